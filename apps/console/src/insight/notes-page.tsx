import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../look/page.js';
import { useMay } from '../me/me-context.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { InsightList } from './insight-list.js';
import { NoteForm } from './note-form.js';
import style from './notes-page.module.css';
import { useInsightWords } from './use-insight-words.js';

/** Noting one line, and seeing what became of those noted before; those of others alone for whoever notes none. */
export const NotesPage = () => {
  const say = useInsightWords();
  const may = useMay();
  return (
    <Page heading={say('heading')}>
      {may('INSIGHT_NOTE') ? (
        <>
          <NoteForm />
          <WaitingHere kinds={['noteInsight']} />
          <WhoseNotes />
        </>
      ) : (
        <InsightList scope="ALL" />
      )}
    </Page>
  );
};

const WhoseNotes = () => {
  const say = useInsightWords();
  const [address] = useSearchParams();
  const whoseId = useId();
  const isAll = address.get('whose') === 'all';
  return (
    <section aria-labelledby={whoseId}>
      <h2 id={whoseId} className="visually-hidden">
        {say('whose.label')}
      </h2>
      <ul role="list" className={style['whose']}>
        {(['mine', 'all'] as const).map((whose) => (
          <li key={whose}>
            <Link
              to={whose === 'all' ? '?whose=all' : '?'}
              className={style['choice']}
              aria-current={(whose === 'all') === isAll ? 'true' : undefined}
            >
              {say(`whose.${whose}`)}
            </Link>
          </li>
        ))}
      </ul>
      <InsightList key={String(isAll)} scope={isAll ? 'ALL' : 'MINE'} />
    </section>
  );
};

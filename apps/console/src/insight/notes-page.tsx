import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../look/page.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { InsightList } from './insight-list.js';
import { NoteForm } from './note-form.js';
import style from './notes-page.module.css';
import { useInsightWords } from './use-insight-words.js';

/** Noting one line, and seeing what became of those noted before. */
export const NotesPage = () => {
  const say = useInsightWords();
  const [address] = useSearchParams();
  const whoseId = useId();
  const isAll = address.get('whose') === 'all';
  return (
    <Page heading={say('heading')}>
      <NoteForm />
      <WaitingHere kinds={['noteInsight']} />
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
    </Page>
  );
};

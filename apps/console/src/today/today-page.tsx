import { PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { EncounterMonths } from '../encounter/encounter-months.js';
import { TodayDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { useInboxCounts } from '../inbox/use-inbox-counts.js';
import { LettersOnToday } from '../letterbox/letters-on-today.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { Row } from '../look/stack.js';
import { Waiting } from '../look/waiting.js';
import { useMay } from '../me/me-context.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { TodayNeeds } from './today-needs.js';
import { TodayNews } from './today-news.js';
import style from './today-page.module.css';
import { useTodayWords } from './use-today-words.js';

/** "What needs me now?", with the button to write something down first: under the thumb on a phone, on top elsewhere. */
export const TodayPage = () => {
  const say = useTodayWords();
  const query = useGraphQuery(TodayDocument, {});
  const may = useMay();
  const inbox = useInboxCounts(may('OFFER_READ'));
  const askAgain = () => void query.refetch();
  return (
    <Page heading={say('heading')}>
      <Row>
        <div className={style['capture']}>
          <ButtonLink weight="primary" isWide to="/capture">
            <PencilLine aria-hidden="true" size={20} strokeWidth={1.75} />
            {say('capture')}
          </ButtonLink>
        </div>
        <ButtonLink to="/needs/new">{say('openNeed')}</ButtonLink>
        <Link to="/needs" className={style['find']}>
          {say('findNeed')}
        </Link>
      </Row>
      <LettersOnToday />
      <WaitingHere />
      <Asked query={query} label={say('asking')}>
        {({ needs, insights }) =>
          // Together, so that nothing moves once it can be read.
          inbox.isOnItsWay ? (
            <Waiting label={say('asking')} />
          ) : (
            <>
              <TodayNeeds needs={needs} inbox={inbox} onAskAgain={askAgain} />
              <TodayNews insights={insights} onAskAgain={askAgain} />
              {may('ENCOUNTER_READ') && <EncounterMonths />}
            </>
          )
        }
      </Asked>
      <div className={style['room']} />
    </Page>
  );
};

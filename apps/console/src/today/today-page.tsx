import { PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { TodayDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { Row } from '../look/stack.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { TodayNeeds } from './today-needs.js';
import { TodayNews } from './today-news.js';
import style from './today-page.module.css';
import { useTodayWords } from './use-today-words.js';

/** "What needs me now?", with the button to write something down under the thumb. */
export const TodayPage = () => {
  const say = useTodayWords();
  const query = useGraphQuery(TodayDocument, {});
  const askAgain = () => void query.refetch();
  return (
    <Page heading={say('heading')}>
      <Row>
        <ButtonLink to="/needs/new">{say('openNeed')}</ButtonLink>
        <Link to="/needs" className={style['find']}>
          {say('findNeed')}
        </Link>
      </Row>
      <WaitingHere />
      <Asked query={query} label={say('asking')}>
        {({ needs, insights }) => (
          <>
            <TodayNeeds needs={needs} onAskAgain={askAgain} />
            <TodayNews insights={insights} onAskAgain={askAgain} />
          </>
        )}
      </Asked>
      <div className={style['capture']}>
        <ButtonLink weight="primary" isWide to="/capture">
          <PencilLine aria-hidden="true" size={20} strokeWidth={1.75} />
          {say('capture')}
        </ButtonLink>
      </div>
      <div className={style['room']} />
    </Page>
  );
};

import { useLocation, useParams } from 'react-router';
import { soughtQuery } from '../door/sought.js';
import { NeedDocument, type NeedQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Disclosure } from '../look/disclosure.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Row, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { CloseNeedForm } from './close-need-form.js';
import { NeedFacts } from './need-card.js';
import { standingOf } from './need-standing.js';
import { StandingLine } from './standing-line.js';
import { Tried } from './tried.js';
import { useNeedWords } from './use-need-words.js';

/** One need: where it stands, what was tried, the next thing to do, and its end. The address holds an id and nothing else. */
export const NeedPage = () => {
  const say = useNeedWords();
  const { needId = '' } = useParams();
  const query = useGraphQuery(NeedDocument, { id: needId });
  const isNew = (useLocation().state as { isNew?: boolean } | null)?.isNew === true;
  return (
    // What is asked for stands on the page but not in the title, which history and bystanders see.
    <Page heading={say('one.heading')}>
      <Asked query={query} label={say('asking')}>
        {({ need }) =>
          need ? (
            <OneNeed need={need} isNew={isNew} onAskAgain={() => void query.refetch()} />
          ) : (
            <Stack>
              <p>{say('one.missing')}</p>
              <div>
                <ButtonLink to="/needs">{say('one.back')}</ButtonLink>
              </div>
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
};

const OneNeed = ({
  need,
  isNew,
  onAskAgain,
}: {
  readonly need: NonNullable<NeedQuery['need']>;
  readonly isNew: boolean;
  readonly onAskAgain: () => void;
}) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const [standing, focusStanding] = useFocusAfter<HTMLHeadingElement>();
  const closing = need.status === 'SEEKING' || need.status === 'BEING_MET' ? null : need.status;
  const isOpen = closing === null;
  const why = format.list(need.closeReasons.map((reason) => vocabulary(`needCloseReason.${reason}`)));
  return (
    <Stack gap="far">
      {isNew && isOpen && (
        <Notice>
          {say('opened.sentence')} {need.hasCodeWord && say('opened.codeWord')}
        </Notice>
      )}
      <Stack gap="close">
        <h2 ref={standing} tabIndex={-1}>
          {vocabulary(`serviceKind.${need.kind}`)}
        </h2>
        <NeedFacts need={need} />
        <p>
          {isOpen ? (
            <StandingLine standing={standingOf(need)} />
          ) : (
            say(why ? 'one.closedWhy' : 'one.closed', { how: say(`close.${closing}`), why })
          )}
        </p>
      </Stack>
      {isOpen && (
        <Row>
          <ButtonLink
            weight="primary"
            to={`/doors${soughtQuery({ needId: need.id, kind: need.kind, area: need.area })}`}
          >
            {say('one.findDoor')}
          </ButtonLink>
          <ButtonLink to={`/capture?need=${need.id}`}>{say('one.work')}</ButtonLink>
        </Row>
      )}
      <Tried need={need} onAskAgain={onAskAgain} />
      {isOpen && (
        <Disclosure isMadeWhenOpened summary={say('close.summary')}>
          <CloseNeedForm needId={need.id} hasCodeWord={need.hasCodeWord} onClosed={focusStanding} />
        </Disclosure>
      )}
    </Stack>
  );
};

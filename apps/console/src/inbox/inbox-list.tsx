import { useNavigate } from 'react-router';
import type { InboxSort } from '../graph/operations.generated.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { SelectField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { PartMissing } from '../look/asked.js';
import { Stack } from '../look/stack.js';
import { useLookWords } from '../look/use-look-words.js';
import { Waiting } from '../look/waiting.js';
import { useProblemWords } from '../words/use-problem-words.js';
import style from './inbox.module.css';
import { inboxParts, inboxSearch, inboxSorts, type ShownPart } from './inbox-part.js';
import { InboxRow } from './inbox-row.js';
import { InboxTabs } from './inbox-tabs.js';
import { useInbox } from './use-inbox.js';
import { useInboxWords } from './use-inbox-words.js';

type Shown = { readonly shown: ShownPart; readonly sort: InboxSort };

/** The inbox: its parts, their order, and the offers of one of them. */
export const InboxList = ({ shown, sort, chosenId }: Shown & { readonly chosenId: string | null }) => {
  const say = useInboxWords();
  const look = useLookWords();
  const sentenceOf = useProblemWords();
  const query = useInbox(shown.part, sort);
  const { data, error, isFetching, isFetchingNextPage, hasNextPage } = query;
  const isMissing = data?.pages.some(({ inbox }) => inbox === null) ?? false;
  const offers = data?.pages.flatMap(({ inbox }) => inbox?.nodes ?? []) ?? [];
  const again = () => void query.refetch();

  return (
    <Stack>
      <InboxTabs shown={shown} sort={sort} />
      {data && offers.length > 1 && <SortField shown={shown} sort={sort} chosenId={chosenId} />}
      {error && (
        <Notice
          kind="problem"
          actions={
            <Button isBusy={isFetching} onClick={again}>
              {look('askAgain')}
            </Button>
          }
        >
          {sentenceOf(error)} {data && look('notFresh')}
        </Notice>
      )}
      {isMissing && <PartMissing what={say('part')} onAskAgain={again} />}
      {!data && !error && <Waiting label={say('loading')} lines={4} />}
      {data && !isMissing && offers.length === 0 && <Nothing shown={shown} sort={sort} />}
      {offers.length > 0 && (
        <ul role="list" className={style['rows']} aria-label={say('list')}>
          {offers.map((offer) => (
            <InboxRow
              key={offer.id}
              offer={offer}
              search={inboxSearch(shown, sort)}
              isChosen={offer.id === chosenId}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button isBusy={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
};

const SortField = ({ shown, sort, chosenId }: Shown & { readonly chosenId: string | null }) => {
  const say = useInboxWords();
  const navigate = useNavigate();
  const path = chosenId ? `/inbox/${chosenId}` : '/inbox';
  return (
    <SelectField
      label={say('sort')}
      value={sort}
      onChange={(chosen) => {
        const next = inboxSorts.find((each) => each === chosen) ?? sort;
        void navigate(`${path}${inboxSearch(shown, next)}`, { replace: true });
      }}
    >
      {inboxSorts.map((each) => (
        <option key={each} value={each}>
          {say(each === 'DUE_FIRST' && shown.part === 'CLOSED' ? 'sort.DUE_FIRST.closed' : `sort.${each}`)}
        </option>
      ))}
    </SelectField>
  );
};

/** One sentence that teaches, and somewhere to go on. */
const Nothing = ({ shown, sort }: Shown) => {
  const say = useInboxWords();
  const isMine = shown === inboxParts[0];
  return (
    <Empty
      action={
        <ButtonLink to={`/inbox${inboxSearch(isMine ? inboxParts[1] : inboxParts[0], sort)}`}>
          {say(isMine ? 'empty.action.mine' : 'empty.action.other')}
        </ButtonLink>
      }
    >
      {say(`empty.${shown.inAddress}`)}
    </Empty>
  );
};

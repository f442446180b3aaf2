import { useRef, useState, type ReactNode } from 'react';
import { FindNeedsDocument, NeedsDocument } from '../graph/operations.generated.js';
import { useGraphMutation, useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Arrival } from '../look/arrival.js';
import { Asked, PartMissing } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { TextField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { List, Row, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { NeedCard } from './need-card.js';
import { standingOf, type NeedRow } from './need-standing.js';
import { useNeedWords } from './use-need-words.js';

const Needs = ({ needs }: { readonly needs: readonly NeedRow[] }) => (
  <List>
    {needs.map((need) => (
      <NeedCard key={need.id} need={need} standing={standingOf(need)} />
    ))}
  </List>
);

const OpenNeeds = ({
  after,
  empty = null,
}: {
  readonly after: string | null;
  readonly empty?: ReactNode;
}) => {
  const say = useNeedWords();
  const query = useGraphQuery(NeedsDocument, { after });
  const [showsMore, setShowsMore] = useState(false);
  return (
    <Asked query={query} label={say('asking')}>
      {({ needs }) => {
        if (!needs) return <PartMissing what={say('part')} onAskAgain={() => void query.refetch()} />;
        if (needs.nodes.length === 0) return empty;
        return (
          <>
            <Needs needs={needs.nodes} />
            {needs.pageInfo.hasNextPage &&
              (showsMore ? (
                <Arrival>
                  <OpenNeeds after={needs.pageInfo.endCursor} />
                </Arrival>
              ) : (
                <div>
                  <Button onClick={() => setShowsMore(true)}>{say('more')}</Button>
                </div>
              ))}
          </>
        );
      }}
    </Asked>
  );
};

/** The open needs of the organisation, and the way to one of them by its code word. */
export const NeedsPage = () => {
  const say = useNeedWords();
  const sentenceOf = useProblemWords();
  const announce = useAnnounce();
  // Asked like a command: its answer is kept under no key that would hold the word.
  const find = useGraphMutation(FindNeedsDocument);
  const [codeWord, setCodeWord] = useState('');
  const [lacksWord, setLacksWord] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const found = find.data?.needs?.nodes;
  const [allHeading, focusAll] = useFocusAfter<HTMLHeadingElement>();

  const search = () => {
    const word = codeWord.trim();
    setLacksWord(!word);
    if (!word) return form.current?.querySelector('input')?.focus();
    find.mutate(
      { codeWord: word },
      { onSuccess: ({ needs }) => announce(say('find.found', { count: needs?.nodes.length ?? 0 })) },
    );
  };
  const showAll = () => {
    find.reset();
    setCodeWord('');
    setLacksWord(false);
    focusAll();
  };

  return (
    <Page
      heading={say('find.heading')}
      aside={
        <ButtonLink weight="primary" to="/needs/new">
          {say('find.open')}
        </ButtonLink>
      }
    >
      <form
        ref={form}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (!find.isPending) search();
        }}
      >
        <Stack gap="close">
          <TextField
            label={say('find.codeWord')}
            hint={say('find.codeWordHint')}
            maxLength={60}
            spellCheck={false}
            autoCapitalize="none"
            value={codeWord}
            problem={lacksWord && say('find.wordNeeded')}
            onChange={(next) => {
              setLacksWord(false);
              setCodeWord(next);
            }}
          />
          <Row>
            <Button type="submit" isBusy={find.isPending}>
              {say('find.search')}
            </Button>
            {found && (
              <Button weight="quiet" onClick={showAll}>
                {say('find.clear')}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
      {find.error && <Notice kind="problem">{sentenceOf(find.error)}</Notice>}
      {found ? (
        <section aria-label={say('find.codeWord')}>
          <Stack gap="close">
            <h2>{say('find.found', { count: found.length })}</h2>
            {found.length > 0 ? <Needs needs={found} /> : <p>{say('find.none')}</p>}
          </Stack>
        </section>
      ) : (
        <section aria-label={say('find.all')}>
          <Stack gap="close">
            <h2 ref={allHeading} tabIndex={-1}>
              {say('find.all')}
            </h2>
            <OpenNeeds
              after={null}
              empty={
                <Empty action={<ButtonLink to="/needs/new">{say('find.open')}</ButtonLink>}>
                  {say('find.empty')}
                </Empty>
              }
            />
          </Stack>
        </section>
      )}
    </Page>
  );
};

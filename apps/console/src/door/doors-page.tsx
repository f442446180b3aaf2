import { SoughtNeedDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked, PartMissing } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useLanguage } from '../words/language-context.js';
import { Doors } from './doors.js';
import { isSoughtKind } from './kind.js';
import { useSought } from './sought.js';
import { SoughtChoice } from './sought-choice.js';
import { SoughtLine } from './sought-line.js';
import { useListings } from './use-directory.js';
import { useDoorWords } from './use-door-words.js';
import { useSafetyNet } from './use-safety-net.js';
import { useWho } from './use-who.js';

/**
 * Which doors are open to the person in front of the worker. The address says for which need or kind, and where; what is
 * told of the person stays in memory.
 */
export const DoorsPage = () => {
  const say = useDoorWords();
  const { format } = useLanguage();
  const { sought, seek } = useSought();
  const asked = useGraphQuery(
    SoughtNeedDocument,
    { id: sought.needId ?? '' },
    { isWanted: sought.needId !== null },
  );
  const need = sought.needId ? (asked.data?.need ?? null) : null;
  const kind = isSoughtKind(need?.kind) ? need.kind : sought.kind;
  const listings = useListings(kind);
  const { who, onOpened } = useWho(sought.needId);
  // Read while there is a network: where no door is open there may be none.
  useSafetyNet();

  return (
    <Page
      heading={say('doors')}
      isWide
      aside={
        <ButtonLink weight="quiet" to="/services">
          {say('allServices')}
        </ButtonLink>
      }
    >
      <SoughtChoice sought={sought} isToldBelow={need !== null} onSeek={seek} />
      {need && <SoughtLine need={need} />}
      {sought.needId && asked.data && !need && <Notice>{say('sought.gone')}</Notice>}
      {sought.needId && asked.error && (
        <PartMissing what={say('sought.part')} onAskAgain={() => void asked.refetch()} />
      )}
      {kind ? (
        <Asked query={listings} label={say('reading')} lines={6}>
          {(reading) => (
            <>
              {reading.isKept && (
                <Notice
                  actions={
                    <Button isBusy={listings.isFetching} onClick={() => void listings.refetch()}>
                      {say('kept.again')}
                    </Button>
                  }
                >
                  {say('kept', { ago: format.ago(reading.readAt, new Date()) })}
                </Notice>
              )}
              <Doors
                key={`${kind} ${who}`}
                reading={reading}
                kind={kind}
                need={need}
                sought={sought}
                onSeek={seek}
                onOpened={onOpened}
              />
            </>
          )}
        </Asked>
      ) : (
        !sought.needId && <Empty>{say('sought.nothing')}</Empty>
      )}
    </Page>
  );
};

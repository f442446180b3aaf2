import {
  ConfirmCapacityDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
} from '../graph/operations.generated.js';
import { fill } from '../figure/fill.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { When } from '../look/when.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useMay } from '../me/me-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { useIsOwn } from '../organisation/use-is-own.js';
import { useLanguage } from '../words/language-context.js';
import { isStale } from './capacity-age.js';
import { FreePlaces } from './free-places.js';
import type { ManagedService } from './managed-service.js';
import style from './managed-service.module.css';
import { useManagedServiceWords } from './use-managed-service-words.js';

const mostChips = 8;

/** How many places there are, as last confirmed; whoever may, says it anew with one tap and one to confirm. */
export const Capacity = ({ service, now }: { readonly service: ManagedService; readonly now: Date }) => {
  const say = useManagedServiceWords();
  const may = useMay();
  const isOwn = useIsOwn();
  const { capacity } = service;
  const [heading, focusHeading] = useFocusAfter<HTMLHeadingElement>();
  return (
    <Stack>
      <Stack gap="close">
        <h2 ref={heading} tabIndex={-1}>
          {say('capacity.heading')}
        </h2>
        {capacity ? (
          <>
            <p>
              <strong>
                <FreePlaces capacity={capacity} />
              </strong>
            </p>
            <Quiet>
              {fill((mark) => say(isStale(capacity, now) ? 'capacity.stale' : 'confirmed', mark), {
                ago: <When at={capacity.confirmedAt} />,
              })}
            </Quiet>
          </>
        ) : (
          <p>{say('capacity.never')}</p>
        )}
      </Stack>
      {may('CAPACITY_CONFIRM') && isOwn(service.organisation?.id ?? null) && (
        <CapacityForm service={service} onDone={focusHeading} />
      )}
    </Stack>
  );
};

/** What somebody is about to say; a number that is typed only where the chip for another one is chosen. */
type CapacityDraft = {
  readonly chosen: string | null;
  readonly typed: string;
  readonly maximum: string;
};

const CapacityForm = ({
  service: { id, capacity },
  onDone,
}: {
  readonly service: ManagedService;
  /** Confirmed or left as it was: the buttons for it are gone */
  readonly onDone: () => void;
}) => {
  const say = useManagedServiceWords();
  const { format } = useLanguage();
  const announce = useAnnounce();
  const confirm = useCommand(ConfirmCapacityDocument, [ManagedServiceDocument, ManagedServicesDocument]);
  const known = capacity?.maximum ?? null;
  const draft = useDraft<CapacityDraft>(
    `capacity/${id}`,
    { chosen: null, typed: '', maximum: known === null ? '' : String(known) },
    { isBegun: (begun) => begun.chosen !== null },
  );
  const { chosen, typed, maximum } = draft.value;
  const change = (part: Partial<CapacityDraft>) => draft.change({ ...draft.value, ...part });

  const most = Math.min(known ?? mostChips - 2, mostChips - 2);
  const numbers = Array.from({ length: most + 1 }, (_, at) => String(at));
  const available = wholeNumber(chosen === 'other' ? typed : (chosen ?? ''));
  const limit = maximum.trim() === '' ? null : wholeNumber(maximum);
  const isAmiss = chosen === 'other' && typed.trim() !== '' && available === undefined;

  const send = async () => {
    if (available === undefined || limit === undefined) return;
    if (!(await confirm.give({ serviceId: id, available, maximum: limit }))) return;
    announce(say('capacity.confirmed', { available }));
    onDone();
    await draft.beginAgain();
  };

  if (!draft.isReady) return null;
  return (
    <Stack>
      <RestoredNotice draft={draft} />
      <OneChoice
        legend={say('capacity.legend')}
        options={[
          ...numbers.map((code) => ({ code, label: format.number(Number(code)) })),
          { code: 'other', label: say('capacity.more') },
        ]}
        chosen={chosen}
        isOptional
        onChoose={(next) => change({ chosen: next })}
      />
      {chosen === 'other' && (
        <div className={style['numbers']}>
          <TextField
            label={say('capacity.number')}
            inputMode="numeric"
            value={typed}
            problem={isAmiss && say('capacity.problem')}
            onChange={(next) => change({ typed: next })}
          />
          <TextField
            label={say('capacity.maximum')}
            inputMode="numeric"
            value={maximum}
            problem={limit === undefined && say('capacity.problem')}
            onChange={(next) => change({ maximum: next })}
          />
        </div>
      )}
      <NotDone {...confirm.problem} />
      {chosen !== null && available !== undefined && limit !== undefined && (
        <Row>
          <Button weight="primary" isBusy={confirm.isBusy} onClick={() => void send()}>
            {say('capacity.confirm', { available })}
          </Button>
          <Button
            weight="quiet"
            onClick={() => {
              void draft.beginAgain();
              onDone();
            }}
          >
            {say('capacity.cancel')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};

/** Undefined where it is none. */
const wholeNumber = (text: string): number | undefined =>
  /^\d{1,5}$/u.test(text.trim()) ? Number(text) : undefined;

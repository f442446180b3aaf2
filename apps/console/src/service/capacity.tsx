import { useState } from 'react';
import {
  ConfirmCapacityDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useMay } from '../me/me-context.js';
import { useIsOwn } from '../organisation/use-is-own.js';
import { useLanguage } from '../words/language-context.js';
import type { ManagedService } from './managed-service.js';
import style from './managed-service.module.css';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Places change from day to day: what was said longer ago than this is doubtful. */
const staleDays = 14;
const mostChips = 8;

/** How many places there are, as last confirmed; whoever may, says it anew with one tap and one to confirm. */
export const Capacity = ({ service, now }: { readonly service: ManagedService; readonly now: Date }) => {
  const say = useManagedServiceWords();
  const { format } = useLanguage();
  const may = useMay();
  const isOwn = useIsOwn();
  const { capacity } = service;
  const [heading, focusHeading] = useFocusAfter<HTMLHeadingElement>();
  const isStale = capacity && now.getTime() - Date.parse(capacity.confirmedAt) > staleDays * 86_400_000;
  const free = capacity && say('capacity.free', { available: capacity.available });
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1}>
        {say('capacity.heading')}
      </h2>
      {capacity ? (
        <Stack gap="close">
          <p>
            <strong>
              {capacity.maximum === null
                ? free
                : say('capacity.freeOf', { free: String(free), maximum: capacity.maximum })}
            </strong>
          </p>
          <Quiet>
            {isStale
              ? say('capacity.stale', { ago: format.ago(capacity.confirmedAt, now) })
              : say('confirmed', { ago: format.ago(capacity.confirmedAt, now) })}
          </Quiet>
        </Stack>
      ) : (
        <p>{say('capacity.never')}</p>
      )}
      {may('CAPACITY_CONFIRM') && isOwn(service.organisation?.id ?? null) && (
        <CapacityForm service={service} onDone={focusHeading} />
      )}
    </Stack>
  );
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
  const confirm = useGraphMutation(ConfirmCapacityDocument, [
    ManagedServiceDocument,
    ManagedServicesDocument,
  ]);
  const known = capacity?.maximum ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [maximum, setMaximum] = useState(known === null ? '' : String(known));

  const most = Math.min(known ?? mostChips - 2, mostChips - 2);
  const numbers = Array.from({ length: most + 1 }, (_, at) => String(at));
  const available = wholeNumber(chosen === 'other' ? typed : (chosen ?? ''));
  const limit = maximum.trim() === '' ? null : wholeNumber(maximum);
  const isAmiss = chosen === 'other' && typed.trim() !== '' && available === undefined;
  const told = confirm.data?.confirmCapacity;

  const send = () => {
    if (available === undefined || limit === undefined) return;
    confirm.mutate(
      { input: { serviceId: id, available, maximum: limit } },
      {
        onSuccess: ({ confirmCapacity }) => {
          if (confirmCapacity.__typename !== 'Service') return;
          announce(say('capacity.confirmed', { available }));
          setChosen(null);
          onDone();
        },
      },
    );
  };

  return (
    <Stack>
      <OneChoice
        legend={say('capacity.legend')}
        options={[
          ...numbers.map((code) => ({ code, label: format.number(Number(code)) })),
          { code: 'other', label: say('capacity.more') },
        ]}
        chosen={chosen}
        isOptional
        onChoose={setChosen}
      />
      {chosen === 'other' && (
        <div className={style['numbers']}>
          <TextField
            label={say('capacity.number')}
            inputMode="numeric"
            value={typed}
            problem={isAmiss && say('capacity.problem')}
            onChange={setTyped}
          />
          <TextField
            label={say('capacity.maximum')}
            inputMode="numeric"
            value={maximum}
            problem={limit === undefined && say('capacity.problem')}
            onChange={setMaximum}
          />
        </div>
      )}
      <NotDone told={told} failure={confirm.error} />
      {chosen !== null && available !== undefined && limit !== undefined && (
        <Row>
          <Button weight="primary" isBusy={confirm.isPending} onClick={send}>
            {say('capacity.confirm', { available })}
          </Button>
          <Button
            weight="quiet"
            onClick={() => {
              setChosen(null);
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

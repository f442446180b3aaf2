import { setTimeout as wait } from 'node:timers/promises';
import type { ServiceKind } from '@whichdoor/contracts';
import type { Answers } from '@whichdoor/eligibility';
import type { GatewayClient } from '../gateway/gateway-client.js';
import { doors } from './doors.js';
import { fixedId } from './fixed-id.js';

type Command = { readonly name: string; readonly input: Readonly<Record<string, unknown>> };

/** One offer that is on its way when somebody signs in for the first time. */
type OnItsWay = {
  readonly name: string;
  /** Account that sends it. */
  readonly from: string;
  readonly kind: ServiceKind;
  readonly door: string;
  /** What the invented client agreed to share. */
  readonly facts: Answers;
  /** What the service did with it so far; nothing where it waits. */
  readonly answer?: (id: string) => Command;
};

const recipient = 'intake-worker';
const criterionOf = (door: string, quote: string) => {
  const found = doors
    .find(({ key }) => key === door)
    ?.criteria.find(({ rule }) => rule.evidence.quote.startsWith(quote));
  if (!found) throw new Error(`The demonstration service ${door} has no criterion that begins “${quote}”.`);
  return { criterionId: found.id, version: 1 };
};

const onTheirWay: readonly OnItsWay[] = [
  {
    name: 'still using',
    from: 'peer-worker',
    kind: 'RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater ward',
    facts: { currently_using: true, active_psychosis: false, recent_aggression: false },
  },
  {
    name: 'of nineteen',
    from: 'second-worker',
    kind: 'RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater ward',
    facts: { age: 19, active_psychosis: false, days_since_suicide_attempt: { atLeast: 7, atMost: 21 } },
  },
  {
    name: 'nothing but a wish',
    from: 'second-worker',
    kind: 'NON_RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater at home',
    facts: {},
  },
  {
    name: 'with a seizure years ago',
    from: 'peer-worker',
    kind: 'NON_RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater at home',
    facts: { safe_home: true, seizure_history: true },
    answer: (id) => ({ name: 'askAboutOffer', input: { id, attribute: 'support_person' } }),
  },
  {
    name: 'willing to wait',
    from: 'peer-worker',
    kind: 'RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater ward',
    facts: { age: 41, medical_assessment: true },
    answer: (id) => ({ name: 'waitlistOffer', input: { id } }),
  },
  {
    name: 'without somebody to be with',
    from: 'second-worker',
    kind: 'NON_RESIDENTIAL_WITHDRAWAL',
    door: 'tidewater at home',
    facts: { safe_home: true, support_person: false },
    answer: (id) => ({
      name: 'declineOffer',
      input: {
        id,
        reason: 'DOES_NOT_MEET_CRITERION',
        criterion: criterionOf('tidewater at home', 'Somebody has to be with you'),
        nextStep: 'NOTHING',
      },
    }),
  },
];

/** What is read of that which a command makes. */
const made: Readonly<Record<string, string>> = {
  openNeed: '... on Need { id }',
  sendReferral: '... on Referral { offers { id status } }',
};

/** Refusals that only mean that a service has not heard yet of what another one announced. */
const notYetHeard = ['NeedNotOpen', 'ServiceNotAvailable', 'CriterionNotOfService', 'QuestionNotAllowed'];
const patience = 240;
const pauseMilliseconds = 250;

/**
 * Sends a few referrals between organisations of the demonstration sector, as the people of its accounts would, so that
 * whoever signs in first finds an inbox at work. What was sent before is not sent again.
 *
 * @param gatewayOf the gateway as the person of a demonstration account asks it
 * @param month `YYYY-MM`, of the needs
 * @throws Error when one is refused, with the reason
 */
export const loadOffers = async (
  gatewayOf: (username: string) => GatewayClient,
  month: string,
  {
    onProgress = () => undefined,
    pause = wait,
  }: {
    readonly onProgress?: (done: number, of: number) => void;
    readonly pause?: (milliseconds: number) => Promise<unknown>;
  } = {},
): Promise<void> => {
  const run = async (username: string, { name, input }: Command): Promise<Made> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `
      mutation LoadDemonstration($input: ${type}!) {
        result: ${name}(input: $input) {
          __typename
          ${made[name] ?? ''}
          ... on Refusal { message }
        }
      }`;
    for (let tried = 1; ; tried += 1) {
      const { result } = await gatewayOf(username).ask<{ result: Made }>(document, { input });
      if (result.message === undefined) return result;
      if (!notYetHeard.includes(result.__typename) || tried === patience)
        throw new Error(`The demonstration sector could not be loaded: ${name} answers "${result.message}"`);
      await pause(pauseMilliseconds);
    }
  };

  for (const [done, { name, from, kind, door, facts, answer }] of onTheirWay.entries()) {
    onProgress(done, onTheirWay.length);
    const idempotencyKey = fixedId(`offer ${month} ${name}`);
    const need = await run(from, { name: 'openNeed', input: { kind, month, idempotencyKey } });
    const sent = await run(from, {
      name: 'sendReferral',
      input: {
        needId: need.id,
        serviceId: fixedId(`service ${door}`),
        sharedFacts: Object.entries(facts).map(([attribute, given]) => ({ attribute, answer: given })),
        consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT', days: 30 },
        idempotencyKey,
      },
    });
    const [offer] = sent.offers ?? [];
    if (answer && offer?.status === 'SENT') await run(recipient, answer(offer.id));
  }
  onProgress(onTheirWay.length, onTheirWay.length);
};

type Made = {
  readonly __typename: string;
  readonly message?: string;
  readonly id?: string;
  readonly offers?: readonly { readonly id: string; readonly status: string }[];
};

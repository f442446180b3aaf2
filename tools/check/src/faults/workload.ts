import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.js';
import type { Person, Told } from './person.js';
import type { Random } from './random.js';

const refusal = '... on Refusal { message }';
const documents = {
  openNeed: `mutation($input: OpenNeedInput!) { openNeed(input: $input) { __typename ... on Need { id } ${refusal} } }`,
  recordEncounter: `mutation($input: RecordEncounterInput!) {
    recordEncounter(input: $input) { __typename ... on Encounter { id } ${refusal} }
  }`,
  sendReferral: `mutation($input: SendReferralInput!) {
    sendReferral(input: $input) { __typename ... on Referral { offers { id } } ${refusal} }
  }`,
  skipMatch: `mutation($input: SkipMatchInput!) {
    skipMatch(input: $input) { __typename ... on Gap { id } ${refusal} }
  }`,
  acceptOffer: `mutation($input: AcceptOfferInput!) {
    acceptOffer(input: $input) { __typename ... on Offer { id } ${refusal} }
  }`,
  takeAcceptanceBack: `mutation($input: TakeAcceptanceBackInput!) {
    takeAcceptanceBack(input: $input) { __typename ... on Offer { id } ${refusal} }
  }`,
  declineOffer: `mutation($input: DeclineOfferInput!) {
    declineOffer(input: $input) { __typename ... on Offer { id } ${refusal} }
  }`,
  takeBackOffer: `mutation($input: TakeBackOfferInput!) {
    takeBackOffer(input: $input) { __typename ... on Offer { id } ${refusal} }
  }`,
  closeNeed: `mutation($input: CloseNeedInput!) {
    closeNeed(input: $input) { __typename ... on Need { id } ${refusal} }
  }`,
  noteInsight: `mutation($input: NoteInsightInput!) {
    noteInsight(input: $input) { __typename ... on Insight { id } ${refusal} }
  }`,
} as const;

/** Where the stories take place, in the demonstration sector. */
export type Scene = {
  readonly siteId: string;
  /** The service that is asked, and one that is passed */
  readonly askedServiceId: string;
  readonly passedServiceId: string;
  readonly month: string;
};

const idOf = (told: Told): string => String(told['id']);

/** The id of what a command has made. @throws Error when it was refused, which nothing in a story gives a reason for */
const madeBy = (name: string, told: Told, kept: string): string => {
  if (told.__typename !== kept) throw new Error(`${name} was answered with ${told.__typename}`);
  return idOf(told);
};

/**
 * Lives one story after the other until told to stop: somebody needs something, is worked with, is referred, is taken or
 * not, and the need ends. Every command carries a key, and is sent until it is answered; now and then once more after that.
 */
export const liveStories = async (
  { sender, recipient }: { readonly sender: Person; readonly recipient: Person },
  scene: Scene,
  ledger: Ledger,
  random: Random,
  patience: number,
  isOver: () => boolean,
): Promise<void> => {
  const tell = async (person: Person, name: keyof typeof documents, input: object, kept: string) => {
    ledger.commands += 1;
    const once = { ...input, idempotencyKey: random.uuid() };
    const told = await person.tell(documents[name], once);
    if (told.__typename !== kept) return told;
    if (random.next() < 0.1 && idOf(await person.tell(documents[name], once)) !== idOf(told))
      ledger.answeredTwice.push(`${name} ${idOf(told)}`);
    return told;
  };
  /**
   * Repeats what another service has not heard of yet. While faults strike it waits: each may begin before what the last
   * one broke is mended, so that the way to a service may be shut for longer than any of them lasts.
   *
   * @throws Error when it seems that it never will
   */
  const whenHeard = async (attempt: () => Promise<Told>, notYet: string): Promise<Told> => {
    for (let quietSince = Date.now(); ; await pause(100)) {
      if (!isOver()) quietSince = Date.now();
      // Known before it is asked: an answer may take long to come, too.
      const isLast = Date.now() - quietSince > patience;
      const told = await attempt();
      if (told.__typename !== notYet) return told;
      if (isLast)
        throw new Error(
          `Another service did not hear of a change for ${patience / 1000} s and says ${notYet}`,
        );
    }
  };
  /** A decision has no key: if it was made already, by this very person a moment ago, it stands. */
  const decide = async (
    person: Person,
    name: 'acceptOffer' | 'declineOffer' | 'takeBackOffer',
    offerId: string,
    outcome: 'ACCEPTED' | 'DECLINED' | 'TAKEN_BACK',
    rest: object = {},
  ) => {
    ledger.commands += 1;
    await person.tell(documents[name], { id: offerId, ...rest });
    ledger.offers.set(offerId, outcome);
  };
  const { month, siteId } = scene;
  const work = async (needId: string) => {
    const encounter = await tell(
      sender,
      'recordEncounter',
      { siteId, month, gave: ['LISTENING'], needId },
      'Encounter',
    );
    ledger.encounters.add(madeBy('recordEncounter', encounter, 'Encounter'));
  };

  while (!isOver()) {
    const need = await tell(sender, 'openNeed', { kind: 'RESIDENTIAL_WITHDRAWAL', month }, 'Need');
    const needId = madeBy('openNeed', need, 'Need');
    ledger.needs.set(needId, { closed: false });

    await work(needId);

    if (random.next() < 0.3) {
      const gap = await whenHeard(
        () =>
          tell(
            sender,
            'skipMatch',
            { needId, serviceId: scene.passedServiceId, reason: 'THEY_NEVER_TAKE_THEM' },
            'Gap',
          ),
        'NeedNotOpen',
      );
      ledger.gaps.add(madeBy('skipMatch', gap, 'Gap'));
    }
    if (random.next() < 0.2) {
      const insight = await tell(
        sender,
        'noteInsight',
        { words: 'Told at the counter during a drill.', permission: 'ORGANISATION' },
        'Insight',
      );
      ledger.insights.add(madeBy('noteInsight', insight, 'Insight'));
    }

    ledger.commands += 1;
    const sent = await whenHeard(
      () =>
        sender.tell(documents.sendReferral, {
          needId,
          serviceId: scene.askedServiceId,
          consent: { form: 'EXPRESS_WRITTEN', days: 30 },
          idempotencyKey: random.uuid(),
        }),
      'NeedNotOpen',
    );
    const [offer] = (sent['offers'] ?? []) as readonly { readonly id: string }[];
    if (offer) {
      ledger.offers.set(offer.id, 'SENT');
      if (random.next() < 0.2) {
        await decide(recipient, 'acceptOffer', offer.id, 'ACCEPTED');
        const back = await tell(recipient, 'takeAcceptanceBack', { id: offer.id }, 'Offer');
        // Where midnight came in between, the acceptance stands.
        if (back.__typename === 'Offer') ledger.offers.set(offer.id, 'RECEIVED');
      }
      const chance = ledger.offers.get(offer.id) === 'ACCEPTED' ? 1 : random.next();
      if (chance < 0.35) await decide(recipient, 'acceptOffer', offer.id, 'ACCEPTED');
      else if (chance < 0.75)
        await decide(recipient, 'declineOffer', offer.id, 'DECLINED', {
          reason: 'UNDECLARED_CRITERION',
          nextStep: 'NOTHING',
        });
      else if (chance < 0.9 || ledger.offers.get(offer.id) === 'SENT')
        await decide(sender, 'takeBackOffer', offer.id, 'TAKEN_BACK');
      if (random.next() < 0.3) await work(needId);
    }
    if (random.next() < 0.5) {
      ledger.commands += 1;
      await sender.tell(documents.closeNeed, {
        id: needId,
        closing: 'UNMET_CLOSED',
        reasons: ['NO_DOOR_OPEN'],
      });
      ledger.needs.set(needId, { closed: true });
      // With its need ends what waits for an answer.
      if (offer && ledger.offers.get(offer.id) === 'RECEIVED') ledger.offers.set(offer.id, 'TAKEN_BACK');
    }
  }
};

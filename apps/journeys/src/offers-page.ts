import { openNeed } from './doors-page.js';
import { eventually, signIn, type Person } from './sector.js';

const ward = 'Tidewater residential withdrawal';

/** A referral that the peer worker just sent to the intake worker's ward, and how it stands. */
export const sendOffer = async (
  sharedFacts: readonly { readonly attribute: string; readonly answer: unknown }[] = [
    { attribute: 'currently_using', answer: true },
  ],
) => {
  const sender = await signIn('peer-worker');
  const needId = await openNeed('peer-worker');
  const { services } = await sender.ask(
    'query Find($filter: ServiceFilter) { services(filter: $filter, first: 1) { nodes { id } } }',
    { filter: { search: ward } },
  );
  const input = {
    needId,
    serviceId: services.nodes[0].id as string,
    sharedFacts,
    consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT' },
  };
  const referral = await eventually(
    'the referral is sent',
    async () =>
      (
        await sender.ask(
          `mutation Send($input: SendReferralInput!) { sendReferral(input: $input) {
            __typename ... on Referral { id offers { id } } } }`,
          { input },
        )
      ).sendReferral as { __typename: string; id: string; offers: { id: string }[] },
    ({ __typename }) => __typename === 'Referral',
  );
  return { needId, referralId: referral.id, offerId: referral.offers[0]?.id ?? '' };
};

/** An offer that the intake worker accepted by mistake, and took back. */
export const sendMistakenOffer = async () => {
  const sent = await sendOffer();
  const recipient = await signIn('intake-worker');
  const sender = await signIn('peer-worker');
  // It is sought before as well: whoever did not wait in between would see a need that the yes has not reached.
  for (const [mutation, input, status] of [
    ['acceptOffer', 'AcceptOfferInput', 'BEING_MET'],
    ['takeAcceptanceBack', 'TakeAcceptanceBackInput', 'SEEKING'],
  ] as const) {
    await recipient.ask(
      `mutation Do($input: ${input}!) { ${mutation}(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { id: sent.offerId } },
    );
    await needBecomes(sender, sent.needId, status);
  }
  return sent;
};

/** How an offer stands, as somebody sees it. */
export const offerAs = async (person: Person, id: string) =>
  (
    await person.ask(
      `query Offer($id: UUID!) { offer(id: $id) { status questions { outcome } sharedFacts { attribute answer }
        decline { reason criterion { sentence } nextStep alternativeService { name } } } }`,
      { id },
    )
  ).offer;

/** Waits until a need stands there: what came of an offer reaches it by an event. */
export const needBecomes = (person: Person, id: string, wanted: string) =>
  eventually(
    `the need becomes ${wanted}`,
    async () =>
      (await person.ask('query Need($id: UUID!) { need(id: $id) { status } }', { id })).need.status as string,
    (status) => status === wanted,
  );

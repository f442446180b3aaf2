import {
  checkMonth,
  InsightFateRecorded,
  InsightRemoved,
  InsightShared,
  monthOf,
  refuse,
  type InsightFate,
  type InsightPermission,
  type Role,
} from '@whichdoor/contracts';
import { namesSomebody } from './names-somebody.js';

/** What became of an insight. What was said of it is sealed like the insight itself, in base64. */
export type RecordedFate = {
  readonly fate: InsightFate;
  /** ISO 8601 */
  readonly recordedAt: string;
  readonly sealedWords: string | null;
};

/** One line of what somebody learned. The words are sealed: no decision looks at them once they were noted. */
export type Insight = {
  readonly id: string;
  readonly organisationId: string;
  /** The author's team when it was noted */
  readonly team: string | null;
  readonly authorId: string;
  readonly sealedWords: Buffer;
  readonly permission: InsightPermission;
  /** Organisations that may read it besides the own one: some with PARTNERS, none else */
  readonly partnerIds: string[];
  /** Month in which it was noticed */
  readonly observedIn: string;
  readonly recordedAt: Date;
  /** The oldest first: HEARD */
  readonly fates: RecordedFate[];
};

/** Who wants to read. */
export type Reader = {
  readonly id: string;
  readonly organisationId: string | null;
  readonly team: string | null;
  readonly roles: readonly Role[];
};

const worksWithClients = ({ roles }: Reader) =>
  roles.some((role) => role === 'worker' || role === 'coordinator' || role === 'manager');
const readsInsights = (reader: Reader) =>
  worksWithClients(reader) || reader.roles.some((role) => role === 'planner' || role === 'policy');

type Access = Pick<Insight, 'organisationId' | 'team' | 'authorId' | 'permission' | 'partnerIds'>;

/** Whether an insight's permission lets somebody read it. The database's policy says the same. */
export const mayRead = (insight: Access, reader: Reader): boolean => {
  if (!readsInsights(reader)) return false;
  const isOwn = insight.organisationId === reader.organisationId;
  switch (insight.permission) {
    case 'PUBLIC':
    case 'SECTOR':
      return true;
    case 'PARTNERS':
      return isOwn || (reader.organisationId !== null && insight.partnerIds.includes(reader.organisationId));
    case 'ORGANISATION':
      return isOwn && worksWithClients(reader);
    case 'TEAM':
      return (
        isOwn &&
        worksWithClients(reader) &&
        ((insight.team !== null && insight.team === reader.team) || insight.authorId === reader.id)
      );
  }
};

/**
 * Whether somebody may give an insight this permission: who noted it, or a coordinator or manager of the organisation,
 * and only as long as they remain among its readers: nobody hides what a colleague noted from themselves.
 */
export const mayChangePermission = (insight: Access, permission: InsightPermission, by: Reader): boolean =>
  insight.organisationId === by.organisationId &&
  (insight.authorId === by.id || by.roles.some((role) => role === 'coordinator' || role === 'manager')) &&
  mayRead({ ...insight, permission }, by);

/** Whether somebody may take an insight back: who noted it, and nobody else. */
export const mayRemove = (insight: Pick<Access, 'organisationId' | 'authorId'>, by: Reader): boolean =>
  insight.organisationId === by.organisationId && insight.authorId === by.id;

/**
 * Takes an insight back, however long ago it was noted: words that turn out to tell on somebody have to be able to go.
 */
export const remove = ({ id, organisationId }: Pick<Insight, 'id' | 'organisationId'>) => ({
  facts: [InsightRemoved({ insightId: id, organisationId })],
});

const namesSomebodyRefusal = () =>
  refuse(
    'InsightNamesSomebody',
    'These words seem to hold a telephone number, an e-mail address or a full date. Say it without, so that nobody can be found through it.',
  );

/** The partners that a permission goes with: each once, the own organisation not among them; or a refusal. */
const partnersFor = (
  permission: InsightPermission,
  partnerIds: readonly string[],
  organisationId: string,
) => {
  const named = [...new Set(partnerIds)].filter((id) => id !== organisationId);
  if (permission === 'PARTNERS' && named.length === 0)
    return refuse(
      'PartnersNotNamed',
      'Name at least one organisation, besides your own, that may read this.',
    );
  if (permission !== 'PARTNERS' && partnerIds.length > 0)
    return refuse('PartnersNotNamed', 'Partners are named only where the permission is PARTNERS.');
  return { named };
};

const shared = (
  { id, organisationId, permission }: Pick<Insight, 'id' | 'organisationId' | 'permission'>,
  at: Date,
) => InsightShared({ insightId: id, organisationId, permission, month: monthOf(at) });

const fateRecorded = (
  { id, organisationId }: Pick<Insight, 'id' | 'organisationId'>,
  fate: InsightFate,
  at: Date,
) => InsightFateRecorded({ insightId: id, organisationId, fate, month: monthOf(at) });

/** Notes one line of what was learned. It is heard by being noted; its words are left to be sealed. */
export const note = (
  asked: Pick<Insight, 'id' | 'organisationId' | 'team' | 'authorId' | 'permission' | 'partnerIds'> & {
    readonly words: string;
    /** Null: in this month */
    readonly observedIn: string | null;
  },
  at: Date,
) => {
  const { words, ...insight } = asked;
  if (namesSomebody(words)) return namesSomebodyRefusal();
  const partners = partnersFor(asked.permission, asked.partnerIds, asked.organisationId);
  if ('refusal' in partners) return partners;
  const observedIn = asked.observedIn ?? monthOf(at);
  const implausible = checkMonth(observedIn, at);
  if (implausible) return implausible;
  const next: Omit<Insight, 'sealedWords'> = {
    ...insight,
    partnerIds: partners.named,
    observedIn,
    recordedAt: at,
    fates: [{ fate: 'HEARD', recordedAt: at.toISOString(), sealedWords: null }],
  };
  return { next, facts: [shared(next, at), fateRecorded(next, 'HEARD', at)] };
};

/** Whether what is said of a fate may be kept: null, or a refusal. */
export const checkFateWords = (words: string | null) =>
  words !== null && namesSomebody(words) ? namesSomebodyRefusal() : null;

/** Says what became of an insight. */
export const recordFate = (insight: Insight, fate: InsightFate, sealedWords: Buffer | null, at: Date) => {
  if (fate === 'HEARD') return refuse('FateAlreadyRecorded', 'An insight is heard when it is noted.');
  if (insight.fates.at(-1)?.fate === fate)
    return refuse('FateAlreadyRecorded', 'This is already the newest fate of this insight.');
  const recorded: RecordedFate = {
    fate,
    recordedAt: at.toISOString(),
    sealedWords: sealedWords?.toString('base64') ?? null,
  };
  const next: Insight = { ...insight, fates: [...insight.fates, recorded] };
  return { next, facts: [fateRecorded(next, fate, at)] };
};

/** Changes who may read an insight. What changes nothing announces nothing. */
export const changePermission = (
  insight: Insight,
  permission: InsightPermission,
  partnerIds: readonly string[],
  at: Date,
) => {
  const partners = partnersFor(permission, partnerIds, insight.organisationId);
  if ('refusal' in partners) return partners;
  const isSame =
    permission === insight.permission &&
    partners.named.length === insight.partnerIds.length &&
    partners.named.every((id) => insight.partnerIds.includes(id));
  if (isSame) return { next: insight, facts: [] };
  const next: Insight = { ...insight, permission, partnerIds: partners.named };
  return { next, facts: [shared(next, at)] };
};

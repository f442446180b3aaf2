import { CriterionPublished, CriterionRetired, refuse, type CriterionClass } from '@whichdoor/contracts';
import {
  canonicalJson,
  criterionClass,
  describe,
  discretionOf,
  limitOf,
  parseRule,
  testsOf,
  type CriterionBody,
  type Effect,
} from '@whichdoor/eligibility';

/** A rule of a service about whom it takes, in its newest version. */
export type Criterion = {
  readonly id: string;
  readonly organisationId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly class: CriterionClass;
  readonly sentence: string;
  /** The rule as canonical JSON: equal rules are equal texts. */
  readonly rule: string;
  readonly quote: string | null;
  readonly status: 'IN_FORCE' | 'RETIRED';
  readonly publishedAt: Date;
};

/** A version of a criterion, kept for as long as somebody may have been declined with it. */
export type CriterionVersion = Pick<
  Criterion,
  'organisationId' | 'version' | 'sentence' | 'rule' | 'publishedAt'
> & {
  readonly criterionId: string;
};

export type CriterionMalformed = {
  readonly refusal: 'CriterionMalformed';
  readonly message: string;
  readonly path: string;
};

export const publish = (
  asked: Pick<Criterion, 'id' | 'organisationId' | 'serviceId'> & { readonly rule: unknown },
  at: Date,
) => {
  const body = read(asked.rule);
  return 'refusal' in body ? body : changeTo({ ...asked, version: 1, status: 'IN_FORCE' }, body, at);
};

export const revise = (
  criterion: Criterion,
  { rule, replacesVersion }: { readonly rule: unknown; readonly replacesVersion: number },
  at: Date,
) => {
  if (criterion.status === 'RETIRED') return alreadyRetired();
  if (replacesVersion !== criterion.version)
    return refuse(
      'CriterionChangedMeanwhile',
      `This criterion is at version ${criterion.version} now, not ${replacesVersion}. Look at it again before you replace it.`,
    );
  const body = read(rule);
  return 'refusal' in body ? body : changeTo({ ...criterion, version: criterion.version + 1 }, body, at);
};

export const retire = (criterion: Criterion) => {
  if (criterion.status === 'RETIRED') return alreadyRetired();
  const { id: criterionId, version, serviceId } = criterion;
  const next: Criterion = { ...criterion, status: 'RETIRED' };
  return { next, facts: [CriterionRetired({ criterionId, version, serviceId })] };
};

export const versionOf = ({
  id,
  organisationId,
  version,
  sentence,
  rule,
  publishedAt,
}: Criterion): CriterionVersion => ({
  criterionId: id,
  organisationId,
  version,
  sentence,
  rule,
  publishedAt,
});

const alreadyRetired = () => refuse('CriterionAlreadyRetired', 'This criterion was already retired.');

const changeTo = (
  identity: Pick<Criterion, 'id' | 'organisationId' | 'serviceId' | 'version' | 'status'>,
  body: CriterionBody,
  at: Date,
) => {
  const { id, organisationId, serviceId, version, status } = identity;
  const next: Criterion = {
    id,
    organisationId,
    serviceId,
    version,
    status,
    class: criterionClass(body) ?? 'NOT_CLASSIFIED',
    sentence: describe(body),
    rule: canonicalJson(body),
    quote: body.evidence?.quote ?? null,
    publishedAt: at,
  };
  const told = CriterionPublished({
    criterionId: id,
    version,
    serviceId,
    class: next.class,
    attributes: attributesOf(body),
    effect: announcedEffects[body.effect],
    discretion: discretionOf(body),
    limit: limitOf(body),
  });
  return { next, facts: [told] };
};

// The language says what a service does not ask for; for whoever counts gates that is mere information.
const announcedEffects = {
  require: 'require',
  exclude: 'exclude',
  prioritise: 'prioritise',
  not_required: 'inform',
} as const satisfies Record<Effect, string>;

const attributesOf = ({ condition, appliesWhen, exceptions = [] }: CriterionBody) => {
  const conditions = [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions];
  return [...new Set(conditions.flatMap((each) => [...testsOf(each)].map(({ attribute }) => attribute)))];
};

/** Reads a rule as it came over the wire; only the first of its problems is told, with the way to it. */
const read = (rule: unknown): CriterionBody | CriterionMalformed => {
  const parsed = parseRule(rule);
  if (parsed.ok) return parsed.value;
  const { path, message } = parsed.problems[0] ?? { path: '', message: 'This is not a criterion.' };
  return { refusal: 'CriterionMalformed', message, path: pointerTo(path) };
};

/** `condition.allOf[0].value` as the JSON pointer `/condition/allOf/0/value`. */
const pointerTo = (path: string) => `/${path.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

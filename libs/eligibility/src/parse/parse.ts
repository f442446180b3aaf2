import {
  type Criterion,
  type CriterionBody,
  DISCRETIONS,
  EFFECTS,
  type Evidence,
  NATURES,
  PROVENANCES,
  type ServiceCriteria,
} from '../language/criterion.js';
import { LIMITS } from './limits.js';
import { type Unfamiliar, parseCondition } from './parse-condition.js';
import { type Parsed, Reader, join } from './reader.js';

export type ParseOptions = {
  /** What to do with attributes, operators and codes that the catalogue does not know. `refuse` where absent. */
  readonly unfamiliar?: Unfamiliar;
};

/** Reads the rule of a criterion, without its identity: what an editor hands in and a directory stores. */
export const parseRule = (input: unknown, options: ParseOptions = {}): Parsed<CriterionBody> =>
  read((reader) => body(reader, input, '', options.unfamiliar ?? 'refuse', []));

/** Reads a criterion. Refuses whatever is malformed, and says each time where and in a sentence what. Never throws. */
export const parse = (input: unknown, options: ParseOptions = {}): Parsed<Criterion> =>
  read((reader) => criterion(reader, input, '', options.unfamiliar ?? 'refuse'));

/** Reads all criteria of a service. */
export const parseService = (input: unknown, options: ParseOptions = {}): Parsed<ServiceCriteria> =>
  read((reader) => service(reader, input, options.unfamiliar ?? 'refuse'));

/**
 * Puts a stored row back together: `rule` as it came over the wire, with the identity it was stored under. What the
 * catalogue does not know is kept, and evaluates to unknown.
 */
export const assembleCriterion = (id: string, version: number, rule: unknown): Parsed<Criterion> =>
  read((reader) => {
    const parsed = body(reader, rule, 'rule', 'keep', []);
    return parsed && { id, version, ...parsed };
  });

/** Null counts as absent, as databases and GraphQL write it. */
const isAbsent = (value: unknown) => value === undefined || value === null;

const read = <T>(walk: (reader: Reader) => T | undefined): Parsed<T> => {
  const reader = new Reader();
  const value = walk(reader);
  if (reader.problems.length === 0 && value !== undefined) return { ok: true, value };
  return { ok: false, problems: reader.problems };
};

const BODY = [
  'effect',
  'condition',
  'appliesWhen',
  'exceptions',
  'discretion',
  'waivableBy',
  'nature',
  'obtainableWithHelp',
  'streams',
  'evidence',
  'provenance',
  'disputed',
  'effectiveFrom',
  'effectiveTo',
  'lastVerifiedOn',
];

const body = (
  reader: Reader,
  input: unknown,
  path: string,
  unfamiliar: Unfamiliar,
  identity: readonly string[],
): CriterionBody | undefined => {
  const fields = reader.record(input, path, [...identity, ...BODY]);
  if (!fields) return undefined;
  const at = (field: string) => join(path, field);
  const condition = (value: unknown, where: string) => parseCondition(reader, value, where, unfamiliar);
  /** Reads a field that may be absent. */
  const optional = <T>(field: string, readField: (value: unknown, where: string) => T | undefined) => {
    const value = isAbsent(fields[field]) ? undefined : readField(fields[field], at(field));
    return value === undefined ? {} : { [field]: value };
  };
  const effect = reader.oneOf(fields.effect, at('effect'), EFFECTS);
  const main = condition(fields.condition, at('condition'));
  const rest = {
    ...optional('appliesWhen', condition),
    ...optional('exceptions', (value, where) => reader.list(value, where, 1, condition)),
    ...optional('discretion', (value, where) => reader.oneOf(value, where, DISCRETIONS)),
    ...optional('waivableBy', (value, where) => reader.text(value, where)),
    ...optional('nature', (value, where) => reader.oneOf(value, where, NATURES)),
    ...optional('obtainableWithHelp', (value, where) => reader.yesNo(value, where)),
    ...optional('streams', (value, where) =>
      reader.list(value, where, 1, (item, path) => reader.text(item, path)),
    ),
    ...optional('evidence', (value, where) => evidence(reader, value, where)),
    ...optional('provenance', (value, where) => reader.oneOf(value, where, PROVENANCES)),
    ...optional('disputed', (value, where) => reader.yesNo(value, where)),
    ...optional('effectiveFrom', (value, where) => reader.date(value, where)),
    ...optional('effectiveTo', (value, where) => reader.date(value, where)),
    ...optional('lastVerifiedOn', (value, where) => reader.date(value, where)),
  };
  const { effectiveFrom = '', effectiveTo = effectiveFrom } = rest as Pick<
    CriterionBody,
    'effectiveFrom' | 'effectiveTo'
  >;
  // Turned round, it would count on no day, and nobody would notice.
  if (effectiveTo < effectiveFrom)
    reader.refuse(at('effectiveTo'), 'The last day must not be before the first.');
  return effect && main && { effect, condition: main, ...rest };
};

const evidence = (reader: Reader, input: unknown, path: string): Evidence | undefined => {
  const fields = reader.record(input, path, ['quote', 'source', 'date']);
  if (!fields) return undefined;
  const quote = isAbsent(fields.quote)
    ? undefined
    : reader.text(fields.quote, join(path, 'quote'), LIMITS.text * 10);
  const source = isAbsent(fields.source) ? undefined : reader.text(fields.source, join(path, 'source'));
  const date = isAbsent(fields.date) ? undefined : reader.date(fields.date, join(path, 'date'));
  return {
    ...(quote === undefined ? {} : { quote }),
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
  };
};

const criterion = (
  reader: Reader,
  input: unknown,
  path: string,
  unfamiliar: Unfamiliar,
): Criterion | undefined => {
  const parsed = body(reader, input, path, unfamiliar, ['id', 'version']);
  if (!parsed) return undefined;
  const { id, version } = input as Record<string, unknown>;
  const ownId = reader.text(id, join(path, 'id'));
  const ownVersion = reader.integer(version, join(path, 'version'), 1);
  return ownId === undefined || ownVersion === undefined
    ? undefined
    : { id: ownId, version: ownVersion, ...parsed };
};

const service = (reader: Reader, input: unknown, unfamiliar: Unfamiliar): ServiceCriteria | undefined => {
  const fields = reader.record(input, '', [
    'serviceId',
    'kind',
    'area',
    'streams',
    'criteria',
    'declaresNoCriteria',
  ]);
  if (!fields) return undefined;
  const text = (value: unknown, path: string) => reader.text(value, path);
  const serviceId = text(fields.serviceId, 'serviceId');
  const kind = isAbsent(fields.kind) ? undefined : text(fields.kind, 'kind');
  const area = isAbsent(fields.area) ? undefined : reader.list(fields.area, 'area', 0, text);
  const streams = isAbsent(fields.streams)
    ? undefined
    : reader.list(fields.streams, 'streams', 0, (item, path) => {
        const parts = reader.record(item, path, ['id', 'name']);
        const id = parts && text(parts.id, join(path, 'id'));
        const name = parts && text(parts.name, join(path, 'name'));
        return id !== undefined && name !== undefined ? { id, name } : undefined;
      });
  const declaresNoCriteria = isAbsent(fields.declaresNoCriteria)
    ? undefined
    : reader.yesNo(fields.declaresNoCriteria, 'declaresNoCriteria');
  const criteria = reader.list(
    fields.criteria,
    'criteria',
    0,
    (item, path) => criterion(reader, item, path, unfamiliar),
    LIMITS.criteria,
  );
  if (serviceId === undefined || !criteria) return undefined;
  refuseTwice(reader, criteria, 'criteria');
  refuseTwice(reader, streams ?? [], 'streams');
  return {
    serviceId,
    ...(kind === undefined ? {} : { kind }),
    ...(area === undefined ? {} : { area }),
    ...(streams === undefined ? {} : { streams }),
    criteria,
    ...(declaresNoCriteria === undefined ? {} : { declaresNoCriteria }),
  };
};

/** What is asked of one of two that share an id would be answered with the other. */
const refuseTwice = (reader: Reader, items: readonly { readonly id: string }[], path: string): void => {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) reader.refuse(path, `Two of these have the same id: ${id.slice(0, 40)}.`);
    seen.add(id);
  }
};

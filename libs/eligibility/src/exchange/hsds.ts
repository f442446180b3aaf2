import { canonicalJson } from '../language/canonical.js';
import { type Criterion, criterionClass } from '../language/criterion.js';
import { assembleCriterion } from '../parse/parse.js';
import type { Parsed } from '../parse/reader.js';
import { describe } from '../sentence/describe.js';

/** Where our terms live, for `taxonomy_term.term_uri`. */
export const TAXONOMY = 'https://whichdoor.example/taxonomy/criterion';

/** An HSDS 3.1 `attribute` on a service, as far as criteria use it (openreferral/specification, branch 3.1-dev). */
export type HsdsAttribute = {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: 'service';
  readonly link_type: 'eligibility' | 'exclusion';
  readonly taxonomy_term: { readonly code: string; readonly name: string; readonly term_uri: string };
  /** Canonical JSON of version and rule. */
  readonly value: string;
  /** The plain sentence, for tools that only show. */
  readonly label: string;
};

/** A criterion as an HSDS attribute of its service. Any tool that keeps attributes keeps all of it. */
export const toHsds = (criterion: Criterion, serviceId: string): HsdsAttribute => {
  const { id, version, ...rule } = criterion;
  const code = criterionClass(criterion) ?? 'UNFAMILIAR';
  return {
    id,
    link_id: serviceId,
    link_entity: 'service',
    link_type: criterion.effect === 'exclude' ? 'exclusion' : 'eligibility',
    taxonomy_term: { code, name: code.toLowerCase().replaceAll('_', ' '), term_uri: `${TAXONOMY}#${code}` },
    value: canonicalJson({ rule, version }),
    label: describe(criterion),
  };
};

/** The criterion in an HSDS attribute; what the catalogue does not know is kept and evaluates to unknown. */
export const fromHsds = ({ id, value }: Pick<HsdsAttribute, 'id' | 'value'>): Parsed<Criterion> => {
  let held: unknown;
  try {
    held = JSON.parse(value);
  } catch {
    return { ok: false, problems: [{ path: 'value', message: 'This must be the JSON of a criterion.' }] };
  }
  const { rule, version } = (typeof held === 'object' && held !== null ? held : {}) as {
    rule?: unknown;
    version?: unknown;
  };
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    return {
      ok: false,
      problems: [{ path: 'value.version', message: 'This must be a whole number of at least 1.' }],
    };
  return assembleCriterion(id, version as number, rule);
};

/** Whether an HSDS attribute is one of ours. */
export const isCriterion = (attribute: {
  readonly taxonomy_term?: { readonly term_uri?: string };
}): boolean => attribute.taxonomy_term?.term_uri?.startsWith(`${TAXONOMY}#`) ?? false;

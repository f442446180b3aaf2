import type { Attribute, CriterionClass, Unit } from './attribute.js';

type Words = { question: string; label: string; phrase: string };
type Extra = Partial<Pick<Attribute, 'sensitive' | 'nature' | 'implies'>>;

/** Shorthand for writing the catalogue: one function per answer type, all of one class. */
export const define = (criterionClass: CriterionClass) => {
  const attribute = (
    id: string,
    type: Attribute['type'],
    words: Words,
    extra: Extra & Partial<Pick<Attribute, 'unit' | 'values'>>,
  ): Attribute => ({
    id,
    class: criterionClass,
    type,
    ...words,
    sensitive: false,
    nature: 'trait',
    ...extra,
  });

  return {
    yesNo: (id: string, words: Words, extra: Extra = {}) => attribute(id, 'boolean', words, extra),
    amount: (id: string, unit: Unit, words: Words, extra: Extra = {}) =>
      attribute(id, 'number', words, { ...extra, unit }),
    since: (id: string, unit: Unit, words: Words, extra: Extra = {}) =>
      attribute(id, 'elapsed', words, { ...extra, unit }),
    scale: (id: string, codes: Record<string, string>, words: Words, extra: Extra = {}) =>
      attribute(id, 'scale', words, { ...extra, values: listed(codes) }),
    oneOf: (id: string, codes: Record<string, string>, words: Words, extra: Extra = {}) =>
      attribute(id, 'code', words, { ...extra, values: listed(codes) }),
    anyOf: (id: string, codes: Record<string, string>, words: Words, extra: Extra = {}) =>
      attribute(id, 'codes', words, { ...extra, values: listed(codes) }),
    history: (id: string, unit: Unit, codes: Record<string, string>, words: Words, extra: Extra = {}) =>
      attribute(id, 'history', words, { ...extra, unit, values: listed(codes) }),
    area: (id: string, words: Words, extra: Extra = {}) => attribute(id, 'area', words, extra),
  };
};

const listed = (codes: Record<string, string>) =>
  Object.entries(codes).map(([code, label]) => ({ code, label }));

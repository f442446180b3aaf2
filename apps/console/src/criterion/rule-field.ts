/** A field of the editor, as a place in a rule names it. */
export type RuleField =
  | {
      readonly group: 'condition' | 'appliesWhen' | 'exceptions';
      /** Which part of the group */
      readonly at: number;
      readonly part: 'attribute' | 'operator' | 'value' | 'within' | 'whole';
    }
  | { readonly group: 'waivableBy' | 'quote' }
  | { readonly group: 'rule' };

const parts = ['attribute', 'operator', 'value', 'within'] as const;

/**
 * Where in the editor a problem belongs.
 * @param path as the language writes it, `condition.allOf[1].value`, or as the graph does, `/condition/allOf/1/value`
 */
export const fieldAt = (path: string): RuleField => {
  const steps = path
    .replace(/\[(\d+)\]/gu, '.$1')
    .split(/[./]/u)
    .filter(Boolean);
  const [group] = steps;
  if (group === 'waivableBy') return { group };
  if (group === 'evidence') return { group: 'quote' };
  if (group !== 'condition' && group !== 'appliesWhen' && group !== 'exceptions') return { group: 'rule' };
  const index = steps.find((step) => /^\d+$/u.test(step));
  // A unit is chosen beside the amount it belongs to.
  const part = parts.find((each) => steps.includes(each)) ?? (steps.includes('unit') ? 'value' : 'whole');
  return { group, at: Number(index ?? 0), part };
};

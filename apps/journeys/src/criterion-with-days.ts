import { signIn } from './sector.js';

type Rule = {
  readonly effect: string;
  readonly condition: {
    readonly attribute?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly unit?: string;
  };
};
type Found = { readonly criteria: readonly { readonly id: string; readonly rule: Rule }[] };

/** A criterion of the demonstration sector that asks for some days without use, so that it can ask for fewer. */
export const criterionWithDays = async (): Promise<string> => {
  const { ask } = await signIn('planner');
  const { services } = await ask('{ services(first: 250) { nodes { criteria { id rule } } } }');
  const found = (services as { nodes: readonly Found[] }).nodes
    .flatMap(({ criteria }) => criteria)
    .find(
      ({ rule: { effect, condition } }) =>
        effect === 'require' &&
        condition.attribute === 'days_since_last_use' &&
        condition.operator === 'at_least' &&
        (condition.unit ?? 'days') === 'days' &&
        typeof condition.value === 'number' &&
        condition.value > 1,
    );
  if (!found) throw new Error('No criterion asks for days without use.');
  return found.id;
};

import { signIn } from './sector.js';

type Found = {
  readonly id: string;
  readonly criteria: readonly { readonly id: string; readonly rule: unknown }[];
};

/**
 * Where a criterion of the sector is revised.
 * @param says what is to be found in its rule, written as JSON
 */
export const criterionAddress = async (says: RegExp): Promise<string> => {
  const { ask } = await signIn('planner');
  const { services } = await ask('{ services(first: 250) { nodes { id criteria { id rule } } } }');
  for (const service of (services as { nodes: readonly Found[] }).nodes)
    for (const { id, rule } of service.criteria)
      if (says.test(JSON.stringify(rule))) return `/listings/${service.id}/criteria/${id}`;
  throw new Error(`No criterion says ${says.source}.`);
};

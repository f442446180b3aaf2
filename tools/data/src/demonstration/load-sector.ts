import type { GatewayClient } from '../gateway/gateway-client.js';
import { doors } from './doors.js';
import { inParallel } from './in-parallel.js';
import { organisations, siteId } from './organisations.js';

const existingDocument = `
  query DemonstrationOrganisation($id: UUID!) {
    organisation(id: $id) {
      id
      sites { id }
      services(first: 50) { nodes { id criteria { id } } }
    }
  }`;
type Existing = {
  readonly organisation: {
    readonly id: string;
    readonly sites: readonly { readonly id: string }[];
    readonly services: {
      readonly nodes: readonly {
        readonly id: string;
        readonly criteria: readonly { readonly id: string }[];
      }[];
    };
  } | null;
};

/** Commands that make something, by what they are called in the graph. */
const makes = {
  registerOrganisation: 'RegisterOrganisationInput',
  openSite: 'OpenSiteInput',
  listService: 'ListServiceInput',
  publishCriterion: 'PublishCriterionInput',
} as const;
type Command = { readonly name: keyof typeof makes; readonly input: { readonly id: string } };

const atOnce = 6;

/**
 * Puts the demonstration sector into the directory: what is missing of it, so that a load which was interrupted goes on
 * and a second one changes nothing.
 *
 * @param onProgress told how many of the commands are done
 * @throws Error when the directory refuses one, with its reason
 * @throws GatewayError
 */
export const loadSector = async (
  gateway: GatewayClient,
  onProgress: (done: number, of: number) => void,
): Promise<void> => {
  const existing = new Set<string>();
  await inParallel(atOnce, organisations, async ({ id }) => {
    const { organisation } = await gateway.ask<Existing>(existingDocument, { id });
    if (!organisation) return;
    existing.add(organisation.id);
    for (const each of organisation.sites) existing.add(each.id);
    for (const each of organisation.services.nodes) {
      existing.add(each.id);
      for (const criterion of each.criteria) existing.add(criterion.id);
    }
  });

  // What a thing belongs to comes before it.
  const stages = [organisationCommands(), [...siteCommands(), ...serviceCommands()], criterionCommands()].map(
    (commands) => commands.filter(({ input }) => !existing.has(input.id)),
  );
  const total = stages.flat().length;
  let done = 0;
  for (const commands of stages)
    await inParallel(atOnce, commands, async (command) => {
      await make(gateway, command);
      done += 1;
      onProgress(done, total);
    });
};

const organisationCommands = (): Command[] =>
  organisations.map(({ id, name, model, governanceWords }) => ({
    name: 'registerOrganisation',
    input: { id, name, model, governanceWords },
  }));

const siteCommands = (): Command[] =>
  organisations.flatMap(({ id: organisationId, sites }) =>
    sites.map(({ key, name, area }) => ({
      name: 'openSite' as const,
      input: { id: siteId(key), organisationId, name, area },
    })),
  );

const serviceCommands = (): Command[] =>
  doors.map(({ key: _, organisation, criteria: __, ...listing }) => ({
    name: 'listService',
    input: { ...listing, organisationId: organisationIdOf(organisation) },
  }));

const criterionCommands = (): Command[] =>
  doors.flatMap(({ id: serviceId, criteria }) =>
    criteria.map(({ id, rule }) => ({ name: 'publishCriterion' as const, input: { id, serviceId, rule } })),
  );

const organisationIdOf = (key: string) => organisations.find((each) => each.key === key)?.id;

const make = async (gateway: GatewayClient, { name, input }: Command): Promise<void> => {
  const document = `
    mutation LoadDemonstration($input: ${makes[name]}!) {
      result: ${name}(input: $input) { __typename ... on Refusal { message } }
    }`;
  // The id is the key as well: sent twice, because an answer was lost, it has one effect.
  const { result } = await gateway.ask<{ result: { __typename: string; message?: string } }>(document, {
    input: { ...input, idempotencyKey: input.id },
  });
  if (result.message !== undefined)
    throw new Error(`The demonstration sector could not be loaded: ${name} answers "${result.message}"`);
};

import { startService, type GraphAnswer, type TestedService } from '@whichdoor/testing';
import { aRule } from './criterion/criterion.fixture.js';
import { directoryService } from './directory.js';

type Start = NonNullable<Parameters<typeof startService>[1]>;
type Input = Readonly<Record<string, unknown>>;

const documents = {
  registerOrganisation: `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
    __typename ... on Organisation { id name } ... on Refusal { message } } }`,
  openSite: `mutation ($input: OpenSiteInput!) { openSite(input: $input) {
    __typename ... on Site { id name area } ... on Refusal { message } } }`,
  listService: `mutation ($input: ListServiceInput!) { listService(input: $input) {
    __typename ... on Service { id name } ... on Refusal { message } } }`,
  reviseService: `mutation ($input: ReviseServiceInput!) { reviseService(input: $input) {
    __typename ... on Service { id status } ... on Refusal { message } } }`,
  publishCriterion: `mutation ($input: PublishCriterionInput!) { publishCriterion(input: $input) {
    __typename ... on Criterion { id version class sentence } ... on CriterionMalformed { path }
    ... on Refusal { message } } }`,
  reviseOrganisation: `mutation ($input: ReviseOrganisationInput!) { reviseOrganisation(input: $input) {
    __typename ... on Organisation { id name model governanceWords } ... on Refusal { message } } }`,
  reactivateOrganisation: `mutation ($input: ReactivateOrganisationInput!) { reactivateOrganisation(input: $input) {
    __typename ... on Organisation { id status } ... on Refusal { message } } }`,
  deactivateOrganisation: `mutation ($input: DeactivateOrganisationInput!) { deactivateOrganisation(input: $input) {
    __typename ... on Organisation { id status } ... on Refusal { message } } }`,
} as const;

/** A running directory, with the people and the commands that its slice tests need again and again. */
export type TestedDirectory = TestedService & {
  /** An administrator of the sector. */
  readonly sectorAdmin: string;
  /** Somebody with this role; without an organisation, of the whole sector. */
  somebody(role: string, organisationId?: string | null): string;
  /** Sends a command and gives what it answers, or fails with what went wrong. */
  command(name: keyof typeof documents, input: Input, token?: string): Promise<Record<string, string>>;
  /** Sends a command that must go wrong, and gives the code of the error. */
  failure(name: keyof typeof documents, input: Input, token: string): Promise<string | undefined>;
  /** Registers an organisation and gives its id. */
  organisation(name: string): Promise<string>;
  /** Lists a service and gives its id. */
  service(organisationId: string, parts?: Input): Promise<string>;
  /** Publishes a criterion and gives its id. */
  criterion(serviceId: string, rule?: Input): Promise<string>;
  /** Asks as a worker of no organisation, and gives the data. */
  read(document: string, variables?: Input): Promise<NonNullable<GraphAnswer['data']>>;
};

/** Starts a directory. Close it after the tests. */
export const startDirectory = async (options?: Start): Promise<TestedDirectory> => {
  const tested = await startService(directoryService, options);
  const sectorAdmin = tested.tokenFor({ roles: ['sector-admin'] });
  const somebody = (role: string, organisationId: string | null = null) =>
    tested.tokenFor({ roles: [role], organisationId });
  const worker = somebody('worker');

  const command: TestedDirectory['command'] = async (name, input, token = sectorAdmin) => {
    const { data, errors } = await tested.graphql(documents[name], { input }, token);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data[name] as Record<string, string>;
  };
  const idOf = async (name: keyof typeof documents, input: Input) => {
    const made = await command(name, input);
    if (!made['id']) throw new Error(`${name}: ${JSON.stringify(made)}`);
    return made['id'];
  };

  return {
    ...tested,
    sectorAdmin,
    somebody,
    command,
    failure: async (name, input, token) =>
      (await tested.graphql(documents[name], { input }, token)).errors?.[0]?.extensions.code,
    organisation: (name) => idOf('registerOrganisation', { name, model: 'NON_PEER' }),
    service: (organisationId, parts) =>
      idOf('listService', {
        organisationId,
        name: 'Withdrawal unit',
        kinds: ['RESIDENTIAL_WITHDRAWAL'],
        ...parts,
      }),
    criterion: (serviceId, rule = aRule()) => idOf('publishCriterion', { serviceId, rule }),
    read: async (document, variables) => {
      const { data, errors } = await tested.graphql(document, variables, worker);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as NonNullable<GraphAnswer['data']>;
    },
  };
};

import { describe, type ServiceCriteria } from '@whichdoor/eligibility';
import {
  importDirectory,
  inParallel,
  obtainClientToken,
  openGateway,
  type ReadRow,
  type Source,
} from '@whichdoor/data';
import type { BenchSector } from './bench-sector.js';
import { aSector } from './eligibility-sector.js';

/** What all of them do, so that one page sorts them together. */
export const benchKind = 'EMPLOYMENT_SUPPORT';
/** Services of one organisation. */
const ofOne = 12;
const atOnce = 8;

const nameOf = (at: number) => `Invented door ${at + 1}`;
const organisationNameOf = (at: number) => `Invented agency ${at + 1}`;

/** What a service says of itself: its criteria, sentence after sentence, as directories have them. */
const wordsOf = ({ criteria }: ServiceCriteria) => criteria.map((criterion) => describe(criterion)).join(' ');

/** Invented services as another directory would list them. */
const inventedSource = (services: readonly ServiceCriteria[]): Source => {
  const place = (at: number) => ({ file: 'invented', line: at + 1 });
  async function* organisations(): AsyncGenerator<ReadRow> {
    for (let at = 0; at * ofOne < services.length; at += 1) {
      const row = { rowId: `agency-${at}`, name: organisationNameOf(at) };
      yield { ...place(at), ...row, listing: { ...row, kind: 'ORGANISATION', isActive: true }, doubts: [] };
    }
  }
  async function* listed(): AsyncGenerator<ReadRow> {
    for (const [at, service] of services.entries()) {
      const row = { rowId: `door-${at}`, name: nameOf(at) };
      yield {
        ...place(at),
        ...row,
        listing: {
          ...row,
          kind: 'SERVICE',
          organisationRowId: `agency-${Math.floor(at / ofOne)}`,
          isActive: true,
          kinds: [benchKind],
          areaWords: 'Everybody who can come here',
          eligibilityWords: wordsOf(service),
          capacityAvailable: at % 5,
          capacityMaximum: 5,
        },
        doubts: [],
      };
    }
  }
  return { description: 'invented services', directory: 'bench', organisations, services: listed };
};

const listedDocument = `
  query BenchServices($filter: ServiceFilter, $after: String) {
    services(filter: $filter, first: 250, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name } }
  }`;
type Listed = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
};
/** As many of one command as the gateway lets one document hold. */
const publishTogether = 12;
const publishDocument = (count: number) => {
  const each = Array.from({ length: count }, (_, at) => at);
  return `mutation BenchCriteria(${each.map((at) => `$c${at}: PublishCriterionInput!`).join(', ')}) {
    ${each.map((at) => `c${at}: publishCriterion(input: $c${at}) { __typename ... on Refusal { message } }`).join('\n')}
  }`;
};
type Published = Readonly<Record<string, { readonly message?: string }>>;

const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/**
 * Takes invented services of one kind in, as another directory's are, and publishes their criteria.
 * @returns how many services and criteria there are
 * @throws Error when the directory refuses one
 */
export const addServices = async ({ run, tokenOf }: BenchSector, count: number) => {
  const services = aSector(count);
  const url = run.addresses.gateway;
  const importing = openGateway({
    url,
    token: () => obtainClientToken(run.addresses.identity, run.importer),
  });
  const { created } = await importDirectory({
    source: inventedSource(services),
    directory: 'bench',
    gateway: importing,
  });
  const expected = count + Math.ceil(count / ofOne);
  if (created !== expected) throw new Error(`Of ${expected} rows, the directory took ${created} in.`);

  const administering = openGateway({ url, token: () => tokenOf('sector-admin') });
  const idOf = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { services: page }: Listed = await administering.ask<Listed>(listedDocument, {
      filter: { kinds: [benchKind] },
      after,
    });
    for (const { id, name } of page.nodes) idOf.set(name, id);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const commands = services.flatMap(({ criteria }, at) =>
    criteria.map(({ id: _, version: __, ...rule }) => ({
      serviceId: idOf.get(nameOf(at)),
      rule: { ...rule, evidence: { quote: describe(rule) } },
    })),
  );
  await inParallel(atOnce, inGroups(commands, publishTogether), async (inputs) => {
    const variables = Object.fromEntries(inputs.map((input, at) => [`c${at}`, input]));
    const published = await administering.ask<Published>(publishDocument(inputs.length), variables);
    const refused = Object.values(published).find(({ message }) => message !== undefined);
    if (refused) throw new Error(`The directory refuses a criterion: ${refused.message}`);
  });
  return { services: count, criteria: commands.length };
};

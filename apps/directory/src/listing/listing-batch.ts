import { randomUUID } from 'node:crypto';
import { isRefusal } from '@whichdoor/contracts';
import { create, replace, type Transaction } from '@whichdoor/platform';
import { Any } from 'typeorm';
import { saveCapacity } from '../capacity/capacity.service.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { nameTaken, register, update, type Organisation } from '../organisation/organisation.js';
import { isNameTaken, withdrawServicesOf } from '../organisation/organisation.service.js';
import { ServiceEntity } from '../service/service.entity.js';
import { list, revise, type Service } from '../service/service.js';
import {
  capacityTold,
  comparableName,
  doubtsAbout,
  inactiveThere,
  organisationTold,
  serviceTold,
  type ImportedListing,
  type ListingRow,
} from './listing.js';

/** What a row became, with what it became it. */
export type TakenIn = ImportedListing & { readonly organisationId: string | null };

/**
 * Rows of another directory that are taken in together. All that they could concern is read and locked at the
 * beginning, so that a row costs no more than what it changes.
 */
export class ListingBatch {
  private constructor(
    private readonly tx: Transaction,
    private readonly directory: string,
    private readonly at: Date,
    /** By row there */
    private readonly organisations: Map<string, Organisation>,
    /** By row there */
    private readonly services: Map<string, Service>,
    /** Id by organisation and comparable name */
    private readonly serviceNames: Map<string, string>,
  ) {}

  static async open(tx: Transaction, directory: string, rows: readonly ListingRow[], at: Date) {
    const organisationRows = rows.flatMap(({ kind, rowId, organisationRowId }) =>
      kind === 'ORGANISATION' ? [rowId] : organisationRowId ? [organisationRowId] : [],
    );
    const organisations = await tx.find(OrganisationEntity, {
      where: { sourceDirectory: directory, sourceRowId: Any(organisationRows) },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    const services = await tx.find(ServiceEntity, {
      where: { sourceDirectory: directory, sourceRowId: Any(rows.map(({ rowId }) => rowId)) },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    const siblings = await tx.find(ServiceEntity, {
      select: { id: true, organisationId: true, name: true },
      where: { organisationId: Any(organisations.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    return new ListingBatch(
      tx,
      directory,
      at,
      new Map(organisations.map((organisation) => [organisation.sourceRowId ?? '', organisation])),
      new Map(services.map((service) => [service.sourceRowId ?? '', service])),
      new Map(siblings.map(({ id, organisationId, name }) => [nameKey(organisationId, name), id])),
    );
  }

  /** Takes in one row. What it throws leaves the batch as if the row had not been there. */
  take(row: ListingRow): Promise<TakenIn> {
    return row.kind === 'ORGANISATION' ? this.takeOrganisation(row) : this.takeService(row);
  }

  private async takeOrganisation(row: ListingRow): Promise<TakenIn> {
    const known = this.organisations.get(row.rowId);
    const told = organisationTold(row);
    const remarks = row.isActive ? [] : [inactiveThere];
    if (known?.sourceDigest === told.sourceDigest)
      return taken(row, 'UNCHANGED', known.id, known.id, remarks);
    if (told.status === 'ACTIVE' && (await isNameTaken(this.tx, told.name, known?.id ?? null)))
      return refused(row, nameTaken().message);

    const decided = known
      ? update(known, told)
      : register({
          id: randomUUID(),
          model: 'NOT_STATED',
          governanceWords: null,
          ...told,
          sourceDirectory: this.directory,
          sourceRowId: row.rowId,
        });
    const { id, status } = await (known ? replace : create)(this.tx, OrganisationEntity, decided);
    const withdrawn = known && status === 'INACTIVE' ? await withdrawServicesOf(this.tx, id) : [];
    this.organisations.set(row.rowId, decided.next);
    for (const service of withdrawn) this.remember(service);
    return taken(row, known ? 'UPDATED' : 'CREATED', id, id, remarks);
  }

  private async takeService(row: ListingRow): Promise<TakenIn> {
    const organisation = row.organisationRowId ? this.organisations.get(row.organisationRowId) : undefined;
    if (!row.organisationRowId) return refused(row, 'It does not say which organisation it belongs to.');
    if (!organisation)
      return refused(row, `Its organisation, row ${row.organisationRowId}, was not taken in.`);

    const known = this.services.get(row.rowId);
    const organisationId = organisation.id;
    if (known && known.organisationId !== organisationId)
      return refused(row, 'It now belongs to another organisation there; here a service stays where it is.');
    const namesake = this.serviceNames.get(nameKey(organisationId, row.name));
    const hasNamesake = namesake !== undefined && namesake !== known?.id;
    const remarks = doubtsAbout(row, { organisation, hasNamesake });
    const told = serviceTold(row, organisation);
    if (known?.sourceDigest === told.sourceDigest)
      return taken(row, 'UNCHANGED', known.id, organisationId, remarks);

    const source = { sourceDirectory: this.directory, sourceRowId: row.rowId };
    const decided = known
      ? revise(known, told, this.at, 0) // another directory declares nothing about criteria
      : list({ ...told, ...source, id: randomUUID(), organisationId }, this.at);
    if (isRefusal(decided)) return refused(row, decided.message);
    const service = await (known ? replace : create)(this.tx, ServiceEntity, decided);
    const { capacity } = capacityTold(row);
    if (capacity)
      await saveCapacity(this.tx, {
        serviceId: service.id,
        organisationId,
        ...capacity,
        confirmedAt: this.at,
      });
    this.remember(service);
    if (!hasNamesake) this.serviceNames.set(nameKey(organisationId, service.name), service.id);
    return taken(row, known ? 'UPDATED' : 'CREATED', service.id, organisationId, remarks);
  }

  /** Only what came from this directory is looked up by its row there. */
  private remember(service: Service) {
    if (service.sourceDirectory === this.directory && service.sourceRowId !== null)
      this.services.set(service.sourceRowId, service);
  }
}

const nameKey = (organisationId: string, name: string) => `${organisationId} ${comparableName(name)}`;

const taken = (
  { rowId }: ListingRow,
  outcome: ImportedListing['outcome'],
  id: string,
  organisationId: string,
  remarks: readonly string[],
): TakenIn => ({ rowId, outcome, id, organisationId, remarks });

/** A row that is not taken in, with the reason. */
export const refused = ({ rowId }: ListingRow, reason: string): TakenIn => ({
  rowId,
  outcome: 'REFUSED',
  id: null,
  organisationId: null,
  remarks: [reason],
});

import type { Role } from '@whichdoor/contracts';

/** An account at the identity provider, as administrators see it. */
export type Person = {
  /** UUID: the subject of the person's tokens */
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  /** UUID of the organisation in the directory; null for staff of the whole sector */
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
};

export type NewPerson = {
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly organisationId: string | null;
  /** The person has to replace it at the first sign-in, where the provider can ask for that. */
  readonly initialPassword: string;
};

export type UsernameTaken = { readonly refusal: 'UsernameTaken'; readonly message: string };

/**
 * People and their roles at the identity provider, for those who administer them. Who may administer whom is decided
 * by the caller. A change shows in the person's next token, at the latest when the present one ends.
 */
export type IdentityAdministration = {
  /** People of one organisation, by username. */
  findPeople(organisationId: string): Promise<readonly Person[]>;
  /** @throws AppError `NOT_FOUND` */
  getPerson(id: string): Promise<Person>;
  /** Gives a role; again is no error. Answers with the person as now known. @throws AppError `NOT_FOUND` */
  grantRole(personId: string, role: Role): Promise<Person>;
  /** Takes a role; again is no error. Answers with the person as now known. @throws AppError `NOT_FOUND` */
  revokeRole(personId: string, role: Role): Promise<Person>;
  createPerson(person: NewPerson): Promise<Person | UsernameTaken>;
};

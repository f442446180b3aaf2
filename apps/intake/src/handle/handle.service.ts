import { Injectable } from '@nestjs/common';
import type { Refusal } from '@whichdoor/contracts';
import { organisationOf, OrganisationKeys, type Transaction, type User } from '@whichdoor/platform';
import { check } from './handle.js';

const purpose = 'code word';

/**
 * Turns a code word that a client chose into a handle: a mark, keyed with the key of the organisation, by which the same
 * word is recognised again. The word itself is kept nowhere, and the handles of two organisations never agree.
 */
@Injectable()
export class HandleService {
  constructor(private readonly keys: OrganisationKeys) {}

  /** The handle of a word that is given now, or why it cannot be one. */
  async make(tx: Transaction, user: User, codeWord: string): Promise<Buffer | Refusal<'CodeWordNotUsable'>> {
    const checked = check(codeWord);
    if ('refusal' in checked) return checked;
    return this.keys.fingerprint(tx, organisationOf(user), purpose, checked.normal);
  }

  /** The handle to look for; null where nothing can have been given this word. */
  async find(tx: Transaction, user: User, codeWord: string): Promise<Buffer | null> {
    const checked = check(codeWord);
    if ('refusal' in checked) return null;
    return this.keys.findFingerprint(tx, organisationOf(user), purpose, checked.normal);
  }
}

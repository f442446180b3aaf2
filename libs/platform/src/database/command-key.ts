import { createHmac } from 'node:crypto';
import { AppError } from '../errors.js';
import type { Transaction } from '../transaction.js';
import type { Actor } from './database.js';
import type { MasterKeys } from './encryption.js';

/** What a command's key remembers: which command it was, a keyed digest of its input, and the id of what it made. */
export const commandKeyTable = `
create table command_key (
  actor text not null,
  key uuid not null,
  command text not null,
  input_digest bytea not null,
  result_id uuid,
  used_at timestamptz not null default now(),
  constraint command_key_pk primary key (actor, key)
);
`;

/** Runs a command once per key, however often it is sent. */
export class CommandKeys {
  constructor(private readonly masterKeys: MasterKeys) {}

  /**
   * Does the work unless this actor has already done it under this key; then the id of the first time is given.
   * A refusal is not remembered: the person may mend the cause and send again.
   *
   * @param work makes something and gives its id, or a refusal
   * @throws AppError `INVALID_INPUT` when the key was used for something else
   */
  async once<R extends { readonly refusal: string }>(
    tx: Transaction,
    actor: Actor,
    { command, key, input }: { command: string; key: string | null | undefined; input: unknown },
    work: () => Promise<string | R>,
  ): Promise<string | R> {
    if (!key) return work();
    const digests = this.masterKeys.map((masterKey) => digestOf(masterKey, command, input));
    // A second, simultaneous submission waits here until the first has committed.
    const [claimed] = (await tx.query(
      `insert into command_key (actor, key, command, input_digest) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [actor.id, key, command, digests[0]],
    )) as unknown[];
    if (claimed) {
      const result = await work();
      if (typeof result === 'string')
        await tx.query('update command_key set result_id = $3 where actor = $1 and key = $2', [
          actor.id,
          key,
          result,
        ]);
      else await tx.query('delete from command_key where actor = $1 and key = $2', [actor.id, key]);
      return result;
    }
    const [first] = (await tx.query(
      'select command, input_digest, result_id from command_key where actor = $1 and key = $2',
      [actor.id, key],
    )) as { command: string; input_digest: Buffer; result_id: string | null }[];
    const isSame = (known: Buffer) => digests.some((digest) => digest.equals(known));
    if (!first?.result_id || first.command !== command || !isSame(first.input_digest))
      throw new AppError('INVALID_INPUT', 'This idempotency key was already used for another command.');
    return first.result_id;
  }
}

// Keyed, so that nobody who reads the table can try out which answers or words were sent.
const digestOf = (masterKey: Buffer, command: string, input: unknown) =>
  createHmac('sha256', masterKey)
    .update(`${command}\n${JSON.stringify(sorted(input))}`)
    .digest();

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

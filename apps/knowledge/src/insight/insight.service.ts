import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type InsightFate, type InsightPermission } from '@whichdoor/contracts';
import {
  AppError,
  change,
  Clock,
  CommandKeys,
  create,
  Database,
  notFound,
  OrganisationKeys,
  pageOf,
  toConnection,
  type Transaction,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import {
  changePermission,
  checkFateWords,
  mayChangePermission,
  mayRemove,
  note,
  recordFate,
  remove,
  type Insight,
} from './insight.js';
import { InsightEntity } from './insight.entity.js';

export type NoteInsight = {
  readonly words: string;
  readonly permission: InsightPermission;
  readonly partnerIds: readonly string[];
  readonly observedIn?: string | null;
  readonly idempotencyKey?: string | null;
};
export type RecordInsightFate = {
  readonly id: string;
  readonly fate: InsightFate;
  readonly words?: string | null;
};
export type ChangeInsightPermission = {
  readonly id: string;
  readonly permission: InsightPermission;
  readonly partnerIds: readonly string[];
};
export type ListInsights = {
  readonly scope?: 'ALL' | 'MINE' | 'MINE_ANSWERED' | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

/** An insight with its words opened, for somebody whom its permission lets read it. */
export type ReadableInsight = Omit<Insight, 'sealedWords' | 'fates'> & {
  readonly words: string;
  readonly fates: readonly {
    readonly fate: InsightFate;
    readonly recordedAt: string;
    readonly words: string | null;
  }[];
};

const mostPartners = 200;
const newestFateAt = "(insight.fates -> -1 ->> 'recordedAt')::timestamptz";
const destroyedWords = 'The organisation that noted this has since destroyed the words.';

@Injectable()
export class InsightService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly keys: OrganisationKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, async (tx) => {
      const insight = await tx.findOne(InsightEntity, { where: { id } });
      return insight && this.open(tx, insight);
    });
  }

  list(user: User, { scope, ...asked }: ListInsights) {
    const page = pageOf(asked);
    return this.database.transaction(user, async (tx) => {
      const isByFate = scope === 'MINE_ANSWERED';
      const instant = isByFate ? newestFateAt : 'insight.recorded_at';
      const query = tx
        .createQueryBuilder(InsightEntity, 'insight')
        .orderBy(instant, 'DESC')
        .addOrderBy('insight.id', 'DESC')
        .limit(page.size + 1);
      if (scope === 'MINE' || isByFate) query.andWhere('insight.author_id = :author', { author: user.id });
      if (isByFate) query.andWhere('jsonb_array_length(insight.fates) > 1');
      if (page.after)
        query.andWhere(`(${instant}, insight.id) < (:at::timestamptz, :id::uuid)`, {
          at: page.after[0],
          id: page.after[1],
        });
      const readable: ReadableInsight[] = [];
      for (const insight of await query.getMany()) readable.push(await this.open(tx, insight));
      return toConnection(readable, page, ({ recordedAt, fates, id }) => [
        (isByFate && fates.at(-1)?.recordedAt) || recordedAt.toISOString(),
        id,
      ]);
    });
  }

  note(user: User, { idempotencyKey, ...input }: NoteInsight) {
    const organisationId = organisationOf(user);
    checkNumber(input.partnerIds);
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once(
        tx,
        user,
        { command: 'noteInsight', key: idempotencyKey, input },
        async () => {
          const decided = note(
            {
              ...input,
              id: randomUUID(),
              organisationId,
              team: user.team,
              authorId: user.id,
              partnerIds: [...input.partnerIds],
              observedIn: input.observedIn ?? null,
            },
            this.clock.now(),
          );
          if (isRefusal(decided)) return decided;
          const sealedWords = await this.keys.seal(tx, organisationId, input.words);
          const next: Insight = { ...decided.next, sealedWords };
          return (await create(tx, InsightEntity, { next, facts: decided.facts })).id;
        },
      );
      if (isRefusal(outcome)) return outcome;
      return this.open(tx, await tx.findOneOrFail(InsightEntity, { where: { id: outcome } }));
    });
  }

  remove(user: User, id: string) {
    return this.database.transaction(user, async (tx) => {
      const insight = await tx.findOne(InsightEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!insight) throw notFound('insight', id);
      if (!mayRemove(insight, user))
        throw new AppError('FORBIDDEN', 'Only the person who noted an insight can take it back.');
      const { facts } = remove(insight);
      await tx.delete(InsightEntity, { id });
      for (const fact of facts) await tx.announce(fact);
      return { id };
    });
  }

  recordFate(user: User, { id, fate, words = null }: RecordInsightFate) {
    const organisationId = organisationOf(user);
    return this.database.transaction(user, async (tx) => {
      const outcome = await change(tx, InsightEntity, id, async (insight) => {
        const refused = checkFateWords(words);
        if (refused) return refused;
        const sealed = words === null ? null : await this.keys.seal(tx, organisationId, words);
        return recordFate(insight, fate, sealed, this.clock.now());
      });
      return isRefusal(outcome) ? outcome : this.open(tx, outcome);
    });
  }

  changePermission(user: User, { id, permission, partnerIds }: ChangeInsightPermission) {
    checkNumber(partnerIds);
    return this.database.transaction(user, async (tx) => {
      const outcome = await change(tx, InsightEntity, id, (insight) => {
        if (!mayChangePermission(insight, permission, user))
          throw new AppError(
            'FORBIDDEN',
            'Who may read an insight is for the person who noted it to change, or for a coordinator or manager who would still be among its readers.',
          );
        return changePermission(insight, permission, partnerIds, this.clock.now());
      });
      return isRefusal(outcome) ? outcome : this.open(tx, outcome);
    });
  }

  private async open(tx: Transaction, { sealedWords, fates, ...insight }: Insight): Promise<ReadableInsight> {
    const { organisationId } = insight;
    const words = (await this.keys.open(tx, organisationId, sealedWords)) ?? destroyedWords;
    const readable: ReadableInsight['fates'][number][] = [];
    for (const { fate, recordedAt, sealedWords: sealed } of fates)
      readable.push({
        fate,
        recordedAt,
        words: sealed && (await this.keys.open(tx, organisationId, Buffer.from(sealed, 'base64'))),
      });
    return { ...insight, words, fates: readable };
  }
}

const checkNumber = (partnerIds: readonly string[]) => {
  if (partnerIds.length > mostPartners)
    throw new AppError(
      'INVALID_INPUT',
      `At most ${mostPartners} partners can be named; beyond that, choose SECTOR.`,
    );
};

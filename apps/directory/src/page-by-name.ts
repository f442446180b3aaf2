import { pageOf, toConnection, type Connection, type Page } from '@whichdoor/platform';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** What is asked of a list by name. */
export type AskedPage = { readonly first?: number | null; readonly after?: string | null };

/** Rows that one page by name holds at most: what a device needs to match a town comes in few pages. */
export const largestPage = 500;

/** A page with its count; the count is only made where somebody asks for it. */
export type CountedConnection<T> = Connection<T> & { readonly totalCount: () => Promise<number> };

/** `first` and `after` of a list by name, checked. */
export const namePageOf = (asked: AskedPage): Page =>
  pageOf(asked, { largest: largestPage, key: ['text', 'id'] });

/** Reads one page of rows ordered by name, whatever its case, and then by id. */
export const readPageByName = async <
  T extends ObjectLiteral & { readonly id: string; readonly name: string },
>(
  query: SelectQueryBuilder<T>,
  page: Page,
): Promise<Connection<T>> => {
  const { alias } = query;
  const lowered = `lower(${alias}.name)`;
  query
    .addSelect(lowered, 'lowered_name')
    .orderBy('lowered_name', 'ASC')
    .addOrderBy(`${alias}.id`, 'ASC')
    .limit(page.size + 1);
  if (page.after)
    query.andWhere(`(${lowered}, ${alias}.id) > (:afterName, :afterId::uuid)`, {
      afterName: page.after[0],
      afterId: page.after[1],
    });
  const { entities, raw } = await query.getRawAndEntities<{ lowered_name: string }>();
  // The database's own lower-case form goes into the cursor: JavaScript's may differ from it.
  const lowerNames = new Map(entities.map((row, at) => [row.id, raw[at]?.lowered_name ?? '']));
  return toConnection(entities, page, ({ id }) => [lowerNames.get(id) ?? '', id]);
};

/** A search text as a pattern of `ilike`, taken literally. */
export const containing = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;

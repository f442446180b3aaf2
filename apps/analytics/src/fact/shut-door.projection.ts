import type { EntityManager } from 'typeorm';
import { keepOfRequest } from './request.projection.js';
import { eachOnce, type ShutDoor } from './shut-door.js';

/** Keeps that a request met shut doors. Whatever the order and however often it is told, the same fact remains. */
export const keepShutDoors = async (
  tx: EntityManager,
  { needId, moment }: { readonly needId: string; readonly moment: string },
  doors: readonly ShutDoor[],
): Promise<void> => {
  const each = eachOnce(doors);
  if (each.length === 0) return;
  await keepOfRequest(tx, needId, () =>
    tx.query(
      `insert into shut_door_fact (need_id, service_id, criterion_id, was_declined, was_skipped, was_blocked, moment)
       select $1, service_id, criterion_id, way = 'DECLINED', way = 'SKIPPED', way = 'BLOCKED', $2
       from unnest($3::uuid[], $4::uuid[], $5::text[]) as door (service_id, criterion_id, way)
       on conflict on constraint shut_door_fact_once do update set
         was_declined = shut_door_fact.was_declined or excluded.was_declined,
         was_skipped = shut_door_fact.was_skipped or excluded.was_skipped,
         was_blocked = shut_door_fact.was_blocked or excluded.was_blocked,
         moment = least(shut_door_fact.moment, excluded.moment)`,
      [
        needId,
        moment,
        each.map(({ serviceId }) => serviceId),
        each.map(({ criterionId }) => criterionId),
        each.map(({ way }) => way),
      ],
    ),
  );
};

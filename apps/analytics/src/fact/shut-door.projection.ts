import type { EntityManager } from 'typeorm';
import { eachOnce, type ShutDoor } from './shut-door.js';

/** Keeps that a request met shut doors. Whatever the order and however often it is told, the same fact remains. */
export const keepShutDoors = async (
  tx: EntityManager,
  met: { readonly needId: string; readonly organisationId: string; readonly moment: string },
  doors: readonly ShutDoor[],
): Promise<void> => {
  const each = eachOnce(doors);
  if (each.length === 0) return;
  await tx.query(
    `insert into shut_door_fact
       (need_id, organisation_id, service_id, criterion_id, was_declined, was_skipped, was_blocked, moment)
     select $1, $2, service_id, criterion_id, way = 'DECLINED', way = 'SKIPPED', way = 'BLOCKED', $3
     from unnest($4::uuid[], $5::uuid[], $6::text[]) as door (service_id, criterion_id, way)
     on conflict on constraint shut_door_fact_once do update set
       was_declined = shut_door_fact.was_declined or excluded.was_declined,
       was_skipped = shut_door_fact.was_skipped or excluded.was_skipped,
       was_blocked = shut_door_fact.was_blocked or excluded.was_blocked,
       moment = least(shut_door_fact.moment, excluded.moment)`,
    [
      met.needId,
      met.organisationId,
      met.moment,
      each.map(({ serviceId }) => serviceId),
      each.map(({ criterionId }) => criterionId),
      each.map(({ way }) => way),
    ],
  );
};

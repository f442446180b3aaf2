import { insightPermissions, type InsightPermission } from '@whichdoor/contracts';

/** Who may read an insight: a permission, and the partners that it names. */
export type Readers = { readonly permission: InsightPermission; readonly partnerIds: readonly string[] };

/** Whether the same people may read it. */
export const areSame = (one: Readers, other: Readers): boolean =>
  one.permission === other.permission &&
  one.partnerIds.length === other.partnerIds.length &&
  one.partnerIds.every((id) => other.partnerIds.includes(id));

/** Whether somebody may read it who could not before. What was read once stays read: this is what needs a thought. */
export const isWider = (before: Readers, after: Readers): boolean => {
  const wider = insightPermissions.indexOf(after.permission) - insightPermissions.indexOf(before.permission);
  return wider > 0 || (wider === 0 && after.partnerIds.some((id) => !before.partnerIds.includes(id)));
};

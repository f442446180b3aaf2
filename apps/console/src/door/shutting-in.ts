import type { ServiceResult } from '@whichdoor/eligibility';

/** The criteria that shut a door, by id and version; none where it is not known which would. */
export const shuttingIn = ({ status, reasons }: ServiceResult) =>
  status === 'shut' || status === 'case_by_case'
    ? reasons.map(({ criterion: { id, version } }) => ({ criterionId: id, version }))
    : [];

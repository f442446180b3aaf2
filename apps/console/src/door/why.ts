import { findAttribute, type ServiceResult } from '@whichdoor/eligibility';
import type { Listing } from './directory.js';

/** Why a door is in its group, in one sentence about the service. */
export const whyOf = (result: ServiceResult, listing: Listing): string => {
  const [reason] = result.reasons;
  const sentence = reason && listing.criteria.find(({ id }) => id === reason.criterion.id)?.sentence;
  switch (result.status) {
    case 'open':
      if (listing.declaresNoCriteria) return 'Says that everybody may come.';
      return result.streams.some(({ criteria }) => criteria.some(({ isGate }) => isGate))
        ? 'Every rule it has declared is met.'
        : 'None of its rules keeps anybody out.';
    case 'ask':
      if (result.nothingDeclared) return 'Has not said whom it takes: ask.';
      return `${sentence ?? ''} ${askedOf(result)}`.trim();
    case 'case_by_case':
    case 'shut':
      return sentence ?? 'A rule of the service stands in the way.';
  }
};

const askedOf = ({ reasons: [reason], missing }: ServiceResult): string => {
  switch (reason?.because) {
    case 'declined_to_answer':
      return 'Not told, so the service has to be asked.';
    case 'undisclosed':
    case 'unfamiliar':
      return 'Only the service can say.';
    case 'not_precise_enough':
      return 'What is known is not precise enough.';
    default:
      return missing.length > 0 ? `Not known yet: ${labelsOf(missing)}.` : 'Ask the service.';
  }
};

const labelsOf = (keys: readonly string[]): string => {
  const labels = keys.map((key) => findAttribute(key.slice(key.indexOf('.') + 1))?.label ?? key);
  const shown = labels.slice(0, 3);
  return labels.length > shown.length
    ? `${shown.join(', ')} and ${labels.length - shown.length} more`
    : shown.join(', ');
};

import type { Match } from '@whichdoor/eligibility';
import { groupHeadingId } from './door-group.js';
import { DoorMark } from '../look/door-mark.js';
import { statuses, statusWords } from './status.js';

/** How many doors are in each group; each leads to its group, and changes are read out. */
export const Counts = ({ groups }: Pick<Match, 'groups'>) => (
  <>
    <ul className="counts" aria-label="Doors by state">
      {statuses.map((status) => (
        <li key={status}>
          <button
            type="button"
            disabled={groups[status].length === 0}
            onClick={() => document.getElementById(groupHeadingId(status))?.focus()}
          >
            <DoorMark status={status} />
            <strong>{groups[status].length}</strong>
            <span className={`word ${status}`}>{statusWords[status]}</span>
          </button>
        </li>
      ))}
    </ul>
    <p className="visually-hidden" role="status" aria-live="polite">
      {statuses.map((status) => `${groups[status].length} ${statusWords[status].toLowerCase()}`).join(', ')}
    </p>
  </>
);

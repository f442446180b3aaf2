import { declineReasons, skipReasons } from '@whichdoor/contracts';
import { doorsOfBlock, doorsOfDecline, doorsOfSkip, eachOnce } from './shut-door.js';

const serviceId = 'service';
const cited = { criterionId: 'criterion', version: 1 };

describe('a decline', () => {
  it.each(declineReasons)('shuts a door for %s only where it says "not this person"', (reason) => {
    const expected = {
      DOES_NOT_MEET_CRITERION: [{ serviceId, criterionId: 'criterion', way: 'DECLINED' }],
      UNDECLARED_CRITERION: [{ serviceId, criterionId: null, way: 'DECLINED' }],
    }[reason as string];
    const criterion = reason === 'DOES_NOT_MEET_CRITERION' ? cited : null;

    expect(doorsOfDecline({ serviceId, reason, criterion })).toEqual(expected ?? []);
  });
});

describe('a skip', () => {
  it.each(skipReasons)('shuts a door for %s only where it speaks of an exclusion', (reason) => {
    const isExclusion = ['THEY_NEVER_TAKE_THEM', 'PAST_EXPERIENCE'].includes(reason);

    expect(doorsOfSkip({ serviceId, reason, criteria: [cited] })).toEqual(
      isExclusion ? [{ serviceId, criterionId: 'criterion', way: 'SKIPPED' }] : [],
    );
    expect(doorsOfSkip({ serviceId, reason, criteria: [] })).toEqual(
      isExclusion ? [{ serviceId, criterionId: null, way: 'SKIPPED' }] : [],
    );
  });
});

describe('a blocked referral', () => {
  it('shuts every door with every criterion, each once and in one order', () => {
    const doors = doorsOfBlock({
      services: [
        { serviceId: 'b', criteria: [{ criterionId: '2' }, { criterionId: '1' }, { criterionId: '2' }] },
        { serviceId: 'a', criteria: [] },
      ],
    });

    expect(eachOnce(doors)).toEqual([
      { serviceId: 'a', criterionId: null, way: 'BLOCKED' },
      { serviceId: 'b', criterionId: '1', way: 'BLOCKED' },
      { serviceId: 'b', criterionId: '2', way: 'BLOCKED' },
    ]);
  });
});

import { Injectable } from '@nestjs/common';
import { MatchSkipped, ReferralBlocked } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { momentOf } from './moment.js';
import { doorsOfBlock, doorsOfSkip } from './shut-door.js';
import { keepShutDoors } from './shut-door.projection.js';

const metIn = ({ time, data }: { time: string; data: { needId: string; month: string } }) => ({
  needId: data.needId,
  moment: momentOf(data.month, time),
});

@Injectable()
export class GapConsumer {
  readonly handlers = [
    on(MatchSkipped, (event, tx) => keepShutDoors(tx, metIn(event), doorsOfSkip(event.data))),
    on(ReferralBlocked, (event, tx) => keepShutDoors(tx, metIn(event), doorsOfBlock(event.data))),
  ];
}

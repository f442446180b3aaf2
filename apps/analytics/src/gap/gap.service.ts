import { Injectable } from '@nestjs/common';
import { defaultPolicy } from '@whichdoor/disclosure';
import { AppError, Clock, Database, type User } from '@whichdoor/platform';
import { checkPeriod, type GapFilter } from './gap-filter.js';
import { reportOf, type GapReport } from './gap-report.js';
import { countGaps } from './gap-tallies.js';

@Injectable()
export class GapService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async report(user: User, filter: GapFilter): Promise<GapReport> {
    const senseless = checkPeriod(filter, this.clock.now());
    if (senseless) throw new AppError('INVALID_INPUT', senseless);
    const tallies = await this.database.transaction(user, (tx) => countGaps(tx, filter));
    return reportOf(filter, tallies, defaultPolicy);
  }
}

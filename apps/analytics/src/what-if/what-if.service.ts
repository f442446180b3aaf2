import { Injectable } from '@nestjs/common';
import { defaultPolicy } from '@whichdoor/disclosure';
import { AppError, Clock, Database, type User } from '@whichdoor/platform';
import { checkPeriod } from '../gap/gap-filter.js';
import { readShutRecord } from './shut-record.js';
import { checkDropped, type WhatIfQuestion } from './what-if-question.js';
import { whatIfReportOf, type WhatIfReport } from './what-if-report.js';

@Injectable()
export class WhatIfService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async answer(user: User, question: WhatIfQuestion): Promise<WhatIfReport> {
    const senseless = checkPeriod(question.filter, this.clock.now()) ?? checkDropped(question);
    if (senseless) throw new AppError('INVALID_INPUT', senseless);
    const record = await this.database.transaction(user, (tx) =>
      readShutRecord(tx, question.filter, question.drop),
    );
    return whatIfReportOf(question, record, defaultPolicy);
  }
}

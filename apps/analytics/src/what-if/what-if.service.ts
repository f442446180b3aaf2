import { Injectable } from '@nestjs/common';
import { defaultPolicy } from '@whichdoor/disclosure';
import { AppError, Clock, Database, type User } from '@whichdoor/platform';
import { checkPeriod } from '../gap/gap-filter.js';
import { readAcceptedRecord } from './accepted-record.js';
import { checkAdded, type AddedQuestion } from './added-question.js';
import { addedReportOf, type AddedReport } from './added-report.js';
import { readShutRecord } from './shut-record.js';
import { checkNamed, namedIn, type WhatIfQuestion } from './what-if-question.js';
import { whatIfReportOf, type WhatIfReport } from './what-if-report.js';

@Injectable()
export class WhatIfService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async answer(user: User, question: WhatIfQuestion): Promise<WhatIfReport> {
    const senseless = checkPeriod(question.filter, this.clock.now()) ?? checkNamed(question);
    if (senseless) throw new AppError('INVALID_INPUT', senseless);
    const record = await this.database.transaction(user, (tx) =>
      readShutRecord(tx, question.filter, namedIn(question)),
    );
    return whatIfReportOf(question, record, defaultPolicy);
  }

  async answerAdded(user: User, question: AddedQuestion): Promise<AddedReport> {
    const senseless = checkPeriod(question.filter, this.clock.now());
    if (senseless) throw new AppError('INVALID_INPUT', senseless);
    const record = await this.database.transaction(user, (tx) => readAcceptedRecord(tx, question));
    const unanswerable = checkAdded(question, record.criteria);
    if (unanswerable) throw new AppError('INVALID_INPUT', unanswerable);
    return addedReportOf(question, record, defaultPolicy);
  }
}

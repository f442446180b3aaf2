import { QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isPassingDatabaseFailure } from './database-failure.js';

const withCode = (code: string) => Object.assign(new Error('message'), { code });

describe('a failure of the database', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['several refused connections', new AggregateError([withCode('ECONNREFUSED')])],
    ['a shutdown', withCode('57P01')],
    ['a full disk', withCode('53100')],
    ['a deadlock', withCode('40P01')],
    ['a password that is being changed', withCode('28P01')],
    ['a database that is being restored', withCode('3D000')],
    ['a transaction that stood still', withCode('25P03')],
    ['a lock that somebody held', withCode('55P03')],
    ['a database that lets nobody in', withCode('55000')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    ['a connection that was lost between two questions', new QueryRunnerProviderAlreadyReleasedError()],
    ['an exhausted pool', new Error('timeout exceeded when trying to connect')],
    ['one that TypeORM wraps', Object.assign(new Error('message'), { driverError: withCode('57P03') })],
    ['one that a handler wraps', new Error('message', { cause: withCode('08006') })],
    ['one of another realm', { message: 'message', code: 'ECONNRESET' }],
  ])('passes: %s', (_, error) => expect(isPassingDatabaseFailure(error)).toBe(true));

  it.each([
    ['a broken constraint', withCode('23505')],
    ['a text that is no UUID', withCode('22P02')],
    ['a missing table', withCode('42P01')],
    ['what row-level security refuses', withCode('42501')],
    ['a statement that was cancelled', withCode('57014')],
    ['a transaction that failed before', withCode('25P02')],
    ['a mistake in the code', new TypeError('x is not a function')],
    ['a word', 'ECONNREFUSED'],
    ['nothing', null],
  ])('stays: %s', (_, error) => expect(isPassingDatabaseFailure(error)).toBe(false));
});

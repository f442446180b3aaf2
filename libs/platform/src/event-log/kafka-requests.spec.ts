import { inRequests } from './kafka-requests.js';

const aRecord = (key: string, bytes: number) => ({
  topic: 'test.door',
  key,
  value: 'x'.repeat(bytes),
  headers: { 'content-type': 'application/json' },
});
const keysOf = (requests: ReturnType<typeof inRequests>) => requests.map((one) => one.map(({ key }) => key));

describe('dividing a publication into requests', () => {
  it('sends together what a broker takes together', () => {
    expect(keysOf(inRequests([aRecord('a', 10), aRecord('b', 10), aRecord('a', 10)]))).toEqual([
      ['a', 'b', 'a'],
    ]);
    expect(inRequests([])).toEqual([]);
  });

  it('begins another where the next would be too much, and keeps the order', () => {
    const records = ['a', 'b', 'c', 'd', 'e'].map((key) => aRecord(key, 400_000));

    expect(keysOf(inRequests(records))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('sends by itself what no request can hold', () => {
    const records = [aRecord('a', 10), aRecord('large', 2_000_000), aRecord('b', 10)];

    expect(keysOf(inRequests(records))).toEqual([['a'], ['large'], ['b']]);
  });

  it('counts bytes, not letters', () => {
    const records = ['a', 'b'].map((key) => ({ ...aRecord(key, 0), value: '漢'.repeat(200_000) }));

    expect(keysOf(inRequests(records))).toEqual([['a'], ['b']]);
  });
});

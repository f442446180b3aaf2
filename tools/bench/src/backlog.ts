import { randomUUID } from 'node:crypto';
import { NeedIdentified } from '@whichdoor/contracts';
import type pg from 'pg';

const rowOf = (organisationId: string, month: string) => {
  const { type, topic, key, data } = NeedIdentified({
    needId: randomUUID(),
    organisationId,
    kind: 'COUNSELLING',
    area: null,
    month,
  });
  const envelope = {
    specversion: '1.0',
    id: randomUUID(),
    source: '/whichdoor/intake',
    type,
    subject: key,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: `whichdoor:${type}`,
    correlationid: 'bench-backlog',
    actor: 'bench',
    data,
  };
  return { topic, type, key, envelope: JSON.stringify(envelope) };
};

/** Puts facts into intake's outbox, as a time without an event log would have left them there. */
export const fillOutbox = async (intake: pg.Client, events: number): Promise<void> => {
  const [organisation, month] = [randomUUID(), new Date().toISOString().slice(0, 7)];
  const rows = Array.from({ length: events }, () => rowOf(organisation, month));
  await intake.query(
    `insert into outbox (topic, type, key, envelope)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
    [
      rows.map(({ topic }) => topic),
      rows.map(({ type }) => type),
      rows.map(({ key }) => key),
      rows.map(({ envelope }) => envelope),
    ],
  );
};

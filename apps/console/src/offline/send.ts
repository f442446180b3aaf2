import { askGraph, type Connection } from '../graph/ask.js';
import { GraphError } from '../graph/graph-error.js';
import {
  NoteInsightDocument,
  OpenNeedDocument,
  RecordBlockedReferralDocument,
  RecordEncounterDocument,
  RemoveEncounterDocument,
  RemoveInsightDocument,
  SkipMatchDocument,
} from '../graph/operations.generated.js';
import type { Refusal } from '../words/use-refusal-words.js';
import type { Entry, NeedOfEntry, Saved } from './entry.js';

/** What came of sending: the id of what was made, or why the graph refused it. */
export type Outcome = { readonly madeId: string } | { readonly refusal: Refusal };

/** How entries reach the graph, and how what they made is taken back. */
export type Sender = {
  send(entry: Entry, signal: AbortSignal): Promise<Outcome>;
  takeBack(entry: Entry, madeId: string, signal: AbortSignal): Promise<Outcome>;
};

type Told = { readonly id: string } | Refusal;

const outcomeOf = (told: Told): Outcome =>
  'id' in told ? { madeId: told.id } : { refusal: { __typename: told.__typename, message: told.message } };

const idOf = (need: NeedOfEntry): string => {
  if ('needId' in need) return need.needId;
  throw new Error('The queue sends a need before what was done for it.');
};

/**
 * Whether the graph gives back what it has taken. A need is not undone but closed, with how it ended; a door that was
 * passed, and a gap, stay written down.
 */
export const canBeTakenBack: Readonly<Record<Saved['kind'], boolean>> = {
  recordEncounter: true,
  noteInsight: true,
  openNeed: false,
  skipMatch: false,
  recordBlockedReferral: false,
};

/** Sends over this connection. Every entry is sent under its own key, so that sending it again changes nothing. */
export const senderOver = (connection: Connection): Sender => ({
  send: async (entry, signal) => {
    const idempotencyKey = entry.id;
    switch (entry.kind) {
      case 'recordEncounter': {
        const input = { ...entry.input, idempotencyKey };
        return outcomeOf(
          (await askGraph(connection, RecordEncounterDocument, { input }, signal)).recordEncounter,
        );
      }
      case 'noteInsight': {
        const input = { ...entry.input, idempotencyKey };
        return outcomeOf((await askGraph(connection, NoteInsightDocument, { input }, signal)).noteInsight);
      }
      case 'openNeed': {
        const input = { ...entry.input, idempotencyKey };
        return outcomeOf((await askGraph(connection, OpenNeedDocument, { input }, signal)).openNeed);
      }
      case 'skipMatch': {
        const input = { ...entry.input, needId: idOf(entry.need), idempotencyKey };
        return outcomeOf((await askGraph(connection, SkipMatchDocument, { input }, signal)).skipMatch);
      }
      case 'recordBlockedReferral': {
        const input = { ...entry.input, needId: idOf(entry.need), idempotencyKey };
        return outcomeOf(
          (await askGraph(connection, RecordBlockedReferralDocument, { input }, signal))
            .recordBlockedReferral,
        );
      }
    }
  },
  takeBack: async (entry, madeId, signal) => {
    const input = { id: madeId };
    try {
      switch (entry.kind) {
        case 'recordEncounter':
          return outcomeOf(
            (await askGraph(connection, RemoveEncounterDocument, { input }, signal)).removeEncounter,
          );
        case 'noteInsight':
          return outcomeOf(
            (await askGraph(connection, RemoveInsightDocument, { input }, signal)).removeInsight,
          );
        case 'openNeed':
        case 'skipMatch':
        case 'recordBlockedReferral':
          throw new Error('The queue keeps what cannot be taken back.');
      }
    } catch (problem) {
      // It was taken back before, and the answer was lost.
      if (problem instanceof GraphError && problem.code === 'NOT_FOUND') return { madeId };
      throw problem;
    }
  },
});

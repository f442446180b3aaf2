import { useEffect, useEffectEvent, useState } from 'react';
import type { Connection } from '../graph/ask.js';
import { readDirectory, type Directory } from './directory.js';
import type { SoughtKind } from './kind.js';

export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly directory: Directory }
  | { readonly kind: 'problem'; readonly problem: unknown };

/** The directory's services of the kind that somebody is looking for, and a way to ask again. */
export const useDirectory = (connection: Connection, sought: SoughtKind | null) => {
  const [reading, setReading] = useState<Reading>({ kind: 'nothing' });
  const [attempt, setAttempt] = useState(0);
  // A renewed token is no reason to read everything again.
  const read = useEffectEvent((kind: SoughtKind, signal: AbortSignal) =>
    readDirectory(connection, kind, signal),
  );

  useEffect(() => {
    if (!sought) {
      setReading({ kind: 'nothing' });
      return undefined;
    }
    const asked = new AbortController();
    setReading({ kind: 'reading' });
    read(sought, asked.signal).then(
      (directory) => {
        if (!asked.signal.aborted) setReading({ kind: 'read', directory });
      },
      (problem: unknown) => {
        if (!asked.signal.aborted) setReading({ kind: 'problem', problem });
      },
    );
    return () => asked.abort();
  }, [sought, attempt]);

  return { reading, askAgain: () => setAttempt((before) => before + 1) };
};

import { useCallback, useEffect, useRef, useState } from 'react';
import { draftName } from './draft-name.js';
import { useVault } from './vault-context.js';

/** What somebody is in the middle of. */
export type Draft<Value> = {
  readonly value: Value;
  /** Changes the draft and keeps it, at every keystroke. */
  readonly change: (next: Value) => void;
  /** Lets go of the draft: it was sent, or given up on purpose. What is shown stays until the page is left. */
  readonly drop: () => Promise<void>;
  /** Lets go of it, and shows what it began with. */
  readonly beginAgain: () => Promise<void>;
  /** Whether what is shown was left here earlier */
  readonly isRestored: boolean;
  /** Whether the device has been looked at; until then nothing should be shown to fill in */
  readonly isReady: boolean;
};

/**
 * What somebody is in the middle of, kept sealed on the device so that a closed page, an ended session or a flat battery
 * loses none of it. Nothing that a client said belongs in it.
 * @param name under which it is kept; one for each thing that can be in the middle. Another name needs another component
 * @param initial with what it begins, also when it begins anew
 */
export const useDraft = <Value>(name: string, initial: Value): Draft<Value> => {
  const vault = useVault();
  const [state, setState] = useState({ value: initial, isRestored: false, isReady: false });
  const beginning = useRef(initial);
  beginning.current = initial;
  // Writes follow each other in the order of the keystrokes, and the last one is what stays.
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    let isWanted = true;
    void vault.read<Value>(draftName(name)).then((kept) => {
      if (!isWanted) return;
      setState((before) =>
        before.isReady ? before : { value: kept ?? before.value, isRestored: kept !== null, isReady: true },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [vault, name]);

  const change = useCallback(
    (next: Value) => {
      setState({ value: next, isRestored: false, isReady: true });
      writing.current = writing.current.then(() => vault.write(draftName(name), next));
    },
    [vault, name],
  );
  const drop = useCallback(() => {
    writing.current = writing.current.then(() => vault.remove(draftName(name)));
    return writing.current;
  }, [vault, name]);
  const beginAgain = useCallback(async () => {
    await drop();
    setState({ value: beginning.current, isRestored: false, isReady: true });
  }, [drop]);

  return { ...state, change, drop, beginAgain };
};

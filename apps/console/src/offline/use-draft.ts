import { useCallback, useEffect, useRef, useState } from 'react';
import { draftName } from './draft-name.js';
import { onKeptElsewhere, tellOtherTabs } from './other-drafts.js';
import { useVault } from './vault-context.js';

/**
 * Why something else is shown than what was typed on this page: it was left here earlier, was gone on with in another tab, or
 * was sent or given up there, so that this begins anew.
 */
export type DraftOrigin = 'earlier' | 'otherTab' | 'endedInOtherTab';

/** What somebody is in the middle of. */
export type Draft<Value> = {
  readonly value: Value;
  /** Changes the draft and keeps it, at every keystroke. */
  readonly change: (next: Value) => void;
  /** Lets go of the draft: it was sent, or given up on purpose. What is shown stays until the page is left. */
  readonly drop: () => Promise<void>;
  /** Lets go of it, and shows what it began with. */
  readonly beginAgain: () => Promise<void>;
  /** Where what is shown comes from; null where it was typed here, or nothing was typed */
  readonly origin: DraftOrigin | null;
  /** Whether the device has been looked at; until then nothing should be shown to fill in */
  readonly isReady: boolean;
};

type State<Value> = {
  readonly value: Value;
  readonly origin: DraftOrigin | null;
  readonly isReady: boolean;
  /** Whether anybody has typed any of it, here or elsewhere */
  readonly isBegun: boolean;
};

const unbegun = <Value>(value: Value, origin: DraftOrigin | null = null): State<Value> => ({
  value,
  origin,
  isReady: true,
  isBegun: false,
});

type IsBegun<Value> = (value: Value) => boolean;

/** What this tab shows of what was kept when it came. */
const found = <Value>(kept: Value | null, initial: Value, isBegun: IsBegun<Value>): State<Value> => {
  if (kept === null) return unbegun(initial);
  return isBegun(kept) ? { value: kept, origin: 'earlier', isReady: true, isBegun: true } : unbegun(kept);
};

/** What this tab shows once another one has kept something else, or nothing any more. */
const following = <Value>(
  shown: State<Value>,
  kept: Value | null,
  initial: Value,
  isBegun: IsBegun<Value>,
): State<Value> => {
  if (kept === null) return shown.isBegun ? unbegun(initial, 'endedInOtherTab') : shown;
  if (JSON.stringify(kept) === JSON.stringify(shown.value)) return shown;
  if (!isBegun(kept)) return unbegun(kept, shown.isBegun ? 'endedInOtherTab' : null);
  return { value: kept, origin: 'otherTab', isReady: true, isBegun: true };
};

/**
 * What somebody is in the middle of, kept sealed on the device so that a closed page, an ended session or a flat battery
 * loses none of it. Nothing that a client said belongs in it. Every tab of theirs shows it as it was typed last, in whichever
 * it was: none writes over what it has not shown.
 * @param name under which it is kept; one for each thing that can be in the middle. Another name needs another component
 * @param initial with what it begins, also when it begins anew
 * @param options.isBegun whether anybody has begun it; told where something is left for the next one, or taken back by hand
 */
export const useDraft = <Value>(
  name: string,
  initial: Value,
  { isBegun = () => true }: { readonly isBegun?: (value: Value) => boolean } = {},
): Draft<Value> => {
  const vault = useVault();
  const [{ value, origin, isReady }, setState] = useState<State<Value>>(() => ({
    ...unbegun(initial),
    isReady: false,
  }));
  const beginning = useRef(initial);
  beginning.current = initial;
  const begun = useRef(isBegun);
  begun.current = isBegun;
  // Writes follow each other in the order of the keystrokes, and the last one is what stays.
  const writing = useRef(Promise.resolve());
  const changes = useRef(0);
  const keep = useCallback(
    (write: () => Promise<void>) => {
      changes.current += 1;
      writing.current = writing.current.then(write).then(() => tellOtherTabs(name));
      return writing.current;
    },
    [name],
  );

  useEffect(() => {
    let isWanted = true;
    void vault.read<Value>(draftName(name)).then((kept) => {
      if (!isWanted) return;
      setState((before) => (before.isReady ? before : found(kept, before.value, begun.current)));
    });

    let looking = Promise.resolve();
    const look = async () => {
      await writing.current;
      const before = changes.current;
      const kept = await vault.read<Value>(draftName(name));
      // Whatever was typed here meanwhile was typed last.
      if (!isWanted || changes.current !== before) return;
      setState((shown) => following(shown, kept, beginning.current, begun.current));
    };
    const stop = onKeptElsewhere((changed) => {
      if (changed === name) looking = looking.then(look);
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [vault, name]);

  const change = useCallback(
    (next: Value) => {
      setState({ value: next, origin: null, isReady: true, isBegun: begun.current(next) });
      void keep(() => vault.write(draftName(name), next));
    },
    [vault, name, keep],
  );
  const drop = useCallback(() => keep(() => vault.remove(draftName(name))), [vault, name, keep]);
  const beginAgain = useCallback(() => {
    // At once: what is typed while it is let go of belongs to the next.
    setState(unbegun(beginning.current));
    return drop();
  }, [drop]);

  return { value, origin, isReady, change, drop, beginAgain };
};

import type { UseQueryResult } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useProblemWords } from '../words/use-problem-words.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { StillWaiting } from './still-waiting.js';
import { useLookWords } from './use-look-words.js';
import { Waiting } from './waiting.js';

/**
 * What was asked of the graph, in all its states: on its way, there, there but not fresh, or not to be had. That a device
 * without a network cannot ask is no fault: it asks by itself as soon as it can.
 * @param label what is on its way, for whoever cannot see the skeleton
 */
export const Asked = <Data,>({
  query,
  label,
  lines,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  readonly label: string;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}) => {
  const say = useLookWords();
  const sentenceOf = useProblemWords();
  const { data, error, isFetching, refetch } = query;
  const again = (
    <Button isBusy={isFetching} onClick={() => void refetch()}>
      {say('askAgain')}
    </Button>
  );
  const isOffline = !navigator.onLine;
  const kind = isOffline ? 'word' : 'problem';
  const waiting = <Waiting label={label} {...(lines && { lines })} />;
  if (data === undefined)
    return error ? (
      <Notice kind={kind} actions={again}>
        {isOffline ? say('offline') : sentenceOf(error)}
      </Notice>
    ) : (
      <>
        {waiting}
        <StillWaiting />
      </>
    );
  return (
    <>
      {error && (
        <Notice kind={kind} actions={again}>
          {!isOffline && sentenceOf(error)} {say('notFresh')}
        </Notice>
      )}
      {/* Its words in another language may still be on their way: what stands around it stays meanwhile. */}
      <Suspense fallback={waiting}>{children(data)}</Suspense>
    </>
  );
};

/** In the place of a part that did not answer while the rest of the page did. */
export const PartMissing = ({
  what,
  onAskAgain,
}: {
  readonly what: string;
  readonly onAskAgain: () => void;
}) => {
  const say = useLookWords();
  return (
    <Notice actions={<Button onClick={onAskAgain}>{say('askAgain')}</Button>}>
      {say('partMissing', { what })}
    </Notice>
  );
};

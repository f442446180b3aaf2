import { Link, useLocation } from 'react-router';
import { waitingAmong } from './entry.js';
import style from './queue-line.module.css';
import { useEntries } from './queue-context.js';
import { useOfflineWords } from './use-offline-words.js';

/** One line on every page while something waits on this device, leading to where it can be looked at. */
export const QueueLine = () => {
  const entries = waitingAmong(useEntries());
  const { pathname } = useLocation();
  const failed = entries.filter(({ state }) => state === 'failed').length;
  const waiting = entries.length - failed;
  // Today shows them themselves.
  return pathname === '/today' ? null : <QueueWords failed={failed} waiting={waiting} />;
};

/** How much waits, or that something failed; nothing where nothing does. */
export const QueueWords = ({ failed, waiting }: { readonly failed: number; readonly waiting: number }) => {
  const say = useOfflineWords();
  if (failed + waiting === 0) return null;
  return (
    <p className={failed > 0 ? `${style['line']} ${style['failed']}` : style['line']}>
      <Link to="/today">
        {failed > 0 ? say('line.failed', { count: failed }) : say('line.waiting', { count: waiting })}
      </Link>
    </p>
  );
};

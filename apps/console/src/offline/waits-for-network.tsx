import type { ReactNode } from 'react';
import { Notice } from '../look/notice.js';
import { useIsOnline } from './use-is-online.js';
import { useOfflineWords } from './use-offline-words.js';

/**
 * Around what is never kept here to be sent later: a referral carries what a client agreed to share, and that does not
 * wait on a telephone. Says so, and what to do instead, while the device is offline.
 */
export const WaitsForNetwork = ({ children }: { readonly children: ReactNode }) => {
  const say = useOfflineWords();
  const isOnline = useIsOnline();
  return isOnline ? children : <Notice>{say('referralWaits')}</Notice>;
};

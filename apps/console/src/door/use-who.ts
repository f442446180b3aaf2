import { useState } from 'react';
import { JUST_LOOKING } from './told.js';

/**
 * A key for the person at hand. It stays when a need is opened for them, so that nothing on the page begins anew, and
 * changes with anybody else, so that nothing of one stays for the other.
 */
export const useWho = (needId: string | null) => {
  const [opened, setOpened] = useState<string | null>(null);
  const who = needId === null || needId === opened ? JUST_LOOKING : needId;
  return { who, onOpened: setOpened };
};

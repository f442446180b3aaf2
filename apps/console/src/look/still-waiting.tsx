import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAnnounce } from './announcer.js';
import { Button, ButtonLink } from './button.js';
import { Notice } from './notice.js';
import { useLookWords } from './use-look-words.js';

/** From here on somebody wonders whether anything happens. */
const longMilliseconds = 8_000;

const isStuck = (query: Query) => query.state.status === 'pending' && query.isActive();

/** Beside what is on its way for long: it is not forgotten, it can be asked for anew, and nobody has to stay. */
export const StillWaiting = () => {
  const say = useLookWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [since, setSince] = useState(0);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    const waiting = setTimeout(() => {
      setIsLong(true);
      announce(say('stillWaiting'));
    }, longMilliseconds);
    return () => clearTimeout(waiting);
  }, [since, announce, say]);
  if (!isLong) return null;
  const askAgain = async () => {
    setSince((before) => before + 1);
    announce(say('askedAgain'));
    await client.cancelQueries({ predicate: isStuck });
    await client.refetchQueries({ predicate: isStuck });
  };
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => void askAgain()}>{say('askAgain')}</Button>
          <ButtonLink weight="quiet" to="/">
            {say('leave')}
          </ButtonLink>
        </>
      }
    >
      {say('stillWaiting')}
    </Notice>
  );
};

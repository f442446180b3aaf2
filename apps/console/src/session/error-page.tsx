import { Button } from '../look/button.js';
import style from './session.module.css';
import { useSessionWords } from './use-session-words.js';

/** Shown when not even the console's own configuration can be read. */
export const ErrorPage = () => {
  const say = useSessionWords();
  return (
    <main className={style['welcome']}>
      <h1>{say('start.heading')}</h1>
      <p>{say('start.sentence')}</p>
      <Button weight="primary" onClick={() => location.reload()}>
        {say('start.again')}
      </Button>
    </main>
  );
};

import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { LetterLine } from '../letterbox/letter-line.js';
import { Announcer } from '../look/announcer.js';
import { useKeptFocus } from '../look/use-kept-focus.js';
import { Waiting } from '../look/waiting.js';
import { WhichdoorSign } from '../look/whichdoor-sign.js';
import { useMay } from '../me/me-context.js';
import { QueueLine } from '../offline/queue-line.js';
import { useIsOnline } from '../offline/use-is-online.js';
import { ProviderLine } from '../session/provider-line.js';
import { InboxCount } from './inbox-count.js';
import { placeSetsFor, type Place, type PlaceSet } from './place.js';
import { whereIs } from './place-at.js';
import style from './shell.module.css';
import { useShellWords } from './use-shell-words.js';
import { YouMenu } from './you-menu.js';

const Places = ({ set, current }: { readonly set: PlaceSet; readonly current: Place | null }) => {
  const say = useShellWords();
  const { pathname } = useLocation();
  const currentWord = (path: string) =>
    path !== current?.path ? undefined : path === pathname ? 'page' : 'true';
  return (
    <nav className={style['places']} aria-label={say('places')}>
      <ul role="list">
        {set.places.map(({ path, name, Icon }) => (
          <li key={path}>
            <Link to={path} aria-current={currentWord(path)} className={style['place'] ?? ''}>
              <Icon aria-hidden="true" size={24} strokeWidth={1.75} />
              <span>{say(name)}</span>
              {path === '/inbox' && <InboxCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Changes between the kinds of work of somebody who has two. */
const SetSwitch = ({ sets, current }: { readonly sets: readonly PlaceSet[]; readonly current: PlaceSet }) => {
  const say = useShellWords();
  return (
    <nav aria-label={say('sets')}>
      <ul className={style['switch']} role="list">
        {sets.map((set) => (
          <li key={set.name}>
            <Link
              to={set.places[0]?.path ?? '/'}
              aria-current={set === current ? 'true' : undefined}
              className={style['set']}
            >
              {say(set.name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What is around every page: the sign, who is here, the places, and whether the device is online. */
export const Shell = () => {
  const say = useShellWords();
  const may = useMay();
  const isOnline = useIsOnline();
  const { pathname } = useLocation();
  const sets = placeSetsFor(may);
  const [before, setBefore] = useState<PlaceSet['name'] | null>(null);
  const { set: current, place } = whereIs(sets, pathname, before);
  const name = current?.name ?? null;
  useEffect(() => setBefore(name), [name]);
  const content = useRef<HTMLElement>(null);
  useKeptFocus(content);

  return (
    <Announcer>
      <a className={style['skip']} href="#content">
        {say('skip')}
      </a>
      <header className={style['bar']}>
        <Link to="/" className={style['home']}>
          <WhichdoorSign /> Whichdoor
        </Link>
        {current && sets.length > 1 && <SetSwitch sets={sets} current={current} />}
        <YouMenu />
      </header>
      <div className={style['body']}>
        {current && <Places set={current} current={place} />}
        <main ref={content} id="content" className={style['content']} tabIndex={-1}>
          <div role="status">
            {isOnline ? (
              <ProviderLine className={style['offline']} />
            ) : (
              <p className={style['offline']}>{say('offline')}</p>
            )}
          </div>
          <QueueLine />
          <LetterLine />
          <Suspense fallback={<Waiting label={say('loading')} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </Announcer>
  );
};

import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(message: string) => void>(() => undefined);

/** Gives a function that has a sentence read out, politely, to whoever cannot see what changed. */
export const useAnnounce = () => useContext(AnnouncerContext);

/** The one live region of the page. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ message: '', count: 0 });
  const announce = useCallback(
    (message: string) => setSaid(({ count }) => ({ message, count: count + 1 })),
    [],
  );
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status">
        {/* A new element for each message, so that the same one twice is read twice. */}
        <span key={said.count}>{said.message}</span>
      </div>
    </AnnouncerContext>
  );
};

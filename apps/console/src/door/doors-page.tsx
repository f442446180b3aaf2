import type { Answers } from '@whichdoor/eligibility';
import { useState } from 'react';
import type { Connection } from '../graph/ask.js';
import { Doors } from './doors.js';
import { kindWords, soughtKinds, type SoughtKind } from './kind.js';
import { useDirectory } from './use-directory.js';
import './door.css';

/**
 * Which doors are open to the person in front of the worker. Answers live in this component's memory and nowhere else:
 * they are in no request, address, title or storage, and leave with the page.
 */
export const DoorsPage = (connection: Connection) => {
  const [sought, setSought] = useState<SoughtKind | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const { reading, askAgain } = useDirectory(connection, sought);

  return (
    <section aria-labelledby="doors-heading">
      <h2 id="doors-heading">Doors</h2>
      <div className="sought">
        <label htmlFor="sought">What are they looking for?</label>
        <select
          id="sought"
          className="field"
          autoComplete="off"
          value={sought ?? ''}
          onChange={({ target }) => setSought(soughtKinds.find((kind) => kind === target.value) ?? null)}
        >
          <option value="">Choose…</option>
          {soughtKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet-words" role="status">
        {reading.kind === 'reading' && 'Reading the directory…'}
      </p>
      {reading.kind === 'problem' && (
        <div role="alert" className="problem">
          <p>The doors could not be read. {reading.message} What you entered is still here.</p>
          <button type="button" className="button" onClick={askAgain}>
            Try again
          </button>
        </div>
      )}
      {reading.kind === 'read' && (
        <Doors directory={reading.directory} answers={answers} onAnswers={setAnswers} />
      )}
    </section>
  );
};

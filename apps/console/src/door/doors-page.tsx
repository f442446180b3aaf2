import type { Answers } from '@whichdoor/eligibility';
import { useState } from 'react';
import { useConnection } from '../graph/connection-context.js';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { Doors } from './doors.js';
import { kindWords, soughtKinds, type SoughtKind } from './kind.js';
import { useDirectory } from './use-directory.js';
import './door.css';

/**
 * Which doors are open to the person in front of the worker. Answers live in this component's memory and nowhere else:
 * they are in no request, address, title or storage, and leave with the page.
 */
export const DoorsPage = () => {
  const connection = useConnection();
  const sentenceOf = useProblemWords();
  const [sought, setSought] = useState<SoughtKind | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const { reading, askAgain } = useDirectory(connection, sought);

  return (
    <Page heading="Doors" isWide>
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
        <Notice kind="problem" actions={<Button onClick={askAgain}>Try again</Button>}>
          The doors could not be read. {sentenceOf(reading.problem)} What you entered is still here.
        </Notice>
      )}
      {reading.kind === 'read' && (
        <Doors directory={reading.directory} answers={answers} onAnswers={setAnswers} />
      )}
    </Page>
  );
};

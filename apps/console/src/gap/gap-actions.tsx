import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { useState } from 'react';
import { dayOf } from '../door/day-of.js';
import { useNoteWords } from '../figure/reading-notes.js';
import { useExplain } from '../figure/use-explain.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import type { GapAddress } from './gap-address.js';
import { csvFile, gapCsv } from './gap-csv.js';
import style from './gap.module.css';
import { linesByClass, linesByCriterion, type GapReport } from './lines.js';
import { useGapWords } from './use-gap-words.js';
import { useLineName } from './use-line-name.js';

const save = (file: string, text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
};

/**
 * Takes the view along: as a table, on paper, or as a link.
 * @param onAll shows all criteria again; null where they are shown
 */
export const GapActions = ({
  report,
  address: { area, kind },
  onAll,
}: {
  readonly report: GapReport;
  readonly address: GapAddress;
  readonly onAll: (() => void) | null;
}) => {
  const say = useGapWords();
  const announce = useAnnounce();
  const nameOf = useLineName();
  const explain = useExplain();
  const noteWords = useNoteWords();
  const vocabulary = useVocabulary();
  const [said, setSaid] = useState('');
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <div className={style['actions']}>
      {onAll && <Button onClick={onAll}>{say('showAll')}</Button>}
      <Button
        onClick={() => {
          const file = csvFile({ ...report, area, kind });
          save(
            file,
            gapCsv(
              report,
              {
                byClass: linesByClass(report),
                byCriterion: linesByCriterion(report, { rules: null, criterion: null }),
              },
              {
                area: area ? areaWords(area) : say('allAreas'),
                askedFor: kind ? vocabulary(`serviceKind.${kind}`) : say('allKinds'),
                asOf: dayOf(new Date()),
                notes: report.codedNotes.flatMap(noteWords),
              },
              nameOf,
              explain,
            ),
          );
          tell(say('exported', { file }));
        }}
      >
        {say('export')}
      </Button>
      <Button onClick={() => window.print()}>{say('print')}</Button>
      <Button
        onClick={() =>
          void navigator.clipboard.writeText(window.location.href).then(
            () => tell(say('copied')),
            () => tell(say('copyFailed')),
          )
        }
      >
        {say('copy')}
      </Button>
      <p className={style['quiet']}>{said}</p>
    </div>
  );
};

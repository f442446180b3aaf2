import { useState, type ReactNode } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { areaCodeOf } from './area-code.js';
import { areaWords } from './area-words.js';
import { withTyped, type AreasDraft } from './areas-draft.js';
import style from './areas-field.module.css';
import { useAreasFieldWords } from './use-areas-field-words.js';

/**
 * Areas to choose, and a way to name one that no service has yet.
 * @param wasHandedIn whether somebody tried to save them as they stand: a name that makes no area is told then
 * @param problem what else is wrong with them
 */
export const AreasField = ({
  legend,
  hint,
  known,
  draft,
  wasHandedIn = false,
  problem,
  onChange,
}: {
  readonly legend: string;
  /** What to know before choosing */
  readonly hint?: string;
  readonly known: readonly string[];
  readonly draft: AreasDraft;
  readonly wasHandedIn?: boolean;
  readonly problem?: ReactNode;
  readonly onChange: (draft: AreasDraft) => void;
}) => {
  const say = useAreasFieldWords();
  const announce = useAnnounce();
  const [isRefused, setIsRefused] = useState(false);
  // One that was chosen stays on offer: whoever takes it back has not lost it, nor their place.
  const [once, setOnce] = useState(draft.chosen);
  const offered = [...new Set([...known, ...once, ...draft.chosen])];
  const isWrong = (isRefused || wasHandedIn) && withTyped(draft, offered) === null;
  const change = (next: AreasDraft) => {
    setIsRefused(false);
    setOnce([...new Set([...once, ...next.chosen])]);
    onChange(next);
  };
  const add = () => {
    if (draft.typed.trim() === '') return;
    const code = areaCodeOf(draft.typed, offered);
    if (code === null) return setIsRefused(true);
    change({ chosen: [...new Set([...draft.chosen, code])], typed: '' });
    announce(say('added', { area: areaWords(code) }));
  };
  return (
    <>
      {offered.length > 0 && (
        <SeveralChoice
          legend={legend}
          hint={hint}
          options={offered.map((code) => ({ code, label: areaWords(code) }))}
          chosen={draft.chosen}
          onChoose={(chosen) => change({ ...draft, chosen })}
        />
      )}
      <div className={style['other']}>
        <TextField
          label={offered.length > 0 ? say('other') : legend}
          hint={offered.length > 0 ? undefined : hint}
          value={draft.typed}
          problem={isWrong ? say('problem') : problem}
          onChange={(typed) => change({ ...draft, typed })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{say('add')}</Button>
      </div>
    </>
  );
};

import { useState, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { areaWords } from '../vocabulary/area-words.js';
import style from './criterion-editor.module.css';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** Areas to choose, and a way to name one that is not among them. */
export const AreaFields = ({
  known,
  chosen,
  problem,
  onChoose,
}: {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly problem?: ReactNode;
  readonly onChoose: (areas: readonly string[]) => void;
}) => {
  const say = useCriterionEditorWords();
  const [typed, setTyped] = useState('');
  const offered = [...new Set([...known, ...chosen])];
  const add = () => {
    const area = typed.trim();
    if (!area) return;
    onChoose([...new Set([...chosen, area])]);
    setTyped('');
  };
  return (
    <>
      {offered.length > 0 && (
        <SeveralChoice
          legend={say('test.value.areas')}
          options={offered.map((code) => ({ code, label: areaWords(code) }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      <div className={style['amounts']}>
        <TextField
          label={offered.length > 0 ? say('test.value.moreAreas') : say('test.value.areas')}
          value={typed}
          problem={problem}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{say('test.value.addArea')}</Button>
      </div>
    </>
  );
};

import { useEffect, useRef } from 'react';
import { OneChoice } from '../look/choice.js';
import type { PartDraft } from './criterion-draft.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** Whether a part is meant as it says, or the other way round. */
export const TurnedField = ({
  part,
  isAskedFor,
  onChange,
}: {
  readonly part: PartDraft;
  /** Whether somebody pressed what brings it here: they go on in it */
  readonly isAskedFor: boolean;
  readonly onChange: (part: PartDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAskedFor) element.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isAskedFor]);
  const isTurned = part.denials % 2 === 1;
  return (
    <div ref={element}>
      <OneChoice
        legend={say('turned.legend')}
        options={[
          { code: 'no', label: say('turned.no') },
          { code: 'yes', label: say('turned.yes') },
        ]}
        chosen={isTurned ? 'yes' : 'no'}
        onChoose={(chosen) => onChange({ ...part, denials: chosen === 'yes' ? 1 : 0 })}
      />
    </div>
  );
};

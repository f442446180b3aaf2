import { findAttribute } from '@whichdoor/eligibility';
import { Button } from '../look/button.js';
import { isWorthTurning, type PartDraft } from './criterion-draft.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** What else can be done with a part: each says with which, where there are several. */
export const PartActions = ({
  part,
  number,
  onChange,
  onTurn,
  onRemove,
}: {
  readonly part: PartDraft;
  readonly number: string | null;
  readonly onChange: (part: PartDraft) => void;
  /** Null where it cannot be turned round, or says already how it is meant */
  readonly onTurn: (() => void) | null;
  /** Null where the sentence would be left with nothing */
  readonly onRemove: (() => void) | null;
}) => {
  const say = useCriterionEditorWords();
  return (
    <>
      {part.kind === 'test' && findAttribute(part.attribute) && part.about === null && (
        <Button weight="quiet" onClick={() => onChange({ ...part, about: 'child' })}>
          {say('test.about.other')}
        </Button>
      )}
      {onTurn && isWorthTurning(part) && (
        <Button weight="quiet" onClick={onTurn}>
          {number === null ? say('turned.do') : say('turned.number', { number })}
        </Button>
      )}
      {onRemove && (
        <Button weight="quiet" onClick={onRemove}>
          {number === null ? say('test.remove') : say('test.remove.number', { number })}
        </Button>
      )}
    </>
  );
};

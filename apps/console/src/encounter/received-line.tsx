import { useState } from 'react';
import { Button } from '../look/button.js';
import { TextArea } from '../look/field.js';
import type { InsightPermission } from '../graph/operations.generated.js';
import { PermissionChoice } from '../insight/permission-choice.js';
import style from './capture-form.module.css';
import { useEncounterWords } from './use-encounter-words.js';

/** "Write that one down?": turns something that was received into a note, in one line. */
export const ReceivedLine = ({
  line,
  permission,
  onChange,
}: {
  readonly line: string;
  readonly permission: InsightPermission;
  readonly onChange: (line: string, permission: InsightPermission) => void;
}) => {
  const say = useEncounterWords();
  const [isOpen, setIsOpen] = useState(line !== '');
  if (!isOpen)
    return (
      <div>
        <Button onClick={() => setIsOpen(true)}>{say('writeThatDown')}</Button>
      </div>
    );
  return (
    <div className={style['line']}>
      <TextArea
        autoFocus
        rows={2}
        label={say('line')}
        hint={say('lineHint')}
        maxLength={280}
        value={line}
        onChange={(next) => onChange(next, permission)}
      />
      <PermissionChoice
        among={['TEAM', 'ORGANISATION', 'SECTOR']}
        permission={permission}
        onChoose={(chosen) => onChange(line, chosen)}
      />
    </div>
  );
};

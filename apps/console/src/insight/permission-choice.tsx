import { insightPermissions, type InsightPermission } from '@whichdoor/contracts';
import type { ReactNode } from 'react';
import { OneChoice } from '../look/choice.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useInsightWords } from './use-insight-words.js';

/** Who may read an insight, and what that means here, said before anything is sent. */
export const PermissionChoice = ({
  among = insightPermissions,
  permission,
  onChoose,
  problem,
}: {
  readonly among?: readonly InsightPermission[];
  readonly permission: InsightPermission;
  readonly onChoose: (permission: InsightPermission) => void;
  readonly problem?: ReactNode;
}) => {
  const say = useInsightWords();
  const vocabulary = useVocabulary();
  const { organisation } = useMe();
  return (
    <Stack gap="close">
      <OneChoice
        legend={say('permission')}
        options={among.map((code) => ({ code, label: vocabulary(`insightPermission.${code}`) }))}
        chosen={permission}
        onChoose={(chosen) => chosen && onChoose(chosen)}
        problem={problem}
      />
      <Quiet>{say(`who.${permission}`, { organisation: organisation?.name ?? '' })}</Quiet>
    </Stack>
  );
};

import { insightPermissions, type InsightPermission } from '@whichdoor/contracts';
import { useState } from 'react';
import {
  ChangeInsightPermissionDocument,
  InsightsDocument,
  TodayDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { PartnerChoice, type Partner } from './partner-choice.js';
import { PermissionChoice } from './permission-choice.js';
import { areSame, isWider } from './readers.js';
import { useInsightWords } from './use-insight-words.js';

/**
 * Changes who may read an insight. Fewer is one press; more asks for a word that nobody is given away by it, since what
 * was read cannot be taken back.
 */
export const PermissionForm = ({
  insightId,
  permission: before,
  partners: partnersBefore,
  isMine,
}: {
  readonly insightId: string;
  readonly permission: InsightPermission;
  readonly partners: readonly Partner[];
  readonly isMine: boolean;
}) => {
  const say = useInsightWords();
  const vocabulary = useVocabulary();
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  const announce = useAnnounce();
  const [permission, setPermission] = useState(before);
  const [partners, setPartners] = useState(partnersBefore);
  const [isSafe, setIsSafe] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = useGraphMutation(ChangeInsightPermissionDocument, [InsightsDocument, TodayDocument]);

  const partnerIds = permission === 'PARTNERS' ? partners.map(({ id }) => id) : [];
  const now = { permission, partnerIds };
  const was = { permission: before, partnerIds: partnersBefore.map(({ id }) => id) };
  const wider = isWider(was, now);
  // Whoever did not note it stays among its readers: nobody hides a colleague's note from themselves.
  const among = insightPermissions.filter((code) => isMine || code !== 'TEAM' || code === before);

  const save = async () => {
    if (areSame(was, now)) return setProblem(say('readers.same'));
    if (permission === 'PARTNERS' && partnerIds.length === 0) return setProblem(say('partners.needed'));
    if (wider && !isSafe) return setProblem(say('readers.thinkFirst'));
    setProblem(null);
    try {
      const { changeInsightPermission: told } = await change.mutateAsync({
        input: { id: insightId, permission, partnerIds },
      });
      if ('message' in told) return setProblem(refusalWords(told));
      setIsSafe(false);
      announce(say('readers.changed', { who: vocabulary(`insightPermission.${permission}`) }));
    } catch (caught) {
      setProblem(sentenceOf(caught));
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) void save();
      }}
    >
      <Stack>
        <PermissionChoice
          among={among}
          permission={permission}
          onChoose={(chosen) => {
            setProblem(null);
            setPermission(chosen);
          }}
        />
        {permission === 'PARTNERS' && <PartnerChoice partners={partners} onChoose={setPartners} />}
        {wider && (
          <SeveralChoice
            legend={say('readers.wider')}
            options={[{ code: 'safe', label: say('readers.safe') }]}
            chosen={isSafe ? ['safe'] : []}
            onChoose={(chosen) => {
              setProblem(null);
              setIsSafe(chosen.length > 0);
            }}
          />
        )}
        {problem && <Notice kind="problem">{problem}</Notice>}
        <div>
          <Button type="submit" isBusy={change.isPending}>
            {say('readers.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

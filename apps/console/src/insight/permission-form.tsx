import { insightPermissions, type InsightPermission } from '@whichdoor/contracts';
import { useState } from 'react';
import {
  ChangeInsightPermissionDocument,
  InsightsDocument,
  TodayDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { NotDone } from '../look/not-done.js';
import { Stack } from '../look/stack.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { PartnerChoice, type Partner } from './partner-choice.js';
import { PermissionChoice } from './permission-choice.js';
import { areSame, isWider } from './readers.js';
import { useInsightWords } from './use-insight-words.js';

type ReadersDraft = {
  readonly permission: InsightPermission;
  readonly partners: readonly Partner[];
  /** Whether somebody has thought of who might be recognised in it */
  readonly isSafe: boolean;
};

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
  const announce = useAnnounce();
  const draft = useDraft<ReadersDraft>(`insight-readers/${insightId}`, {
    permission: before,
    partners: partnersBefore,
    isSafe: false,
  });
  const [isTried, setIsTried] = useState(false);
  const command = useCommand(ChangeInsightPermissionDocument, [InsightsDocument, TodayDocument]);
  const { permission, partners, isSafe } = draft.value;
  const change = (part: Partial<ReadersDraft>) => {
    setIsTried(false);
    draft.change({ ...draft.value, ...part });
  };

  const partnerIds = permission === 'PARTNERS' ? partners.map(({ id }) => id) : [];
  const now = { permission, partnerIds };
  const was = { permission: before, partnerIds: partnersBefore.map(({ id }) => id) };
  const wider = isWider(was, now);
  // Whoever did not note it stays among its readers: nobody hides a colleague's note from themselves.
  const among = insightPermissions.filter((code) => isMine || code !== 'TEAM' || code === before);

  const lacksPartners = permission === 'PARTNERS' && partnerIds.length === 0;
  const isSame = areSame(was, now);
  const needsThought = wider && !isSafe;

  const save = async () => {
    setIsTried(true);
    if (isSame || lacksPartners || needsThought) return;
    if (!(await command.give({ id: insightId, permission, partnerIds }))) return;
    setIsTried(false);
    announce(say('readers.changed', { who: vocabulary(`insightPermission.${permission}`) }));
    await draft.beginAgain();
  };

  if (!draft.isReady) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <RestoredNotice draft={draft} />
        <PermissionChoice
          among={among}
          permission={permission}
          onChoose={(chosen) => change({ permission: chosen })}
          problem={isTried && isSame && say('readers.same')}
        />
        {permission === 'PARTNERS' && (
          <PartnerChoice
            partners={partners}
            onChoose={(chosen) => change({ partners: chosen })}
            problem={isTried && lacksPartners && say('partners.needed')}
          />
        )}
        {wider && (
          <SeveralChoice
            legend={say('readers.wider')}
            options={[{ code: 'safe', label: say('readers.safe') }]}
            chosen={isSafe ? ['safe'] : []}
            onChoose={(chosen) => change({ isSafe: chosen.length > 0 })}
            problem={isTried && !lacksPartners && needsThought && say('readers.thinkFirst')}
          />
        )}
        <NotDone {...command.problem} />
        <div>
          <Button type="submit" isBusy={command.isBusy}>
            {say('readers.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

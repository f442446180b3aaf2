import { useId } from 'react';
import type { InsightsQuery } from '../graph/operations.generated.js';
import { Disclosure } from '../look/disclosure.js';
import { Card, Quiet, Stack } from '../look/stack.js';
import { useMay, useMe } from '../me/me-context.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { verbatim } from '../words/verbatim.js';
import { FateForm } from './fate-form.js';
import { Fates } from './fates.js';
import style from './insight-card.module.css';
import { PermissionForm } from './permission-form.js';
import { TakeBack } from './take-back.js';
import { useInsightWords } from './use-insight-words.js';

/** An insight as the list gives it. */
export type InsightRow = NonNullable<InsightsQuery['insights']>['nodes'][number];

/** One line of what somebody learned, who may read it, and what became of it. */
export const InsightCard = ({
  insight,
  isMine,
}: {
  readonly insight: InsightRow;
  readonly isMine: boolean;
}) => {
  const say = useInsightWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const me = useMe();
  const may = useMay();
  const wordsId = useId();
  const { id, words, permission, organisation, partners, observedIn, fates } = insight;
  const isOurs = organisation?.id === me.organisation?.id;
  const sayWhatBecame = isOurs && may('INSIGHT_FATE_RECORD');
  const month = format.month(observedIn);
  const isLeading = me.roles.some((role) => role === 'coordinator' || role === 'manager');
  const readers = [
    vocabulary(`insightPermission.${permission}`),
    ...(partners.length > 0 ? [format.list(partners.map(({ name }) => name))] : []),
  ].join(': ');
  return (
    <Card as="li">
      <Stack gap="close">
        {/* Words of a person: in whatever direction they run. */}
        <p id={wordsId} {...verbatim}>
          {words}
        </p>
        <Quiet>
          {isMine && isOurs ? month : say('by', { organisation: organisation?.name ?? '', month })} ·{' '}
          {readers}
        </Quiet>
        <Fates fates={fates} />
        <div className={style['acts']}>
          {sayWhatBecame && (
            <Disclosure isMadeWhenOpened about={wordsId} summary={say('fate.say')}>
              <FateForm insightId={id} newest={fates[0]?.fate ?? 'HEARD'} />
            </Disclosure>
          )}
          {isOurs && (isMine || isLeading) && (
            <Disclosure
              isMadeWhenOpened
              about={wordsId}
              summary={say(isMine ? 'readers.changeOrTakeBack' : 'readers.change')}
            >
              <PermissionForm insightId={id} permission={permission} partners={partners} isMine={isMine} />
              {isMine && <TakeBack insightId={id} />}
            </Disclosure>
          )}
        </div>
      </Stack>
    </Card>
  );
};

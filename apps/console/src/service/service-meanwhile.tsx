import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { verbatim } from '../words/verbatim.js';
import type { ServiceDraft, ServiceField } from './service-draft.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/**
 * The service was saved by somebody else meanwhile. What both changed stands here as it is listed now, and in the form as
 * it was typed; all else in the form is what is listed now.
 */
export const ServiceMeanwhile = ({
  listed,
  both,
}: {
  readonly listed: ServiceDraft;
  readonly both: readonly ServiceField[];
}) => {
  const say = useManagedServiceWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const said = (field: ServiceField) => {
    if (field === 'kinds') return format.list(listed.kinds.map((kind) => vocabulary(`serviceKind.${kind}`)));
    if (field === 'areas') return format.list(listed.areas.chosen.map(areaWords));
    return listed[field] && <span {...verbatim}>{listed[field]}</span>;
  };
  return (
    <Notice kind="problem">
      <Stack gap="close">
        <strong>{say('meanwhile.heading')}</strong>
        <p>{say('meanwhile.sentence')}</p>
        {both.length > 0 && (
          <>
            <p>{say('meanwhile.both')}</p>
            <dl>
              {both.map((field) => (
                <div key={field}>
                  <dt>{say(`words.${field}`)}</dt>
                  <dd>{said(field) || say('meanwhile.nothing')}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Stack>
    </Notice>
  );
};

import { serviceKinds, type ServiceKind } from '@whichdoor/contracts';
import { OneChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useNeedWords } from './use-need-words.js';

/** What is asked for most where people stop by; the rest is one tap further. */
const asked: readonly ServiceKind[] = [
  'RESIDENTIAL_WITHDRAWAL',
  'RESIDENTIAL_REHABILITATION',
  'OPIOID_TREATMENT',
  'CRISIS_ACCOMMODATION',
  'MENTAL_HEALTH_CARE',
  'PRIMARY_HEALTH_CARE',
  'BLOOD_BORNE_VIRUS_CARE',
  'LEGAL_HELP',
];
const others = serviceKinds.filter((kind) => kind !== 'NOT_CLASSIFIED' && !asked.includes(kind));

/** What a need is for, one tap. */
export const KindChoice = ({
  kind,
  onChoose,
  isMissing,
}: {
  readonly kind: ServiceKind | null;
  readonly onChoose: (kind: ServiceKind) => void;
  /** Whether somebody wanted to go on without it */
  readonly isMissing: boolean;
}) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const choose = (chosen: ServiceKind | null) => chosen && onChoose(chosen);
  const options = (kinds: readonly ServiceKind[]) =>
    kinds.map((code) => ({ code, label: vocabulary(`serviceKind.${code}`) }));
  return (
    <Stack gap="close">
      <OneChoice
        legend={say('open.kind')}
        options={options(asked)}
        chosen={kind}
        onChoose={choose}
        problem={isMissing && say('open.kindNeeded')}
      />
      <Disclosure summary={say('open.otherKinds')} open={kind !== null && others.includes(kind)}>
        <OneChoice
          legend={say('open.otherKinds')}
          isLegendHidden
          options={options(others)}
          chosen={kind}
          onChoose={choose}
        />
      </Disclosure>
    </Stack>
  );
};

import {
  accessBarriers,
  accessOffers,
  effortBands,
  gaveCodes,
  reachBands,
  receivedCodes,
} from '@whichdoor/contracts';
import { Button } from '../look/button.js';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { Quiet } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import type { VocabularyKey } from '../vocabulary/vocabulary-key.js';
import { useLanguage } from '../words/language-context.js';
import style from './capture-form.module.css';
import { monthAt, type Capture } from './capture.js';
import { PlaceField, type Place } from './place-field.js';
import { ReceivedLine } from './received-line.js';
import { useEncounterWords } from './use-encounter-words.js';

/** Codes as chips, in the sector's words. */
const useOptions = () => {
  const vocabulary = useVocabulary();
  return <Code extends string>(codes: readonly Code[], words: (code: Code) => VocabularyKey) =>
    codes.map((code) => ({ code, label: vocabulary(words(code)) }));
};

/** Two equal halves, chips first and words after; nothing has to be filled in, and one thumb reaches the button. */
export const CaptureForm = ({
  capture,
  onChange,
  place,
  month,
  isForNeed = false,
  onSave,
}: {
  readonly capture: Capture;
  readonly onChange: (next: Capture) => void;
  /** Null while the device is locked: there is no place then, and nothing that is typed */
  readonly place: Place | null;
  readonly month: string;
  readonly isForNeed?: boolean;
  readonly onSave: () => void;
}) => {
  const say = useEncounterWords();
  const options = useOptions();
  const { format } = useLanguage();
  const change = (part: Partial<Capture>) => onChange({ ...capture, ...part });
  const now = new Date();
  return (
    <form
      className={style['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {isForNeed && <p>{say('forNeed')}</p>}
      <div className={style['halves']}>
        <SeveralChoice
          isStacked
          legend={say('gave')}
          options={options(gaveCodes, (code) => `gave.${code}`)}
          chosen={capture.gave}
          onChoose={(gave) => change({ gave })}
        />
        <SeveralChoice
          isStacked
          legend={say('received')}
          options={options(receivedCodes, (code) => `received.${code}`)}
          chosen={capture.received}
          onChoose={(received) => change({ received })}
        />
      </div>
      {place && (capture.received.length > 0 || capture.line) && (
        <ReceivedLine
          line={capture.line}
          permission={capture.permission}
          onChange={(line, permission) => change({ line, permission })}
        />
      )}
      <OneChoice
        isOptional
        legend={say('reach')}
        options={options(reachBands, (code) => `reachBand.${code}`)}
        chosen={capture.reachBand}
        onChoose={(reachBand) => change({ reachBand })}
      />
      <SeveralChoice
        legend={say('barriers')}
        options={options(accessBarriers, (code) => `accessBarrier.${code}`)}
        chosen={capture.barriers}
        onChoose={(barriers) => change({ barriers })}
      />
      <SeveralChoice
        legend={say('offers')}
        options={options(accessOffers, (code) => `accessOffer.${code}`)}
        chosen={capture.accessOffers}
        onChoose={(offered) => change({ accessOffers: offered })}
      />
      {isForNeed && (
        <OneChoice
          isOptional
          legend={say('effort')}
          options={options(effortBands, (code) => `effortBand.${code}`)}
          chosen={capture.effortBand}
          onChoose={(effortBand) => change({ effortBand })}
        />
      )}
      <Disclosure summary={say(place ? 'change' : 'changeMonth')}>
        {place && place.sites.length > 1 && <PlaceField label={say('site')} place={place} />}
        <OneChoice
          legend={say('month')}
          options={[
            { code: 'this', label: format.month(monthAt(now)) },
            { code: 'last', label: format.month(monthAt(now, true)) },
          ]}
          chosen={capture.isLastMonth ? 'last' : 'this'}
          onChoose={(chosen) => change({ isLastMonth: chosen === 'last' })}
        />
      </Disclosure>
      <Quiet>{say(place ? 'nothingHeld' : 'placeLater')}</Quiet>
      <div className={style['save']}>
        <Quiet>
          {place ? say('where', { site: place.site.name, month: format.month(month) }) : format.month(month)}
        </Quiet>
        <Button type="submit" weight="primary" isWide>
          {say('save')}
        </Button>
      </div>
    </form>
  );
};

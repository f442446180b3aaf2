import { useState } from 'react';
import { Button, ButtonLink, type Weight } from '../look/button.js';
import { CardChoice } from '../look/card-choice.js';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { SelectField, TextArea, TextField } from '../look/field.js';
import { LineLink } from '../look/line-link.js';
import { Row } from '../look/stack.js';
import { AreasField } from '../vocabulary/areas-field.js';
import { areasNone } from '../vocabulary/areas-draft.js';
import { line, long } from './sample.js';
import style from './look-book.module.css';

const weights: readonly Weight[] = ['primary', 'secondary', 'quiet'];

/** Everything that is pressed; the last row as it stands with the focus. */
export const ButtonPart = () => (
  <>
    <h2>Buttons and links</h2>
    <Row>
      {weights.map((weight) => (
        <Button key={weight} weight={weight}>
          {weight}
        </Button>
      ))}
      <Button weight="primary" isBusy>
        busy
      </Button>
      <ButtonLink to="/look">goes somewhere</ButtonLink>
      <LineLink to="/look">a link on its own line</LineLink>
    </Row>
    <Button weight="primary" isWide>
      wide
    </Button>
    <h3>With the focus</h3>
    <div className={style['focus']}>
      <Row>
        {weights.map((weight) => (
          <Button key={weight} weight={weight}>
            {weight}
          </Button>
        ))}
      </Row>
    </div>
  </>
);

const fruit = [
  { code: 'APPLE', label: 'Apple' },
  { code: 'PEAR', label: 'Pear' },
  { code: 'LONG', label: long },
] as const;
type Fruit = (typeof fruit)[number]['code'];

/** Chips and cards, chosen and not. */
export const ChoicePart = () => {
  const [several, setSeveral] = useState<readonly Fruit[]>(['PEAR']);
  const [stacked, setStacked] = useState<readonly Fruit[]>(['APPLE']);
  const [one, setOne] = useState<Fruit | null>('APPLE');
  const [card, setCard] = useState<Fruit | null>('PEAR');
  const [missing, setMissing] = useState<Fruit | null>(null);
  const groups = [
    { heading: 'In season', options: [{ code: 'PEAR', label: 'Pear', detail: <p>Ripe in a week</p> }] },
    {
      heading: 'Always',
      options: [
        { code: 'APPLE', label: 'Apple' },
        { code: 'LONG', label: long },
      ],
    },
  ] as const;
  return (
    <>
      <h2>Choices</h2>
      <SeveralChoice legend="Several" options={fruit} chosen={several} onChoose={setSeveral} />
      <SeveralChoice
        legend="Several, stacked"
        isStacked
        options={fruit}
        chosen={stacked}
        onChoose={setStacked}
      />
      <OneChoice legend="One, or none" options={fruit} chosen={one} onChoose={setOne} isOptional />
      <CardChoice
        legend="One, with words of its own"
        hint="A hint"
        groups={groups}
        chosen={card}
        onChoose={setCard}
      />
      <CardChoice legend="Nothing chosen yet" groups={groups} chosen={missing} onChoose={setMissing} />
    </>
  );
};

/** What is typed or picked. */
export const FieldPart = () => {
  const [text, setText] = useState('');
  const [areas, setAreas] = useState(areasNone);
  return (
    <>
      <h2>Fields</h2>
      <TextField label="One line" hint="A hint" value={text} onChange={setText} />
      <TextField
        label="With a problem"
        value={text}
        onChange={setText}
        problem={line('Give a whole number.')}
      />
      <TextArea label="Several lines" value={text} onChange={setText} />
      <TextArea isLow label="Mostly one line" value={text} onChange={setText} />
      <SelectField label="One of many" value="" onChange={() => undefined}>
        <option value="">{line('Choose…')}</option>
      </SelectField>
      <AreasField legend="Areas" known={['harbour', 'new-haven']} draft={areas} onChange={setAreas} />
    </>
  );
};

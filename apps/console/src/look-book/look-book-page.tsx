import { useState } from 'react';
import { Button, type Weight } from '../look/button.js';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { Dialog } from '../look/dialog.js';
import { Disclosure } from '../look/disclosure.js';
import { DoorState } from '../look/door-state.js';
import { Empty } from '../look/empty.js';
import { SelectField, TextArea, TextField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Card, List, Quiet, Row, Stack } from '../look/stack.js';
import { Waiting } from '../look/waiting.js';
import style from './look-book.module.css';

// For those who build the console. It is in English only, since it is no part of anybody's work with people.

const tokens = [
  'paper',
  'raised',
  'sunken',
  'ink',
  'quiet',
  'line',
  'edge',
  'accent',
  'accent-tint',
  'fault',
];
const doors = ['open', 'ask', 'case_by_case', 'shut'] as const;
const weights: readonly Weight[] = ['primary', 'secondary', 'quiet'];
const long =
  'A service whose name goes on and on, as names do where two organisations merged and neither gave way';
const fruit = [
  { code: 'APPLE', label: 'Apple' },
  { code: 'PEAR', label: 'Pear' },
  { code: 'LONG', label: long },
] as const;
type Fruit = (typeof fruit)[number]['code'];

const Choices = () => {
  const [several, setSeveral] = useState<readonly Fruit[]>(['PEAR']);
  const [one, setOne] = useState<Fruit | null>('APPLE');
  return (
    <>
      <SeveralChoice legend="Several" options={fruit} chosen={several} onChoose={setSeveral} />
      <OneChoice legend="One, or none" options={fruit} chosen={one} onChoose={setOne} isOptional />
    </>
  );
};

const Fields = () => {
  const [text, setText] = useState('');
  return (
    <>
      <TextField label="One line" hint="A hint" value={text} onChange={setText} />
      <TextField label="With a problem" value={text} onChange={setText} problem="Give a whole number." />
      <TextArea label="Several lines" value={text} onChange={setText} />
      <SelectField label="One of many" value="" onChange={() => undefined}>
        <option value="">Choose…</option>
      </SelectField>
    </>
  );
};

const Question = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Ask a question</Button>
      {isOpen && (
        <Dialog
          heading="Leave this page?"
          onClose={() => setIsOpen(false)}
          actions={
            <>
              <Button weight="primary" onClick={() => setIsOpen(false)}>
                Stay
              </Button>
              <Button weight="quiet" onClick={() => setIsOpen(false)}>
                Leave
              </Button>
            </>
          }
        >
          <p>What you typed is kept.</p>
        </Dialog>
      )}
    </>
  );
};

/** The design system as it stands, for whoever builds screens and whoever judges them. */
export const LookBookPage = () => (
  // Written for those who build the console, in English; right to left it shows how the parts stand.
  <div lang="en">
    <Page heading="The look">
      <Stack>
        <h2>Colours</h2>
        <ul className={style['tokens']} role="list">
          {tokens.map((token) => (
            <li key={token}>
              <span className={`${style['swatch']} ${style[token]}`} />
              {token}
            </li>
          ))}
        </ul>
        <h2>Doors</h2>
        <Row>
          {doors.map((status) => (
            <DoorState key={status} status={status} />
          ))}
        </Row>
        <h2>Buttons</h2>
        <Row>
          {weights.map((weight) => (
            <Button key={weight} weight={weight}>
              {weight}
            </Button>
          ))}
          <Button weight="primary" isBusy>
            busy
          </Button>
        </Row>
        <h2>Choices</h2>
        <Choices />
        <h2>Fields</h2>
        <Fields />
        <h2>Words to somebody</h2>
        <Notice>Saved. It will be counted by month, and nothing of the person is in it.</Notice>
        <Notice kind="problem" actions={<Button>Ask again</Button>}>
          A part of the system does not answer at the moment.
        </Notice>
        <Empty action={<Button>Note something</Button>}>
          Nothing noted yet. One line of what you learned is enough.
        </Empty>
        <Waiting label="On its way" />
        <Disclosure summary="More, one tap away">
          <p>Here it is.</p>
        </Disclosure>
        <Question />
        <h2>Lists</h2>
        <List label="Services">
          <Card as="li">
            <h3>{long}</h3>
            <Quiet>Confirmed 3 weeks ago</Quiet>
          </Card>
          <Card as="li">
            <h3>Short</h3>
          </Card>
        </List>
      </Stack>
    </Page>
  </div>
);

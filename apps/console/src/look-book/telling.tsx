import { useState } from 'react';
import { GraphError } from '../graph/graph-error.js';
import { PartMissing } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { Disclosure } from '../look/disclosure.js';
import { Empty } from '../look/empty.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Card, List, Quiet } from '../look/stack.js';
import { Waiting } from '../look/waiting.js';
import { line, long } from './sample.js';

const refusal = { __typename: 'NeedAlreadyClosed', message: 'This need is closed already.' };

/** What is said to somebody, in every state of an answer. */
export const NoticePart = () => (
  <>
    <h2>Words to somebody</h2>
    <Notice>{line('Saved. It will be counted by month, and nothing of the person is in it.')}</Notice>
    <Notice kind="problem" actions={<Button>Ask again</Button>}>
      {line('A part of the system does not answer at the moment.')}
    </Notice>
    <PartMissing what="The gaps" onAskAgain={() => undefined} />
    <NotDone told={refusal} />
    <NotDone
      failure={new GraphError('TOO_SLOW', 'No answer came in 20 seconds.')}
      kept={line('What you wrote is kept.')}
    />
    <Empty action={<Button>Note something</Button>}>
      {line('Nothing noted yet. One line of what you learned is enough.')}
    </Empty>
    <Waiting label="On its way" />
    <Disclosure summary="More, one tap away">
      <p>{line('Here it is.')}</p>
    </Disclosure>
    <Question />
  </>
);

const Question = () => {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <div>
        <Button onClick={() => setIsOpen(true)}>Ask a question</Button>
      </div>
      {isOpen && (
        <Dialog
          heading={line('Leave this page?')}
          onClose={close}
          actions={
            <>
              <Button weight="primary" onClick={close}>
                Stay
              </Button>
              <Button weight="quiet" onClick={close}>
                Leave
              </Button>
            </>
          }
        >
          <p>{line('What you typed is kept.')}</p>
        </Dialog>
      )}
    </>
  );
};

/** Cards in a list. */
export const ListPart = () => (
  <>
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
  </>
);

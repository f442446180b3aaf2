import { useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { CommandProblem } from '../graph/use-command.js';
import { Button, ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Row, Stack } from '../look/stack.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/** What somebody is about to do with an offer: said first, then sent with one press, or left alone. */
export const ActPanel = ({
  heading,
  send,
  command,
  onSend,
  back,
  children,
}: {
  readonly heading: string;
  /** What the button does; null while there is nothing to send */
  readonly send: string | null;
  readonly command: { readonly isBusy: boolean; readonly problem: CommandProblem };
  readonly onSend: () => void;
  /** Address of the offer without this panel */
  readonly back: string;
  readonly children: ReactNode;
}) => {
  const say = useOfferWords();
  const element = useRef<HTMLHeadingElement>(null);
  // With the picture: what was pressed has gone in the same moment.
  useLayoutEffect(() => element.current?.focus(), []);
  const { isBusy, problem } = command;

  return (
    <form
      className={style['panel']}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isBusy) onSend();
      }}
    >
      <Stack gap="far">
        <h2 ref={element} tabIndex={-1}>
          {heading}
        </h2>
        {children}
        <NotDone {...problem} />
        <Row>
          {send && (
            <Button type="submit" weight="primary" isBusy={isBusy}>
              {send}
            </Button>
          )}
          <ButtonLink weight="quiet" to={back} replace>
            {say('back')}
          </ButtonLink>
        </Row>
      </Stack>
    </form>
  );
};

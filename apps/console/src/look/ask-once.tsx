import { useState, type ReactNode } from 'react';
import { Button, type Weight } from './button.js';
import { Dialog } from './dialog.js';

/** Something that is not done lightly: it asks once, and the question stands until it was done or left. */
export const AskOnce = ({
  action,
  weight,
  heading,
  yes,
  no,
  isBusy,
  onYes,
  children,
}: {
  /** On the button that leads to the question */
  readonly action: string;
  readonly weight?: Weight;
  readonly heading: string;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  /** Does it; gives whether it was done */
  readonly onYes: () => Promise<boolean>;
  /** What it means, and why it was not done */
  readonly children: ReactNode;
}) => {
  const [isAsking, setIsAsking] = useState(false);
  const confirm = async () => {
    if (await onYes()) setIsAsking(false);
  };
  return (
    <div>
      <Button {...(weight && { weight })} onClick={() => setIsAsking(true)}>
        {action}
      </Button>
      {isAsking && (
        <Dialog
          heading={heading}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" isBusy={isBusy} onClick={() => void confirm()}>
                {yes}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{no}</Button>
            </>
          }
        >
          {children}
        </Dialog>
      )}
    </div>
  );
};

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import style from './dialog.module.css';

/**
 * A question in the way of everything else. The browser keeps the focus inside and gives it back afterwards.
 * @param onClose asked for by the Escape key; left out where the question has to be answered
 */
export const Dialog = ({
  heading,
  children,
  actions,
  onClose,
}: {
  readonly heading: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  readonly onClose?: () => void;
}) => {
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  // Closed while it still stands in the page: the browser gives the focus back only then.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={style['dialog']}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={style['inside']}>
        <h2 id={headingId}>{heading}</h2>
        {children}
        <div className={style['actions']}>{actions}</div>
      </div>
    </dialog>
  );
};

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { useLanguage } from '../words/language-context.js';
import { isRunning } from '../words/month-here.js';
import style from './figure.module.css';
import { shareOf, type Figure } from './figure.js';
import { useFigureWords } from './use-figure-words.js';
import { useExplain } from './use-explain.js';

type Opened = { readonly name: string; readonly figure: Figure; readonly whole?: Figure };

const FigureContext = createContext<(opened: Opened) => void>(() => undefined);

/** Lets every figure below be opened: what it counts, of what, in which months, and why it is hidden where it is. */
export const ExplainedFigures = ({ children }: { readonly children: ReactNode }) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const open = useMemo(() => (next: Opened) => setOpened(next), []);
  return (
    <FigureContext value={open}>
      {children}
      {opened && <Explanation {...opened} onClose={close} />}
    </FigureContext>
  );
};

/**
 * A number that opens.
 * @param shown what stands there in place of the number, such as its share
 */
export const FigureValue = ({ figure, name, whole, shown }: Opened & { readonly shown?: string }) => {
  const open = use(FigureContext);
  const say = useFigureWords();
  const { format } = useLanguage();
  const text = figure.value === null ? figure.text : (shown ?? format.number(figure.value));
  return (
    <button
      type="button"
      className={figure.value === null ? `${style['value']} ${style['hidden']}` : style['value']}
      aria-label={say('opens', { name, text: figure.value === null ? say('notPublished', { text }) : text })}
      onClick={() => open({ name, figure, ...(whole && { whole }) })}
    >
      <bdi>{text}</bdi>
    </button>
  );
};

const Explanation = ({ name, figure, whole, onClose }: Opened & { readonly onClose: () => void }) => {
  const say = useFigureWords();
  const { definition, denominator, whyNotPublished } = useExplain()(figure);
  const { format } = useLanguage();
  const share = whole ? shareOf(figure, whole) : null;
  const isHidden = figure.value === null;
  const { from, to } = figure.period;
  return (
    <Dialog
      heading={<span className={style['name']}>{name}</span>}
      onClose={onClose}
      actions={
        <Button weight="primary" onClick={onClose}>
          {say('close')}
        </Button>
      }
    >
      <p className={style['large']}>{isHidden ? figure.text : format.number(figure.value ?? 0)}</p>
      <dl className={style['facts']}>
        {isHidden && (
          <div>
            <dt>{say('why')}</dt>
            <dd>
              {whyNotPublished} {say('notZero')}
            </dd>
          </div>
        )}
        <div>
          <dt>{say('what')}</dt>
          <dd>{definition}</dd>
        </div>
        <div>
          <dt>{say('ofWhat')}</dt>
          <dd>
            {denominator}
            {share !== null && typeof whole?.value === 'number' && (
              <> {say('share', { share: format.share(share), whole: format.number(whole.value) })}</>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('when')}</dt>
          <dd>
            {from === to
              ? say('month', { month: format.month(from) })
              : say('months', { from: format.month(from), to: format.month(to) })}
            {isRunning(to) && `. ${say('running', { month: format.month(to) })}`}
          </dd>
        </div>
      </dl>
    </Dialog>
  );
};

import { Fragment } from 'react';
import { fill } from '../figure/fill.js';
import { FigureValue } from '../figure/figure-value.js';
import { shareOf } from '../figure/figure.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { GapAddress } from './gap-address.js';
import style from './gap.module.css';
import { isSplit, type Afterwards, type GapReport } from './lines.js';
import { useGapWords } from './use-gap-words.js';

/** The report in words, before any picture of it. */
export const GapSentence = ({
  report,
  address: { from, to, rules },
}: {
  readonly report: GapReport;
  readonly address: GapAddress;
}) => {
  const say = useGapWords();
  const name = useVocabulary();
  const { format } = useLanguage();
  const { requests, shutOut, byClass } = report;
  const months = { from: format.month(from), to: format.month(to) };
  const shutOutValue = <FigureValue name={say('shutOut')} figure={shutOut} whole={requests} />;

  if (shutOut.value === null)
    return (
      <p className={style['sentence']}>{fill((marks) => say('tooFew', marks), { shutOut: shutOutValue })}</p>
    );
  if (rules) {
    const words = name(`criterionClass.${rules}`);
    const here = byClass.find((row) => row.class === rules);
    if (!here) return <p className={style['sentence']}>{say('noneHere', { rules: words })}</p>;
    return (
      <p className={style['sentence']}>
        {fill((marks) => say('sentenceRules', { ...months, ...marks, rules: words }), {
          here: <FigureValue name={words} figure={here.shutOut} whole={shutOut} />,
          shutOut: shutOutValue,
        })}{' '}
        <Became afterwards={here.afterwards} whole={here.shutOut} />
      </p>
    );
  }
  const most = byClass.find((row) => row.shutOut.value !== null);
  const share = most ? shareOf(most.shutOut, shutOut) : null;
  return (
    <p className={style['sentence']}>
      {fill((marks) => say(from === to ? 'sentenceMonth' : 'sentence', { ...months, ...marks }), {
        shutOut: shutOutValue,
        requests: <FigureValue name={say('requests')} figure={requests} />,
      })}{' '}
      {most && share !== null && (
        <Fragment>
          {say('most', { share: format.share(share), rules: name(`criterionClass.${most.class}`) })}{' '}
        </Fragment>
      )}
      <Became afterwards={report.afterwards} whole={shutOut} />
    </p>
  );
};

const Became = ({
  afterwards,
  whole,
}: {
  readonly afterwards: Afterwards;
  readonly whole: GapReport['shutOut'];
}) => {
  const say = useGapWords();
  if (!isSplit(afterwards)) return say('becameHidden');
  const { absorbed, placedElsewhere, neither } = afterwards;
  return fill((marks) => say('became', marks), {
    absorbed: <FigureValue name={say('absorbed')} figure={absorbed} whole={whole} />,
    placed: <FigureValue name={say('placed')} figure={placedElsewhere} whole={whole} />,
    neither: <FigureValue name={say('neither')} figure={neither} whole={whole} />,
  });
};

import type { ReactNode } from 'react';
import { fill } from '../figure/fill.js';
import { FigureValue } from '../figure/figure-value.js';
import { shareOf } from '../figure/figure.js';
import { useAnnounceContent } from '../look/use-announce-content.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { withinSentence } from '../words/within-sentence.js';
import type { GapAddress } from './gap-address.js';
import style from './gap.module.css';
import { isSplit, linesByCriterion, type Afterwards, type GapReport, type Line } from './lines.js';
import { useGapWords } from './use-gap-words.js';
import { useLineName } from './use-line-name.js';

type Told = { readonly report: GapReport; readonly address: GapAddress };

/** The report in words, before any picture of it; read out when it comes, and when it is another. */
export const GapSentence = ({ report, address }: Told) => {
  const say = useGapWords();
  const sentence = useAnnounceContent<HTMLParagraphElement>();
  const { shutOut } = report;
  const words = (): ReactNode => {
    if (shutOut.value === null)
      return fill((marks) => say('tooFew', marks), { shutOut: <ShutOut report={report} /> });
    if (address.criterion) return <OfRule report={report} address={address} />;
    if (address.rules) return <OfRules report={report} address={address} />;
    return <OfAll report={report} address={address} />;
  };
  return (
    <p ref={sentence} className={style['sentence']}>
      {words()}
    </p>
  );
};

const ShutOut = ({ report: { shutOut, requests } }: Pick<Told, 'report'>) => (
  <FigureValue name={useGapWords()('shutOut')} figure={shutOut} whole={requests} />
);

const useMonths = ({ from, to }: GapAddress) => {
  const { format } = useLanguage();
  return { from: format.month(from), to: format.month(to) };
};

const OfAll = ({ report, address }: Told) => {
  const say = useGapWords();
  const name = useVocabulary();
  const { format } = useLanguage();
  const months = useMonths(address);
  const { requests, shutOut, byClass } = report;
  const most = byClass.find((row) => row.shutOut.value !== null);
  const share = most ? shareOf(most.shutOut, shutOut) : null;
  const rules = most ? name(`criterionClass.${most.class}`) : '';
  return (
    <>
      {fill(
        (marks) => say(address.from === address.to ? 'sentenceMonth' : 'sentence', { ...months, ...marks }),
        {
          shutOut: <ShutOut report={report} />,
          requests: <FigureValue name={say('requests')} figure={requests} />,
        },
      )}{' '}
      {most && share !== null && (
        <>
          {fill((marks) => say('most', { ...marks, rules }), {
            share: (
              <FigureValue name={rules} figure={most.shutOut} whole={shutOut} shown={format.share(share)} />
            ),
          })}{' '}
        </>
      )}
      <Became afterwards={report.afterwards} whole={shutOut} />
    </>
  );
};

const OfRules = ({ report, address }: Told) => {
  const say = useGapWords();
  const name = useVocabulary();
  const months = useMonths(address);
  const rules = address.rules ? name(`criterionClass.${address.rules}`) : '';
  const here = report.byClass.find((row) => row.class === address.rules);
  if (!here) return say('noneHere', { rules });
  return (
    <>
      {fill((marks) => say('sentenceRules', { ...months, ...marks, rules }), {
        here: <FigureValue name={rules} figure={here.shutOut} whole={report.shutOut} />,
        shutOut: <ShutOut report={report} />,
      })}{' '}
      <Became afterwards={here.afterwards} whole={here.shutOut} />
    </>
  );
};

const OfRule = ({ report, address }: Told) => {
  const say = useGapWords();
  const nameOf = useLineName();
  const months = useMonths(address);
  const [here] = linesByCriterion(report, address);
  if (!here) return say('noneOfRule');
  const rule = withinSentence(nameOf(here));
  return (
    <>
      {fill(
        (marks) =>
          say('sentenceRule', {
            ...months,
            ...marks,
            rule,
            service: serviceOf(here) ?? say('namelessService'),
          }),
        {
          here: <FigureValue name={rule} figure={here.shutOut} whole={report.shutOut} />,
          shutOut: <ShutOut report={report} />,
        },
      )}{' '}
      <Became afterwards={here.afterwards} whole={here.shutOut} />
    </>
  );
};

const serviceOf = ({ of }: Line): string | undefined =>
  of.kind === 'CRITERION' ? of.row.service?.name : undefined;

const Became = ({
  afterwards,
  whole,
}: {
  readonly afterwards: Afterwards;
  readonly whole: GapReport['shutOut'];
}) => {
  const say = useGapWords();
  const { format } = useLanguage();
  if (!isSplit(afterwards)) return say('becameHidden');
  const { absorbed, placedElsewhere, neither } = afterwards;
  // The whole is said again: the sentence before may have spoken of a part of it.
  return fill((marks) => say('became', { ...marks, whole: format.number(whole.value ?? 0) }), {
    absorbed: <FigureValue name={say('absorbed')} figure={absorbed} whole={whole} />,
    placed: <FigureValue name={say('placed')} figure={placedElsewhere} whole={whole} />,
    neither: <FigureValue name={say('neither')} figure={neither} whole={whole} />,
  });
};

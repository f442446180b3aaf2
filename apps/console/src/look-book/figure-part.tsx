import { findAttribute } from '@whichdoor/eligibility';
import { useState } from 'react';
import { stripOf, type Asking } from '../comparison/comparison.js';
import { Strip } from '../comparison/strip.js';
import { ExplainedFigures, FigureValue } from '../figure/figure-value.js';
import type { Figure } from '../figure/figure.js';
import { PartSwatch, SplitBar } from '../gap/split-bar.js';
import { nextSteps } from '../gap/lines.js';
import { useGapWords } from '../gap/use-gap-words.js';
import { Sideways } from '../look/sideways.js';
import { Row } from '../look/stack.js';
import { GainBar, GainSwatch } from '../what-if/gain-bar.js';
import style from './look-book.module.css';

const figure = (value: number | null): Figure => ({
  value,
  text: value === null ? 'n.p.' : String(value),
  definitionCode: 'SHUT_OUT',
  denominatorCode: 'REQUESTS',
  period: { from: '2026-06', to: '2026-11' },
  whyNotPublishedCode: value === null ? 'TOO_FEW_OR_DERIVABLE' : null,
});
const split = { absorbed: figure(120), placedElsewhere: figure(30), neither: figure(50) };
const hidden = { absorbed: figure(null), placedElsewhere: figure(null), neither: figure(null) };

const asking = (id: string, least: number): Asking => ({
  service: { id, name: `Service ${id}`, organisation: null, kinds: [], areas: [], criteria: [] },
  criterion: { id, version: 1, sentence: '', quote: null, rule: null },
  demand: { key: 'days_since_last_use', stance: 'must', range: { least, most: null } },
});
const strip = stripOf([asking('a', 0), asking('b', 30), asking('c', 30), asking('d', 180)]);

/** Numbers that open, and the pictures that stand beside them. */
export const FigurePart = () => {
  const [chosen, setChosen] = useState<string | null>(null);
  const attribute = findAttribute('days_since_last_use');
  const say = useGapWords();
  return (
    <ExplainedFigures>
      <h2>Figures</h2>
      <Row>
        <FigureValue name="Requests shut out" figure={figure(200)} whole={figure(600)} />
        <FigureValue name="A share" figure={figure(200)} whole={figure(600)} shown="33%" />
        <FigureValue name="Not published" figure={figure(null)} />
      </Row>
      <h3>What became of requests</h3>
      <SplitBar shutOut={figure(200)} afterwards={split} longest={250} />
      <SplitBar shutOut={figure(90)} afterwards={hidden} longest={250} />
      <Row>
        {nextSteps.map((step) => (
          <span key={step}>
            <PartSwatch step={step} /> {say(step === 'placedElsewhere' ? 'placed' : step)}
          </span>
        ))}
      </Row>
      <h3>What would be gained</h3>
      <GainBar atLeast={figure(30)} atMost={figure(44)} of={60} />
      <GainBar atLeast={figure(30)} atMost={figure(null)} of={60} />
      <Row>
        <span>
          <GainSwatch part="certain" /> at least
        </span>
        <span>
          <GainSwatch part="perhaps" /> at most
        </span>
      </Row>
      <h3>Wider than the page</h3>
      <Sideways label="Wider than the page">
        <div className={style['wide']}>
          {[...Array(12).keys()].map((at) => (
            <FigureValue key={at} name={`Column ${at}`} figure={figure(at)} />
          ))}
        </div>
      </Sideways>
      <h3>Who asks what</h3>
      {attribute && <Strip attribute={attribute} strip={strip} chosen={chosen} onChoose={setChosen} />}
    </ExplainedFigures>
  );
};

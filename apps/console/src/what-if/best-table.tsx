import { FigureValue } from '../figure/figure-value.js';
import { Disclosure } from '../look/disclosure.js';
import { Sideways } from '../look/sideways.js';
import type { BestRule, WhatIfAnswer } from './best-rules.js';
import { useNamedRule } from './use-named-rule.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

/** The figures behind the bars. */
export const BestTable = ({
  best,
  shutOut,
}: {
  readonly best: readonly BestRule[];
  readonly shutOut: WhatIfAnswer['shutOut'];
}) => {
  const say = useWhatIfWords();
  const nameOf = useNamedRule();
  return (
    <Disclosure summary={say('table')}>
      <Sideways label={say('best')}>
        <table className={style['table']}>
          <caption className="visually-hidden">{say('best')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('rule')}</th>
              <th scope="col">{say('service')}</th>
              <th scope="col">{say('atLeast')}</th>
              <th scope="col">{say('atMost')}</th>
            </tr>
          </thead>
          <tbody>
            {best.map(({ criterion, service, gainAtLeast, gainAtMost }, at) => {
              const { rule, service: of, named } = nameOf(criterion, service);
              return (
                <tr key={criterion?.id ?? at}>
                  <th scope="row">{rule}</th>
                  <td>
                    <bdi>{of}</bdi>
                  </td>
                  <td>
                    <FigureValue name={`${say('atLeast')}: ${named}`} figure={gainAtLeast} whole={shutOut} />
                  </td>
                  <td>
                    <FigureValue name={`${say('atMost')}: ${named}`} figure={gainAtMost} whole={shutOut} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
    </Disclosure>
  );
};

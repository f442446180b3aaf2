import { FigureValue } from '../figure/figure-value.js';
import type { WhatIfQuery } from '../graph/operations.generated.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { RuleSource } from '../service/rule-source.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useDropped } from './dropped.js';
import { GainBar } from './gain-bar.js';
import { leftOutHeading } from './left-out.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

export type WhatIfAnswer = NonNullable<WhatIfQuery['whatIf']>;

/** The single rules that would open most, with both bounds, each to be left out. */
export const BestRules = ({ best, shutOut }: Pick<WhatIfAnswer, 'best' | 'shutOut'>) => {
  const say = useWhatIfWords();
  const ruleWords = useRuleWords();
  const announce = useAnnounce();
  const { dropped, think } = useDropped();
  // A rule that opens nothing for certain, and of which the most is not told, is no help in choosing.
  const shown = best.filter(({ gainAtLeast, gainAtMost }) => gainAtLeast.value || gainAtMost.value);
  const longest = Math.max(
    0,
    ...shown.map(({ gainAtLeast, gainAtMost }) => gainAtMost.value ?? gainAtLeast.value ?? 0),
  );
  return (
    <section>
      <Stack>
        <h2>{say('best')}</h2>
        {dropped.criteria.length + dropped.classes.length > 0 && <Quiet>{say('bestLeft')}</Quiet>}
        {shown.length === 0 ? (
          <p>{say('bestNone')}</p>
        ) : (
          <>
            <Legend />
            <List>
              {shown.map(({ criterion, service, gainAtLeast, gainAtMost }, at) => {
                const rule = criterion ? ruleWords(criterion) : say('nameless');
                return (
                  <li key={criterion?.id ?? at} className={style['rule']}>
                    <div className={style['words']}>
                      <strong>{rule}</strong>
                      <RuleSource
                        name={service?.name ?? say('namelessService')}
                        quote={criterion?.quote ?? null}
                      />
                    </div>
                    <GainBar atLeast={gainAtLeast} atMost={gainAtMost} of={longest} />
                    <div className={style['numbers']}>
                      <span>
                        {say('atLeast')}{' '}
                        <FigureValue
                          name={`${say('atLeast')}: ${rule}`}
                          figure={gainAtLeast}
                          whole={shutOut}
                        />
                      </span>
                      <span>
                        {say('atMost')}{' '}
                        <FigureValue name={`${say('atMost')}: ${rule}`} figure={gainAtMost} whole={shutOut} />
                      </span>
                    </div>
                    {criterion && (
                      <Button
                        aria-label={say('dropNamed', { rule })}
                        onClick={() => {
                          think({ criteria: [...dropped.criteria, criterion.id] });
                          document.getElementById(leftOutHeading)?.focus();
                          announce(say('gained'));
                        }}
                      >
                        {say('drop')}
                      </Button>
                    )}
                  </li>
                );
              })}
            </List>
          </>
        )}
      </Stack>
    </section>
  );
};

const Legend = () => {
  const say = useWhatIfWords();
  return (
    <ul role="list" className={style['legend']} aria-hidden="true">
      <li>
        <span className={`${style['swatch']} ${style['certain']}`} /> {say('solid')}
      </li>
      <li>
        <span className={`${style['swatch']} ${style['perhaps']}`} /> {say('open')}
      </li>
    </ul>
  );
};

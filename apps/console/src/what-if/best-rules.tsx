import { FigureValue } from '../figure/figure-value.js';
import type { WhatIfQuery } from '../graph/operations.generated.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { RuleSource } from '../service/rule-source.js';
import { BestTable } from './best-table.js';
import { isChanged, useChanges } from './changes.js';
import { GainBar, GainSwatch } from './gain-bar.js';
import { leftOutHeading } from './left-out.js';
import { readLimit } from './limit.js';
import { LooserForm } from './looser-form.js';
import { useNamedRule } from './use-named-rule.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

export type WhatIfAnswer = NonNullable<WhatIfQuery['whatIf']>;
export type BestRule = WhatIfAnswer['best'][number];

/** The single rules that would open most, with both bounds, each to be left out or to ask for less. */
export const BestRules = ({ best, shutOut }: Pick<WhatIfAnswer, 'best' | 'shutOut'>) => {
  const say = useWhatIfWords();
  const { changes } = useChanges();
  // A rule that opens nothing for certain, and of which the most is not told, is no help in choosing.
  const shown = best.filter(({ gainAtLeast, gainAtMost }) => gainAtLeast.value || gainAtMost.value);
  // Where the most is not told, the bar needs room for its open end.
  const longest = Math.max(
    0,
    ...shown.map(({ gainAtLeast, gainAtMost }) => gainAtMost.value ?? (gainAtLeast.value ?? 0) * 1.2),
  );
  return (
    <section>
      <Stack>
        <h2>{say('best')}</h2>
        {/* What the two bounds are stands with the answer already where something is changed. */}
        <Quiet>{say(isChanged(changes) ? 'bestLeft' : 'bounds')}</Quiet>
        {shown.length === 0 ? (
          <p>{say('bestNone')}</p>
        ) : (
          <>
            <List>
              {shown.map((each, at) => (
                <OneRule key={each.criterion?.id ?? at} best={each} shutOut={shutOut} longest={longest} />
              ))}
            </List>
            <BestTable best={shown} shutOut={shutOut} />
          </>
        )}
      </Stack>
    </section>
  );
};

const OneRule = ({
  best: { criterion, service, gainAtLeast, gainAtMost },
  shutOut,
  longest,
}: {
  readonly best: BestRule;
  readonly shutOut: WhatIfAnswer['shutOut'];
  readonly longest: number;
}) => {
  const say = useWhatIfWords();
  const nameOf = useNamedRule();
  const announce = useAnnounce();
  const { drop, loosen } = useChanges();
  const { rule, service: of, named } = nameOf(criterion, service);
  const limit = criterion ? readLimit(criterion.rule) : null;
  const goOn = (said: string) => {
    document.getElementById(leftOutHeading)?.focus();
    announce(said);
  };
  return (
    <li className={style['rule']}>
      <div>
        <strong>{rule}</strong>
        <RuleSource name={of} quote={criterion?.quote ?? null} />
      </div>
      <GainBar atLeast={gainAtLeast} atMost={gainAtMost} of={longest} />
      <div className={style['numbers']}>
        <span>
          <GainSwatch part="certain" /> {say('atLeast')}{' '}
          <FigureValue name={`${say('atLeast')}: ${named}`} figure={gainAtLeast} whole={shutOut} />
        </span>
        <span>
          <GainSwatch part={gainAtMost.value === null ? 'untold' : 'perhaps'} /> {say('atMost')}{' '}
          <FigureValue name={`${say('atMost')}: ${named}`} figure={gainAtMost} whole={shutOut} />
        </span>
      </div>
      {criterion && (
        <div className={style['ways']}>
          <Button
            aria-label={say('dropNamed', { rule: named })}
            onClick={() => {
              drop(criterion.id);
              goOn(say('gained'));
            }}
          >
            {say('drop')}
          </Button>
          {limit && (
            <LooserForm
              rule={named}
              limit={limit}
              onLoosen={(value) => {
                loosen({ criterion: criterion.id, value });
                goOn(say('loosened'));
              }}
            />
          )}
        </div>
      )}
    </li>
  );
};

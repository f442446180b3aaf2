import { KeyRound } from 'lucide-react';
import { soughtQuery } from '../door/sought.js';
import { ButtonLink } from '../look/button.js';
import { Card, Row, Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import style from './need-card.module.css';
import type { NeedRow, Standing } from './need-standing.js';
import { StandingLine } from './standing-line.js';
import { useNeedWords } from './use-need-words.js';

type Facts = Pick<NeedRow, 'area' | 'openedIn' | 'hasCodeWord'>;

/** Since when, where, and whether a code word finds it: all that tells one need from another of its kind. */
export const NeedFacts = ({ need: { area, openedIn, hasCodeWord } }: { readonly need: Facts }) => {
  const say = useNeedWords();
  const { format } = useLanguage();
  const month = format.month(openedIn);
  return (
    <p className={style['facts']}>
      <span>{area ? say('row.sinceIn', { month, area: areaWords(area) }) : say('row.since', { month })}</span>
      {hasCodeWord && (
        <span className={style['word']}>
          <KeyRound aria-hidden="true" size={16} strokeWidth={1.75} />
          {say('row.codeWord')}
        </span>
      )}
    </p>
  );
};

/** The one thing to do about a need, where there is one. */
const nextOf = ({ id, kind, area }: NeedRow, standing: Standing) => {
  switch (standing.kind) {
    case 'nothingSent':
    case 'shut':
      return {
        to: `/doors${soughtQuery({ needId: id, kind, area })}`,
        words: `do.${standing.kind}`,
      } as const;
    case 'asked':
      return { to: `/inbox/${standing.offer.id}`, words: 'do.asked' } as const;
    case 'mistaken':
    case 'late':
      return { to: `/referrals/${standing.offer.referralId}`, words: 'do.late' } as const;
    case 'waiting':
    case 'beingMet':
    case 'notKnown':
      return null;
  }
};

/** An open need in a list: what was asked for, where it stands, and the next thing to do. */
export const NeedCard = ({ need, standing }: { readonly need: NeedRow; readonly standing: Standing }) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const kind = vocabulary(`serviceKind.${need.kind}`);
  const next = nextOf(need, standing);
  return (
    <Card as="li">
      <Stack gap="close">
        <h3>{kind}</h3>
        <NeedFacts need={need} />
        <p className={standing.kind === 'late' ? style['late'] : undefined}>
          <StandingLine standing={standing} />
        </p>
        <div className={next ? undefined : style['alone']}>
          <Row>
            {next && (
              <ButtonLink to={next.to} aria-label={`${say(next.words)}: ${kind}`}>
                {say(next.words)}
              </ButtonLink>
            )}
            <ButtonLink weight="quiet" to={`/needs/${need.id}`} aria-label={`${say('do.look')}: ${kind}`}>
              {say('do.look')}
            </ButtonLink>
          </Row>
        </div>
      </Stack>
    </Card>
  );
};

import type { ReactNode } from 'react';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { verbatim } from '../words/verbatim.js';
import type { Listing } from '../door/directory.js';
import { ServedAreas } from './served-areas.js';
import style from './service.module.css';
import { useServiceWords } from './use-service-words.js';
import { WayIn } from './way-in.js';

/** What a service is for, and where. */
export const KindsAndAreas = ({
  service: { kinds, areas, areaWords: words },
}: {
  readonly service: Pick<Listing, 'kinds' | 'areas' | 'areaWords'>;
}) => {
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  return (
    <p>
      {format.series(kinds.map((kind) => vocabulary(`serviceKind.${kind}`)))}
      {(words ?? areas.length > 0) && (
        <>
          {' · '}
          <ServedAreas areas={areas} areaWords={words} />
        </>
      )}
    </p>
  );
};

/** What a service says of itself: the way in, its own words, and its criteria as whoever shows them puts each. */
export const WhatItSays = <Criterion,>({
  service,
  toItem,
}: {
  readonly service: Parameters<typeof WayIn>[0]['service'] &
    Pick<Listing, 'eligibilityWords' | 'declaresNoCriteria'> & { readonly criteria: readonly Criterion[] };
  readonly toItem: (criterion: Criterion) => ReactNode;
}) => {
  const say = useServiceWords();
  const { eligibilityWords, declaresNoCriteria, criteria } = service;
  return (
    <>
      <section aria-labelledby="way-in">
        <h2 id="way-in">{say('wayIn')}</h2>
        <WayIn service={service} />
      </section>
      <section className={style['section']} aria-labelledby="own-words">
        <h2 id="own-words">{say('ownWords')}</h2>
        {eligibilityWords ? (
          <blockquote className={style['words']} {...verbatim}>
            {eligibilityWords}
          </blockquote>
        ) : (
          <p>{say('ownWords.none')}</p>
        )}
      </section>
      <section className={style['section']} aria-labelledby="rules">
        <h2 id="rules">{say('rules')}</h2>
        {criteria.length === 0 ? (
          <p>{say(declaresNoCriteria ? 'rules.everybody.long' : 'rules.notSaid.long')}</p>
        ) : (
          <ul className={style['rules']} role="list">
            {criteria.map(toItem)}
          </ul>
        )}
      </section>
    </>
  );
};

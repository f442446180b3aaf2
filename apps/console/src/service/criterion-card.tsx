import { assembleCriterion, discretionOf, type Criterion } from '@whichdoor/eligibility';
import { fill } from '../figure/fill.js';
import { Disclosure } from '../look/disclosure.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { verbatim } from '../words/verbatim.js';
import type { Service } from './service-page.js';
import style from './service.module.css';
import { useServiceWords } from './use-service-words.js';

/** One rule: how it reads, the words behind it, how firm it is, where it comes from, and what it was before. */
export const CriterionCard = ({ criterion }: { readonly criterion: Service['criteria'][number] }) => {
  const say = useServiceWords();
  const vocabulary = useVocabulary();
  const ruleWords = useRuleWords();
  const { format } = useLanguage();
  const { id, version, class: typology, quote, publishedAt, rule, versions } = criterion;
  const assembled = assembleCriterion(id, version, rule);
  const earlier = versions.filter((each) => each.version < version);
  return (
    <li className={style['rule']}>
      <h3>{ruleWords(criterion)}</h3>
      {quote && (
        <blockquote className={style['words']} {...verbatim}>
          {quote}
        </blockquote>
      )}
      <ul className={style['facts']} role="list">
        <li>{vocabulary(`criterionClass.${typology}`)}</li>
        {assembled.ok && <Grounds criterion={assembled.value} />}
        <li>{say('version', { version, day: format.date(publishedAt) })}</li>
      </ul>
      {earlier.length > 0 && (
        <Disclosure summary={say('versions', { count: earlier.length })}>
          <ol className={style['earlier']} reversed>
            {earlier.map((each) => (
              <li key={each.version} value={each.version}>
                {ruleWords(each)} <span>{say('from', { day: format.date(each.publishedAt) })}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  );
};

/** How firm a rule is, and how it is known. */
const Grounds = ({ criterion }: { readonly criterion: Criterion }) => {
  const say = useServiceWords();
  const { format } = useLanguage();
  const { provenance, evidence, lastVerifiedOn, disputed } = criterion;
  const discretion = discretionOf(criterion);
  return (
    <>
      {discretion !== 'hard' && <li>{say(`discretion.${discretion}`)}</li>}
      {provenance && <li>{say(`provenance.${provenance}`)}</li>}
      {evidence?.source && (
        <li>
          {evidence.date ? (
            fill((mark) => say('sourceOn', { day: format.date(evidence.date ?? ''), ...mark }), {
              source: <bdi>{evidence.source}</bdi>,
            })
          ) : (
            <bdi>{evidence.source}</bdi>
          )}
        </li>
      )}
      {lastVerifiedOn && <li>{say('verified', { day: format.date(lastVerifiedOn) })}</li>}
      {disputed && <li className={style['disputed']}>{say('disputed')}</li>}
    </>
  );
};

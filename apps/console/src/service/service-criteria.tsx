import { Link } from 'react-router';
import { useRuleWords } from '../criterion/use-rule-words.js';
import { ButtonLink } from '../look/button.js';
import { Disclosure } from '../look/disclosure.js';
import { Empty } from '../look/empty.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMay } from '../me/me-context.js';
import { useLanguage } from '../words/language-context.js';
import { verbatim } from '../words/verbatim.js';
import { Openness } from './openness.js';
import type { ManagedCriterion, ManagedService } from './managed-service.js';
import style from './managed-service.module.css';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Whom a service takes: its criteria as sentences, with its own words, and those that have ended. */
export const ServiceCriteria = ({
  service,
  isOwn,
  now,
}: {
  readonly service: ManagedService;
  readonly isOwn: boolean;
  readonly now: Date;
}) => {
  const say = useManagedServiceWords();
  const may = useMay();
  const mayWrite = isOwn && may('CRITERION_PUBLISH');
  const write = mayWrite && (
    <ButtonLink
      to={`/listings/${service.id}/criteria/new`}
      weight={service.criteria.length ? 'secondary' : 'primary'}
    >
      {say('criteria.add')}
    </ButtonLink>
  );
  return (
    <Stack>
      <h2>{say('criteria.heading')}</h2>
      {service.declaresNoCriteria && <p>{say('criteria.open')}</p>}
      {service.criteria.length === 0 && !service.declaresNoCriteria && (
        <Empty action={write}>{say('criteria.none')}</Empty>
      )}
      {service.criteria.length > 0 && (
        <ul role="list">
          {service.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              service={service}
              criterion={criterion}
              mayWrite={mayWrite}
              now={now}
            />
          ))}
        </ul>
      )}
      {service.criteria.length > 0 && write && <div>{write}</div>}
      {isOwn && may('SERVICE_LIST') && service.criteria.length === 0 && <Openness service={service} />}
      {service.retiredCriteria.length > 0 && (
        <Disclosure summary={say('criteria.retired', { count: service.retiredCriteria.length })}>
          <ul role="list">
            {service.retiredCriteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                service={service}
                criterion={criterion}
                mayWrite={false}
                now={now}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
};

const CriterionRow = ({
  service,
  criterion,
  mayWrite,
  now,
}: {
  readonly service: ManagedService;
  readonly criterion: ManagedCriterion;
  readonly mayWrite: boolean;
  readonly now: Date;
}) => {
  const say = useManagedServiceWords();
  const words = useRuleWords();
  const { format } = useLanguage();
  const may = useMay();
  const sentence = words.storedSentence(criterion.rule, criterion.sentence);
  return (
    <li className={style['criterion']}>
      <p className={style['sentence']} dir="auto">
        {sentence}
      </p>
      {criterion.quote && <blockquote {...verbatim}>{criterion.quote}</blockquote>}
      <Quiet>
        {say('criteria.version', {
          version: criterion.version,
          ago: format.ago(criterion.publishedAt, now),
        })}
      </Quiet>
      {may('CRITERION_PUBLISH') && (
        <div>
          <Link to={`/listings/${service.id}/criteria/${criterion.id}`} className={style['name']}>
            {say(mayWrite ? 'criteria.revise' : 'criteria.look')}
            <span className="visually-hidden">: {sentence}</span>
          </Link>
        </div>
      )}
    </li>
  );
};

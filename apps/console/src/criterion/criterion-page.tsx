import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ManagedServiceDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Stack } from '../look/stack.js';
import { useIsOwn } from '../organisation/use-is-own.js';
import type { ManagedCriterion, ManagedService } from '../service/managed-service.js';
import { MissingPage } from '../shell/missing-page.js';
import style from './criterion-editor.module.css';
import { verbatim } from '../words/verbatim.js';
import { CriterionEditor } from './criterion-editor.js';
import { History } from './history.js';
import { Retire } from './retire.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { editingOf } from './use-editing.js';
import { useRuleWords } from './use-rule-words.js';

/** One criterion of a service, to write or to revise. */
export const CriterionPage = () => {
  const say = useCriterionEditorWords();
  const { serviceId = '', criterionId = null } = useParams();
  const query = useGraphQuery(ManagedServiceDocument, { id: serviceId });
  const { data } = query;
  const all = data?.service ? [...data.service.criteria, ...data.service.retiredCriteria] : [];
  const criterion = all.find(({ id }) => id === criterionId) ?? null;
  if (data && (!data.service || (criterionId !== null && !criterion))) return <MissingPage />;
  return (
    <Page heading={say(criterionId === null ? 'page.new' : 'page.revise')} isWide>
      <Asked query={query} label={say('loading')}>
        {({ service }) => service && <Criterion service={service} criterion={criterion} />}
      </Asked>
    </Page>
  );
};

const Criterion = ({
  service,
  criterion,
}: {
  readonly service: ManagedService;
  readonly criterion: ManagedCriterion | null;
}) => {
  const say = useCriterionEditorWords();
  const isOwn = useIsOwn();
  const [attempt, setAttempt] = useState(0);
  const begun = editingOf(criterion);
  const mayChange = isOwn(service.organisation?.id ?? null);
  return (
    <>
      <Stack gap="close">
        <p>{say('page.of', { service: service.name })}</p>
        <p>
          <Link to={`/listings/${service.id}`} className={style['back']}>
            {say('page.back')}
          </Link>
        </p>
      </Stack>
      {!mayChange && (
        <Notice>{say('page.noRight', { organisation: service.organisation?.name ?? service.name })}</Notice>
      )}
      {mayChange && criterion?.status === 'RETIRED' && <Notice>{say('retired')}</Notice>}
      {mayChange && criterion?.status !== 'RETIRED' && begun && (
        <CriterionEditor
          key={`${criterion?.id ?? 'new'} ${attempt}`}
          service={service}
          criterion={criterion}
          begun={begun}
          onBeginAgain={() => setAttempt((before) => before + 1)}
        />
      )}
      {criterion && (!begun || criterion.status === 'RETIRED' || !mayChange) && (
        <WordsOnly criterion={criterion} isUnsayable={!begun} />
      )}
      {criterion && <History criterionId={criterion.id} versions={criterion.version} />}
      {criterion?.status === 'IN_FORCE' && mayChange && (
        <Retire criterionId={criterion.id} serviceId={service.id} />
      )}
    </>
  );
};

/** A rule as it reads, where it cannot be changed here. */
const WordsOnly = ({
  criterion,
  isUnsayable,
}: {
  readonly criterion: ManagedCriterion;
  readonly isUnsayable: boolean;
}) => {
  const say = useCriterionEditorWords();
  const words = useRuleWords();
  return (
    <Stack>
      <p dir="auto">
        <strong>{words.storedSentence(criterion.rule, criterion.sentence)}</strong>
      </p>
      {criterion.quote && <blockquote {...verbatim}>{criterion.quote}</blockquote>}
      {isUnsayable && criterion.status === 'IN_FORCE' && <Notice>{say('readOnly.sentence')}</Notice>}
    </Stack>
  );
};

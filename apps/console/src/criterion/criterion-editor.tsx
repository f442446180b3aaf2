import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import type { ManagedCriterion, ManagedService } from '../service/managed-service.js';
import { Changes } from './changes.js';
import style from './criterion-editor.module.css';
import { EditingContext } from './editing-context.js';
import { toServiceCriteria } from './to-service-criteria.js';
import { Contradiction, Meanwhile } from './outcome-notices.js';
import { PeoplePreview, usePeopleEffect } from './people-preview.js';
import { SentenceFields } from './sentence-fields.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import type { Editing } from './kept-editing.js';
import { useEditing } from './use-editing.js';
import type { Outcome } from './use-publish.js';
import { useRuleWords } from './use-rule-words.js';
import { useSettledAnnouncement } from './use-settled-announcement.js';

/** Writes a criterion as a sentence, and shows beside it how it reads, whom it turns away and what changes. */
export const CriterionEditor = ({
  service,
  criterion,
  begun,
  onBeginAgain,
}: {
  readonly service: ManagedService;
  /** In its newest version; null for a new one */
  readonly criterion: ManagedCriterion | null;
  readonly begun: Editing;
  readonly onBeginAgain: () => void;
}) => {
  const say = useCriterionEditorWords();
  const words = useRuleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const editing = useEditing(service.id, criterion, begun);
  const { draft, rule, problems } = editing;
  const criteria = useMemo(() => toServiceCriteria(service), [service]);
  const inAllFields = useMemo(() => ({ areas: service.areas, problems }), [service.areas, problems]);
  const effect = usePeopleEffect(criteria, rule, criterion?.id ?? null);
  const sentence = rule && words.sentence(rule);

  useSettledAnnouncement(
    sentence && effect
      ? `${sentence} ${effect.turnedAway.length ? say('people.turned', { count: effect.turnedAway.length }) : say('people.none')}`
      : null,
  );
  useEffect(() => {
    if (problems.count === 0) return;
    const first = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-problem] input, [data-problem] select',
    );
    // What somebody folded away must not hide what is missing in it.
    const folded = first?.closest('details');
    if (folded) folded.open = true;
    first?.focus();
    // Only when something is found wrong, not while it is being mended.
  }, [problems.count > 0]);

  const finish = async (sent: Promise<Outcome | null>) => {
    const outcome = await sent;
    if (outcome?.kind !== 'published') return;
    await editing.drop();
    announce(say('publish.done', { sentence: words.storedSentence(outcome.rule, outcome.sentence) }));
    await navigate(`/listings/${service.id}`);
  };
  const beginAgain = async () => {
    await editing.drop();
    onBeginAgain();
  };

  if (!editing.isReady) return null;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!editing.isBusy) void finish(editing.publish());
      }}
    >
      <Stack gap="far">
        <RestoredNotice draft={{ origin: editing.origin, beginAgain }} />
        <section className={style['reads']} aria-labelledby="reads">
          <h2 id="reads" className={style['label']}>
            {say('reads.heading')}
          </h2>
          <p className={sentence ? style['sentence'] : style['unfinished']} dir="auto">
            {sentence ?? say('reads.unfinished')}
          </p>
        </section>
        <div className={style['columns']}>
          <EditingContext value={inAllFields}>
            <SentenceFields draft={draft} onChange={editing.change} />
          </EditingContext>
          <Stack gap="far">
            <PeoplePreview effect={effect} />
            {criterion && <Changes criterion={criterion} rule={rule} sentence={sentence} />}
          </Stack>
        </div>
        {(editing.isBehind || editing.outcome?.kind === 'meanwhile') && criterion && (
          <Meanwhile
            criterion={criterion}
            yours={sentence}
            onGoOn={editing.goOn}
            onTake={() => void beginAgain()}
          />
        )}
        {editing.outcome?.kind === 'contradiction' && (
          <Contradiction
            isBusy={editing.isBusy}
            onChange={() => void finish(editing.takeBackOpennessAndPublish())}
          />
        )}
        {problems.rule && <Notice kind="problem">{say('problem.rule', { message: problems.rule })}</Notice>}
        <NotDone
          told={editing.outcome?.kind === 'refused' ? editing.outcome.refusal : null}
          failure={editing.failure}
          kept={say('publish.kept')}
        />
        {problems.count > 0 && <p role="alert">{say('problem.count', { count: problems.count })}</p>}
        <Row>
          <Button type="submit" weight="primary" isBusy={editing.isBusy}>
            {criterion ? say('publish.next', { version: criterion.version + 1 }) : say('publish')}
          </Button>
        </Row>
        <Quiet>{say('publish.kept')}</Quiet>
      </Stack>
    </form>
  );
};

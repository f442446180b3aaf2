import type { ServiceKind } from '@whichdoor/contracts';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isPassing } from '../graph/graph-error.js';
import {
  NeedsDocument,
  OpenNeedDocument,
  TodayDocument,
  type OpenNeedInput,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { Button, ButtonLink } from '../look/button.js';
import { TextField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Row, Stack } from '../look/stack.js';
import { useQueue } from '../offline/queue-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { monthHere } from '../words/month-here.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { AreaChoice } from './area-choice.js';
import { KindChoice } from './kind-choice.js';
import { useNeedWords } from './use-need-words.js';

type NeedDraft = { readonly kind: ServiceKind | null; readonly area: string | null };
const empty: NeedDraft = { kind: null, area: null };

/** Opens a need. Online it leads on to the doors for it; offline it is kept here and opened later. */
export const OpenNeedPage = () => {
  const say = useNeedWords();
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const queue = useQueue();
  const draft = useDraft('need', empty, { isBegun: (begun) => begun.kind !== null });
  // A word that somebody chose for themselves is in no draft: it is kept only with a need that waits for its answer.
  const [codeWord, setCodeWord] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const [kept, setKept] = useState<{ readonly hasCodeWord: boolean } | null>(null);
  const key = useRef(crypto.randomUUID());
  const open = useGraphMutation(OpenNeedDocument, [NeedsDocument, TodayDocument]);
  const { kind, area } = draft.value;

  const save = async () => {
    setIsTried(true);
    setProblem(null);
    if (!kind) return;
    const input = { kind, area, month: monthHere(new Date()), codeWord: codeWord.trim() || null };
    const told = await open
      .mutateAsync({ input: { ...input, idempotencyKey: key.current } })
      .catch((caught: unknown) => ({ caught }));
    if ('caught' in told) {
      if (!isPassing(told.caught)) return setProblem(sentenceOf(told.caught));
      return keep(input);
    }
    const { openNeed: answer } = told;
    if ('message' in answer) return setProblem(refusalWords(answer));
    await draft.drop();
    await navigate(`/needs/${answer.id}`, { replace: true, state: { isNew: true } });
  };

  /** Under the same key and exactly as it was: should the first request have arrived after all, this one opens nothing more. */
  const keep = async (input: OpenNeedInput) => {
    await queue.save({ kind: 'openNeed', input }, { key: key.current });
    key.current = crypto.randomUUID();
    setCodeWord('');
    setIsTried(false);
    // The place stays for the next one: most are asked for where the last one was.
    draft.change({ ...empty, area });
    setKept({ hasCodeWord: input.codeWord !== null });
  };

  return (
    <Page heading={say('open.heading')}>
      {kept ? (
        <Stack>
          <Notice>
            {say('open.kept')} {kept.hasCodeWord && say('open.keptCodeWord')}
          </Notice>
          <WaitingHere kinds={['openNeed']} />
          <Row>
            <Button onClick={() => setKept(null)}>{say('open.another')}</Button>
            <ButtonLink to="/today">{say('open.today')}</ButtonLink>
          </Row>
        </Stack>
      ) : (
        draft.isReady && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (!open.isPending) void save();
            }}
          >
            <Stack gap="far">
              <RestoredNotice draft={draft} />
              <KindChoice
                kind={kind}
                onChoose={(chosen) => draft.change({ kind: chosen, area })}
                isMissing={isTried && !kind}
              />
              <AreaChoice area={area} onChoose={(chosen) => draft.change({ kind, area: chosen })} />
              <TextField
                label={say('open.codeWord')}
                hint={say('open.codeWordHint')}
                maxLength={60}
                spellCheck={false}
                autoCapitalize="none"
                value={codeWord}
                onChange={setCodeWord}
              />
              {problem && <Notice kind="problem">{problem}</Notice>}
              <Button type="submit" weight="primary" isWide isBusy={open.isPending}>
                {say('open.save')}
              </Button>
            </Stack>
          </form>
        )
      )}
    </Page>
  );
};

import { useEffect, useRef } from 'react';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { Stack } from '../look/stack.js';
import { blankTest, type GroupDraft, type TestDraft } from './criterion-draft.js';
import { TestFields, type TestProblems } from './test-fields.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

type Shared = {
  readonly areas: readonly string[];
  readonly problems: readonly (TestProblems | undefined)[];
  /** On the button that adds a part */
  readonly addWords: string;
};

/** Parts of a sentence, one below the other; one can be added and taken out again. */
export const TestList = ({
  tests,
  areas,
  problems,
  addWords,
  atLeast = 0,
  onChange,
}: Shared & {
  readonly tests: readonly TestDraft[];
  readonly atLeast?: number;
  readonly onChange: (tests: readonly TestDraft[]) => void;
}) => {
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(tests.length);
  // Who added a part goes on in it; who took one out is left at the button that adds one.
  useEffect(() => {
    if (tests.length > count.current)
      list.current?.querySelector<HTMLElement>('fieldset:last-of-type select')?.focus();
    if (tests.length < count.current) list.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
    count.current = tests.length;
  }, [tests.length]);
  return (
    <div ref={list}>
      <Stack>
        {tests.map((test, at) => (
          <TestFields
            key={test.key}
            test={test}
            number={tests.length > 1 ? at + 1 : null}
            areas={areas}
            problems={problems[at] ?? {}}
            onChange={(changed) => onChange(tests.with(at, changed))}
            onRemove={tests.length > atLeast ? () => onChange(tests.toSpliced(at, 1)) : null}
          />
        ))}
        <div data-add>
          <Button weight="quiet" onClick={() => onChange([...tests, blankTest()])}>
            {addWords}
          </Button>
        </div>
      </Stack>
    </div>
  );
};

/** The same, with how the parts belong together. */
export const GroupFields = ({
  group,
  atLeast = 0,
  onChange,
  ...rest
}: Shared & {
  readonly group: GroupDraft;
  readonly atLeast?: number;
  readonly onChange: (group: GroupDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  return (
    <Stack>
      {group.tests.length > 1 && (
        <OneChoice
          legend={say('joined.legend')}
          options={[
            { code: 'all', label: say('joined.all') },
            { code: 'any', label: say('joined.any') },
          ]}
          chosen={group.joined}
          onChoose={(joined) => onChange({ ...group, joined: joined ?? 'all' })}
        />
      )}
      <TestList
        {...rest}
        tests={group.tests}
        atLeast={atLeast}
        onChange={(tests) => onChange({ ...group, tests })}
      />
    </Stack>
  );
};

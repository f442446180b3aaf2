import { blankDraft } from './criterion-draft.js';
import { readDraft } from './draft-rule.js';
import { formerEditing, formerTest } from './kept-editing.fixture.js';
import { readKept } from './kept-editing.js';

const former = {
  ...formerEditing,
  draft: {
    ...formerEditing.draft,
    strength: 'cannot',
    condition: { joined: 'any', tests: [formerTest, { ...formerTest, key: 'other', about: 'child' }] },
    appliesWhen: {
      joined: 'all',
      tests: [{ ...formerTest, key: 'when', attribute: 'pregnant', operator: 'is' }],
    },
    exceptions: [formerTest],
    quote: 'Adults.',
    kept: { discretion: 'hard', provenance: 'published' },
  },
  replaces: 3,
};

describe('a draft that this device kept', () => {
  it('is as it was left', () => {
    const editing = { draft: blankDraft(), replaces: null };

    expect(readKept(editing)).toEqual(editing);
  });

  it('says the same where an earlier console kept it', () => {
    const read = readKept(former);
    const age = { attribute: 'age', operator: 'at_least', value: 18 };

    expect(read?.replaces).toBe(3);
    expect(read && readDraft(read.draft)).toEqual({
      ok: true,
      value: {
        effect: 'exclude',
        discretion: 'hard',
        provenance: 'published',
        condition: { anyOf: [age, { ...age, about: 'child' }] },
        appliesWhen: { attribute: 'pregnant', operator: 'is', value: true },
        exceptions: [age],
        evidence: { quote: 'Adults.' },
      },
    });
  });

  it('keeps the keys of its parts, so that nothing typed moves', () => {
    expect(readKept(former)?.draft.condition.parts.map(({ key }) => key)).toEqual(['part', 'other']);
  });

  it.each([null, 'age', {}, { draft: null }, { draft: { condition: null } }, { draft: { condition: {} } }])(
    'is let go where it is none: %j',
    (kept) => {
      expect(readKept(kept)).toBeNull();
    },
  );
});

/** A part as the console kept it while a sentence held tests alone. */
export const formerTest = {
  key: 'part',
  attribute: 'age',
  operator: 'at_least',
  isSo: true,
  amount: '18',
  amountTo: '',
  unit: null,
  codes: [],
  about: 'self',
  within: '',
  withinUnit: 'years',
};

/** A draft as it was kept then. */
export const formerEditing = {
  draft: {
    strength: 'must',
    keepsOut: false,
    condition: { joined: 'all', tests: [formerTest] },
    appliesWhen: { joined: 'all', tests: [] },
    exceptions: [],
    waivableBy: '',
    quote: '',
    kept: {},
    idempotencyKey: 'once',
  },
  replaces: null,
};

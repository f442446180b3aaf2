export const english = {
  opens: '{name}: {text}. How this number came about',
  notPublished: '{text}, not published',
  what: 'What is counted',
  ofWhat: 'Of what',
  share: '{share} of {whole}.',
  when: 'Which months',
  months: '{from} to {to}, both included',
  month: '{month}',
  running: '{month} is not over yet.',
  why: 'Why there is no number',
  whyWhole: 'What it is a part of is not published.',
  whyUnsaid:
    'It counts fewer than five requests, or requests of fewer than three organisations; or such a count could be worked out from it and the figures beside it. Which of these it is would itself give something away.',
  notZero: 'n.p. is short for not published. It is not zero: there may be requests behind it.',
  close: 'Close',
} as const;

export const english = {
  heading: 'What if',
  lead: 'What would have opened if some rules had not been there: as far as the recorded shut doors can tell, and no further.',
  loading: 'The shut doors are being gone through',
  away: 'Thought away',
  awayNothing: 'Nothing yet. Choose a rule below, or a whole kind of rule.',
  keep: '{rule}: put it back',
  nameless: 'A rule whose words cannot be read at the moment',
  namelessService: 'a service whose name cannot be read at the moment',
  of: '{rule} ({service})',
  kinds: 'Think away every rule about',
  kindsSummary:
    '{count, plural, =0 {Think away a whole kind of rule} one {# whole kind of rule thought away} other {# whole kinds of rule thought away}}',
  ask: 'Of {shutOut} requests that met a shut door in these months, which would have found one open without a rule? Below are the single rules that shut most out by themselves.',
  between:
    'Without these rules at least {least} and at most {most} of the {shutOut} requests that met a shut door would have found one open.',
  exactly:
    'Without these rules {most} of the {shutOut} requests that met a shut door would have found one open.',
  atMostOnly:
    'Without these rules at most {most} of the {shutOut} requests that met a shut door would have found one open. How many at least is not published ({least}).',
  atLeastOnly:
    'Without these rules at least {least} of the {shutOut} requests that met a shut door would have found one open. How many at most is not published ({most}).',
  hidden:
    'What this would have opened is not published ({most}): too few requests, or a small group could be worked out from it.',
  tooFew:
    'Too few requests met a shut door here, from too few organisations, for an answer ({shutOut}). Look at more months, or at all areas.',
  bounds:
    'At least counts doors that only these rules held shut. At most adds doors that were shut for a reason nobody named beside them or in their place. What really would have happened lies between, if what is recorded is true. Whether there would have been a free place is another question.',
  best: 'Which single rule, given up alone, would open most',
  bestLeft:
    'Services at which something is thought away already are left out here: side by side, the figures would tell small groups apart.',
  bestNone: 'No single rule can be shown here.',
  atLeast: 'at least',
  atMost: 'at most',
  drop: 'Think it away',
  dropNamed: '{rule}: think it away too',
  gained: 'A rule was thought away. The answer follows.',
  restored: 'The rule is back.',
  shutOut: 'Requests shut out',
  reading: 'How to read this',
  solid: 'for certain',
  open: 'perhaps',
} as const;

export type WhatIfKey = keyof typeof english;

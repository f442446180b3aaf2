export const english = {
  heading: 'What if',
  lead: 'Which doors would have been open without some criteria, or if they asked for less, as far as the recorded shut doors can tell.',
  loading: 'Going through the shut doors',
  leftOut: 'What you change',
  leftOutNothing: 'Nothing yet. Choose a criterion below, or a whole kind of criteria.',
  keep: 'Put it back: {rule}',
  keepShort: 'Put it back',
  'now.out': 'is left out.',
  'now.other': 'has another number.',
  'now.least': 'asks for only {amount}.',
  'now.most': 'takes up to {amount}.',
  'looser.least':
    'Or ask for only {unit, select, days {(days)} weeks {(weeks)} months {(months)} years {(years)} mg {(mg)} percent {(%)} dollars {(dollars)} people {(people)} points {(points)} times {(times)} other {}}',
  'looser.most':
    'Or take up to {unit, select, days {(days)} weeks {(weeks)} months {(months)} years {(years)} mg {(mg)} percent {(%)} dollars {(dollars)} people {(people)} points {(points)} times {(times)} other {}}',
  'looser.least.problem': 'Give a number below what is asked for now: {now}.',
  'looser.most.problem': 'Give a number above what is taken now: {now}.',
  'looser.do': 'Ask for that',
  loosened: 'The criterion has that number. The answer follows.',
  nameless: 'A criterion whose words cannot be read at the moment',
  namelessService: 'a service whose name cannot be read at the moment',
  of: '{service}: “{rule}”',
  kinds: 'Leave out every criterion about',
  kindsSummary:
    '{count, plural, =0 {Leave out a whole kind of criteria} one {# whole kind of criteria left out} other {# whole kinds of criteria left out}}',
  ask: 'Of {shutOut} requests that met a shut door in these months, which would have found one open without a criterion? Below are the single criteria that shut most out by themselves.',
  between:
    '{how, select, change {With this change} changed {With these changes} one {Without this criterion} other {Without these criteria}} at least {least} and at most {most} of the {shutOut} requests that met a shut door would have found one open.',
  exactly:
    '{how, select, change {With this change} changed {With these changes} one {Without this criterion} other {Without these criteria}} {most} of the {shutOut} requests that met a shut door would have found one open.',
  atMostOnly:
    '{how, select, change {With this change} changed {With these changes} one {Without this criterion} other {Without these criteria}} at most {most} of the {shutOut} requests that met a shut door would have found one open. How many at least is not published ({least}).',
  atLeastOnly:
    '{how, select, change {With this change} changed {With these changes} one {Without this criterion} other {Without these criteria}} at least {least} of the {shutOut} requests that met a shut door would have found one open. How many at most is not published ({most}).',
  hidden:
    'What this would have opened is not published ({most}): too few requests, or a small group could be worked out from it.',
  tooFew:
    'How many requests met a shut door here is not published ({shutOut}), so there is no answer either. Look at more months, at all areas, or at anything that was asked for.',
  bounds:
    '“At least” counts requests to which nothing but what is given up shut a door. “At most” adds those to which a door was shut for a reason that nobody named, beside it or in its place. The truth lies between, if what is recorded is true. Whether there would have been a free place is another question.',
  boundsLooser:
    'Where a criterion asks for less, nobody’s answer is recorded: a request that it shut out counts towards “at most” only, unless another criterion about the same amount tells that it would have been let in.',
  best: 'Which single criterion, given up alone, would open most',
  bestLeft:
    'A service of which you change a criterion is not in this list: side by side, the figures would tell small groups apart.',
  bestNone: 'No single criterion can be shown here.',
  atLeast: 'at least',
  atMost: 'at most',
  drop: 'Leave it out',
  dropNamed: 'Leave it out: {rule}',
  table: 'The figures as a table',
  rule: 'Criterion',
  service: 'Service',
  gained: 'The criterion is left out. The answer follows.',
  restored: 'The criterion is back.',
  shutOut: 'Requests shut out',
  reading: 'How to read this',
} as const;

export type WhatIfKey = keyof typeof english;

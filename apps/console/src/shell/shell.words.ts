export const english = {
  skip: 'To the content',
  places: 'Places',
  sets: 'Kinds of work',
  you: 'You and this device',
  signOut: 'Sign out',
  wholeSector: 'the whole sector',
  offline: 'This device is offline. What you save waits here, sealed, until it is back.',
  loading: 'One moment',
  'set.clients': 'Working with clients',
  'set.planning': 'Planning',
  'set.administration': 'Looking after organisations',
  'place.today': 'Today',
  'place.doors': 'Doors',
  'place.inbox': 'Inbox',
  'place.notes': 'Notes',
  'place.gaps': 'Gaps',
  'place.criteria': 'Criteria',
  'place.whatIf': 'What if',
  'place.organisations': 'Organisations',
  'place.services': 'Services',
  'place.people': 'People',
  'place.audit': 'Audit',
  'inbox.needsAction': '{count, plural, one {# needs your action} other {# need your action}}',
  'inbox.overdue': '{count, plural, one {# is overdue} other {# are overdue}}',
  'inbox.came':
    '{count, plural, one {One more in the inbox needs your action} other {# more in the inbox need your action}}',
  'missing.heading': 'There is nothing at this address',
  'missing.sentence': 'It may have been written down wrong, or lead to something that is no longer there.',
  'missing.back': 'To the first page',
  'forbidden.heading': 'This is not for your role',
  'forbidden.sentence':
    '{count, plural, one {Your role is} other {Your roles are}}: {roles}. Somebody else who administers your organisation can change that.',
  'nothing.heading': 'You are signed in, and have no role yet',
  'nothing.sentence':
    'Ask somebody who administers your organisation to give you one. Until then there is nothing here.',
  'broken.heading': 'This page broke',
  'broken.sentence':
    'What you wrote down and your drafts are kept on this device, sealed. What was told about somebody at the doors is still there as well, until the page is loaded again.',
  'broken.again': 'Load it again',
} as const;

export type ShellKey = keyof typeof english;

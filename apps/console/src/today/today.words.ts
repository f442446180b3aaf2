export const english = {
  heading: 'Today',
  asking: 'What needs you is on its way',
  needMe: 'Needs you now',
  nothing: 'Nothing needs you at the moment. When a service answers, it will say so here.',
  inbox:
    '{count, plural, one {# offer in the inbox needs your action} other {# offers in the inbox need your action}}',
  'inbox.more':
    '{count, plural, one {# more offer in the inbox needs your action} other {# more offers in the inbox need your action}}',
  'inbox.overdue':
    '{all, plural, =1 {It is overdue.} other {{count, plural, one {# of them is overdue.} other {# of them are overdue.}}}}',
  'inbox.open': 'Open the inbox',
  waiting: 'Waiting on others',
  news: 'What became of your notes',
  allNotes: 'All your notes',
  capture: 'Write down an encounter',
  openNeed: 'Open a need',
  findNeed: 'Find by code word',
  moreNeeds: 'Not all open needs are shown here. See all of them.',
  partNeeds: 'Your open needs',
  partTried: 'What became of your referrals',
  partInbox: 'Your inbox',
  partInsights: 'What became of your notes',
} as const;

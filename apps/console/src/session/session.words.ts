export const english = {
  'welcome.sentence': 'Which doors are open to the person in front of you, which are shut, and why.',
  'welcome.locked':
    'Locked, because nobody was here for a while. What you typed is kept on this device, sealed, and will be here when you have signed in again.',
  'welcome.signIn': 'Sign in',
  'welcome.moment': 'One moment…',
  'welcome.failed': 'Signing in did not work. Nothing was lost; try again.',
  'welcome.unreachable':
    'The sign-in service does not answer at the moment. Nothing was lost; try again in a minute.',
  'start.heading': 'Whichdoor cannot start',
  'start.sentence': 'The console could not be set up. Nothing of yours was lost. Try again in a minute.',
  'start.again': 'Try again',
  'me.failed': 'You are signed in, but the sector does not say who you are. {problem}',
  'me.again': 'Ask again',
  'me.waiting': 'Looking who you are',
  'ended.heading': 'Your session has ended',
  'ended.sentence':
    'What you typed is kept on this device, sealed, and will be here when you have signed in again.',
  'ended.signIn': 'Sign in again',
  'ended.leave': 'Leave and forget it',
} as const;

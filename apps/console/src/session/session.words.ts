export const english = {
  'welcome.sentence': 'Which doors are open to the person in front of you, which are shut, and why.',
  'welcome.locked':
    'Locked, because nobody was here for a while. What you wrote is kept on this device, sealed, and will be here when you have signed in again. What was told about somebody is forgotten.',
  'welcome.signedOut':
    'You are signed out, and this device has forgotten you. The sign-in service may still know you: it asks for the password next time.',
  'welcome.signIn': 'Sign in',
  'welcome.moment': 'One moment…',
  'welcome.failed': 'Signing in did not work. Nothing was lost; try again.',
  'welcome.unreachable':
    'The sign-in service cannot be reached at the moment. Nothing was lost; try again in a minute.',
  'welcome.writeDownSentence':
    'While nobody can sign in, an encounter can be written down all the same: it is sealed on this device at once, nobody can read it here, and it waits until you sign in.',
  'welcome.writeDown': 'Write down an encounter',
  'welcome.notHere':
    'That page is not on this device yet, and cannot be had at the moment. Try again in a minute.',
  'provider.away':
    'The sign-in service cannot be reached at the moment. You can go on working until {until}; it is tried again by itself. If it is not back by then, this page stays as it is until you can sign in again.',
  'stillThere.heading': 'Still there?',
  'stillThere.locks':
    'Nobody has touched this page for a while: it locks in a minute. What was told about somebody is forgotten then; what you wrote is kept on this device, sealed.',
  'stillThere.stay': 'Stay',
  'start.heading': 'Whichdoor cannot start',
  'start.sentence': 'The console could not be set up. Nothing of yours was lost. Try again in a minute.',
  'start.again': 'Try again',
  'me.failed': 'You are signed in, but the sector does not say who you are. {problem}',
  'me.again': 'Ask again',
  'me.waiting': 'Looking who you are',
  'ended.heading': 'Your session has ended',
  'ended.sentence': 'The page stays as it is: sign in again in a small window, and go on where you were.',
  'ended.signIn': 'Sign in again',
  'ended.away':
    'You cannot sign in again yet: the sign-in service cannot be reached. The page stays as it is, with everything on it: leave it open. Every few seconds it is tried again by itself.',
  'ended.look': 'Try again now',
  'ended.noWindow':
    'No small window? Then sign in on this page. It is loaded anew: what you wrote is kept on this device, sealed. What was told about somebody, a code word that is only typed and a referral that is not sent are never kept, and are gone then.',
  'ended.here': 'Sign in on this page',
  'ended.stay': 'Stay here',
  'ended.leave': 'Leave and forget what was typed',
} as const;

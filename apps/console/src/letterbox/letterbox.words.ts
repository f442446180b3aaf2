export const english = {
  'saved.heading': 'Kept. Thank you',
  'saved.heading.undone': 'Not kept',
  'saved.sentence':
    'It is sealed on this device until {until}, and nobody can read it here any more. It waits for you to sign in: Today then shows it, and you say whether it is sent.',
  'saved.undo': 'Undo',
  'saved.undone': 'Taken back. Nothing of it is kept.',
  'saved.undoneElsewhere':
    'It is no longer here to be taken back: whoever this device is locked for has signed in and has decided.',
  'saved.another': 'Write down another',
  back: 'Back to the locked page',
  closes:
    'Nobody has touched this page for a while: it closes in a minute. What is not saved is forgotten then.',
  noLetterbox:
    'This was not kept: whoever this device was locked for has signed out, and there is nobody to keep it for.',
  noRoom: 'This was not kept: the device does not take it. It still stands here; try again.',
  waiting:
    'While this was locked, {count, plural, one {one encounter was} other {# encounters were}} written down here',
  'waiting.sentence':
    'Nothing of it is sent yet: somebody else may have had this device. Send what is yours, and remove what is not.',
  'waiting.until': 'Kept here, sealed, until {until}.',
  'letter.heading': 'An encounter in {month}',
  'letter.written': 'Written down',
  'letter.nothing': 'Nothing more was said of it.',
  'letter.gave': 'Gave: {list}',
  'letter.received': 'Received: {list}',
  'letter.reach': 'How many others it reaches: {band}',
  'letter.barriers': 'What made it hard to come: {list}',
  'letter.offers': 'What was offered: {list}',
  place: 'Place of what you send',
  placeIs: 'What you send was at {site}.',
  send: 'Send',
  sendOf: 'Send: {letter}',
  sendAll: 'Send all',
  remove: 'Remove',
  removeOf: 'Remove: {letter}',
  removeAll: 'Remove all',
  'ask.heading': 'Remove {count, plural, one {this encounter} other {# encounters}}?',
  'ask.sentence': 'Then nothing of {count, plural, one {it} other {them}} is kept, here or anywhere else.',
  'ask.yes': 'Remove',
  'ask.no': 'Keep',
  'done.sent': '{count, plural, one {One encounter is} other {# encounters are}} on the way.',
  'done.removed':
    '{count, plural, one {One encounter is} other {# encounters are}} removed. Nothing of {count, plural, one {it} other {them}} is kept.',
  'done.elsewhere': 'That was decided in another tab already.',
} as const;

export const english = {
  'here.heading': 'Waiting on this device',
  'kind.recordEncounter': 'An encounter',
  'kind.noteInsight': 'A note',
  'kind.openNeed': 'A need to open',
  'kind.skipMatch': 'A door that was passed',
  'state.queued': 'Queued',
  'state.sending': 'Sending',
  'state.sent': 'Sent',
  'state.failed': 'Failed',
  'why.offline': 'It is sent when this device is online again. Kept here, sealed, until {until}.',
  'why.noAnswer':
    'The server does not answer yet; it is tried again by itself. Kept here, sealed, until {until}.',
  'why.failed': 'The server did not take it. Nothing was lost: try again, or take it out.',
  'line.waiting':
    '{count, plural, one {# thing waits here to be sent} other {# things wait here to be sent}}',
  'line.failed': '{count, plural, one {# thing could not be sent} other {# things could not be sent}}',
  retry: 'Try again',
  takeOut: 'Take it out',
  'unsent.heading': 'Not everything is sent',
  'unsent.sentence':
    '{count, plural, one {One thing you saved waits} other {# things you saved wait}} on this device. Signing out now forgets {count, plural, one {it} other {them}}.',
  'unsent.stay': 'Stay signed in',
  'unsent.leave': 'Sign out and forget',
} as const;

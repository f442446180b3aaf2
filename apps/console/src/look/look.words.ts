export const english = {
  askAgain: 'Ask again',
  stillWaiting: 'Still waiting for an answer.',
  askedAgain: 'Asked again.',
  leave: 'To the first page',
  offline:
    'What belongs here cannot be shown while this device is offline. It comes by itself when the network is back.',
  notFresh: 'What you see is from before.',
  partMissing:
    '{what} cannot be shown at the moment: that part of the system does not answer. The rest works.',
  refused: 'This was not taken. {message}',
  'status.open': 'Open',
  'status.ask': 'Ask',
  'status.case_by_case': 'Case by case',
  'status.shut': 'Shut',
} as const;

export const english = {
  refer: 'Send a referral',
  'refer.to': 'Refer to {name}',
  'refer.reading': 'Reading the service',
  'refer.back': 'Back to the doors',
  'refer.notAvailable': 'This service takes no referrals at the moment.',
  'refer.opensNeed': 'Sending opens a need where none is chosen: a kind and a month, no more.',

  facts: 'What they agree to share',
  'facts.none': 'Nothing was told, so nothing is shared. The service will ask.',
  'facts.forgotten':
    'Half an hour after the last answer, what was told is forgotten, and so is what was chosen of it. Nothing of it is shared.',
  'facts.tellAgain': 'Tell it again',
  'facts.needed':
    'Chosen is the least that this service has to know. Switch off what they would rather keep.',
  'facts.noneNeeded': 'This service does not have to know any of what was told.',
  'facts.notNeeded':
    '{count, plural, one {One more thing was told, which it does not have to know} other {# more things were told, which it does not have to know}}',

  waivers: 'Ask for an exception',
  'waivers.what':
    'As far as was told, these criteria are not met, and the service may say no because of them. It can be asked to set them aside for this person. To ask tells it that the criterion is not met: nothing is asked unless it is chosen here.',
  'waivers.by': 'Decided by: {who}',

  seen: 'What {name} will see',
  'seen.from': 'From',
  'seen.for': 'For',
  'seen.nothingElse': 'Nothing else: no name, nothing of the need, and not where else was tried.',

  consent: 'They agreed',
  'consent.what': 'To exactly what stands above, shown to this one service.',
  'consent.lapsed':
    'What is shared has changed since they agreed. Ask them again, and choose anew how they agreed.',
  'consent.missing': 'Say how they agreed: without that nothing can be sent.',
  'consent.form': 'How did they agree?',
  'consent.days': 'For how long?',
  'consent.period': '{count, plural, one {# day} other {# days}}',

  send: 'Send referral',
  'send.sending': 'Sending…',
  'send.waits': 'Waits for the network',
  'send.failed': 'It was not sent. What you chose is still here.',
  'send.offline':
    'You are offline. A referral is never kept on the device: it waits here until you can send it.',
  'send.call': 'You can call: {phone}',
  sent: 'Sent to {name}.',

  referral: 'Referral',
  'referral.reading': 'Reading the referral',
  'referral.lookAgain': 'Check for news',
  'referral.gone': 'There is no such referral of your organisation.',
  'referral.for': 'For: {need}, {month}',
  'referral.unknown': 'The service',
  'referral.phone': 'Telephone:',
  'referral.goOn': 'Go on looking for doors',
  'referral.shared': 'What was shared',
  'referral.destroyed': 'What was shared has been destroyed.',

  'progress.news': '{name}: {news}',
  'progress.sent': 'Sent',
  'progress.seen': 'Seen by the service',
  'progress.notSeen': 'Not seen by the service yet',
  'progress.SENT': 'Waiting for an answer',
  'progress.RECEIVED': 'Waiting for an answer',
  'progress.ACCEPTED': 'Accepted: they work with the person now',
  'progress.DECLINED': 'Declined',
  'progress.TAKEN_BACK': 'Taken back by you',
  'progress.INFO_REQUESTED': 'The service asks about one more thing',
  'progress.WAITLISTED': 'Accepted, for when there is a place',
  'progress.EXPIRED': 'Not answered in time',
  'progress.ENDED_BY_SERVICE': 'Accepted, and ended by the service later',
  'progress.mistaken': 'The yes was a mistake, and was taken back',
  mistaken:
    'They had said yes by mistake, and took it back {when}. This offer stands where it stood before, and the search for a door goes on.',
  'mistaken.closed':
    'If the person has heard the yes, tell them. What you took back meanwhile stays closed: send it anew where it is still wanted.',
  'mistaken.look': 'See what was tried for this need',
  'referral.answer': 'Answer what the service asks',

  takeBack: 'Take it back',
  'takeBack.ask': 'Take this referral back?',
  'takeBack.what': 'The service can no longer answer it, and what was shared is destroyed.',
  'takeBack.leave': 'Leave it',
  'takeBack.done': 'Taken back. What was shared is destroyed.',
} as const;

export const english = {
  'declined.DOES_NOT_MEET_CRITERION': '{service} declined, because this criterion is not met: {criterion}.',
  'declined.UNDECLARED_CRITERION':
    '{service} declined for a reason that is not among the criteria it has published.',
  'declined.NO_CAPACITY': '{service} declined, because it has no place.',
  'declined.WAITLIST_CLOSED': '{service} declined, because its waiting list is closed.',
  'declined.SERVICE_NOT_PROVIDED': '{service} declined, because it does not offer this.',
  'declined.ALREADY_ENROLLED': '{service} declined, because the person is with it already.',
  'declined.CLIENT_DECLINED': '{service} declined, because the person does not want this.',
  'declined.SENT_IN_ERROR': '{service} declined, because this was sent in error.',
  'ended.DOES_NOT_MEET_CRITERION':
    '{service} had said yes and has ended it, because this criterion is not met: {criterion}.',
  'ended.UNDECLARED_CRITERION':
    '{service} had said yes and has ended it for a reason that is not among the criteria it has published.',
  ownWords: 'In its own words: “{quote}”',
  'next.ALTERNATIVE_OFFERED': 'It offered another service.',
  'next.ALTERNATIVE_OFFERED.named': 'It offered another service: {alternative}.',
  'next.WARM_HANDOVER': 'It handed over in person.',
  'next.NOTHING': 'It did nothing further.',
} as const;

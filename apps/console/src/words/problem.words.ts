export const english = {
  UNREACHABLE: 'The server could not be reached. Look whether this device is online.',
  TOO_SLOW:
    'No answer came in 20 seconds. If you were saving something, look whether it is there before you try again.',
  UNAUTHENTICATED: 'Your session has ended.',
  FORBIDDEN: 'Your role does not allow this. Somebody who administers your organisation can change that.',
  NOT_FOUND: 'This is not there, or not for you to see.',
  INVALID_INPUT: 'Something in this cannot be taken as it is. Look at what you typed.',
  UNAVAILABLE:
    'The sign-in service cannot be reached at the moment, so nobody can tell who is asking. What is on this page stays; try again in a minute.',
  INTERNAL: 'A part of the system does not answer at the moment. Try again soon.',
  INTERNAL_NUMBERED:
    'A part of the system does not answer at the moment. Try again soon; support can look for {correlationId}.',
  UNKNOWN:
    'Something went wrong on this page. Try again. If that does not help, load it again: drafts are kept, what was told about somebody at the doors is not.',
} as const;

import type {
  CompiledIcuChoices,
  CompiledMessage,
  CompiledMessageToken,
} from '@lingui/message-utils/compileMessage';

/** A text that runs its own way, whichever way the text around it runs: a name in Latin letters within an Arabic sentence. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A compiled message in which each value that stands as it is runs its own way, also within what a count or a code chooses. */
export const isolateValues = (message: CompiledMessage): CompiledMessage => message.flatMap(isolateIn);

const isolateIn = (token: CompiledMessageToken): CompiledMessageToken[] => {
  if (typeof token === 'string') return [token];
  const [value, kind, choices] = token;
  if (!kind) return ['\u2068', token, '\u2069'];
  if (typeof choices !== 'object' || choices === null) return [token];
  const chosen = Object.entries(choices as CompiledIcuChoices).map(([choice, text]) => [
    choice,
    Array.isArray(text) ? isolateValues(text) : text,
  ]);
  return [[value, kind, Object.fromEntries(chosen)]];
};

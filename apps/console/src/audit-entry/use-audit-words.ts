import { organisationModels, serviceKinds } from '@whichdoor/contracts';
import { isRole } from '../shell/is-role.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { defineWords } from '../words/define-words.js';
import { english, type AuditEntryKey } from './audit-entry.words.js';

export const useAuditEntryWords = defineWords(english, { ar: () => import('./audit-entry.words.ar.js') });

const isKey = (key: string): key is AuditEntryKey => Object.hasOwn(english, key);

/** Every command that an entry can be about. */
export const actions = Object.keys(english)
  .filter((key) => key.startsWith('kind.'))
  .map((key) => key.slice('kind.'.length));

/** Says what an entry tells in codes; a code that is not known here is shown as it is. */
export const useAuditWords = () => {
  const say = useAuditEntryWords();
  const vocabulary = useVocabulary();
  const known = (key: string, otherwise: string) => (isKey(key) ? say(key) : otherwise);
  return {
    /** The verb: an action of a role also names the role, `grantRole manager` */
    action: (action: string) => known(`action.${action.split(' ', 1)[0] ?? ''}`, action),
    kind: (action: string) => known(`kind.${action}`, action),
    field: (field: string) => known(`field.${field}`, field),
    value: (field: string, value: string): string => {
      const kind = serviceKinds.find((each) => each === value);
      const model = organisationModels.find((each) => each === value);
      if (field === 'kinds' && kind) return vocabulary(`serviceKind.${kind}`);
      if (field === 'model' && model) return vocabulary(`organisationModel.${model}`);
      if (field === 'role' && isRole(value)) return vocabulary(`role.${value}`);
      if (field === 'areas') return areaWords(value);
      return field === 'name' ? value : known(`value.${value}`, value);
    },
  };
};

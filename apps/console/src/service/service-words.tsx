import { ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Quiet, Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { verbatim } from '../words/verbatim.js';
import type { ManagedService } from './managed-service.js';
import style from './managed-service.module.css';
import { useManagedServiceWords } from './use-managed-service-words.js';
import { wordFields } from './word-fields.js';

/** What a service does, and what it says of itself, word for word. */
export const ServiceWords = ({
  service,
  mayChange,
}: {
  readonly service: ManagedService;
  readonly mayChange: boolean;
}) => {
  const say = useManagedServiceWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const told = wordFields.filter((field) => service[field]);
  const change = mayChange && (
    <ButtonLink to={`/listings/${service.id}/edit`}>{say('words.change')}</ButtonLink>
  );
  return (
    <Stack gap="far">
      <Stack gap="close">
        <h2>{say('words.kinds')}</h2>
        <p>{format.series(service.kinds.map((kind) => vocabulary(`serviceKind.${kind}`)))}</p>
      </Stack>
      {service.areas.length > 0 && (
        <Stack gap="close">
          <h2>{say('words.areas')}</h2>
          <p>{format.list(service.areas.map(areaWords))}</p>
        </Stack>
      )}
      <Stack>
        <Stack gap="close">
          <h2>{say('words.heading')}</h2>
          <Quiet>{say('words.sentence')}</Quiet>
        </Stack>
        {told.length === 0 ? (
          <Empty action={change}>{say('words.none')}</Empty>
        ) : (
          <>
            <dl className={style['words']}>
              {told.map((field) => (
                <div key={field}>
                  <dt>{say(`words.${field}`)}</dt>
                  <dd {...verbatim}>{service[field]}</dd>
                </div>
              ))}
            </dl>
            {change && <div>{change}</div>}
          </>
        )}
      </Stack>
    </Stack>
  );
};

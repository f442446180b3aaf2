import { useDeferredValue, useState } from 'react';
import { AlternativeServicesDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { PartMissing } from '../look/asked.js';
import { CardChoice } from '../look/card-choice.js';
import { TextField } from '../look/field.js';
import { Stack } from '../look/stack.js';
import { Waiting } from '../look/waiting.js';
import type { DeclineDraft } from './decline-draft.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

type Alternative = DeclineDraft['alternative'];

/** Finds the service that is offered instead, by a part of its name. */
export const AlternativeSearch = ({
  ownServiceId,
  chosen,
  onChoose,
}: {
  readonly ownServiceId: string | null;
  readonly chosen: Alternative;
  readonly onChoose: (chosen: Alternative) => void;
}) => {
  const say = useOfferWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const isWanted = search.length > 1;
  const query = useGraphQuery(AlternativeServicesDocument, { search }, { isWanted, keepsPrevious: true });
  const found = isWanted ? (query.data?.services?.nodes ?? []) : [];
  const others = found.filter(({ id }) => id !== ownServiceId);
  const shown = [
    ...(chosen && !others.some(({ id }) => id === chosen.id) ? [{ ...chosen, organisation: null }] : []),
    ...others,
  ];

  return (
    <Stack>
      <TextField
        type="search"
        label={say('alternative.label')}
        hint={say('alternative.hint')}
        value={typed}
        onChange={setTyped}
      />
      {isWanted && query.isFetching && shown.length === 0 && (
        <Waiting label={say('alternative.searching')} lines={1} />
      )}
      {(query.data?.services === null || (isWanted && query.isError)) && (
        <PartMissing what={say('alternative.part')} onAskAgain={() => void query.refetch()} />
      )}
      <div role="status">
        {isWanted && query.data?.services && !query.isFetching && others.length === 0 && (
          <p>{say('alternative.none')}</p>
        )}
      </div>
      {shown.length > 0 && (
        <CardChoice
          legend={say('alternative.legend')}
          groups={[
            {
              options: shown.map(({ id, name, organisation }) => ({
                code: id,
                label: <bdi>{name}</bdi>,
                detail: organisation && (
                  <span className={style['quote']}>
                    {say('alternative.of', { organisation: organisation.name })}
                  </span>
                ),
              })),
            },
          ]}
          chosen={chosen?.id ?? null}
          onChoose={(id) => {
            const picked = shown.find((each) => each.id === id);
            onChoose(picked ? { id, name: picked.name } : null);
          }}
        />
      )}
    </Stack>
  );
};

import { useState, type ReactNode } from 'react';
import { PartnersDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { SeveralChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import { useInsightWords } from './use-insight-words.js';

/** An organisation that may read an insight besides the own one. */
export type Partner = { readonly id: string; readonly name: string };

/** Names partners: those found by a part of their name, and those named already. */
export const PartnerChoice = ({
  partners,
  onChoose,
  problem,
}: {
  readonly partners: readonly Partner[];
  readonly onChoose: (partners: readonly Partner[]) => void;
  readonly problem?: ReactNode;
}) => {
  const say = useInsightWords();
  const { organisation } = useMe();
  const [search, setSearch] = useState('');
  const query = useGraphQuery(PartnersDocument, { search: search.trim() || null }, { keepsPrevious: true });
  return (
    <Stack>
      <TextField type="search" label={say('partners.search')} value={search} onChange={setSearch} />
      <Asked query={query} label={say('partners.asking')}>
        {(data) => {
          const found = (data.organisations?.nodes ?? []).filter(({ id }) => id !== organisation?.id);
          const shown = [...partners, ...found.filter(({ id }) => partners.every((each) => each.id !== id))];
          return (
            <>
              {shown.length > 0 && (
                <SeveralChoice
                  legend={say('partners.label')}
                  options={shown.map(({ id, name }) => ({ code: id, label: name }))}
                  chosen={partners.map(({ id }) => id)}
                  problem={problem}
                  onChoose={(ids) => onChoose(shown.filter(({ id }) => ids.includes(id)))}
                />
              )}
              {found.length === 0 && <Quiet>{say('partners.none')}</Quiet>}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};

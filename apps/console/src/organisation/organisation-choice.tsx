import { ManagedOrganisationsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { PartMissing } from '../look/asked.js';
import { SelectField } from '../look/field.js';
import { useOrganisationWords } from './use-organisation-words.js';

const mostOrganisations = 500;

/** Chooses one organisation of the sector, or all of them where that is a choice. */
export const OrganisationChoice = ({
  chosenId,
  allWords,
  onChoose,
}: {
  readonly chosenId: string | null;
  /** What stands for no organisation in particular */
  readonly allWords: string;
  readonly onChoose: (id: string | null) => void;
}) => {
  const say = useOrganisationWords();
  const { data, error, refetch } = useGraphQuery(ManagedOrganisationsDocument, {
    filter: { includeInactive: true },
    first: mostOrganisations,
  });
  // An empty list would say that there are none to choose from.
  if (error && !data) return <PartMissing what={say('list.heading')} onAskAgain={() => void refetch()} />;
  const organisations = data?.organisations?.nodes ?? [];
  return (
    <SelectField label={say('choice')} value={chosenId ?? ''} onChange={(id) => onChoose(id || null)}>
      <option value="">{allWords}</option>
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};

import { SelectField } from '../look/field.js';

type Site = { readonly id: string; readonly name: string };

/** Where it was, and where else it can have been. */
export type Place = {
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly onChoose: (siteId: string) => void;
};

/** Where an encounter was, for an organisation with several places. */
export const PlaceField = ({
  label,
  place: { site, sites, onChoose },
}: {
  readonly label: string;
  readonly place: Place;
}) => (
  <SelectField label={label} value={site.id} onChange={onChoose}>
    {sites.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </SelectField>
);

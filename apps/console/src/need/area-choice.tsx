import { useState } from 'react';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { SelectField } from '../look/field.js';
import { Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useAreas } from '../vocabulary/use-areas.js';
import { useNeedWords } from './use-need-words.js';

/** Where a door is looked for: one tap for where this organisation works, any other a tap further, and none at all. */
export const AreaChoice = ({
  area,
  onChoose,
}: {
  readonly area: string | null;
  readonly onChoose: (area: string | null) => void;
}) => {
  const say = useNeedWords();
  const { organisation } = useMe();
  const [wantsAll, setWantsAll] = useState(false);
  const near = [...new Set(organisation?.sites.flatMap((site) => site.area ?? []) ?? [])].sort();
  const isElsewhere = area !== null && !near.includes(area);
  const shown = isElsewhere ? [...near, area] : near;
  const more = say(shown.length > 0 ? 'open.otherArea' : 'open.area');
  return (
    <Stack gap="close">
      {shown.length > 0 && (
        <OneChoice
          isOptional
          legend={say('open.area')}
          options={shown.map((code) => ({ code, label: areaWords(code) }))}
          chosen={area}
          onChoose={onChoose}
        />
      )}
      {wantsAll ? (
        <AllAreas label={more} area={area} onChoose={onChoose} />
      ) : (
        <div>
          <Button weight="quiet" onClick={() => setWantsAll(true)}>
            {more}
          </Button>
        </div>
      )}
    </Stack>
  );
};

/** Every area that a service of the sector speaks of. */
const AllAreas = ({
  label,
  area,
  onChoose,
}: {
  readonly label: string;
  readonly area: string | null;
  readonly onChoose: (area: string | null) => void;
}) => {
  const say = useNeedWords();
  const { areas } = useAreas();
  const all = area === null || areas.includes(area) ? areas : [...areas, area];
  return (
    <SelectField label={label} value={area ?? ''} onChange={(chosen) => onChoose(chosen || null)}>
      <option value="">{say('open.anyArea')}</option>
      {all.map((code) => (
        <option key={code} value={code}>
          {areaWords(code)}
        </option>
      ))}
    </SelectField>
  );
};

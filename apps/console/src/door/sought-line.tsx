import { NeedFacts } from '../need/need-card.js';
import { standingOf, type NeedRow } from '../need/need-standing.js';
import { StandingLine } from '../need/standing-line.js';
import { Stack } from '../look/stack.js';

/** Which need was chosen: since when, whether it has a code word, and where it stands. */
export const SoughtLine = ({ need }: { readonly need: NeedRow }) => (
  <Stack gap="close">
    <NeedFacts need={need} />
    <p>
      <StandingLine standing={standingOf(need)} />
    </p>
  </Stack>
);

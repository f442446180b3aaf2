import { SafetyNetDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { LineLink } from '../look/line-link.js';
import { Card, List, Stack } from '../look/stack.js';
import { Phone } from '../service/phone.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useLanguage } from '../words/language-context.js';
import { useDoorWords } from './use-door-words.js';

/** Kinds of service that can stand beside somebody whom the wanted kind turns away. */
const kinds = [
  'PEER_NAVIGATION',
  'CASE_MANAGEMENT',
  'NEEDLE_AND_SYRINGE_PROGRAM',
  'NALOXONE',
  'INFORMATION_AND_EDUCATION',
] as const;

/** Services that say of themselves that they take everybody, with their telephones. */
export const SafetyNet = () => {
  const say = useDoorWords();
  const { format } = useLanguage();
  const { data } = useGraphQuery(SafetyNetDocument, { filter: { kinds } });
  const takesAll = data?.services?.nodes.filter(({ declaresNoCriteria }) => declaresNoCriteria) ?? [];
  if (takesAll.length === 0) return null;
  return (
    <Stack gap="close">
      <h3>{say('net')}</h3>
      <List>
        {takesAll.map(({ id, name, eligibilityWords, phoneWords, hoursWords, areas, areaWords: words }) => (
          <Card key={id} as="li">
            <h4>
              <LineLink to={`/services/${id}`}>
                <bdi>{name}</bdi>
              </LineLink>
            </h4>
            {eligibilityWords && (
              <p>
                <bdi>{eligibilityWords}</bdi>
              </p>
            )}
            {phoneWords && (
              <p>
                {say('ownWords.phone')} <Phone words={phoneWords} />
              </p>
            )}
            {hoursWords && (
              <p>
                <bdi>{hoursWords}</bdi>
              </p>
            )}
            <p>
              <bdi>{words ?? format.list(areas.map(areaWords))}</bdi>
            </p>
          </Card>
        ))}
      </List>
    </Stack>
  );
};

import { serviceKinds } from '@whichdoor/contracts';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { SelectField, TextField } from '../look/field.js';
import { Page } from '../look/page.js';
import { List, Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { findServices } from './find-services.js';
import { ServiceRow } from './service-row.js';
import style from './services.module.css';
import { useAllServices, type ListedService } from './use-all-services.js';
import { useServiceWords } from './use-service-words.js';

const page = 50;

/** Every service of the sector with its rules one tap away. Kind and area stand in the address; what is typed does not. */
export const ServicesPage = () => {
  const say = useServiceWords();
  return (
    <Page
      heading={say('all')}
      aside={
        <ButtonLink weight="quiet" to="/doors">
          {say('all.toDoors')}
        </ButtonLink>
      }
    >
      <Asked query={useAllServices()} label={say('all.reading')} lines={8}>
        {(services) => <Services services={services} />}
      </Asked>
    </Page>
  );
};

const Services = ({ services }: { readonly services: readonly ListedService[] }) => {
  const say = useServiceWords();
  const vocabulary = useVocabulary();
  const [parameters, setParameters] = useSearchParams();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(page);
  const typed = useDeferredValue(text);
  const kind = serviceKinds.find((each) => each === parameters.get('kind')) ?? null;
  const area = parameters.get('area');

  const areas = useMemo(() => [...new Set(services.flatMap((each) => each.areas))].sort(), [services]);
  const kinds = useMemo(() => {
    const listed = new Set(services.flatMap((each) => each.kinds));
    return serviceKinds.filter((each) => listed.has(each));
  }, [services]);
  const found = useMemo(
    () => findServices(services, { text: typed, kind, area }),
    [services, typed, kind, area],
  );

  const narrow = (name: 'kind' | 'area', value: string) => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    setShown(page);
    setParameters(next, { replace: true });
  };

  return (
    <Stack>
      <search className={style['filters']}>
        <TextField
          type="search"
          label={say('all.search')}
          value={text}
          onChange={(value) => {
            setText(value);
            setShown(page);
          }}
        />
        <SelectField label={say('all.kind')} value={kind ?? ''} onChange={(value) => narrow('kind', value)}>
          <option value="">{say('all.anyKind')}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {vocabulary(`serviceKind.${each}`)}
            </option>
          ))}
        </SelectField>
        {areas.length > 0 && (
          <SelectField label={say('all.area')} value={area ?? ''} onChange={(value) => narrow('area', value)}>
            <option value="">{say('all.anyArea')}</option>
            {areas.map((each) => (
              <option key={each} value={each}>
                {areaWords(each)}
              </option>
            ))}
          </SelectField>
        )}
      </search>
      <p role="status">{say('all.count', { count: found.length })}</p>
      {found.length === 0 && (
        <Empty
          action={
            <Button
              onClick={() => {
                setText('');
                setParameters({}, { replace: true });
              }}
            >
              {say('all.showAll')}
            </Button>
          }
        >
          {say('all.nothing')}
        </Empty>
      )}
      <List>
        {found.slice(0, shown).map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </List>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + 2 * page)}>
          {say('all.more', { count: found.length - shown })}
        </Button>
      )}
    </Stack>
  );
};

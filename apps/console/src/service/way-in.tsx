import { Phone } from './phone.js';
import type { Service } from './service-page.js';
import style from './service.module.css';
import { useServiceWords } from './use-service-words.js';

const parts = [
  ['addressWords', 'place'],
  ['hoursWords', 'hours'],
  ['phoneWords', 'phone'],
  ['askForWords', 'askFor'],
  ['documentWords', 'bring'],
  ['feeWords', 'costs'],
  ['languageWords', 'languages'],
] as const satisfies readonly (readonly [keyof Service, string])[];

/** Where, when, how and with what one gets in, in the service's own words. What it does not say is not shown. */
export const WayIn = ({ service }: { readonly service: Pick<Service, (typeof parts)[number][0]> }) => {
  const say = useServiceWords();
  const told = parts.filter(([part]) => service[part]);
  if (told.length === 0) return <p>{say('wayIn.none')}</p>;
  return (
    <dl className={style['wayIn']}>
      {told.map(([part, name]) => (
        <div key={part}>
          <dt>{say(`wayIn.${name}`)}</dt>
          <dd>
            {part === 'phoneWords' ? <Phone words={service[part] ?? ''} /> : <bdi>{service[part]}</bdi>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

import type { ComponentProps } from 'react';
import { useMe } from '../me/me-context.js';
import style from './hand-out.module.css';
import { useServiceWords } from './use-service-words.js';
import { WayIn } from './way-in.js';

/** What a sheet may show of a service. */
export type OnSheet = ComponentProps<typeof WayIn>['service'] & {
  readonly name: string;
  readonly organisation: { readonly name: string } | null;
};

/**
 * The sheet itself.
 * @param hasNames whether the service and both organisations are named on it
 */
export const HandOutSheet = ({
  service,
  hasNames,
}: {
  readonly service: OnSheet;
  readonly hasNames: boolean;
}) => {
  const say = useServiceWords();
  const { organisation } = useMe();
  return (
    <article className={style['sheet']}>
      <h2>{hasNames ? <bdi>{service.name}</bdi> : say('handOut.heading')}</h2>
      {hasNames && service.organisation && service.organisation.name !== service.name && (
        <p>
          <bdi>{service.organisation.name}</bdi>
        </p>
      )}
      <WayIn service={service} />
      {hasNames && organisation && (
        <p className={style['from']}>{say('handOut.from', { organisation: organisation.name })}</p>
      )}
    </article>
  );
};

import { useMe } from '../me/me-context.js';
import { SharedSheet, type AskedWaiver, type SharedFact } from '../offer/shared-sheet.js';
import type { Service } from '../service/service-page.js';
import style from './referral.module.css';
import { useReferralWords } from './use-referral-words.js';

const day = 86_400_000;

/** Exactly what the recipient will see, before it is sent. */
export const SeenByRecipient = ({
  service,
  facts,
  waivers,
  days,
}: {
  readonly service: Service;
  readonly facts: readonly SharedFact[];
  readonly waivers: readonly AskedWaiver[];
  readonly days: number;
}) => {
  const say = useReferralWords();
  const { organisation } = useMe();
  return (
    <section className={style['seen']} aria-labelledby="seen-heading">
      <h2 id="seen-heading">{say('seen', { name: service.organisation?.name ?? service.name })}</h2>
      <dl className={style['facts']}>
        <div>
          <dt>{say('seen.from')}</dt>
          <dd>
            <bdi>{organisation?.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('seen.for')}</dt>
          <dd>
            <bdi>{service.name}</bdi>
          </dd>
        </div>
      </dl>
      <SharedSheet facts={facts} waivers={waivers} until={new Date(Date.now() + days * day)} />
      <p className={style['nothingElse']}>{say('seen.nothingElse')}</p>
    </section>
  );
};

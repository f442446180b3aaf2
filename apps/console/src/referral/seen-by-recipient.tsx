import { useMe } from '../me/me-context.js';
import type { Service } from '../service/service-page.js';
import { useLanguage } from '../words/language-context.js';
import { SharedFacts, type Fact } from './shared-facts.js';
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
  readonly facts: readonly Fact[];
  readonly waivers: readonly { readonly id: string; readonly sentence: string; readonly rule: unknown }[];
  readonly days: number;
}) => {
  const say = useReferralWords();
  const { organisation } = useMe();
  const { format } = useLanguage();
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
      <SharedFacts facts={facts} waivers={waivers} />
      <p>{say('seen.until', { day: format.date(new Date(Date.now() + days * day)) })}</p>
      <p className={style['nothingElse']}>{say('seen.nothingElse')}</p>
    </section>
  );
};

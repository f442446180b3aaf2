import { serviceKinds } from '@whichdoor/contracts';
import { useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Asked } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { SelectField } from '../look/field.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { useAnnounceContent } from '../look/use-announce-content.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { atStart } from '../words/at-start.js';
import { AskingList } from './asking-list.js';
import {
  amountsOf,
  asAsked,
  compareServices,
  servicesIn,
  stripOf,
  type ComparedService,
} from './comparison.js';
import style from './comparison.module.css';
import { readKey } from './demand.js';
import { Strip } from './strip.js';
import { useAmountWords, useKeyWords } from './use-amount-words.js';
import { useComparedServices } from './use-compared-services.js';
import { useComparisonWords } from './use-comparison-words.js';

/** The criteria of all services, compared on one attribute: as one sentence, as a strip, and in each one's own words. */
export const CriteriaPage = () => {
  const say = useComparisonWords();
  const services = useComparedServices();
  return (
    <Page heading={say('heading')} isWide>
      <p>{say('lead')}</p>
      <Asked query={services} label={say('loading')} lines={8}>
        {(all) => <Comparison services={all} />}
      </Asked>
    </Page>
  );
};

const Comparison = ({ services }: { readonly services: readonly ComparedService[] }) => {
  const say = useComparisonWords();
  const name = useVocabulary();
  const amountWords = useAmountWords();
  const keyWords = useKeyWords();
  const [params, setParams] = useSearchParams();
  const [area, kind, place] = [params.get('area'), params.get('kind'), params.get('at')];
  const choose = (change: Readonly<Record<string, string | null>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change))
          if (value) next.set(key, value);
          else next.delete(key);
        return next;
      },
      { preventScrollReset: true },
    );
  const areas = useMemo(() => [...new Set(services.flatMap((service) => service.areas))].sort(), [services]);
  const here = useMemo(
    () =>
      services.filter(
        (service) =>
          (!area || service.areas.length === 0 || service.areas.includes(area)) &&
          (!kind || service.kinds.some((each) => each === kind)),
      ),
    [services, area, kind],
  );
  const compared = useMemo(() => compareServices(here), [here]);
  const chosen = params.get('about') ?? [...compared.keys()][0] ?? null;
  const attribute = chosen === null ? undefined : readKey(chosen)?.attribute;
  const askings = (chosen && compared.get(chosen)) || [];
  const strip = stripOf(askings);
  const amounts = amountsOf(strip);
  const at = strip.find(({ key }) => key === place);
  const known = new Set([...compared.keys(), ...(attribute && chosen ? [chosen] : [])]);
  const everywhere = (
    <Button onClick={() => choose({ area: null, kind: null, at: null })}>{say('everywhere')}</Button>
  );

  return (
    <Stack gap="far">
      <div className={style['filters']}>
        <SelectField
          label={say('attribute')}
          value={chosen ?? ''}
          onChange={(next) => choose({ about: next, at: null })}
        >
          {[...known].map((id) => (
            <option key={id} value={id}>
              {say('attributeOption', {
                label: atStart(keyWords(id)),
                count: servicesIn(compared.get(id) ?? []),
              })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('area')}
          value={area ?? ''}
          onChange={(next) => choose({ area: next, at: null })}
        >
          <option value="">{say('allAreas')}</option>
          {areas.map((code) => (
            <option key={code} value={code}>
              {areaWords(code)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('kind')}
          value={kind ?? ''}
          onChange={(next) => choose({ kind: next, at: null })}
        >
          <option value="">{say('allKinds')}</option>
          {serviceKinds.map((code) => (
            <option key={code} value={code}>
              {name(`serviceKind.${code}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {!attribute || askings.length === 0 ? (
        <Empty action={everywhere}>{say(attribute ? 'noneHere' : 'none')}</Empty>
      ) : (
        <>
          <Sentence>
            {say(amounts ? (amounts[0] === amounts[1] ? 'amount' : 'amounts') : 'plain', {
              count: servicesIn(askings),
              all: here.length,
              label: keyWords(chosen ?? ''),
              ...(amounts && {
                least: amountWords(attribute, asAsked(strip, amounts[0])),
                most: amountWords(attribute, asAsked(strip, amounts[1])),
              }),
            })}
          </Sentence>
          <section>
            <Stack>
              <h2>{say('strip')}</h2>
              <Quiet>{say(amounts ? 'stripHint' : 'stanceHint')}</Quiet>
              <Strip
                attribute={attribute}
                strip={strip}
                chosen={at?.key ?? null}
                onChoose={(key) => choose({ at: key })}
              />
            </Stack>
          </section>
          <AskingList
            attribute={attribute}
            strip={at ? [at] : strip}
            onAll={at ? () => choose({ at: null }) : null}
          />
        </>
      )}
    </Stack>
  );
};

/** What is compared, in one sentence; read out when another is. */
const Sentence = ({ children }: { readonly children: ReactNode }) => {
  const sentence = useAnnounceContent<HTMLParagraphElement>();
  return (
    <p ref={sentence} className={style['sentence']}>
      {children}
    </p>
  );
};

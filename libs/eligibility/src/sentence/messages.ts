import type { Operator } from '../language/condition.js';
import type { Unit } from '../catalogue/attribute.js';

/** Every word that a sentence needs beside the catalogue's. Give another set for another language. */
export type Messages = {
  readonly must: string;
  readonly mustNot: string;
  readonly priority: string;
  readonly notNeeded: string;
  readonly preferred: string;
  readonly step: string;
  readonly ifSo: string;
  readonly except: string;
  readonly caseByCase: string;
  readonly caseByCaseBy: string;
  readonly undisclosed: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly atLeastOf: string;
  readonly within: string;
  readonly dependent: string;
  readonly serviceArea: string;
  readonly noneOf: string;
  readonly allCodes: string;
  readonly about: Readonly<Record<'child' | 'partner' | 'cared_for', string>>;
  readonly comparison: Readonly<Partial<Record<Operator, string>>>;
  readonly units: Readonly<Record<Unit, { readonly one: string; readonly many: string }>>;
};

export const ENGLISH: Messages = {
  must: 'Must {it}',
  mustNot: 'Must not {it}',
  priority: 'Gives priority to people who {they}',
  notNeeded: 'No need to {it}',
  preferred: 'Better if people {they}',
  step: 'You will be asked to {it}',
  ifSo: 'For people who {they}: {rest}',
  except: '{rest}, except people who {they}',
  caseByCase: '{rest} (decided case by case)',
  caseByCaseBy: '{rest} (decided case by case by the {who})',
  undisclosed: 'meet limits that are not published: {what}',
  and: ' and ',
  or: ' or ',
  not: 'not {it}',
  atLeastOf: 'meet at least {count} of these: {list}',
  within: '{value} within the last {time}',
  dependent: '{comparison} (by circumstances)',
  serviceArea: 'the area the service covers',
  noneOf: 'none of {list}',
  allCodes: 'all of {list}',
  about: {
    child: 'have a child about whom it is true to',
    partner: 'have a partner about whom it is true to',
    cared_for: 'care for somebody about whom it is true to',
  },
  comparison: {
    is: 'exactly {limit}',
    at_least: 'at least {limit}',
    more_than: 'more than {limit}',
    at_most: 'at most {limit}',
    less_than: 'less than {limit}',
    between: '{from} to {to}',
  },
  units: {
    days: { one: 'day', many: 'days' },
    weeks: { one: 'week', many: 'weeks' },
    months: { one: 'month', many: 'months' },
    years: { one: 'year', many: 'years' },
    mg: { one: 'mg', many: 'mg' },
    percent: { one: '%', many: '%' },
    dollars: { one: 'dollar', many: 'dollars' },
    people: { one: 'person', many: 'people' },
    points: { one: 'point', many: 'points' },
    times: { one: 'time', many: 'times' },
  },
};

/** Puts values into the places that `{name}` marks. Values are not searched for places again. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z]+)\}/giu, (place, name: string) => values[name] ?? place);

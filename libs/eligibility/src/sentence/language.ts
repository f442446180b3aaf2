import type { Attribute, Subject, Unit } from '../catalogue/attribute.js';
import type { Because } from '../evaluation/trace.js';
import type { Operator } from '../language/condition.js';

/** How an attribute is spoken of: see `Attribute`, whose own words are English. */
export type AttributeWords = Pick<Attribute, 'question' | 'label' | 'phrase' | 'values'>;

/**
 * What a clause completes: "must …" or "anyone who …". Languages change the verb in between ("be pregnant", "is pregnant"),
 * or what stands before it.
 */
export type Mood = 'must' | 'who';

/** The names of a unit beside a number, as far as a language tells numbers apart; `many` stands for those it leaves out. */
export type UnitForms = {
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many: string;
  readonly other?: string;
};

/** The places of a template are marked `{name}`; `{it}` completes "must", `{who}` completes "anyone who". */
export type Messages = {
  readonly must: string;
  /** About one other person only: "The child must {it}". */
  readonly mustOf: Readonly<Record<OtherSubject, string>>;
  readonly notNeeded: string;
  /** Where something that others shut out is no hindrance: "May have a history of substance use". */
  readonly welcome: string;
  readonly step: string;
  readonly priority: string;
  readonly preferred: string;
  readonly ifSo: string;
  readonly except: string;
  readonly caseByCase: string;
  readonly caseByCaseBy: string;
  /** Bare phrases, to be made into clauses like those of the catalogue. */
  readonly undisclosed: string;
  readonly unfamiliar: string;
  readonly atLeastOf: string;
  readonly hasOther: Readonly<Record<OtherSubject, string>>;
  /** Denies a whole "and". */
  readonly notTogether: string;
  /** Between the parts of a long list. */
  readonly separator: string;
  readonly within: string;
  readonly serviceArea: string;
  readonly comparison: Readonly<Record<'is' | 'at_least' | 'more_than' | 'at_most' | 'less_than', string>>;
  readonly between: string;
  /** A limit that depends on other answers: what it is for most, and for whom it is another. */
  readonly dependent: string;
  readonly limitFor: string;
  readonly onlyFor: string;
  readonly elseUndisclosed: string;
  /** A question about somebody else, which the catalogue's "you" would not suit. */
  readonly questionAbout: string;
  readonly end: string;
};

export type OtherSubject = Exclude<Subject, 'self'>;

/**
 * Everything that the engine says, in one language. English is built in; others are modules of their own, so that a
 * browser loads what is chosen and no more.
 */
export type Language = {
  /** BCP 47: `en`, `ar`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether people wrote it. What a machine translated says so, and may be shown with that mark. */
  readonly origin: 'written' | 'machine_translated';
  readonly messages: Messages;
  readonly units: Readonly<Record<Unit, UnitForms>>;
  readonly reasons: Readonly<Record<Because, string>>;
  readonly subjects: Readonly<Record<OtherSubject, string>>;
  readonly wordsOf: (attribute: Attribute) => AttributeWords;
  /** "3 weeks". */
  readonly amount: (value: number, unit: Unit | undefined) => string;
  /** A bare phrase ("be pregnant") so that it completes "must …" or "anyone who …", affirmed or denied. */
  readonly clause: (phrase: string, mood: Mood, isDenied: boolean) => string;
  /** Several in a row. `isLong` where one of them is itself made of several. */
  readonly join: (kind: 'and' | 'or', parts: readonly string[], isLong: boolean) => string;
  /** A sentence that now stands within another. */
  readonly inner: (sentence: string) => string;
};

/** Puts values into the places that `{name}` marks. Values are not searched for places again. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z]+)\}/giu, (place, name: string) => values[name] ?? place);

/** Operators come from data: one named "constructor" must not find what every object has. */
export const isComparison = (operator: Operator): operator is keyof Messages['comparison'] & Operator =>
  ['is', 'at_least', 'more_than', 'at_most', 'less_than'].includes(operator);

import type { ServiceKind } from '@whichdoor/contracts';

/** What somebody may be looking for. Services of no known kind are shown beside any of these. */
export type SoughtKind = Exclude<ServiceKind, 'NOT_CLASSIFIED'>;

/** The kinds of service in plain words. */
export const kindWords: Readonly<Record<SoughtKind, string>> = {
  RESIDENTIAL_WITHDRAWAL: 'Withdrawal with a bed (detox)',
  NON_RESIDENTIAL_WITHDRAWAL: 'Withdrawal at home',
  RESIDENTIAL_REHABILITATION: 'Residential rehab',
  COUNSELLING: 'Counselling',
  OPIOID_TREATMENT: 'Opioid treatment',
  CASE_MANAGEMENT: 'A case manager',
  NEEDLE_AND_SYRINGE_PROGRAM: 'Sterile equipment',
  NALOXONE: 'Naloxone',
  DRUG_CHECKING: 'Drug checking',
  BLOOD_BORNE_VIRUS_CARE: 'Hepatitis and HIV care',
  PEER_NAVIGATION: 'A peer to go along',
  MENTAL_HEALTH_CARE: 'Mental health care',
  PRIMARY_HEALTH_CARE: 'A doctor or nurse',
  CRISIS_ACCOMMODATION: 'A place to sleep tonight',
  SUPPORTED_HOUSING: 'Housing with support',
  FAMILY_SUPPORT: 'Support for the family',
  LEGAL_HELP: 'Legal help',
  FINANCIAL_HELP: 'Help with money',
  FOOD: 'Food',
  EMPLOYMENT_SUPPORT: 'Help with work',
  INFORMATION_AND_EDUCATION: 'Information and courses',
};

/** In the order in which they are offered. */
export const soughtKinds = Object.keys(kindWords) as readonly SoughtKind[];

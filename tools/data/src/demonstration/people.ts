import type { ServiceKind } from '@whichdoor/contracts';
import type { Answers } from '@whichdoor/eligibility';

/** Somebody invented, to try criteria with. */
export type DemonstrationPerson = {
  /** Who it is about, in a few words. Not a name. */
  readonly description: string;
  readonly seeks: ServiceKind;
  readonly answers: Answers;
};

/** Invented people. Their answers are for trying criteria on a device; nothing ever sends or stores them. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  {
    description: 'A man of 34 who still uses and wants to stop, on the street since spring',
    seeks: 'RESIDENTIAL_WITHDRAWAL',
    answers: { age: 34, gender: 'man', currently_using: true, homeless: true, exit_address: false },
  },
  {
    description: 'A woman of 29 on a stable dose of methadone who wants a residential program',
    seeks: 'RESIDENTIAL_REHABILITATION',
    answers: {
      age: 29,
      gender: 'woman',
      opioid_treatment: 'methadone',
      opioid_treatment_dose: 35,
      opioid_treatment_stable: 20,
      days_since_last_use: 90,
      withdrawal_completed: true,
    },
  },
  {
    description: 'A mother of two boys who has to leave home tonight',
    seeks: 'CRISIS_ACCOMMODATION',
    answers: {
      age: 41,
      gender: 'woman',
      children_with_them: true,
      oldest_boy_age: 14,
      currently_using: false,
      as_couple: false,
      homeless: true,
    },
  },
  {
    description: 'A person of 19 who would rather not say whether they use',
    seeks: 'CRISIS_ACCOMMODATION',
    answers: {
      age: 19,
      gender: 'non_binary',
      currently_using: { declined: true },
      intoxicated_at_contact: false,
    },
  },
  {
    description: 'A man of 52 with psychosis in the past, two weeks without use',
    seeks: 'MENTAL_HEALTH_CARE',
    answers: {
      age: 52,
      mental_health_condition: true,
      mental_health_severity: 'moderate',
      active_psychosis: false,
      days_since_last_use: 14,
      currently_using: false,
      residence_area: 'northside',
    },
  },
  {
    description: 'A couple after prison, one of them on bail',
    seeks: 'SUPPORTED_HOUSING',
    answers: {
      as_couple: true,
      bail: 'supreme',
      convictions: [{ code: 'violence', ago: 4 }],
      days_since_last_use: { atLeast: 30, atMost: 90 },
      household_size: 2,
      yearly_income: 24_000,
    },
  },
  {
    description: 'Somebody without papers who injects and asks for opioid treatment today',
    seeks: 'OPIOID_TREATMENT',
    answers: {
      injects: true,
      substances: ['heroin'],
      photo_id: false,
      referral_source: 'peer_organisation',
      residence_area: 'riverbend',
    },
  },
  {
    description: 'A woman of 45 who drinks, had a seizure years ago and wants to withdraw at home',
    seeks: 'NON_RESIDENTIAL_WITHDRAWAL',
    answers: {
      age: 45,
      gender: 'woman',
      substances: ['alcohol'],
      safe_home: true,
      support_person: true,
      withdrawal_severity: 'moderate',
      seizure_history: true,
    },
  },
  {
    description: 'Somebody of whom nothing is known yet',
    seeks: 'COUNSELLING',
    answers: {},
  },
];

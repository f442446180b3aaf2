import { criterion, door, no, notRequired, prioritise, require, test, yes, type Door } from '../door.js';
import { demonstrationAreas } from '../organisations.js';

/** Doors without gates, and doors with low ones. */
export const peerAndPrimaryHealth: readonly Door[] = [
  door('exchange', 'fernway exchange', {
    name: 'Fernway needle and syringe exchange',
    kinds: ['NEEDLE_AND_SYRINGE_PROGRAM', 'INFORMATION_AND_EDUCATION'],
    areas: demonstrationAreas,
    says: 'Anyone. No name, no card, no questions, no wait. Come as you are, intoxicated or not.',
    feeWords: 'Free.',
    hoursWords: 'Monday to Saturday, 10 am to 8 pm; the van goes out on four evenings.',
    declaresNoCriteria: true,
  }),
  door('exchange', 'fernway naloxone', {
    name: 'Fernway naloxone and drug checking',
    kinds: ['NALOXONE', 'DRUG_CHECKING'],
    areas: ['riverbend', 'northside', 'harbour'],
    says: 'For everyone: people who use, friends, families, neighbours. Bring nothing but your sample.',
    feeWords: 'Free.',
    declaresNoCriteria: true,
  }),
  door('exchange', 'fernway navigation', {
    name: 'Fernway peer navigation',
    kinds: ['PEER_NAVIGATION', 'CASE_MANAGEMENT'],
    areas: demonstrationAreas,
    says: 'Whoever wants company at another service’s door. We have all stood there ourselves.',
    feeWords: 'Free.',
    declaresNoCriteria: true,
  }),
  door('primaryHealth', 'corner clinic', {
    name: 'Corner Street health clinic',
    kinds: ['PRIMARY_HEALTH_CARE'],
    areas: ['northside', 'millbrook', 'riverbend'],
    hoursWords: 'Weekdays, 8.30 am to 5 pm; evenings on Thursday.',
    languageWords: 'Interpreters by telephone.',
    criteria: [
      criterion(
        'insurance',
        'Patients need to be eligible for public health insurance, unless they are seeking asylum.',
        require(yes('medicare_eligible'), { exceptions: [test('visa', 'is', 'asylum')] }),
        { weight: 4 },
      ),
      criterion(
        'home area',
        'We see people who live or stay in our part of town.',
        require(test('residence_area', 'in_service_area'), {
          discretion: 'case_by_case',
          waivableBy: 'practice nurse',
        }),
        { weight: 3 },
      ),
      criterion('citizenship', 'You do not have to be a citizen.', notRequired(yes('citizen'))),
    ],
  }),
  door('primaryHealth', 'corner liver clinic', {
    name: 'Corner Street hepatitis C clinic',
    kinds: ['BLOOD_BORNE_VIRUS_CARE'],
    areas: ['northside', 'millbrook'],
    feeWords: 'Free; the medicine costs as much as any prescription.',
    criteria: [
      criterion(
        'who first',
        'People who inject are seen first, current use is no obstacle.',
        prioritise(yes('injects')),
      ),
      criterion(
        'for whom',
        'For people with hepatitis C and for those who want to find out.',
        prioritise(test('conditions', 'includes_any', ['hepatitis_c'])),
      ),
    ],
  }),
  door('clinic', 'saltbush east', {
    name: 'Saltbush East opioid treatment',
    kinds: ['OPIOID_TREATMENT'],
    areas: ['eastfield', 'hillcrest', 'millbrook'],
    criteria: [
      criterion(
        'referral',
        'A referral from a general practitioner, a hospital or another treatment service is required.',
        require(test('referral_source', 'one_of', ['general_practitioner', 'hospital', 'treatment_service'])),
        { weight: 9 },
      ),
      criterion(
        'benzodiazepines',
        'People who also take benzodiazepines are looked at one by one by the prescriber.',
        require(no('takes_benzodiazepines'), { discretion: 'case_by_case', waivableBy: 'prescriber' }),
        { weight: 6 },
      ),
      criterion(
        'photo',
        'Photo identification at the first visit.',
        require(yes('photo_id'), { obtainableWithHelp: true }),
        { weight: 5, place: 'documents' },
      ),
      criterion(
        'urine',
        'A urine screen free of other drugs is expected before take-away doses are discussed.',
        require(yes('negative_urine_screen'), { discretion: 'preferred' }),
      ),
    ],
  }),
  door('clinic', 'saltbush harbour', {
    name: 'Saltbush Harbour same-day opioid treatment',
    kinds: ['OPIOID_TREATMENT'],
    areas: ['harbour', 'riverbend'],
    addressWords: 'Saltbush Harbour, behind the fish market, Old Harbour',
    phoneWords: '5550 0147',
    hoursWords: 'Every morning from 7 am.',
    criteria: [
      criterion(
        'area',
        'Only for people who stay in Old Harbour or Riverbend.',
        require(test('residence_area', 'in_area', ['harbour', 'riverbend'])),
        { weight: 8 },
      ),
      criterion('no papers', 'No photo identification is needed to begin.', notRequired(yes('photo_id'))),
    ],
  }),
];

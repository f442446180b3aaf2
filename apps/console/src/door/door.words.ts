const doors = '{count, plural, one {# door} other {# doors}}';

export const english = {
  doors: 'Doors',
  allServices: 'All services',
  reading: 'Reading the directory',
  kept: 'The sector is out of reach. These doors were kept on this device, as they were {ago}.',
  nothingListed: 'The directory lists no door of this kind. Try a kind that comes near.',
  nothingHere: 'No door of this kind is listed for this area. Look in any area.',

  sought: 'What are they looking for?',
  'sought.choose': 'Choose a need or a kind of service',
  'sought.needs': 'Needs that are open',
  'sought.kinds': 'Just looking',
  'sought.thisNeed': 'This need',
  'sought.nothing': 'Choose what they are looking for, and the doors are sorted here, on this device.',
  'sought.gone':
    'This need is not there any more, or is another organisation’s. Choose what they are looking for.',
  'sought.part': 'What was tried for this need',

  area: 'Where?',
  'area.any': 'Any area',

  known: 'What is known',
  'known.nothing': 'Nothing yet. What is told stays on this page, and is gone with it.',
  'known.forget': 'Forget all',
  'known.takeBack': '. Take back',

  'question.settles': `Settles ${doors}`,
  'question.settlesUpTo': `Settles up to ${doors}`,
  'question.settlesBetween': 'Settles {worst} to {most} doors',
  'question.concerns': `Matters to ${doors}`,
  'question.notTold': 'Prefer not to say',
  'question.later': 'Skip for now',
  'question.none': 'No further question would settle anything. The rest is for the services to say.',
  'question.unit': 'Unit',
  'question.thatIsIt': 'That is it',
  'question.never': 'Never',
  'question.noNumber': 'Write a number, such as 12 or 0.5.',
  'question.these': 'These',
  'question.noneOfThese': 'None of these',
  'question.howLongAgo': '{what}: how many {unit} ago, if known',
  'question.unitAgo': '{unit} ago',

  counts: 'Doors by state',
  'counts.said': '{open} open, {ask} ask, {caseByCase} case by case, {shut} shut.',

  'group.open': 'Nothing they have declared stands in the way.',
  'group.ask': 'Something is still to be asked: here, or of the service.',
  'group.case_by_case': 'A criterion stands in the way that somebody there may set aside.',
  'group.shut': 'A criterion of the service stands in the way.',
  'group.more': 'Show more: {count} are left',

  'row.refer': 'Refer',
  'row.refer.long': 'Refer to {name}',
  'row.exception': 'Ask for an exception',
  'row.exception.long': 'Ask for an exception at {name}',
  'row.pass': 'They never take them',
  'row.pass.long': 'They never take them: {name}',
  'row.closed': 'Closed for the time being.',
  'row.places': '{count, plural, =0 {No place free} one {# place free} other {# places free}}',
  'row.confirmed': 'Confirmed {ago}',

  passHint:
    '“They never take them” is one tap. It is written down as it stands, with nothing about the person, and cannot be taken back.',
  passed: 'Written down: {name} never takes them. The door is among those that were tried.',
  'passed.kept':
    'Kept on this device: {name} never takes them. It is written down as soon as the server answers.',
  'passed.not': 'It was not written down.',

  'why.everybody': 'Says that everybody may come.',
  'why.allMet': 'Every criterion it has declared is met.',
  'why.noGate': 'None of its criteria keeps anybody out.',
  'why.nothingDeclared': 'Has not said whom it takes: ask.',
  'why.missing': 'Not known yet: {what}.',
  'why.more': '{count} more',
  'why.otherRules': '{count, plural, one {One more criterion} other {# more criteria}} too.',

  ownWords: 'In its own words',
  'ownWords.none': 'Nobody has written its own words down.',
  'ownWords.rules': 'Its criteria',
  'ownWords.phone': 'Telephone:',
  'ownWords.handOut': 'Hand-out to print',
  'ownWords.handOut.long': 'Hand-out to print: {name}',

  none: 'No door of this kind is open',
  'none.aboutServices': 'That is a gap in the sector. It says nothing about the person.',
  'none.why': 'What it hangs on',
  'none.wouldOpen':
    '{count, plural, one {Without this criterion, open: {names}.} other {Without these criteria, open: {names}.}}',
  'none.written':
    'Written down: this gap counts now, by month and by criterion. Nothing that was told is in it.',
  'none.notWritten':
    'Nothing was written down, because no need is open. A need is a kind, a month and the area you look in, no more.',
  'none.writeDown': 'Open a need and write it down',
  'none.notWrittenYet': 'The gap was not written down.',
  'none.writeAgain': 'Write it down',
  'none.exception': 'Each door below can be asked for an exception.',
  'none.surely': 'No door is surely open yet. Those to ask may be.',
  'none.onlyCaseByCase':
    'No door is surely open. Those that decide case by case can be asked for an exception.',
  net: 'These take everybody',

  tried: 'Tried for this need',
  'tried.unknown': 'A service that is not listed any more',
  'tried.stays': 'Doors that were passed stay written down, so that planners see what no decline would show.',
} as const;

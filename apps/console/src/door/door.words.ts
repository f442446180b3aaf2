const doors = '{count, plural, one {# door} other {# doors}}';

export const english = {
  doors: 'Doors',
  allServices: 'All services',
  reading: 'Reading the directory',
  kept: 'The sector is out of reach. These doors were kept on this device, as they were {ago}.',
  'kept.again': 'Ask again',
  nothingListed: 'The directory lists no door of this kind. A kind that comes near may have one.',
  nothingHere: 'No door of this kind is listed for this area.',

  sought: 'What are they looking for?',
  'sought.choose': 'Choose a need or a kind of service',
  'sought.needs': 'Needs that are open',
  'sought.kinds': 'Just looking',
  'sought.thisNeed': 'This need',
  'sought.place': '{place} of {of}',
  'sought.hasCodeWord': 'has a code word',
  'sought.byCodeWord': 'Find a need by its code word',
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
  'question.settlesUpTo': '{count, plural, one {May settle # door} other {Settles up to # doors}}',
  'question.settlesBetween': 'Settles {worst} to {most} doors',
  'question.concerns': `Matters to ${doors}`,
  'question.notTold': 'Prefer not to say',
  'question.later': 'Skip for now',
  'question.none': 'No further question would settle anything. The rest is for the services to say.',
  'question.settled': 'No further question would change which doors are open.',
  'question.unit': 'Unit',
  'question.useAmount': 'Use this',
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
  'group.more': 'Show more: {count, number} are left',

  'row.refer': 'Refer',
  'row.refer.long': 'Refer to {name}',
  'row.exception': 'Ask for an exception',
  'row.exception.long': 'Ask for an exception at {name}',
  'row.pass': 'They never take them',
  'row.pass.long': 'They never take them: {name}',
  'row.passed': 'Noted: they never take them. It is written down when you go on.',
  'row.passedKept': 'Kept on this device: they never take them.',
  'row.takeBack': 'Undo',
  'row.takeBack.long': 'Undo: {name} never takes them',
  'row.noPhone': 'No telephone is listed.',
  'row.confirmed': 'Listing confirmed {ago}',

  closed: 'Closed for the time being: {count, number}',
  'closed.what': 'They take nobody for now, whatever their criteria say. Only they can say until when.',

  passHint:
    '“They never take them” is one tap. It is noted with nothing about the person, and can be undone. When you leave this page, or half an hour later at the latest, it is written down and stays.',
  passed:
    'Noted: {name} never takes them. It is written down when you leave this page; until then it can be undone.',
  'passed.kept':
    'Kept on this device: {name} never takes them. It is written down once you leave this page and the server answers.',
  'passed.takenBack': 'Undone. Nothing was written down of {name}.',
  'passed.stays': 'It is too late to undo it: it is written down that {name} never takes them.',
  'passed.not': 'It was not written down.',
  'passed.leave': 'Leave it',

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
  'none.allTried': 'Every door of this kind was tried',
  'none.allTriedButClosed': 'Every door of this kind that is not closed was tried',
  'none.closed': 'What is listed is closed for the time being, and stands below with its telephone.',
  'none.closedToo':
    '{count, plural, one {One more is closed for the time being, and stands last.} other {# more are closed for the time being, and stand last.}}',
  'none.tried': 'What came of each is below. A service may be asked again by telephone.',
  'none.anywhere': 'Look in any area',
  'none.aboutServices': 'That is a gap in the sector. It says nothing about the person.',
  'none.why': 'What it depends on',
  'none.wouldOpen':
    '{count, plural, one {Without this criterion {names} would be open.} other {Without these criteria {names} would be open.}}',
  'none.written':
    'Written down: this gap counts now, by month and by criterion. Nothing that was told is in it.',
  'none.writtenUnlisted': 'Written down for this need: there is no such door.',
  'none.writtenBefore': 'Written down: no door was open for this need.',
  'none.held':
    'This gap is written down in a moment, or when you go on. Take an answer back if it was a slip.',
  'none.heldUnlisted':
    'In a moment, or when you go on, it is written down for this need that there is no such door.',
  'none.heldClosed':
    'In a moment, or when you go on, it is written down for this need that no door was open.',
  'none.kept': 'Kept on this device: this gap is written down as soon as the server answers.',
  'none.notWritten':
    'Nothing was written down, because no need is open. A need is a kind, a month and the area you look in, no more.',
  'none.writeDown': 'Open a need and write it down',
  'none.notWrittenYet': 'The gap was not written down.',
  'none.writeAgain': 'Write it down',
  'none.exception': 'Each shut door below can be asked for an exception.',
  'none.surely': 'No door is known to be open yet. One under “Ask” may be.',
  'none.onlyCaseByCase':
    'No door is known to be open. Those that decide case by case can be asked for an exception.',
  net: 'These take everybody',
  'net.reading': 'Reading who takes everybody',
  'net.part': 'Who takes everybody',
  'net.none': 'No service has said that it takes everybody.',
  'net.noneNear': 'None is near.',
  'net.elsewhere': '{count, plural, one {# more elsewhere} other {# more elsewhere}}',
} as const;

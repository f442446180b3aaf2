import { namesSomebody } from './names-somebody.js';

describe('words that seem to hold a way to find a person', () => {
  it.each([
    'ring 0491 570 156',
    'ring 0491570156 after work',
    'ring (02) 5550 1234',
    'ring +61 491 570 156',
    'ring +1 (202) 555-0142',
    'ring 555-0142',
    'ring 202.555.0142',
    'ring ０４９１ ５７０ １５６',
    'ring 0491\u200b570\u200b156',
    'ring 0491–570–156',
  ])('holds a telephone number: %s', (words) => expect(namesSomebody(words)).toBe(true));

  it.each(['write to sam@example.org', 'write to sam.two+x@mail.example.org please', 'sam (at) example.org'])(
    'holds an e-mail address: %s',
    (words) => expect(namesSomebody(words)).toBe(true),
  );

  it.each([
    'born 3/4/1987',
    '03-04-87 on the card',
    '3.4.1987',
    '1987-04-03',
    'the 3rd of April 1987',
    '3 Apr 1987',
    "3 April '87",
    'April 3, 1987',
    'DOB 030487',
    'd.o.b.: 1987',
    'date of birth 1987',
  ])('holds a date of birth: %s', (words) => expect(namesSomebody(words)).toBe(true));

  it.each([
    'They never take people on methadone, whatever the page says.',
    'Since 2024 the van comes at 18:30 and stays until 21:00',
    'Since 2024, 2025 and 2026 it was the same',
    'seen in 2024 2025 2026',
    'Heard from 3 of 12 people in November 2026',
    'Two doses of 0.4 mg, 10 of 25 people, room 1204',
    'About 1,500 syringes a month at $2.50',
    'between 2025-10 and 2026-11',
    'may 30 people come? @ the van',
    'open 24/7, rule 4.2.1 in their handbook',
  ])('holds none: %s', (words) => expect(namesSomebody(words)).toBe(false));
});

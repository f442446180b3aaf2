import { check, normalise } from './handle.js';

describe('a code word', () => {
  it.each(['Blue Heron', 'blue  heron', ' BLUE-HERON ', 'ｂｌｕｅ heron', 'blüe heron', 'blue heron!'])(
    'is the same word when it is written as %j',
    (written) => {
      expect(check(written)).toEqual({ normal: 'blueheron' });
    },
  );

  it('keeps letters of every script, and their vowel signs', () => {
    expect(normalise('النجمة الزرقاء')).toBe('النجمةالزرقاء');
    expect(normalise('நீல')).toBe('நீல');
  });

  it('is told from another word', () => {
    expect(normalise('blue heron')).not.toBe(normalise('blue herons'));
  });

  it.each([
    ['abc', 'at least 4'],
    ['a-b-c', 'at least 4'],
    ['! ? … —', 'at least 4'],
    ['a'.repeat(41), 'at most 40'],
    ['12 03 1991', 'at most 5 digits'],
    ['mihhe120319912', 'at most 5 digits'],
    ['٠٤٩١٥٧٠١٥٦', 'at most 5 digits'],
  ])('is refused as %j', (written, why) => {
    expect(check(written)).toEqual({
      refusal: 'CodeWordNotUsable',
      message: expect.stringContaining(why) as string,
    });
  });

  it.each(['abcd', 'a'.repeat(40), 'heron 1991', '🌊🌊 wave'])('is taken as %j', (written) => {
    expect(check(written)).toHaveProperty('normal');
  });
});

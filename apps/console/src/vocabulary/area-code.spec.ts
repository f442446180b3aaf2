import { areaCodeOf } from './area-code.js';
import { areaWords } from './area-words.js';

describe('the code of an area', () => {
  it.each([
    ['New Haven', 'new-haven'],
    ['  harbour ', 'harbour'],
    ['St Mary’s', 'st-marys'],
    ['Çeşme', 'cesme'],
    ['North / East, beyond', 'north-east-beyond'],
  ])('is made from its name: %s', (name, code) => {
    expect(areaCodeOf(name, [])).toBe(code);
  });

  it('is that of the area which is known by this name', () => {
    expect(areaCodeOf('new haven', ['New_Haven'])).toBe('New_Haven');
    expect(areaCodeOf('NEW_HAVEN', ['New_Haven'])).toBe('New_Haven');
  });

  it.each(['', '   ', '12th precinct', 'الميناء', 'a'.repeat(65), 'here!'])('is none for %j', (name) => {
    expect(areaCodeOf(name, [])).toBeNull();
  });

  it.each([
    ['new-haven', 'New Haven'],
    ['harbour', 'Harbour'],
    ['au/north_side', 'North Side'],
    ['ACT', 'ACT'],
  ])('reads as its name: %s', (code, words) => {
    expect(areaWords(code)).toBe(words);
  });
});

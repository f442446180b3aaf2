import { writtenOf } from './letter.js';

const written = {
  month: '2026-11',
  gave: ['LISTENING'],
  received: ['LOCAL_KNOWLEDGE'],
  reachBand: null,
  barriers: [],
  accessOffers: ['DELIVERY'],
};

describe('what was put into a letterbox by whoever had the device', () => {
  it('is read as the codes of an encounter', () => {
    expect(writtenOf(written)).toEqual(written);
  });

  it('has no code that is none, no words, and nothing else that an encounter has not', () => {
    const told = {
      ...written,
      gave: ['LISTENING', 'Somebody’s name', 7],
      reachBand: 'EVERYBODY',
      siteId: 'site',
    };

    expect(writtenOf({ ...told, received: 'LOCAL_KNOWLEDGE' })).toEqual({ ...written, received: [] });
  });

  it.each([null, 'words', 7, [], { ...written, month: '2026-13' }, { ...written, month: 7 }])(
    'is nothing where it is %j',
    (told) => {
      expect(writtenOf(told)).toBeNull();
    },
  );
});

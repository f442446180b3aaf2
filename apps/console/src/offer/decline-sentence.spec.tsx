import { declineReasons, exclusionReasons, nextSteps } from '@whichdoor/contracts';
import { renderPage } from '../testing/render-page.js';
import { saidIn, useDeclineSentence, type SaidDecline } from './decline-sentence.js';

const sentencesOf = async (saids: readonly SaidDecline[], language: 'en' | 'ar' = 'en') => {
  const Saying = () => {
    const sentence = useDeclineSentence();
    return (
      <ul>
        {saids.map((said, at) => (
          <li key={at}>{sentence(said)}</li>
        ))}
      </ul>
    );
  };
  document.body.replaceChildren();
  await renderPage(<Saying />, { language });
  return [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
};

const told = { criterion: null, nextStep: 'NOTHING', alternativeService: null } as const;
const tidewater = { serviceName: 'Tidewater', isEnd: false };

describe('what the sender reads', () => {
  it.each(['en', 'ar'] as const)(
    'is a sentence of its own for every reason and every next step: %s',
    async (language) => {
      const saids = [
        ...declineReasons.map((reason) => saidIn({ ...told, reason }, tidewater)),
        ...exclusionReasons.map((reason) => saidIn({ ...told, reason }, { ...tidewater, isEnd: true })),
        ...nextSteps
          .slice(0, 2)
          .map((nextStep) => saidIn({ ...told, reason: 'NO_CAPACITY', nextStep }, tidewater)),
      ];

      const sentences = await sentencesOf(saids, language);

      expect(new Set(sentences).size).toBe(saids.length);
      for (const sentence of sentences) expect(sentence).toContain('Tidewater');
    },
  );

  it('names the service that was offered instead', async () => {
    const said = saidIn(
      {
        ...told,
        reason: 'NO_CAPACITY',
        nextStep: 'ALTERNATIVE_OFFERED',
        alternativeService: { name: 'Lantern House' },
      },
      tidewater,
    );

    expect(await sentencesOf([said])).toEqual([
      'Tidewater declined, because it has no place. It offered another service: Lantern House.',
    ]);
  });
});

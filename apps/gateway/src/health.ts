/** What the health page of the gateway says. */
export type SectorHealth = {
  readonly service: 'gateway';
  /** Whether every part answers and is ready */
  readonly isReady: boolean;
  readonly parts: Readonly<Record<string, unknown>>;
};

/** Asks every subgraph for its health. One that does not answer within two seconds is not ready. */
export const sectorHealth = async (subgraphs: Readonly<Record<string, string>>): Promise<SectorHealth> => {
  const asked = await Promise.all(
    Object.entries(subgraphs).map(async ([name, url]) => {
      try {
        const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
        return [name, (await response.json()) as { isReady?: boolean }] as const;
      } catch {
        return [name, { isReady: false, answers: false }] as const;
      }
    }),
  );
  return {
    service: 'gateway',
    isReady: asked.every(([, part]) => part.isReady === true),
    parts: Object.fromEntries(asked),
  };
};

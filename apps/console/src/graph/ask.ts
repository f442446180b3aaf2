/** Where the graph is, and on whose behalf it is asked. */
export type Connection = { readonly gatewayUrl: string; readonly accessToken: string };

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
};

/**
 * Asks the gateway one document. A part of the sector that is down leaves its fields null, so whoever asks looks whether
 * what they need is there.
 * @throws Error with a sentence that can be shown
 */
export const askGraph = async <Data extends Record<string, unknown>>(
  { gatewayUrl, accessToken }: Connection,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Data> => {
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query: document, variables }),
  }).catch((problem: unknown) => {
    if (signal.aborted) throw problem;
    throw new Error('The sector could not be reached. Look whether this device is online.');
  });
  const { data, errors } = await (response.json() as Promise<Answer<Data>>).catch((): Answer<Data> => ({}));
  const isThere = data && Object.values(data).some((field) => field !== null);
  if (!isThere) throw new Error(errors?.[0]?.message ?? 'The sector did not answer.');
  return data;
};

/** What went wrong, as a sentence that can be shown. */
export const sentenceOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : 'The sector did not answer.';

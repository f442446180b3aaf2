/** The signed-in person, as the graph tells. */
export type Me = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: { readonly name: string } | null;
};

const document = `
  query Me {
    me {
      name
      roles
      organisation {
        name
      }
    }
  }
`;

type Answer = {
  readonly data?: { readonly me: Me } | null;
  readonly errors?: readonly { readonly message: string }[];
};

/** Asks the gateway who is signed in. @throws Error with a sentence that can be shown */
export const fetchMe = async (gatewayUrl: string, accessToken: string, signal: AbortSignal): Promise<Me> => {
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query: document }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data?.me) throw new Error(errors?.[0]?.message ?? 'The sector did not answer.');
  return data.me;
};

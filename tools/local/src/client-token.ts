/**
 * Signs a tool in with its own credentials (client credentials grant).
 *
 * @param identityUrl base address of the identity provider
 * @returns an access token
 * @throws Error with the provider's reason
 */
export const clientToken = async (
  identityUrl: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Promise<string> => {
  const response = await fetch(`${identityUrl}/realms/whichdoor/protocol/openid-connect/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (!answer.access_token)
    throw new Error(`${clientId} could not sign in: ${answer.error_description ?? response.status}`);
  return answer.access_token;
};

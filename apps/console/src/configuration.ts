/** Where the console finds the gateway and the identity provider. Told by the server that hands out the console. */
export type Configuration = {
  readonly gatewayUrl: string;
  readonly issuer: string;
  readonly clientId: string;
};

export const loadConfiguration = async (): Promise<Configuration> => {
  const response = await fetch('/configuration.json');
  if (!response.ok) throw new Error('The console could not read its configuration.');
  return (await response.json()) as Configuration;
};

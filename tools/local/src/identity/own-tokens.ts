import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { KeyMaterial } from './key-material.js';

/** Reads the claims of a valid access token of this provider's own making; null for any other. */
export type OwnTokens = (token: string | null) => Promise<JWTPayload | null>;

export const createOwnTokens = (issuer: string, { signing }: KeyMaterial): OwnTokens => {
  const keys = createLocalJWKSet({
    keys: signing.map(({ kty, n, e, kid }) => ({ kty, n, e, kid, alg: 'RS256', use: 'sig' })),
  } as JSONWebKeySet);
  return async (token) => {
    if (token === null) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub'],
      });
      return payload['typ'] === 'Bearer' ? payload : null;
    } catch {
      return null;
    }
  };
};

import { paddedJson } from '../offline/padded-json.js';
import type { Sealed } from '../offline/vault.js';

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const cipher = 'AES-GCM';

/** Something that whoever sealed it cannot open again: the half of the key that they drew for it is forgotten. */
export type SealedToKey = Sealed & {
  /** The half of the key that was drawn for this one thing, as far as it may be known */
  readonly drawn: ArrayBuffer;
};

/** Both halves of a key: one that anybody may seal with, and one that opens. */
export type KeyPair = { readonly publicKey: ArrayBuffer; readonly privateKey: JsonWebKey };

/** Draws a key whose one half seals and whose other half opens. */
export const drawKeyPair = async (): Promise<KeyPair> => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return {
    publicKey: await crypto.subtle.exportKey('raw', publicKey),
    privateKey: await crypto.subtle.exportKey('jwk', privateKey),
  };
};

/** The half that opens, so that it cannot be taken out of the browser. */
export const privateKeyOf = ({ key_ops: _, ext: __, ...key }: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', key, curve, false, ['deriveBits']);

const importPublic = (raw: ArrayBuffer) => crypto.subtle.importKey('raw', raw, curve, false, []);

/** The key that both sides come to, each from the half that it has and the one that it was told. */
const sharedKey = async (own: CryptoKey, other: CryptoKey, drawn: ArrayBuffer): Promise<CryptoKey> => {
  const bits = await crypto.subtle.deriveBits({ name: curve.name, public: other }, own, 256);
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('whichdoor letter');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: drawn, info },
    secret,
    { name: cipher, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Seals a value, JSON all through, for whoever has the other half of the key.
 * @param label what it is kept under: under any other it does not open
 */
export const sealTo = async (publicKey: ArrayBuffer, label: string, value: unknown): Promise<SealedToKey> => {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const drawn = await crypto.subtle.exportKey('raw', pair.publicKey);
  const key = await sharedKey(pair.privateKey, await importPublic(publicKey), drawn);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: cipher, iv, additionalData: bytesOf(label) };
  return { drawn, iv, bytes: await crypto.subtle.encrypt(algorithm, key, paddedJson(value)) };
};

/** What was sealed under this label; null where it does not open. */
export const openSealed = async (
  privateKey: CryptoKey,
  label: string,
  { drawn, iv, bytes }: SealedToKey,
): Promise<unknown> => {
  try {
    const key = await sharedKey(privateKey, await importPublic(drawn), drawn);
    const algorithm = { name: cipher, iv, additionalData: bytesOf(label) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes)));
  } catch {
    return null;
  }
};

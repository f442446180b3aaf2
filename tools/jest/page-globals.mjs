// What browsers have and the tests' document lacks, taken from Node.
import { webcrypto } from 'node:crypto';
import { BroadcastChannel, locks } from 'node:worker_threads';
import { TextDecoder, TextEncoder } from 'node:util';
import 'fake-indexeddb/auto';

for (const [name, value] of Object.entries({
  TextDecoder,
  TextEncoder,
  BroadcastChannel,
  structuredClone: globalThis.structuredClone ?? ((value) => value),
}))
  globalThis[name] ??= value;
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
// The router describes each navigation by a request. Node's refuses the signals of the tests' document.
globalThis.Request ??= class Request {
  method = 'GET';
  constructor(url, { signal } = {}) {
    this.url = String(url);
    this.signal = signal;
  }
};

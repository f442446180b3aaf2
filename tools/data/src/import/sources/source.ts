import type { ReadRow } from '../listing.js';

/** Another directory that can be taken in. Each reading begins anew, so that nothing has to be kept. */
export type Source = {
  /** What was recognised, in a few words. */
  readonly description: string;
  /** Code of the directory unless another is given. */
  readonly directory: string;
  readonly organisations: () => AsyncIterable<ReadRow>;
  /** Services, and whatever else stands in the files and is not taken in. */
  readonly services: () => AsyncIterable<ReadRow>;
};

/** Why a path cannot be imported. The message tells a person what to do. */
export class NotImportable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotImportable';
  }
}

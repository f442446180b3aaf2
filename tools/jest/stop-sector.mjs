/** Stops the sector that `sector.mjs` has started, if it has. */
export default () => globalThis.stopSector?.();

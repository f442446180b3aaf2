/** Stops what postgres.mjs started; without it the run would never end. */
export default async function stopPostgres() {
  await globalThis.stopTestPostgres?.();
}

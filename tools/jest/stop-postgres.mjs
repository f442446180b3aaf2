/** Stops the PostgreSQL that postgres.mjs has started, so that Jest can end. */
export default async function stopPostgres() {
  await globalThis.stopTestPostgres();
}

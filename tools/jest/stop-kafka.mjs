/** Stops the Kafka that kafka.mjs has started, so that Jest can end. */
export default async function stopTestKafka() {
  await globalThis.stopTestKafka();
}

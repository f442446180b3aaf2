/** What can be asked of the benches on the command line. */
export type BenchOptions = {
  /** First of the TCP ports of the sectors that are started */
  readonly portBase: number;
  /** P5: the event logs that are measured one after the other; both where the machine has what Kafka needs */
  readonly log: 'embedded' | 'kafka' | 'both';
  /** P5: writes a second, one figure for each; for how many seconds, and whom they are asked of */
  readonly rates: readonly number[];
  readonly seconds: number;
  readonly through: 'gateway' | 'intake';
  /** P5: events that wait when relay and consumers are measured alone */
  readonly backlog: number;
  /** P6: requests of each of the users, and pairs of requests that are compared */
  readonly users: number;
  readonly requests: number;
  readonly pairs: number;
  /** P8: rounds of every pair of reads */
  readonly rounds: number;
};

import pg from 'pg';

/** Uses after which a statement is worth keeping, and how many one connection keeps. */
const worthKeeping = 3;
const mostKept = 60;
/** Texts that are counted; those that are made anew each time would fill it otherwise. */
const mostCounted = 500;

/** What pg says when its `query_timeout` is over. */
const noAnswer = 'Query read timeout';

/**
 * A connection that lets PostgreSQL keep the statements that it repeats. Reading and planning a statement costs the
 * database more than carrying out a small one. What a statement sees is unchanged: row-level security asks for the
 * settings of the transaction whenever it runs, and a change of role makes PostgreSQL plan anew.
 *
 * One on which an answer did not come in time is dropped: whatever is asked on it waits behind that question, and a
 * pool would hand it out again.
 */
export class PreparingClient extends pg.Client {
  private readonly uses = new Map<string, number>();
  private readonly names = new Map<string, string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...asked: unknown[]) => unknown;
    this.query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
      const name = typeof text === 'string' && Array.isArray(values) ? this.nameOf(text) : null;
      const answer =
        name === null
          ? ask(text, values, ...rest)
          : ask({ name, text, values: values as unknown[] }, ...rest);
      // With a callback it is the pool that asks, and drops the connection after any error by itself.
      if (answer instanceof Promise) answer.catch((error: unknown) => this.dropUnlessAnswered(error));
      return answer;
    }) as typeof this.query;
  }

  private dropUnlessAnswered(error: unknown) {
    // With a question under way that is no goodbye: the connection is broken off at once.
    if (error instanceof Error && error.message === noAnswer) void this.end().catch(() => undefined);
  }

  private nameOf(text: string): string | null {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size === mostKept) return name ?? null;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses < worthKeeping) {
      if (this.uses.size === mostCounted) this.uses.clear();
      this.uses.set(text, uses);
      return null;
    }
    this.uses.delete(text);
    const given = `kept_${this.names.size}`;
    this.names.set(text, given);
    return given;
  }
}

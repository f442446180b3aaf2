import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that belongs to the sector. */
export type PartSettings = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
  /** A Node part is told over its channel when this process dies; others are found by the next start. */
  readonly isNode: boolean;
  readonly logFile: string;
  /** Where its process is noted, so that the next start finds it if it outlives this one */
  readonly pidFile?: string;
  /** Signal that asks it to stop */
  readonly stopSignal?: NodeJS.Signals;
  /** Milliseconds until it must be ready; a minute unless said */
  readonly patience?: number;
  isReady(): Promise<boolean>;
};

export type PartEvents = {
  /** It ended without having been asked to; it is started again after `pause` milliseconds. */
  crashed(part: string, how: string, pause: number): void;
  recovered(part: string): void;
};

const shortestPause = 500;
const longestPause = 30_000;

/** Runs one process, starts it again with a growing pause when it crashes, and stops it when asked. */
export class Part {
  private child: ChildProcess | null = null;
  private isStopping = false;
  private pauseBefore = shortestPause;

  constructor(
    readonly settings: PartSettings,
    private readonly events: PartEvents,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and waits until it is ready. @throws Error when it ends before, or takes longer than its patience */
  async start(): Promise<void> {
    this.spawn();
    await this.untilReady();
  }

  /** Asks it to stop and waits; what does not stop in time is killed. */
  async stop(milliseconds: number): Promise<void> {
    this.isStopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(this.settings.stopSignal ?? 'SIGTERM');
    const timer = setTimeout(() => this.kill(child), milliseconds);
    await ended;
    clearTimeout(timer);
  }

  /** Kills it with whatever it has started: each part leads a process group. */
  private kill(child: ChildProcess) {
    try {
      process.kill(-(child.pid ?? NaN), 'SIGKILL');
    } catch {
      // it is gone
    }
  }

  private spawn() {
    const { command, args, env, uid, gid, isNode, logFile, pidFile } = this.settings;
    const child = spawn(command, [...args], {
      env: { ...process.env, ...env },
      ...(uid === undefined ? {} : { uid, gid }),
      stdio: ['ignore', 'pipe', 'pipe', ...(isNode ? (['ipc'] as const) : [])],
      // Ctrl-C reaches a whole terminal group; the parts are stopped in order instead.
      detached: true,
    });
    const log = createWriteStream(logFile, { flags: 'a' });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.once('error', () => undefined);
    // What it has started may outlive it for a moment, and says why it goes: the log ends when nobody can write to it any more.
    child.once('close', () => log.end());
    // Where there is no room for a log, the sector goes on without.
    log.on('error', () => undefined);
    child.once('exit', (code, signal) => {
      if (!this.isStopping) void this.restart(signal ?? `code ${code}`);
    });
    if (pidFile && child.pid) writeFileSync(pidFile, `${child.pid}\n`);
    this.child = child;
  }

  private async restart(how: string) {
    const milliseconds = this.pauseBefore;
    this.pauseBefore = Math.min(this.pauseBefore * 2, longestPause);
    this.events.crashed(this.settings.name, how, milliseconds);
    await pause(milliseconds);
    if (this.isStopping) return;
    this.spawn();
    try {
      await this.untilReady();
      this.pauseBefore = shortestPause;
      this.events.recovered(this.settings.name);
    } catch {
      // its next end is told by the next restart
    }
  }

  private async untilReady() {
    const child = this.child;
    const { patience = 60_000 } = this.settings;
    const end = performance.now() + patience;
    while (performance.now() < end) {
      if (child?.exitCode !== null || child.signalCode !== null)
        throw new Error(`${this.settings.name} ended before it was ready. Its log: ${this.settings.logFile}`);
      if (await this.settings.isReady().catch(() => false)) return;
      await pause(50);
    }
    throw new Error(
      `${this.settings.name} is not ready after ${patience / 1000} s. Its log: ${this.settings.logFile}`,
    );
  }
}

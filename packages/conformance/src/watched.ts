// A session that does not wait for ever.
import type { Engine, Job, Observation, Session } from "./protocol.ts";

export interface WatchedSession {
  readonly version: string;
  /** What was seen, or an error if the engine has ended or the job took too long. The next job gets a new engine then. */
  run(job: Job): Promise<Observation | Error>;
  stop(): Promise<void>;
}

/** `timeout` is how long a job may take, in milliseconds. */
export async function startWatched(engine: Engine, timeout: number): Promise<WatchedSession> {
  let session: Session | undefined = await engine.start();
  return {
    version: session.version,
    async run(job) {
      session ??= await engine.start();
      const watchdog = watch(timeout);
      try {
        return await Promise.race([session.run(job), watchdog.bite]);
      } catch (error) {
        // Nothing is known of an engine that hangs or has ended.
        await session.stop();
        session = undefined;
        return error as Error;
      } finally {
        watchdog.stop();
      }
    },
    async stop() {
      await session?.stop();
    },
  };
}

/** A promise that is rejected when the time is over, and how to stop it. */
function watch(timeout: number): { readonly bite: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const bite = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`took longer than ${timeout} ms`));
    }, timeout);
  });
  return {
    bite,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

// A Redis and a PostgreSQL server of our own, for tests and measurements: on free ports, in temporary folders.
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import { Redis } from "ioredis";
import { Client } from "pg";

export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

export interface RedisService extends Service {
  /** Ends the server with a signal, and starts it again on what it wrote to its append-only file. */
  restart(signal: NodeJS.Signals, milliseconds: number): Promise<void>;
}

async function retry(attempt: () => Promise<void>): Promise<void> {
  const end = performance.now() + 30_000;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

/**
 * Redis with an append-only file.
 *
 * @param fsync when the file is on disk for sure: `always` before Redis answers, or `everysec`, as Redis does by itself
 */
export async function startRedis(fsync: "always" | "everysec" = "always"): Promise<RedisService> {
  const folder = mkdtempSync(join(tmpdir(), "as-completed-limit-redis-"));
  const port = await getPort({ host: "127.0.0.1" });
  const url = `redis://127.0.0.1:${port}`;
  async function launch(): Promise<ChildProcess> {
    const options = `--bind 127.0.0.1 --port ${port} --dir ${folder} --save "" --appendonly yes --appendfsync ${fsync}`;
    const child = spawn(
      "redis-server",
      options.split(" ").map((word) => (word === '""' ? "" : word)),
      {
        stdio: "ignore",
      },
    );
    await once(child, "spawn");
    const client = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => 50 });
    client.on("error", () => undefined);
    await retry(async () => {
      await client.ping();
    });
    client.disconnect();
    return child;
  }
  let server = await launch();
  return {
    url,
    async restart(signal, milliseconds) {
      await kill(server, signal);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      server = await launch();
    },
    async stop() {
      await kill(server, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startPostgres(): Promise<Service> {
  const [initdb = "initdb"] = globSync("/usr/lib/postgresql/*/bin/initdb").sort().reverse();
  const folder = mkdtempSync(join(tmpdir(), "as-completed-limit-postgres-"));
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const id = (option: string) => Number(spawnSync("id", [option, "postgres"], { encoding: "utf8" }).stdout);
  const user = isRoot ? { uid: id("-u"), gid: id("-g") } : {};
  if (isRoot) spawnSync("chown", ["postgres:", folder]);
  chmodSync(folder, 0o700);
  const made = spawnSync(
    initdb,
    ["--pgdata", folder, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8"],
    {
      ...user,
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
  const port = await getPort({ host: "127.0.0.1" });
  const options = ["-D", folder, "-p", `${port}`, "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const server = spawn(join(initdb, "../postgres"), options, { ...user, cwd: folder, stdio: "ignore" });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await retry(async () => {
    const client = new Client(url);
    await client.connect();
    await client.end();
  });
  return {
    url,
    async stop() {
      // Its fast shutdown.
      await kill(server, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

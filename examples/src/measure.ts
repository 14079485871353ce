// `pnpm --dir examples measure NAME COUNT`: what the READMEs say of memory and speed, measured again on this machine.
import { once } from "node:events";
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { makeFiles } from "./files.ts";
import { startLinkServer } from "./link-server.ts";
import { measure } from "./memory.ts";
import type { Measured } from "./memory.ts";
import { paginatedApi, rows, thumbnails } from "./measurements.ts";
import { startRedis } from "./services.ts";

type Measurement = (count: number, folder: string) => Promise<Measured & { readonly remarks?: string }>;

function* numbered(count: number, line: (i: number) => string): Generator<string> {
  for (let i = 0; i < count; i++) yield `${line(i)}\n`;
}

const measurements: Record<string, Measurement> = {
  async "check-links"(count) {
    const server = await startLinkServer();
    const urls = Readable.from(numbered(count, (i) => `${server.origin}/page/${i}`));
    const measured = await measure("check-links/check-links.js", ["--limit=100"], { input: urls });
    await server.close();
    return { ...measured, remarks: `${server.connections()} connections` };
  },

  async "hash-files"(count, folder) {
    makeFiles(folder, count);
    const peer = `find . -type f -print0 | xargs -0 -n 100 -P 2 sha256sum > /dev/null; times`;
    const runPeer = () => {
      const start = performance.now();
      const { stdout } = spawnSync("sh", ["-c", peer], { cwd: folder, encoding: "utf8" });
      const seconds = (performance.now() - start) / 1000;
      // The last line has the processor time of the processes that the shell started: 0m1.500000s 0m0.500000s.
      const times =
        stdout
          .trim()
          .split("\n")
          .at(-1)
          ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
      const cpu = Array.from(times, ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
      return { seconds, cpu: cpu.reduce((sum, one) => sum + one, 0) };
    };
    // The first to read the files would have to wait for the disk.
    runPeer();
    const ours = await measure("hash-files/hash-files.js", [folder]);
    const theirs = runPeer();
    const ratio = (what: "seconds" | "cpu") =>
      `${theirs[what].toFixed(1)} s, ratio ${(ours[what] / theirs[what]).toFixed(2)}`;
    return {
      ...ours,
      remarks: `find | xargs -P 2 sha256sum: ${ratio("seconds")}; processor time ${ratio("cpu")}`,
    };
  },

  thumbnails,
  "paginated-api": paginatedApi,
  rows,

  async "many-machines"(count, folder) {
    const redis = await startRedis("everysec");
    const env = { REDIS_URL: redis.url };
    const [jobs, results] = [join(folder, "jobs"), join(folder, "results")];
    await pipeline(Readable.from(numbered(count, (i) => `${i + 2}`)), createWriteStream(jobs));
    const worker = fileURLToPath(new URL("../many-machines/worker.js", import.meta.url));
    const workers = [1, 2].map(() =>
      spawn(process.execPath, [worker, "--concurrency=100"], {
        env: { ...process.env, ...env },
        stdio: "ignore",
      }),
    );
    try {
      const measured = await measure("many-machines/many-machines.js", [jobs, results], { env });
      const seen = new Set<number>();
      let lines = 0;
      for await (const line of createInterface({ input: createReadStream(results) })) {
        lines++;
        seen.add((JSON.parse(line) as { job: number }).job);
      }
      return { ...measured, lines, remarks: `${seen.size} different jobs` };
    } finally {
      for (const worker of workers) {
        worker.kill("SIGKILL");
        await once(worker, "exit");
      }
      await redis.stop();
    }
  },
};

const command = new Command("measure-examples")
  .description("Measures the memory and the speed of an example.")
  .addArgument(new Argument("<name>", "which example").choices(Object.keys(measurements)))
  .argument(
    "[count]",
    "how many links, files, pictures, items, rows or jobs",
    wholeNumber(1, 10_000_000),
    10_000,
  )
  .allowExcessArguments(false)
  .parse();
const [name, count] = command.processedArgs as [string, number];

const folder = mkdtempSync(join(tmpdir(), "as-completed-limit-measure-"));
try {
  const measured = await measurements[name]?.(count, folder);
  if (measured === undefined) throw new Error(`no measurement of ${name}`);
  const { heap, rss, seconds, cpu, exitCode, lines, stderr, remarks } = measured;
  const rate = (seconds: number) => Math.round(count / seconds).toLocaleString("en");
  console.log(`${name}, ${count.toLocaleString("en")}: ${lines.toLocaleString("en")} lines of results`);
  console.log(
    `  heap after collection, at most: ${heap.toFixed(1)} MB; resident, at most: ${rss.toFixed(0)} MB`,
  );
  console.log(`  ${seconds.toFixed(1)} s, ${rate(seconds)} a second`);
  console.log(`  ${cpu.toFixed(1)} s of processor time, ${rate(cpu)} for each second of it`);
  if (remarks !== undefined) console.log(`  ${remarks}`);
  console.log(`  exit code ${String(exitCode)}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
} finally {
  rmSync(folder, { recursive: true });
}

// What `pnpm --dir examples measure` does for the examples with services of their own, and for thumbnails.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { measure } from "./memory.ts";
import type { Measured } from "./memory.ts";
import { makePicture } from "./pictures.ts";
import { startPostgres } from "./services.ts";

type Remarks = Measured & { readonly remarks?: string };

/** Starts a program of an example that prints its URL first. */
async function startScript(script: string, args: readonly string[]) {
  const file = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, [file, "--port=0", "--delay=0", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return {
    url: line.toString().trim(),
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export async function paginatedApi(count: number): Promise<Remarks> {
  const server = await startScript("paginated-api/server.js", [`--items=${count}`]);
  try {
    return await measure("paginated-api/paginated-api.js", [server.url, "--limit=100"]);
  } finally {
    await server.stop();
  }
}

/** How much faster it is with a worker for each processor than with one; three runs of each, one after the other. */
export async function thumbnails(count: number, folder: string): Promise<Remarks> {
  const first = join(folder, "pictures", "picture-0.jpg") as `${string}.jpg`;
  await makePicture(first, 1200, 800);
  for (let i = 1; i < count; i++) cpSync(first, join(folder, "pictures", `picture-${i}.jpg`));
  const run = (workers: number) =>
    measure("thumbnails/thumbnails.js", [
      join(folder, "pictures"),
      join(folder, "thumbnails"),
      `--workers=${workers}`,
    ]);
  const workers = availableParallelism();
  const ratios: number[] = [];
  let measured = await run(workers);
  for (let i = 0; i < 3; i++) {
    const one = await run(1);
    measured = await run(workers);
    ratios.push(one.seconds / measured.seconds);
  }
  const [least, median, most] = ratios.sort((a, b) => a - b).map((ratio) => ratio.toFixed(2));
  const remarks = `${workers} workers are ${median} times as fast as one (${least} to ${most} in three runs)`;
  return { ...measured, remarks };
}

export async function rows(count: number): Promise<Remarks> {
  const postgres = await startPostgres();
  const service = await startScript("rows/service.js", []);
  try {
    const args = [`--sample=${count}`, `--service=${service.url}`, "--limit=100"];
    const measured = await measure("rows/rows.js", args, { env: { DATABASE_URL: postgres.url } });
    const client = new Client(postgres.url);
    await client.connect();
    const { rows } = await client.query<{ filled: string; batches: string }>(
      "SELECT count(elevation) AS filled, count(DISTINCT xmin::text) AS batches FROM places",
    );
    await client.end();
    return { ...measured, remarks: `${rows[0]?.filled} rows filled, in ${rows[0]?.batches} transactions` };
  } finally {
    await service.stop();
    await postgres.stop();
  }
}

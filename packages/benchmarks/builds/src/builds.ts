// The builds: the published module, and what build tools make of it, each in a file of a temporary folder.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundlings, lowerings } from "@as-completed-limit/tooling/lowered";

export interface Build {
  readonly name: string;
  readonly file: string;
  /** How many times as much as the published module it may cost. */
  readonly limit: number;
}

export interface Builds extends AsyncDisposable {
  /** The published one is the first. */
  readonly all: readonly Build[];
}

export async function makeBuilds(): Promise<Builds> {
  const directory = await mkdtemp(join(tmpdir(), "builds-"));
  const entry = fileURLToPath(import.meta.resolve("as-completed-limit"));
  const published = await readFile(entry, "utf8");
  const all: Build[] = [];
  async function add(name: string, limit: number, code: string): Promise<void> {
    const file = join(directory, `${all.length}.cjs`);
    await writeFile(file, code);
    all.push({ name, file, limit });
  }
  await add("as published", 1, await readFile(join(entry, "../core.cjs"), "utf8"));
  for (const tool of lowerings) await add(tool.name, tool.es5 ? 3 : 1.5, tool.lower(published));
  for (const tool of bundlings) await add(tool.name, 1.5, await tool.bundle(entry));
  return { all, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

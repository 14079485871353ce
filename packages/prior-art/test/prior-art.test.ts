// What the proposal quotes is what the programs of this package find today: `pnpm prior-art` and `pnpm costs` print it anew.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** The rows of a Markdown table, whatever its columns are padded to. */
function rows(markdown: string): string[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) => line.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---"));
}

/** The rows of the tables under a heading of a file in proposal/. */
function quoted(file: string, heading: string): string[] {
  const sections = readFileSync(new URL(`../../../proposal/${file}`, import.meta.url), "utf8").split(/^#+ /m);
  return rows(sections.find((text) => text.startsWith(`${heading}\n`)) ?? "");
}

// Programs of their own: some of the libraries leave rejections unhandled.
async function printed(program: string): Promise<string[]> {
  const file = fileURLToPath(new URL(`../src/${program}`, import.meta.url));
  const cwd = fileURLToPath(new URL("../../..", import.meta.url));
  return rows((await promisify(execFile)(process.execPath, [file], { cwd })).stdout);
}

test("the JavaScript table of the survey", { timeout: 120_000 }, async () => {
  expect(quoted("prior-art.md", "JavaScript")).toEqual(await printed("main.ts"));
});

test("the table of costs in the explainer", { timeout: 600_000 }, async () => {
  expect(quoted("README.md", "What each costs")).toEqual(await printed("costs/main.ts"));
});

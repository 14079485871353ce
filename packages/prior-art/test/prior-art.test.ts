// The table of proposal/prior-art.md is what the probe finds today. `pnpm prior-art` prints it anew.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const survey = new URL("../../../proposal/prior-art.md", import.meta.url);

/** The rows of a Markdown table, whatever its columns are padded to. */
function rows(markdown: string): string[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) => line.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---"));
}

test("the JavaScript table of the survey is what the probe prints", { timeout: 60_000 }, () => {
  // A program of its own: some of the libraries leave rejections unhandled.
  const found = rows(execFileSync(process.execPath, [main], { encoding: "utf8" }));
  const section = readFileSync(survey, "utf8")
    .split(/^## /m)
    .find((text) => text.startsWith("JavaScript"));
  expect(rows(section ?? "")).toEqual(found);
});

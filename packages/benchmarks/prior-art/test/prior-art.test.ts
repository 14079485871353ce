// The survey quotes what `pnpm bench prior-art` prints today.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { quotedRows, rowsOf } from "@as-completed-limit/markdown/tables";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("the JavaScript table of the survey", { timeout: 120_000 }, async () => {
  // A program of its own: some of the libraries leave rejections unhandled.
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(quotedRows("proposal/prior-art.md", "JavaScript")).toEqual(rowsOf(stdout));
});

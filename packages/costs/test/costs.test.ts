// The explainer quotes what `pnpm costs` prints today.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { quotedRows, rowsOf } from "@as-completed-limit/tooling/tables";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("the table of costs in the explainer", { timeout: 600_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(quotedRows("proposal/README.md", "What each costs")).toEqual(rowsOf(stdout));
});

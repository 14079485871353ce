// The proposal quotes what is measured today.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceGenerated } from "@as-completed-limit/markdown/generated";
import { root } from "@as-completed-limit/tooling/root";
import { expect, test } from "vitest";
import { costTables } from "../src/tables.ts";

test("the tables of costs in the proposal's documents", { timeout: 600_000 }, async () => {
  const tables = await costTables();
  expect(tables.length).toBeGreaterThan(0);
  for (const { file, by, table } of tables) {
    const text = readFileSync(join(root, file), "utf8");
    expect(await replaceGenerated(text, by, table), `${file}: \`pnpm bench costs --write\` mends it`).toBe(
      text,
    );
  }
});

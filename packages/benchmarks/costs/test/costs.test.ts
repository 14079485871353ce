// The proposal quotes what `pnpm bench costs` prints today.
import { quotedRows, rowsOf } from "@as-completed-limit/markdown/tables";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { measurePrograms, programsTable, summaryTable } from "../src/programs.ts";
import { slotsTable } from "../src/slots.ts";

test("what today's programs cost", { timeout: 600_000 }, async () => {
  const measured = await measurePrograms();
  const quoted = quotedRows("proposal/DETAILS.md", "The table of costs");
  expect(quoted).toEqual(rowsOf(markdownTable(programsTable(measured))));
  const summary = quotedRows("proposal/README.md", "The problem");
  expect(summary).toEqual(rowsOf(markdownTable(summaryTable(measured))));
  expect(summary).toHaveLength(5);
});

test("the two rules for a free slot", { timeout: 60_000 }, async () => {
  const quoted = quotedRows("proposal/DETAILS.md", "When is a free slot filled?");
  expect(quoted).toEqual(rowsOf(markdownTable(await slotsTable())));
});

// Which table of costs stands in which document of the proposal.
import { markdownTable } from "markdown-table";
import { measurePrograms, programsTable, summaryTable } from "./programs.ts";
import { slotsTable } from "./slots.ts";

interface CostTable {
  readonly file: string;
  /** What the comment above the table says. */
  readonly by: string;
  readonly table: string;
}

export async function costTables(): Promise<CostTable[]> {
  const measured = await measurePrograms();
  const part = (file: string, name: string, rows: string[][]): CostTable => ({
    file,
    by: `\`pnpm bench costs --write\`: ${name}`,
    table: markdownTable(rows),
  });
  return [
    part("proposal/DETAILS.md", "programs", programsTable(measured)),
    part("proposal/DETAILS.md", "slots", await slotsTable()),
    part("proposal/README.md", "summary", summaryTable(measured)),
    part("proposal/slides.md", "summary", summaryTable(measured)),
  ];
}

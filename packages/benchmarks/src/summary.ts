// The table of the benchmarks that the package's README quotes.
import { markdownTable } from "markdown-table";
import { overFloor } from "./comparisons.ts";
import type { CaseResult } from "./run.ts";
import { format } from "./tables.ts";

const kinds: Readonly<Record<string, string>> = {
  settled: "settled promises",
  async: "async functions",
  immediate: "`setImmediate`",
};

/** Time per task as a multiple of the floor's, by kind of task and limit, from the cases of the scenario `overhead`. */
export function overheadTable(cases: readonly CaseResult[]): string {
  const limits = [10, 1000, 100_000];
  const rows = Object.entries(kinds).map(([kind, title]) => {
    const ratios = limits
      .map((limit) => cases.find((item) => item.kind === kind && item.limit === limit))
      .map((item) => format((item && overFloor(item)?.median) ?? NaN));
    return [title, ...ratios];
  });
  const head = ["tasks", ...limits.map((limit) => `limit ${limit.toLocaleString("en")}`)];
  return markdownTable([head, ...rows], { align: [null, "r", "r", "r"] });
}

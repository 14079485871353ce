// What pages include from reports, so that no figure is typed in twice: `<!-- name -->` in a page is replaced.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compatibilityTable } from "./compatibility.ts";
import { root } from "@as-completed-limit/tooling/root";

const parts: Readonly<Record<string, () => string>> = {
  compatibility: () => compatibilityTable(readFileSync(join(root, "packages/conformance/README.md"), "utf8")),
};

export function include(markdown: string): string {
  return markdown.replaceAll(/^<!-- ([a-z-]+) -->$/gm, (comment, name: string) => parts[name]?.() ?? comment);
}

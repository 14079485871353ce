// Tables in Markdown files, for tests that compare what is quoted with what a program prints today.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@as-completed-limit/tooling/root";

/** The rows of the tables in a text, whatever their columns are padded to. */
export function rowsOf(markdown: string): string[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) => line.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---"));
}

/** The rows of the tables under a heading of a file of the repository. */
export function quotedRows(file: string, heading: string): string[] {
  const sections = readFileSync(join(root, file), "utf8").split(/^#+ /m);
  return rowsOf(sections.find((text) => text.startsWith(`${heading}\n`)) ?? "");
}

// Brings the comments of the reference, which quote every step above its code, up to date in the same way.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Algorithm } from "@as-completed-limit/proposal";
import { follow } from "./follow.ts";

const directory = dirname(fileURLToPath(import.meta.resolve("@as-completed-limit/proposal/reference")));
const clause = /^\/\*\* \S+spec\.emu#(\S+) \*\/$/;
const comment = /^(\s*\/\/ )((?:\w+\.)*\w+)\. (.+)$/;

/** The source with each step's comment as the specification has it now. */
export function requoteComments(
  source: string,
  algorithms: readonly Algorithm[],
  known: ReadonlySet<string>,
): string {
  const lines = source.split("\n");
  const quoted: { line: number; start: string; number: string; text: string; clauseId: string }[] = [];
  let clauseId = "";
  for (const [line, text] of lines.entries()) {
    clauseId = clause.exec(text)?.[1] ?? clauseId;
    const [, start = "", number = "", words = ""] = comment.exec(text) ?? [];
    if (number !== "") quoted.push({ line, start, number, text: words, clauseId });
  }
  for (const algorithm of algorithms) {
    const own = quoted.filter((other) => other.clauseId === algorithm.clauseId);
    for (const [{ line, start }, { number, text }] of follow(own, algorithm, known)) {
      lines[line] = `${start}${number}. ${text}`;
    }
  }
  return lines.join("\n");
}

/** Writes the files of the reference whose comments have moved, and gives their number. */
export function requoteReference(algorithms: readonly Algorithm[], known: ReadonlySet<string>): number {
  const changed = globSync("*.ts", { cwd: directory }).filter((file) => {
    const path = join(directory, file);
    const source = readFileSync(path, "utf8");
    const requoted = requoteComments(source, algorithms, known);
    if (requoted !== source) writeFileSync(path, requoted);
    return requoted !== source;
  });
  return changed.length;
}

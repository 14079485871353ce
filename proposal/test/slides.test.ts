// The slides quote figures of the documents, with fewer columns and rows. A figure that has changed there must change here.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { quotedRows } from "@as-completed-limit/markdown/tables";
import { describe, expect, test } from "vitest";

/** The table under a heading: its heading row, and the others. */
function tableOf(file: string, heading: string): { readonly head: string[]; readonly body: string[][] } {
  const cells = (row: string): string[] =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = "", , ...body] = quotedRows(file, heading);
  return { head: cells(head), body: body.map(cells) };
}

function rowNamed(rows: readonly string[][], name: string): string[] {
  const found = rows.filter(([first = ""]) => first.startsWith(name));
  expect(found, name).toHaveLength(1);
  return found[0] as string[];
}

describe("the slides", () => {
  const { body: summary } = tableOf("proposal/README.md", "The problem");

  test("quote the costs of the explainer", () => {
    const { body: quoted } = tableOf("proposal/slides.md", "With this");
    expect(quoted).toHaveLength(3);
    for (const [name = "", ...cells] of quoted) {
      const [, ...source] = rowNamed(summary, name);
      expect(cells, name).toEqual(source.map((cell) => cell.replace(/ \(.*\)$/, "")));
    }
  });

  test("say in a sentence what the table says", () => {
    const text = readFileSync(fileURLToPath(new URL("../slides.md", import.meta.url)), "utf8");
    const secondsOf = (name: string): number => Number.parseFloat(rowNamed(summary, name)[1] ?? "");
    expect(text).toContain(
      `**${secondsOf("Batches").toFixed(0)} s, where ${secondsOf("`Promise.asCompleted`").toFixed(1)} s are possible.**`,
    );
    expect(text).toContain(`The program sees it after **${secondsOf("Semaphore").toFixed(1)} s**`);
    expect(text).toContain(`**${rowNamed(summary, "Semaphore")[3]} at once.**`);
  });

  test("quote the two rules for a free slot", () => {
    const details = tableOf("proposal/DETAILS.md", "When is a free slot filled?");
    const slides = tableOf("proposal/slides.md", "When is a free slot filled?");
    const columns = slides.head.map((name) => details.head.indexOf(name));
    expect(columns).not.toContain(-1);
    for (const [name = "", ...cells] of slides.body) {
      const row = rowNamed(details.body, name);
      expect(
        cells.map((cell) => cell.replaceAll("**", "")),
        name,
      ).toEqual(columns.slice(1).map((column) => (row[column] ?? "").replace(/:.*$/, "")));
    }
  });
});

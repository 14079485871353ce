// The compatibility table of the reference comes from the conformance report.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@as-completed-limit/tooling/root";
import { expect, test } from "vitest";
import { compatibilityTable } from "../src/compatibility.ts";

const report = `Passed runs on 2026-01-02, each test in strict and in sloppy mode:

| Engine        |   native |   script |      ESM |
| ------------- | -------: | -------: | -------: |
| reference 1.0 | 10 of 10 |          |          |
| node-18 18.20 |          |   9 of 9 |   9 of 9 |
| quickjs 2025  |          |   7 of 9 |          |
| firefox 153   |          |   8 of 9 |   9 of 9 |
| bun 1.4       |          |          | 99 of 100 |

Words.
`;

test("an engine has the result of its best build; the reference is none", () => {
  expect(compatibilityTable(report).split("\n").slice(2)).toEqual([
    "| Node.js | 18.20 | Yes | 9 of 9 |",
    "| QuickJS | 2025 | In part | 7 of 9 |",
    "| Firefox | 153 | Yes | 9 of 9 |",
    "| Bun | 1.4 | Yes | 99 of 100 |",
    "",
    "As of 2026-01-02.",
  ]);
});

test("a report without results is refused", () => {
  expect(() => compatibilityTable("# Conformance")).toThrow("no table");
  expect(() => compatibilityTable(report.replaceAll(/(?:node|quickjs|firefox|bun)/g, "other"))).toThrow(
    "no results",
  );
});

test("the report of this repository has the engines that people ask for", () => {
  const table = compatibilityTable(readFileSync(join(root, "packages/conformance/README.md"), "utf8"));
  for (const engine of ["Node.js", "Deno", "Bun", "Chromium", "Firefox", "WebKitGTK"]) {
    expect(table).toContain(`| ${engine}`);
  }
});

import { fileURLToPath } from "node:url";
import { scenarios } from "@as-completed-limit/explorer/scenarios";
import { expect, test } from "vitest";
import { placesIn, readPlaces } from "../step/places.ts";

test("a document of the proposal links to every scenario", () => {
  const places = readPlaces(fileURLToPath(new URL("../../../proposal", import.meta.url)));
  expect(Object.keys(places).sort()).toEqual(Object.keys(scenarios).sort());
});

test("a place is the heading above the link, as GitHub names it; code has no headings", () => {
  const places = new Map<string, string>();
  const markdown = [
    "# One",
    "## What does `next()` do?",
    "```js",
    "# no heading",
    "```",
    "See [it](../packages/explorer/scenarios/a-b.json).",
    "# One",
    "[It](../packages/explorer/scenarios/a-b.json) and [that](../packages/explorer/scenarios/c.json).",
  ].join("\n");
  placesIn(markdown, "page", places);
  expect([...places]).toEqual([
    ["a-b", "page#what-does-next-do"],
    ["c", "page#one-1"],
  ]);
});

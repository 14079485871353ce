// The form of the tests, and that the linter sees what is wrong with it.
import { describe, expect, test } from "vitest";
import { lint, readSpecification } from "../../src/lint.ts";
import { listTests, readTest } from "../../src/tests.ts";

const specification = readSpecification();

test("every test of this package is in form", { timeout: 60_000 }, () => {
  const errors = listTests().flatMap((path) =>
    lint(path, readTest(path).source, specification).map((error) => `${path}: ${error}`),
  );
  expect(errors).toEqual([]);
});

const good = `// Copyright (C) 2026 Somebody. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What is tested.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {});
`;

test("a good test is good", () => {
  expect(lint("good.js", good, specification)).toEqual([]);
});

describe("the linter sees", () => {
  test.each<[what: string, from: string | RegExp, to: string, error: RegExp]>([
    ["a notice in other words", "All rights reserved.", "", /copyright notice/],
    ["another license", "BSD license", "MIT license", /license/],
    ["a year before this proposal", "2026", "1999", /copyright notice/],
    ["code before the metadata", "/*---", "let first;\n/*---", /does not come first/],
    ["text of several lines without a sign", ">\n  What", "What\n ", /needs "\|" or ">"/],
    ["an empty line first", "info: |", "info: |\n", /info begins with an empty line/],
    ["a list of lines", "[asyncHelpers.js]", "\n  - asyncHelpers.js", /includes stand in one line/],
    ["an empty list", "[async]", "[]", /empty list of flags/],
    [
      "a text that YAML 1.1 reads as false",
      /: >\n {2}What is tested\./,
      ": no",
      /description is not a string/,
    ],
    [
      "a type before the phase",
      "flags",
      "negative: {type: SyntaxError, phase: runtime}\nflags",
      /a phase and then a type/,
    ],
    [
      "two ways to verify one property",
      "function () {}",
      "function () { verifyProperty(o, 'k', d); verifyConfigurable(o, 'k'); }",
      /verifyConfigurable needless/,
    ],
    ["no metadata", "/*---", "/*", /no metadata/],
    ["metadata that is no map", /---[\s\S]*---/, "---\n- 1\n---", /not a map/],
    ["an unknown key", "esid:", "es7id: x\nesid:", /called es7id/],
    ["no description", /description[^]*tested\./, "description: ''", /description is missing/],
    ["no esid", "esid: sec-promise.ascompleted\n", "", /esid is missing/],
    ["an esid of no clause", "sec-promise.ascompleted", "sec-nothing", /no clause sec-nothing/],
    ["that the feature is missing", "[promise-as-completed]", "[Symbol]", /lack promise-as-completed/],
    ["an unknown feature", "-completed]", "-completed, magic]", /feature magic/],
    ["a feature named twice", "-completed]", "-completed, promise-as-completed]", /named twice/],
    ["an unknown flag", "[async]", "[async, fast]", /no flag fast/],
    ["flags that exclude each other", "[async]", "[async, raw, module]", /contradict/],
    ["a missing flag async", "flags: [async]\n", "", /without the flag async/],
    ["a flag async for nothing", "asyncTest(async function () {});", "asyncTest;", /\$DONE is never called/],
    [
      "a test that must not be evaluated and could be",
      "flags",
      "negative: {phase: parse, type: SyntaxError}\nflags",
      /DONOTEVALUATE/,
    ],
    ["a negative without a type", "flags", "negative: {phase: parse}\nflags", /needs a phase/],
    ["an include that is not there", "[asyncHelpers.js]", "[asyncHelpers.js, none.js]", /no file none\.js/],
    [
      "an include that is not used",
      "[asyncHelpers.js]",
      "[asyncHelpers.js, propertyHelper.js]",
      /nothing of propertyHelper/,
    ],
    ["an include twice", "[asyncHelpers.js]", "[asyncHelpers.js, asyncHelpers.js]", /included twice/],
    [
      "an include whose feature is missing",
      "[asyncHelpers.js]",
      "[asyncHelpers.js, isConstructor.js]",
      /needs the feature Reflect\.construct/,
    ],
    [
      "two asynchronous tests",
      "asyncTest(async function () {});",
      "asyncTest(f); asyncTest(f);",
      /one asynchronous test/,
    ],
    ["a sleep", "function () {}", "function () { setTimeout(f, 1); }", /never for time/],
    ["a test that prints", "function () {}", "function () { print('x'); }", /prints nothing/],
    ["no quotation", /info[^]*\.\.\.\n/, "", /info is missing/],
    [
      "a step in other words",
      "If items is",
      "Unless items is",
      /step 1 of Promise\.asCompleted .* but it is "If items/,
    ],
    ["a step with another number", "1. If", "9. If", /^step 9 of Promise\.asCompleted/],
    ["a step that is not there", "1. If", "99. If", /there is no such step/],
    ["a line below a heading that is no step", "1. If items", "If items", /is no step/],
    [
      "a sentence that is not in the specification",
      "    ...\n",
      "  Promises are nice.\n",
      /does not say "Promises are nice\."/,
    ],
    ["no line feed at the end", /\n$/, "", /line feed/],
  ])("%s", (_, from, to, error) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(lint("bad.js", bad, specification)).toContainEqual(expect.stringMatching(error));
  });

  test.each(["Upper.js", "under_score.js", "a.test.js", "double--dash.js"])("the name %s", (name) => {
    expect(lint(name, good, specification)).toEqual(["the name of the file is not in kebab case"]);
  });
});

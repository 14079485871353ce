// The format of the tests: what test262's own linter asks for, and that a test quotes the specification correctly.
import { readFileSync } from "node:fs";
import { readSteps } from "@as-completed-limit/proposal";
import type { Algorithm } from "@as-completed-limit/proposal";
import { codeOf, knownFlags, readFrontmatter, readHarnessMetadata } from "./frontmatter.ts";
import type { Frontmatter } from "./frontmatter.ts";
import { harnessFile } from "./harness.ts";
import { lintMetadata } from "./lint-metadata.ts";
import { readQuotes } from "./quotes.ts";

const copyright = /^\/\/ Copyright \(C\) 20\d\d .+\. All rights reserved\.$/;
const license = "// This code is governed by the BSD license found in the LICENSE file.";
const keysOfTest262 = ["description", "esid", "features", "flags", "includes", "info", "locale", "negative"];
const feature = "promise-as-completed";

/** The features of test262's features.txt that these tests may name. */
const knownFeatures: readonly string[] = [
  feature,
  "arrow-function",
  "async-functions",
  "async-iteration",
  "BigInt",
  "class",
  "cross-realm",
  "explicit-resource-management",
  "exponentiation",
  "generators",
  "globalThis",
  "IsHTMLDDA",
  "iterator-helpers",
  "let",
  "Map",
  "Proxy",
  "Reflect",
  "Reflect.construct",
  "Set",
  "Symbol",
  "Symbol.asyncIterator",
  "Symbol.iterator",
  "Symbol.species",
  "Symbol.toPrimitive",
  "Symbol.toStringTag",
  "TypedArray",
];

/** ECMA-262 itself, which is not here to be compared with. */
const headingOfEcma262 = "ECMAScript Standard Built-in Objects";

/** The specification's text, as far as tests are checked against it. */
export interface Specification {
  readonly algorithms: readonly Algorithm[];
  readonly clauseIds: ReadonlySet<string>;
  /** All letters and digits of its text. */
  readonly letters: string;
}

export function readSpecification(): Specification {
  const file = new URL("../../../proposal/spec.emu", import.meta.url);
  const source = readFileSync(file, "utf8");
  const ids = [...source.matchAll(/<emu-clause [^>]*id="([^"]+)"/g)].map((match) => match[1] ?? "");
  return {
    algorithms: readSteps(source),
    clauseIds: new Set(ids),
    letters: lettersOf(source.replace(/<[^>]*>/g, "")),
  };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Everything that is wrong with the form of a test. `path` is its path below the test directory. */
export function lint(path: string, source: string, specification: Specification): string[] {
  let metadata: Frontmatter;
  try {
    metadata = readFrontmatter(source);
  } catch (error) {
    return [(error as Error).message];
  }
  const code = codeOf(source);
  return [
    ...lintFile(path, source),
    ...lintMetadata(source),
    ...lintKeys(metadata, specification),
    ...lintFlags(metadata, code),
    ...lintIncludes(metadata, code),
    ...lintCode(code),
    ...lintInfo(metadata, specification),
  ];
}

function* lintFile(path: string, source: string): Generator<string> {
  const [first = "", second] = source.split("\n");
  if (!copyright.test(first)) yield "the first line is no copyright notice in test262's form";
  if (second !== license) yield "the second line does not name the license in test262's words";
  if (!/(^|\/)[a-z0-9]+(-[a-z0-9]+)*\.js$/.test(path)) yield "the name of the file is not in kebab case";
  const head = source.slice(0, source.indexOf("/*---")).split("\n").slice(2);
  if (head.some((line) => line !== "" && !line.startsWith("//"))) yield "the metadata does not come first";
  if (!source.endsWith("\n") || source.endsWith("\n\n")) yield "the file does not end with one line feed";
}

function* lintKeys(
  { keys, esid, description, features }: Frontmatter,
  { clauseIds }: Specification,
): Generator<string> {
  for (const key of keys) {
    if (!keysOfTest262.includes(key)) yield `test262 knows no metadata called ${key}`;
  }
  if (description.trim() === "") yield "the description is missing";
  if (esid === "") yield "the esid is missing";
  else if (!clauseIds.has(esid)) yield `the specification has no clause ${esid}`;
  if (!features.includes(feature)) yield `the features lack ${feature}`;
  for (const name of features) {
    if (!knownFeatures.includes(name))
      yield `the feature ${name} is not one of test262's that are in use here`;
  }
  if (new Set(features).size < features.length) yield "a feature is named twice";
}

function* lintFlags({ flags, negative }: Frontmatter, code: string): Generator<string> {
  for (const flag of flags) {
    if (!knownFlags.includes(flag)) yield `test262 knows no flag ${flag}`;
  }
  const modes = ["onlyStrict", "noStrict", "module", "raw"].filter((flag) => flags.includes(flag));
  if (modes.length > 1) yield `the flags ${modes.join(" and ")} contradict each other`;
  const isAsync = /\basyncTest\(|\$DONE\b/.test(code);
  if (isAsync && !flags.includes("async")) yield "the test is asynchronous without the flag async";
  if (!isAsync && flags.includes("async")) yield "the flag async is set, but $DONE is never called";
  if (negative !== undefined && negative.phase !== "runtime" && !/^\$DONOTEVALUATE\(\);$/m.test(code)) {
    yield "a test that is not to be evaluated must have a line $DONOTEVALUATE();";
  }
}

function* lintIncludes({ includes, features }: Frontmatter, code: string): Generator<string> {
  if (new Set(includes).size < includes.length) yield "a file is included twice";
  for (const name of includes) {
    const text = harnessFile(name);
    if (text === undefined) {
      yield `test262's harness has no file ${name}`;
      continue;
    }
    const helper = readHarnessMetadata(text);
    const isUsed = helper.defines.some((identifier) => code.includes(identifier));
    if (!isUsed && !helper.allowUnused) yield `nothing of ${name} is used`;
    for (const needed of helper.features) {
      if (!features.includes(needed)) yield `${name} needs the feature ${needed}, which is not named`;
    }
  }
}

function* lintCode(code: string): Generator<string> {
  if ((code.match(/\basyncTest\(/g) ?? []).length > 1) yield "a file has one asynchronous test";
  if (code.includes("verifyProperty(") && code.includes("verifyConfigurable(")) {
    yield "verifyProperty makes verifyConfigurable needless, which fails after it";
  }
  if (/\b(setTimeout|setInterval|setImmediate|queueMicrotask|Atomics)\b/.test(code)) {
    yield "a test waits for promises, never for time";
  }
  if (/\b(console|print)\b/.test(code)) yield "a test prints nothing by itself";
}

function* lintInfo({ info }: Frontmatter, { algorithms, letters }: Specification): Generator<string> {
  if (info.trim() === "") {
    yield "the info is missing: quote what of the specification is tested";
    return;
  }
  const { prose, errors } = readQuotes(info, algorithms);
  yield* errors;
  if (prose[0] === headingOfEcma262) return;
  for (const paragraph of prose) {
    if (!letters.includes(lettersOf(paragraph))) yield `the specification does not say "${paragraph}"`;
  }
}

// What an editor shows on a call: the description, the parameters, what is returned and thrown, and an example.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const file = fileURLToPath(new URL("hover.mts", import.meta.url)); // exists only for the language service

function service(code: string): ts.LanguageService {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.esnext.d.ts"],
    types: [],
  };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
}

const text = (parts: ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts);

describe.each([
  ["asCompleted", 'import { asCompleted } from "as-completed-limit";', "asCompleted"],
  ["Promise.asCompleted of auto", 'import "as-completed-limit/auto";', "Promise.asCompleted"],
  ["Promise.asCompleted of shim", 'import "as-completed-limit/shim";', "Promise.asCompleted"],
])("%s", { timeout: 60_000 }, (_, prelude, name) => {
  const code = `${prelude}\n${name}([Promise.resolve(1)], 2);\n${name}((async function* () { yield 1; })(), 2);`;
  const languageService = service(code);
  const calls = [...code.matchAll(/asCompleted\(/g)].map(({ index }) => index);

  test.each(calls)("the hover text of the call at %i", (position) => {
    const info = languageService.getQuickInfoAtPosition(file, position);
    expect(text(info?.documentation)).toMatch(
      /^Runs the tasks of `items`, at most `limit` of them at a time/,
    );
    const tags = new Map(
      info?.tags?.map((tag) => [`${tag.name} ${text(tag.text).split(" ")[0]}`, text(tag.text)]),
    );
    expect(tags.get("param items")).toContain("An iterable of promises or values");
    expect(tags.get("param limit")).toContain("from 1 to 2**53 - 1");
    const names = info?.tags?.map((tag) => tag.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(["returns", "throws", "example"]));
    const example = info?.tags?.find((tag) => tag.name === "example");
    expect(text(example?.text)).toContain(`of ${name}(tasks(), 2)`);
  });

  test.each(calls)("the parameter hints of the call at %i", (position) => {
    const argument = position + "asCompleted(".length;
    const [signature] = languageService.getSignatureHelpItems(file, argument, undefined)?.items ?? [];
    expect(signature?.parameters.map((parameter) => parameter.name)).toEqual(["items", "limit"]);
    expect(text(signature?.parameters[0]?.documentation)).toContain("An iterable of promises or values");
    // The compiler has no text for one element of a rest parameter; the editor shows that of the signature.
    expect(text(signature?.documentation)).toMatch(/^Runs the tasks of `items`, at most `limit` of them/);
    expect(signature?.tags.map((tag) => text(tag.text))).toContainEqual(
      expect.stringMatching(/^limit - The highest/),
    );
  });
});

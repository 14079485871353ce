// The declaration for TypeScript's library says of every use what the types of the package say of it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const declaration = fileURLToPath(new URL("../lib.esnext.promise-as-completed.d.ts", import.meta.url));
const program = fileURLToPath(new URL("uses.mts", import.meta.url)); // exists only for the compiler

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.esnext.d.ts"],
  types: [],
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};

/** What the compiler says of `code`, by line, with the declaration `text` as part of the library. */
function messages(code: string, text = readFileSync(declaration, "utf8")): string[] {
  const files = new Map([
    [declaration, text],
    [program, code],
  ]);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const own = files.get(name);
    return own === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, own, version);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([declaration, program], options, host))
    .map(({ file, start = 0, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? -1;
      return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0]}`;
    });
}

// The arguments of right calls: each must give the same type from the library and from the package.
const right = [
  "[Promise.resolve(1)]",
  "[1, Promise.resolve('a')], Infinity",
  "new Set([Promise.resolve(1)]), undefined",
  "['a', 'b'].values().map(async (url) => url.length), 2",
  "(function* () { yield Promise.resolve(1); yield new Date(); })(), 3",
  "[1 as unknown as PromiseLike<number>], 1",
  "(async function* () { yield 1; yield 'a'; })(), 2",
  "(null as unknown as AsyncIterable<Promise<string>>), 2",
  "new Map([[1, 'a']]), 2",
  "[] as Promise<number>[] | AsyncIterable<Promise<number>>, 2",
];

// The arguments of wrong calls: both must refuse them.
const wrong = [
  "'abc'",
  "5",
  "{}",
  "Promise.resolve([1])",
  "() => [1].values()",
  "",
  "[1], '5'",
  "[1], 5n",
  "[1], null",
  "(async function* () { yield 1; })()",
  "(async function* () { yield 1; })(), undefined",
];

describe("the declaration for TypeScript's library", { timeout: 60_000 }, () => {
  test("gives the same types as the package for right calls", () => {
    const code = [
      'import { asCompleted } from "as-completed-limit";',
      "type Of<I> = I extends AsyncIterable<infer T> ? T : never;",
      // The library says PromiseLike<void> of all async disposal, the package says Promise<void>.
      "type Part<I> = Omit<I, typeof Symbol.asyncDispose | typeof Symbol.asyncIterator>;",
      "type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;",
      ...right.map((call, index) =>
        [
          `const l${index} = Promise.asCompleted(${call});`,
          `const p${index} = asCompleted(${call});`,
          `const same${index}: Same<Of<typeof l${index}>, Of<typeof p${index}>> = true;`,
          `const asPackage${index}: Part<typeof p${index}> = l${index};`,
          `const asLibrary${index}: typeof l${index} = p${index};`,
        ].join(" "),
      ),
    ];
    expect(messages(code.join("\n"))).toEqual([]);
  });

  test("refuses what the package refuses", () => {
    const code = ['import { asCompleted } from "as-completed-limit";'];
    for (const call of wrong) code.push(`Promise.asCompleted(${call});`, `asCompleted(${call});`);
    const lines = messages(code.join("\n")).map((message) => Number.parseInt(message));
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(
      wrong.flatMap((_, index) => [2 + 2 * index, 3 + 2 * index]),
    );
  });

  test("stands beside the declaration of the package's auto", () => {
    const code = [
      'import "as-completed-limit/auto";',
      "for await (const value of Promise.asCompleted([Promise.resolve(1)], 2)) value satisfies number;",
    ];
    expect(messages(code.join("\n"))).toEqual([]);
  });

  test("knows await using and for await", () => {
    const code = `export {};
      await using results = Promise.asCompleted([Promise.resolve(1)]);
      for await (const value of results) value satisfies number;`;
    expect(messages(code)).toEqual([]);
  });

  test("and the test sees a declaration that differs", () => {
    const text = readFileSync(declaration, "utf8").replace(
      "AsCompletedIterator<Awaited<T>>",
      "AsCompletedIterator<T>",
    );
    expect(
      messages(
        "export {}; (await Promise.asCompleted([Promise.resolve(1)]).next()).value satisfies number | undefined;",
        text,
      ),
    ).toHaveLength(1);
  });
});

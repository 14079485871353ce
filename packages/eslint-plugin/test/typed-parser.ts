// The parser for TypeScript, with types. All programs of a test file are checked by one type checker; a checker for
// each of them takes most of the time of the tests.
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import type { ParserOptions } from "@typescript-eslint/parser";
import ts from "typescript";

/** Those of the repository. No case sees what another declares, since every file is a module. */
const config = ts.getParsedCommandLineOfConfigFile(
  join(import.meta.dirname, "../../../tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  },
);
const options = config?.options ?? {};

interface Parser {
  readonly meta: typeof parser.meta;
  parseForESLint(code: string, options: ParserOptions): ReturnType<typeof parser.parseForESLint>;
}

/** A parser that knows these programs with their types, and anything else without. */
export function typedParser(codes: readonly string[]): Parser {
  // They stand beside this file, so that they find the package.
  const names = new Map(
    [...new Set(codes)].map((code, i) => [code, join(import.meta.dirname, `case-${i}.ts`)]),
  );
  const files = new Map([...names].map(([code, name]) => [name, code]));
  let program: ts.Program | undefined;
  function create(): ts.Program {
    const host = ts.createCompilerHost(options, true);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, version) => {
      const code = files.get(name);
      return code === undefined
        ? getSourceFile(name, version)
        : ts.createSourceFile(name, code, version, true);
    };
    return ts.createProgram([...files.keys()], options, host);
  }
  return {
    meta: parser.meta,
    parseForESLint(code: string, parserOptions: ParserOptions) {
      const filePath = names.get(code);
      if (filePath === undefined) return parser.parseForESLint(code, parserOptions);
      program ??= create();
      return parser.parseForESLint(code, { ...parserOptions, filePath, programs: [program] });
    },
  };
}

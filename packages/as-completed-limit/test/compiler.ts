// What the TypeScript compiler says of modules that exist only in a test.
import { join } from "node:path";
import ts from "typescript";

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: [],
  // Checks the declarations of this package, but not those of the language.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};

// The library types are the same in every case and cost most of the time.
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of each of some modules, as if they stood in a directory: first lines only. `ambient` is a
 * declaration file besides them.
 */
export function messages(
  modules: readonly string[],
  options: ts.CompilerOptions = {},
  { extension = "mts", directory = import.meta.dirname, ambient = "" } = {},
): string[][] {
  const files = new Map(
    modules.map((code, index) => [join(directory, `module-${index}.${extension}`), code]),
  );
  const names = [...files.keys()];
  files.set(join(directory, "ambient.d.ts"), ambient);
  const compilerOptions = { ...strict, lib: ["lib.es2022.d.ts"], ...options };
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion) => {
    const code = files.get(name);
    if (code !== undefined) return ts.createSourceFile(name, code, languageVersion);
    if (!/\/lib\.[^/]*\.d\.ts$/.test(name)) return getSourceFile(name, languageVersion);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, languageVersion));
    return libraries.get(name);
  };
  const program = ts.createProgram([...files.keys()], compilerOptions, host);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  const said = ({ messageText }: ts.Diagnostic) =>
    ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0] ?? "";
  const elsewhere = diagnostics.filter(({ file }) => !names.includes(file?.fileName ?? "")).map(said);
  return names.map((name) => [
    ...diagnostics.filter(({ file }) => file?.fileName === name).map(said),
    ...elsewhere,
  ]);
}

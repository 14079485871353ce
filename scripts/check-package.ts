// What can be said of the published packages as they are packed; `pnpm check` and a release run this.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { publishedPackages } from "./published.ts";
import { packPackage } from "@as-completed-limit/tooling/pack";
import { root } from "@as-completed-limit/tooling/root";
import { parse } from "acorn";
import { build } from "esbuild";

const modules = join(root, "node_modules");

interface Packed {
  readonly tarball: string;
  /** Where the tarball was unpacked. */
  readonly directory: string;
}

function run(cwd: string, command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (error) throw error;
  return { status, output: stdout + stderr };
}

function mustSucceed(cwd: string, command: string, ...args: string[]): string[] {
  const { status, output } = run(cwd, command, ...args);
  return status === 0 ? [] : [output];
}

/** What the package is meant to weigh for its users: minified by their bundler and compressed by their server. */
const sizeLimits: readonly (readonly [what: string, code: string, bytes: number])[] = [
  ["ponyfill", `import { asCompleted } from "as-completed-limit"; globalThis.x = asCompleted;`, 1750],
  ["polyfill", `import "as-completed-limit/auto";`, 2050],
  ["helpers", `import * as helpers from "as-completed-limit/helpers"; globalThis.x = { ...helpers };`, 2300],
  ["nothing, when nothing is used", `import { asCompleted } from "as-completed-limit";`, 1],
];

async function checkSize({ directory }: Packed): Promise<string[]> {
  const failures: string[] = [];
  const judge = (what: string, code: Uint8Array, limit: number) => {
    const bytes = brotliCompressSync(code).length;
    const text = `${what}: ${code.length} bytes minified, ${bytes} with brotli, limit ${limit}`;
    console.log(text);
    if (bytes > limit) failures.push(text);
  };
  for (const [what, contents, limit] of sizeLimits) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: directory },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    for (const { contents: code } of outputFiles) judge(what, code, limit);
  }
  judge("classic script", readFileSync(join(directory, "dist/auto.min.js")), 2050);
  return failures;
}

/** The baseline that the package states: syntax of ECMAScript 2022. */
function checkSyntax({ directory }: Packed): string[] {
  const failures: string[] = [];
  for (const file of globSync("{dist,cjs}/*.{js,cjs}", { cwd: directory })) {
    const isModule = file.endsWith(".js") && !file.endsWith(".min.js");
    try {
      parse(readFileSync(join(directory, file), "utf8"), {
        ecmaVersion: 2022,
        sourceType: isModule ? "module" : "script",
      });
    } catch (error) {
      failures.push(`${file} is not ES2022: ${String(error)}`);
    }
  }
  return failures;
}

/** Every source map that a file names is in the package, and so is every source that the map names. */
function checkSourceMaps({ directory }: Packed): string[] {
  const failures: string[] = [];
  for (const file of globSync("dist/*", { cwd: directory })) {
    const [, name] = /^\/\/# sourceMappingURL=(.*)/m.exec(readFileSync(join(directory, file), "utf8")) ?? [];
    if (name === undefined) continue;
    const map = join(directory, dirname(file), name);
    if (!existsSync(map)) {
      failures.push(`${file} names ${name}, which is not there`);
      continue;
    }
    for (const source of (JSON.parse(readFileSync(map, "utf8")) as { sources: string[] }).sources) {
      if (!existsSync(resolve(dirname(map), source)))
        failures.push(`${name} names ${source}, which is not there`);
    }
  }
  return failures;
}

/** The checkers of the es-shim API, and what of them does not fit this package, with the reason. */
const esShimCheckers: readonly {
  command: readonly string[];
  exceptions: readonly { pattern: RegExp; count: number; reason: string }[];
}[] = [
  {
    command: ["es-shims-api-2/api.js", "--bound"],
    exceptions: [
      {
        pattern: /^entrypoint `.*` points to/,
        count: 6,
        reason: "it knows no conditions in `exports`, and this package has an ESM and a CommonJS build",
      },
    ],
  },
  {
    command: ["es-shims-api/api.mjs"],
    exceptions: [
      {
        pattern: /^entrypoint `.*` points to/,
        count: 6,
        reason: "it knows no conditions in `exports`, and this package has an ESM and a CommonJS build",
      },
      {
        pattern: /^module.exports lacks a `\w+` property$/,
        count: 3,
        reason:
          "version 2 of the API wants the properties `implementation`, `getPolyfill` and `shim`, which this package has",
      },
    ],
  },
];

function checkEsShimApi({ directory }: Packed): string[] {
  return esShimCheckers.flatMap(({ command: [script = "", ...args], exceptions }) => {
    const { version } = JSON.parse(readFileSync(join(modules, dirname(script), "package.json"), "utf8")) as {
      version: string;
    };
    const { output } = run(directory, process.execPath, join(modules, script), ...args);
    const complaints = [...output.matchAll(/^not ok \d+ (.*)$/gm)].map(([, what = ""]) => what);
    const passed = [...output.matchAll(/^ok /gm)].length;
    console.log(`@es-shims/api ${version}: ${passed} passed`);
    const failures = passed === 0 ? [output] : [];
    for (const { pattern, count, reason } of exceptions) {
      const found = complaints.filter((what) => pattern.test(what)).length;
      console.log(`  ${found} that cannot: ${reason}`);
      if (found !== count)
        failures.push(`expected ${count} complaints like ${String(pattern)}, got ${found}`);
    }
    const other = complaints.filter((what) => !exceptions.some(({ pattern }) => pattern.test(what)));
    return [...failures, ...other];
  });
}

const checks: Record<string, (packed: Packed) => string[] | Promise<string[]>> = {
  publint: ({ tarball }) => mustSucceed(root, join(modules, ".bin/publint"), "run", tarball, "--strict"),
  attw: ({ tarball }) => mustSucceed(root, join(modules, ".bin/attw"), tarball),
  size: checkSize,
  syntax: checkSyntax,
  "source-maps": checkSourceMaps,
  "es-shim-api": checkEsShimApi,
};

/** The checks that make sense for every package; the others know the entries of as-completed-limit. */
const general = ["publint", "attw"];

function pack(folder: string, destination: string): Packed {
  const tarball = packPackage(folder, destination);
  run(destination, "tar", "-xzf", basename(tarball));
  return { tarball, directory: join(destination, "package") };
}

const directory = mkdtempSync(join(tmpdir(), "as-completed-limit-packed-"));
try {
  for (const { name, folder } of publishedPackages()) {
    const packed = pack(folder, join(directory, name));
    for (const [check, run] of Object.entries(checks)) {
      if (name !== "as-completed-limit" && !general.includes(check)) continue;
      const failures = await run(packed);
      for (const failure of failures) console.error(`${name}, ${check}: ${failure}`);
      if (failures.length > 0) process.exitCode = 1;
    }
  }
} finally {
  rmSync(directory, { recursive: true });
}

// Runs the JavaScript and TypeScript code blocks of Markdown files, so that documentation cannot drift:
// test/blocks.test.ts does that; `pnpm test markdown/test/blocks -t docs/guide` runs some of them.
//
// - A fence of the language js, mjs, ts or mts is a module, cjs is a script, and anything else is not run. Each block
//   is a program of its own, as if it stood beside its Markdown file: `import "as-completed-limit"` finds the built
//   package. Where a block says `Promise.asCompleted`, as-completed-limit/auto was loaded before it.
// - `<!-- setup: pages -->` above a block makes the exports of setup/pages.ts global in it; several
//   names are divided by spaces. This is for what a block needs and a reader need not see: a server, a list of URLs.
// - `<!-- needs: node 22 -->` above a block says which Node is the oldest that can run it.
// - `// prints: text` says what the program prints. The texts, in order, must be all the lines of its output; `…`
//   stands for anything. A block without such a comment may print what it likes.
// - `statement; // throws: text` on one line says that the statement throws or rejects, and that the error as a
//   string begins with the text (`…` as above); the program goes on after it.
// - Timers and performance.now() run five times slower than they say, so that a busy machine keeps their order.
// - A block that throws, never ends, or differs from what it says has failed.
import { spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { transformSync } from "esbuild";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { UserError } from "@as-completed-limit/tooling/errors";
import { root } from "@as-completed-limit/tooling/root";

export interface Block {
  readonly file: string;
  /** The line of the first line of code, counted from 1. */
  readonly line: number;
  readonly inputType: string;
  readonly setups: readonly string[];
  /** The major version of the oldest Node that can run it; 0 if any can. */
  readonly node: number;
  readonly code: string;
}

const preload = new URL("preload.ts", import.meta.url);
const timeLimit = 30_000;

const inputTypes: Partial<Record<string, string>> = {
  js: "module",
  mjs: "module",
  ts: "module-typescript",
  mts: "module-typescript",
  cjs: "commonjs",
};

/** Every Markdown file of the repository that a person wrote. */
export function markdownFiles(): string[] {
  const exclude = ["**/node_modules/**", "**/dist/**", "**/CHANGELOG.md"];
  return globSync("**/*.md", { cwd: root, exclude }).sort();
}

/** The comments directly above a block, such as one with its setup and one for the linter. */
function commentsAbove(before: readonly Nodes[]): string[] {
  const last = before.at(-1);
  return last?.type === "html" ? [...commentsAbove(before.slice(0, -1)), last.value] : [];
}

/** The blocks of a Markdown file that are to be run. */
export function blocksOf(file: string, markdown = readFileSync(resolve(root, file), "utf8")): Block[] {
  const blocks: Block[] = [];
  function visit(node: Nodes, before: readonly Nodes[]): void {
    const inputType = node.type === "code" ? inputTypes[node.lang?.replace(/\{.*/, "") ?? ""] : undefined;
    if (node.type === "code" && inputType !== undefined) {
      const line = (node.position?.start.line ?? 0) + 1;
      const said = (name: string) =>
        commentsAbove(before).flatMap(
          (text) => new RegExp(`^<!-- ${name}: (.+) -->$`).exec(text)?.[1] ?? [],
        )[0];
      const needs = said("needs") ?? "node 0";
      const major = /^node (\d+)$/.exec(needs)?.[1];
      if (major === undefined)
        throw new UserError(`${file}:${line}: expected a need such as "node 22", got "${needs}"`);
      blocks.push({
        file,
        line,
        inputType,
        setups: said("setup")?.split(" ") ?? [],
        node: Number(major),
        code: node.value,
      });
    }
    if (!("children" in node)) return;
    for (const [i, child] of node.children.entries()) visit(child, node.children.slice(0, i));
  }
  visit(fromMarkdown(markdown), []);
  return blocks;
}

/** Runs one block, on another Node if one is given; resolves with what is wrong with it, or undefined. */
export async function runBlock(block: Block, node = process.execPath): Promise<string | undefined> {
  const place = `${block.file}:${block.line}`;
  const { code, output, errors } = await run(block, node);
  if (code !== 0) {
    const why = code === 13 ? "it awaits what never comes" : errors.trim();
    return `${place}: the program failed: ${why.replaceAll(/(file:\S*)?\[eval\d*\]/g, block.file)}`;
  }
  const expected = [...block.code.matchAll(/\/\/ prints: ?(.*)$/gm)].map(([, text]) => text ?? "");
  if (expected.length === 0) return undefined;
  const printed = output.replace(/\n$/, "").split("\n");
  for (let i = 0; i < Math.max(expected.length, printed.length); i++) {
    const [want, got] = [expected[i], printed[i]];
    if (want === undefined || got === undefined || !pattern(want, "$").test(got)) {
      return `${place}: line ${i + 1} of the output should be ${quote(want)}, and is ${quote(got)}`;
    }
  }
  return undefined;
}

function quote(text: string | undefined): string {
  return text === undefined ? "missing" : JSON.stringify(text);
}

function pattern(text: string, end: string): RegExp {
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("…", ".*")}${end}`, "s");
}

/** The block's program: its lines have the numbers that they have in the Markdown file. */
function program({ code, line }: Block): string {
  const checked = code.replaceAll(
    /^(\s*)(\S.*;) \/\/ throws: (.*)$/gm,
    (_, indent: string, statement: string, text: string) => {
      const expected = `${JSON.stringify(text)}, ${pattern(text, "").toString()}`;
      return `${indent}await __throws(async () => { ${statement} }, ${expected});`;
    },
  );
  return "\n".repeat(line - 1) + checked;
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The specifier of a module of ours. Not every Node can strip types, so another one gets it as JavaScript. */
function specifierFor(module: URL, node: string): string {
  if (node === process.execPath) return module.href;
  const { code } = transformSync(readFileSync(module, "utf8"), { loader: "ts" });
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function run(block: Block, node: string): Promise<Outcome> {
  const ours = specifierFor(preload, node);
  const imports = block.code.includes("Promise.asCompleted") ? ["as-completed-limit/auto", ours] : [ours];
  const setups = block.setups.map((name) => specifierFor(new URL(`setup/${name}.ts`, import.meta.url), node));
  const child = spawn(
    node,
    [...imports.map((specifier) => `--import=${specifier}`), `--input-type=${block.inputType}`, "-"],
    {
      cwd: dirname(resolve(root, block.file)),
      env: { ...process.env, MARKDOWN_SETUPS: JSON.stringify(setups) },
      timeout: timeLimit,
    },
  );
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.stdin.end(program(block));
  return new Promise((fulfil, reject) => {
    child.on("error", reject).on("close", (code, signal) => {
      if (signal !== null) errors += `ended by ${signal} after ${timeLimit / 1000} s`;
      fulfil({ code, output, errors });
    });
  });
}

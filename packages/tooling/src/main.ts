// `pnpm blocks [file.md ...]`: runs the code blocks of these Markdown files, or of all.
import { relative, resolve } from "node:path";
import { Command } from "commander";
import { blocksOf, markdownFiles, runBlock } from "./markdown-blocks.ts";
import { root } from "./root.ts";

const program = new Command("blocks")
  .description("Runs the JavaScript and TypeScript code blocks of Markdown files.")
  .argument("[file...]", "the files; all of the repository if none is named")
  .parse();
const named = program.args.map((file) => relative(root, resolve(file)));
const blocks = (named.length > 0 ? named : markdownFiles()).flatMap((file) => blocksOf(file));

let failed = 0;
for (const block of blocks) {
  const problem = await runBlock(block);
  if (problem === undefined) continue;
  console.error(problem);
  failed++;
}
console.log(`${blocks.length - failed} code blocks passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

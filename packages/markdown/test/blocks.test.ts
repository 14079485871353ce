// Every code block of every Markdown file does what it says; and the tool that says so can say no.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findEngine, nodes } from "@as-completed-limit/tooling/engines";
import { blocksOf, markdownFiles, runBlock } from "../src/blocks.ts";
import { isFullRun, lacks } from "@as-completed-limit/tooling/missing";
import { root } from "@as-completed-limit/tooling/root";

for (const block of markdownFiles().flatMap((file) => blocksOf(file))) {
  test.concurrent(`${block.file}:${block.line}`, { timeout: 60_000 }, async ({ expect }) => {
    expect(await runBlock(block)).toBeUndefined();
  });
}

// The READMEs that people read before they have the tools run on every Node that is supported.
const first = ["README.md", "packages/as-completed-limit/README.md"];
for (const { name, major } of isFullRun ? nodes : []) {
  if (lacks(name, "the code blocks of the READMEs")) continue;
  for (const block of first.flatMap((file) => blocksOf(file)).filter(({ node }) => node <= major)) {
    test.concurrent(`${block.file}:${block.line} on ${name}`, { timeout: 60_000 }, async ({ expect }) => {
      expect(await runBlock(block, findEngine(name))).toBeUndefined();
    });
  }
}

test("the documents that readers rely on are among those", () => {
  for (const file of ["README.md", "proposal/README.md"]) {
    expect(blocksOf(file).length, file).toBeGreaterThan(0);
    expect(markdownFiles()).toContain(file);
  }
});

describe("the tool", () => {
  async function problems(markdown: string): Promise<(string | undefined)[]> {
    return Promise.all(blocksOf("README.md", markdown).map((block) => runBlock(block)));
  }

  test("runs JavaScript and TypeScript, and nothing else", () => {
    const languages = ["js", "mjs", "ts", "mts", "cjs", "js {3}", "sh", "html", "json", ""];
    const markdown = languages.map((language) => `\`\`\`${language}\n1;\n\`\`\`\n`).join("\n");
    expect(blocksOf("a.md", markdown).map(({ line }) => line)).toEqual([2, 6, 10, 14, 18, 22]);
  });

  test("gives a block the built package, and Promise.asCompleted where it is named", async () => {
    const markdown = [
      "```ts",
      'import { asCompleted } from "as-completed-limit";',
      "const kind: string = typeof asCompleted;",
      "console.log(kind, 'asCompleted' in Promise); // prints: function false",
      "```",
      "",
      "```js",
      "console.log(typeof Promise.asCompleted); // prints: function",
      "```",
    ];
    expect(await problems(markdown.join("\n"))).toEqual([undefined, undefined]);
  });

  test("accepts what is said to be thrown, and goes on", async () => {
    const code = [
      'throw new RangeError("no"); // throws: RangeError: n…',
      "await Promise.reject(3); // throws: 3",
      'console.log("on"); // prints: on',
    ];
    expect(await problems("```js\n" + code.join("\n") + "\n```")).toEqual([undefined]);
  });

  test.each([
    ["throws", "null.x", "README.md:4: the program failed: README.md:4…Cannot read properties of null"],
    [
      "never ends",
      "await new Promise(() => {});",
      "README.md:4: the program failed: it awaits what never comes",
    ],
    ["prints something else", "console.log(1); // prints: 2", 'should be "2", and is "1"'],
    [
      "prints more",
      "console.log('a\\nb'); // prints: a",
      'line 2 of the output should be missing, and is "b"',
    ],
    ["prints less", "// prints: a", 'should be "a", and is ""'],
    ["throws nothing", "1; // throws: TypeError", 'should throw "TypeError", and throws nothing'],
    ["throws something else", "throw 1; // throws: 2", 'should throw "2", and throws "1"'],
  ])("refuses a block that %s", async (_, code, expected) => {
    const [problem] = await problems("# Title\n\n```js\n" + code + "\n```");
    const parts = expected.split("…");
    for (const part of parts) expect(problem).toContain(part);
  });

  test("reads which Node a block needs, among other comments above it", () => {
    const comments = ["<!-- setup: pages work -->", "<!-- needs: node 22 -->", "<!-- eslint-disable x -->"];
    const markdown = [...comments, "", "```js", "1;", "```", "", "```js", "2;", "```"].join("\n");
    expect(blocksOf("a.md", markdown)).toMatchObject([
      { node: 22, setups: ["pages", "work"] },
      { node: 0, setups: [] },
    ]);
    expect(() => blocksOf("a.md", "<!-- needs: a server -->\n\n```js\n1;\n```")).toThrow(
      'a.md:4: expected a need such as "node 22", got "a server"',
    );
  });

  test("knows the Nodes that the support table lists", () => {
    const readme = readFileSync(join(root, "packages/as-completed-limit/README.md"), "utf8");
    const listed = /^\| Node\.js +\| ([\d, ]+), from/m.exec(readme)?.[1];
    expect(listed?.split(", ").map(Number)).toEqual(nodes.map(({ major }) => major));
  });

  const installed = nodes.filter(({ name }) => !lacks(name, "a code block with a setup"));
  test.for(installed)("runs blocks with a setup on $name", async ({ name }) => {
    const node = findEngine(name);
    const code = "console.log(urls.length, await 1); // prints: 120 1\nnull.x; // throws: TypeError";
    const [block] = blocksOf("README.md", `<!-- setup: pages -->\n\n\`\`\`js\n${code}\n\`\`\``);
    expect(block && (await runBlock(block, node))).toBeUndefined();
    const [wrong] = blocksOf("README.md", "```js\nconsole.log(process.version); // prints: v…x\n```");
    expect(wrong && (await runBlock(wrong, node))).toContain(`and is "v${name.slice("node-".length)}.`);
  });

  test("refuses a setup that does not exist", async () => {
    const [problem] = await problems("<!-- setup: nonesuch -->\n\n```js\n1;\n```");
    expect(problem).toContain("nonesuch.ts");
  });
});

test("timers are stretched, and the clock that an example reads with them", async () => {
  const code = `import { setTimeout as sleep } from "node:timers/promises";
    const date = Date.now();
    const start = performance.now();
    await sleep(10);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const elapsed = Date.now() - date;
    console.log(elapsed >= 95, Math.round(elapsed / (performance.now() - start))); // prints: true 5`;
  const [block] = blocksOf("README.md", `\`\`\`js\n${code}\n\`\`\`\n`);
  expect(block && (await runBlock(block))).toBeUndefined();
});

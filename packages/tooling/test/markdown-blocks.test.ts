// Every code block of every Markdown file does what it says; and the tool that says so can say no.
import { describe, expect, test } from "vitest";
import { blocksOf, markdownFiles, runBlock } from "../src/markdown-blocks.ts";

for (const block of markdownFiles().flatMap((file) => blocksOf(file))) {
  test.concurrent(`${block.file}:${block.line}`, { timeout: 60_000 }, async ({ expect }) => {
    expect(await runBlock(block)).toBeUndefined();
  });
}

test("the documents that readers rely on are among those", () => {
  for (const file of ["README.md", "proposal/README.md"]) {
    expect(blocksOf(file).length, file).toBeGreaterThan(0);
    expect(markdownFiles()).toContain(file);
  }
});

describe("the tool", () => {
  async function problems(markdown: string): Promise<(string | undefined)[]> {
    return Promise.all(blocksOf("README.md", markdown).map(runBlock));
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

  test("refuses a setup that does not exist", async () => {
    const [problem] = await problems("<!-- setup: nonesuch -->\n\n```js\n1;\n```");
    expect(problem).toContain("nonesuch.ts");
  });
});

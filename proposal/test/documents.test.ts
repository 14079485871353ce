// What a reader of the proposal is promised: an explainer that can be read in a few minutes, which says on its first
// screen what overlaps, and details that argue both sides of each decision.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** A document without its code blocks and comments. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```$/gms, "").replaceAll(/<!--.*?-->/gs, "");
}

function words(markdown: string): number {
  return prose(markdown)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test("the explainer has at most 1,500 words", () => {
  expect(words(read("README.md"))).toBeLessThanOrEqual(1500);
});

test("code and comments are not counted", () => {
  expect(words("one **two** | three |\n\n```js\nlet four;\n```\n\n<!-- five\nsix --> seven")).toBe(4);
});

test("the overlap with other proposals comes before everything else", () => {
  expect(/^## (.*)$/m.exec(read("README.md"))?.[1]).toBe("Unordered helpers and concurrency control");
});

test("each decision says what speaks against it", () => {
  const [, after = ""] = read("DETAILS.md").split("\n## Decisions\n");
  const [decisions = ""] = after.split(/^## /m);
  const sections = decisions.split(/^### /m).slice(1);
  expect(sections.length).toBeGreaterThan(15);
  for (const section of sections) {
    expect(section, section.slice(0, 60)).toContain("**Decision:");
    expect(section, section.slice(0, 60)).toContain("_Against:_");
  }
});

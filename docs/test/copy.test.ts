// What becomes of a Markdown file of the repository as a page of the site.
import { describe, expect, test } from "vitest";
import { pageFrom } from "../src/copy.ts";
import { menusOf } from "../src/menu.ts";
import { addressOf, pageOf, sources } from "../src/pages.ts";
import { specificationPage } from "../src/rendered.ts";

const body = (markdown: string) => markdown.replace(/^---\n[^]*?\n---\n/, "");
const page = (text: string, source?: string) => pageFrom("docs/guide/order.md", text, { source });

describe("links", () => {
  test.each([
    ["[a](errors.md#go-on)", "[a](/guide/errors#go-on)"],
    ["[a](index.md)", "[a](/guide/)"],
    ["[a](../../proposal/README.md)", "[a](/proposal/)"],
    ["[a](../../proposal/spec.emu#sec-x)", "[a](/spec/#sec-x)"],
    ["[a](../../packages/conformance)", "[a](/reports/conformance)"],
    ["[a](../../packages/as-completed-limit/README.md#install)", "[a](/manual/#install)"],
    ["[a](../../packages/explorer/scenarios)", "[a](/playground/step)"],
    ["[a](../../packages/explorer/scenarios/laziness.json)", "[a](/playground/step?scenario=laziness)"],
    ["[a](#here) [b](https://example.com/)", "[a](#here) [b](https://example.com/)"],
    ["`[a](b.md)`", "`[a](b.md)`"],
  ])("%s becomes %s", (from, to) => {
    expect(body(page(from).markdown)).toBe(to);
  });

  test("to what is no page lead to the repository, or nowhere", () => {
    const text = "[the licence](../../LICENSE) [tests](../../packages/conformance/test)";
    expect(body(page(text).markdown)).toBe("the licence tests");
    expect(body(page(text, "https://example.com/r").markdown)).toBe(
      "[the licence](https://example.com/r/blob/main/LICENSE) [tests](https://example.com/r/tree/main/packages/conformance/test)",
    );
  });

  test("to what is not there are an error", () => {
    expect(() => page("[a](none.md)")).toThrow("docs/guide/order.md links to none.md, which is not there");
  });

  test("of pictures bring the picture along", () => {
    const { markdown, images } = pageFrom("packages/benchmarks/README.md", "![p](plots/peers.svg)", {
      source: undefined,
    });
    expect(body(markdown)).toBe("![p](/images/packages/benchmarks/plots/peers.svg)");
    expect([...images.keys()]).toEqual(["packages/benchmarks/plots/peers.svg"]);
  });
});

test("a page says what it is and what it is about", () => {
  const { title, markdown } = page('# `next` "here"\n\nSome **words**.\n');
  expect(title).toBe('next "here"');
  expect(markdown).toMatch(/^---\ntitle: "next \\"here\\""\ndescription: "Some words."\n---\n/);
  const long = page(`# a\n\n${"word ".repeat(100)}`).markdown;
  expect(/description: "(.*)"/.exec(long)?.[1]?.length).toBeLessThanOrEqual(160);
});

test("what a page says of itself stays", () => {
  expect(page('---\ntitle: "b"\ndescription: c d\n---\n\n# a\n').markdown).toBe(
    '---\ntitle: "b"\ndescription: c d\n---\n\n# a\n',
  );
});

test("no two files are one page, and every page is in a menu", () => {
  const files = sources();
  const paths = files.map(pageOf);
  expect(new Set(paths).size).toBe(files.length);
  const pages = files.map((file) => ({
    file,
    path: pageOf(file) ?? "",
    title: file,
    markdown: "",
    images: new Map<string, string>(),
  }));
  const menus = JSON.stringify(menusOf(pages));
  for (const file of files) {
    if (file !== "docs/index.md")
      expect(menus).toContain(JSON.stringify(addressOf(file)?.replace(/\/index$/, "/")));
  }
});

test("the specification asks nobody else for anything", () => {
  const html =
    "<!doctype html>\n<head><style>@import url(https://a.example/b.css) (x: y);p{}</style></head><body><div id=spec-container></div></body>";
  const result = specificationPage(html);
  expect(result).not.toContain("example");
  expect(result).toContain("<style>p{}</style>");
  expect(result).toContain("auto.min.js");
  expect(result).toContain('<div id=spec-container><p id="back-to-site">');
  expect(() => specificationPage("<p>")).toThrow("should have <head>");
});

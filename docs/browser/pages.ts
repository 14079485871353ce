// Every page, as a visitor gets it.
import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFaults, tooWide } from "./axe.ts";
import type { Opened } from "./in-browser.ts";
import { directory, pages } from "./site.ts";
import { brokenLinks, visit } from "./visit.ts";
import type { Visit } from "./visit.ts";

/** Other tools write these pages, with what they need and no more. */
const isRendered = (path: string): boolean => /^(?:spec|slides)\//.test(path);
/** Slides have one form and are scaled as a whole. */
const isScaled = (path: string): boolean => path.startsWith("slides/");

export function testPages(opened: Opened): void {
  const visits = new Map<string, Visit>();

  describe.concurrent("every page", () => {
    test.for(pages)("%s", async (path, { expect }) => {
      const address = opened.url + path;
      const seen = await visit(opened.browser, address, async (page) => {
        // What the style makes of a page hardly depends on the browser, so one looks closely.
        if (opened.name !== "chromium") return;
        for (const [theme, faults] of Object.entries(await findFaults(page))) {
          expect.soft(faults, theme).toEqual([]);
        }
        if (!isScaled(path)) expect.soft(await tooWide(page), "wider than the window").toEqual([]);
      });
      visits.set(address, seen);
      expect(seen.problems).toEqual([]);
      expect(seen.installed).toBe("function");
      expect(seen.lines.join()).toContain("Promise.asCompleted is installed");
      expect(seen.title).not.toBe("");
      expect(seen.language).toMatch(/^en/);
      if (isRendered(path)) return;
      expect(seen.description.length).toBeGreaterThan(20);
      expect(seen.landmarks).toEqual(expect.arrayContaining(["header", "nav"]));
    });
  });

  test("every link and every anchor leads somewhere", () => {
    const files = globSync("**/*.*", { cwd: directory }).map((file) => opened.url + file);
    expect(visits.size).toBe(pages.length);
    expect(brokenLinks(visits, new Set(files))).toEqual([]);
  });

  test("no two pages have the same title", () => {
    const titles = [...visits.values()].map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("search finds", async () => {
    await visit(opened.browser, `${opened.url}index.html`, async (page) => {
      await page.click("#local-search button");
      await page.waitForSelector("#localsearch-input");
      await page.type("#localsearch-input", "Little's law");
      await page.waitForFunction(() =>
        document.querySelector(".results")?.textContent.includes("Choosing a limit"),
      );
    });
  });

  test("the theme changes when it is told to", async () => {
    await visit(opened.browser, `${opened.url}guide/index.html`, async (page) => {
      await page.setViewport({ width: 1400, height: 800 });
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await background();
      await page.click(".VPNavBarAppearance button");
      await page.waitForFunction(
        (old) => getComputedStyle(document.body).backgroundColor !== old,
        {},
        before,
      );
    });
  });
}

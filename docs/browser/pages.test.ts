// Every page in Chromium and in Firefox.
import { readFileSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "@as-completed-limit/tooling/browsers";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { Server } from "@as-completed-limit/tooling/server";
import type { Browser, Page } from "@as-completed-limit/tooling/browsers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directory, pages, serveSite } from "./site.ts";
import { brokenLinks, visit } from "./visit.ts";
import type { Visit } from "./visit.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Serious faults that axe finds in the page as it is. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
  });
}

/** Widths, in pixels, at which the page is wider than the window. */
async function tooWide(page: Page): Promise<number[]> {
  const widths: number[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) widths.push(width);
  }
  return widths;
}

async function findFaults(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const value of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    expect.soft(await faults(page), value).toEqual([]);
  }
}

async function lookClosely(page: Page): Promise<void> {
  await findFaults(page);
  expect.soft(await tooWide(page), "wider than the window").toEqual([]);
}

function look(name: string, path: string): ((page: Page) => Promise<void>) | undefined {
  if (name !== "chromium") return undefined;
  // Slides have one form and are scaled as a whole.
  return path.startsWith("slides/") ? findFaults : lookClosely;
}

for (const name of ["chromium", "firefox"] as const) {
  if (findEngine(name) === undefined) {
    test.skip(`${name}: not installed`, () => {});
    continue;
  }
  describe(name, () => {
    let server: Server;
    let browser: Browser;
    const visits = new Map<string, Visit>();
    beforeAll(async () => {
      server = await serveSite();
      const started = await startBrowser(name);
      if (started !== undefined) browser = started;
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    test.for(pages)("%s", async (path) => {
      const seen = await visit(browser, server.url + path, look(name, path));
      visits.set(server.url + path, seen);
      expect(seen.problems).toEqual([]);
      expect(seen.installed).toBe("function");
      expect(seen.lines.join()).toContain("Promise.asCompleted is installed");
      expect(seen.title).not.toBe("");
      expect(seen.language).toMatch(/^en/);
      // Other tools write these pages, with what they need and no more.
      if (/^(?:spec|slides)\//.test(path)) return;
      expect(seen.description.length).toBeGreaterThan(20);
      expect(seen.landmarks).toEqual(expect.arrayContaining(["header", "nav"]));
    });

    test("every link and every anchor leads somewhere", () => {
      const files = globSync("**/*.*", { cwd: directory }).map((file) => server.url + file);
      expect(visits.size).toBe(pages.length);
      expect(brokenLinks(visits, new Set(files))).toEqual([]);
    });

    test("no two pages have the same title", () => {
      const titles = [...visits.values()].map(({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test("search finds", async () => {
      await visit(browser, `${server.url}index.html`, async (page) => {
        await page.click("#local-search button");
        await page.waitForSelector("#localsearch-input");
        await page.type("#localsearch-input", "Little's law");
        await page.waitForFunction(() =>
          document.querySelector(".results")?.textContent.includes("Choosing a limit"),
        );
      });
    });

    test("the theme changes when it is told to", async () => {
      await visit(browser, `${server.url}guide/index.html`, async (page) => {
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
  });
}

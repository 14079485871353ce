// The four views of the playground, by mouse and by keyboard, in Chromium and in Firefox.
import { mkdirSync } from "node:fs";
import { scenarios } from "@as-completed-limit/explorer/scenarios";
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { startBrowser } from "@as-completed-limit/tooling/browsers";
import type { Browser, Page } from "@as-completed-limit/tooling/browsers";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { Server } from "@as-completed-limit/tooling/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { presets, writeSettings } from "../race/settings.ts";
import { simulate } from "../race/simulate.ts";
import { describeRace, rowOf } from "../race/summary.ts";
import { playPackage } from "../step/play-package.ts";
import { serveSite } from "../../browser/site.ts";
import { visit } from "../../browser/visit.ts";

/** With the environment variable SCREENSHOTS, where pictures of the views are put. */
const pictures = process.env["SCREENSHOTS"];

async function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
  );
}

/** Clicks a button by its name. */
async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

async function until(page: Page, selector: string, part: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string, text: string) => document.querySelector(wanted)?.textContent.includes(text),
    { timeout: 60_000 },
    selector,
    part,
  );
}

/** The log as the page shows it when it shows all of it. */
async function wholeLog(page: Page): Promise<string[]> {
  await page.click(".pg-panel label.pg-note input");
  return texts(page, ".pg-log li");
}

async function logOf(scenario: Scenario): Promise<string[]> {
  return [...(await playPackage(scenario)).log];
}

for (const name of ["chromium", "firefox"] as const) {
  if (findEngine(name) === undefined) {
    test.skip(`${name}: not installed`, () => {});
    continue;
  }
  describe(name, () => {
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      server = await serveSite();
      const started = await startBrowser(name);
      if (started !== undefined) browser = started;
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    /** Opens a view; nothing may go wrong in it. */
    async function open(path: string, look: (page: Page) => Promise<void>): Promise<void> {
      const { problems } = await visit(browser, `${server.url}playground/${path}`, look);
      expect(problems).toEqual([]);
    }

    describe("race", () => {
      test("the numbers are those of the simulation in Node", async () => {
        for (const { name: preset, settings } of presets) {
          const trace = await simulate(settings);
          const cells = trace.bands.flatMap((band) => Object.values(rowOf(band, trace)) as string[]);
          await open(`race.html?${writeSettings(settings).toString()}`, async (page) => {
            await until(page, ".pg-conclusion", describeRace(trace));
            expect(await texts(page, ".pg-table tbody :is(th, td)"), preset).toEqual(cells);
          });
        }
      });

      test("by mouse: a preset, the settings, the playhead; and the address keeps them", async () => {
        await open("race.html", async (page) => {
          await page.waitForSelector(".pg-table");
          await click(page, "A slow consumer");
          await until(page, ".pg-conclusion", "The consumer alone needs 2.00 s");
          await page.click(".pg-settings summary");
          await page.select("select[name=failures]", "fast");
          await until(page, ".pg-conclusion", "A task fails.");
          await click(page, "Start");
          await until(page, ".pg-time", "0 ms of");
          await until(page, ".pg-now", "0 delivered");
          await click(page, "On");
          expect(await texts(page, ".pg-time")).not.toContain("0 ms of");
          const address = page.url();
          expect(address).toContain("consumer=20&failures=fast");
          const before = await texts(page, ".pg-conclusion");
          await page.reload();
          await page.waitForSelector(".pg-conclusion");
          expect(await texts(page, ".pg-conclusion")).toEqual(before);
        });
      });

      test("by keyboard: home, arrows, end, play and pause", async () => {
        await open("race.html", async (page) => {
          await page.waitForSelector(".pg-bands");
          await page.focus(".pg-bands");
          await page.keyboard.press("Home");
          await until(page, ".pg-time", "0 ms of");
          await page.keyboard.press("ArrowRight");
          await until(page, ".pg-band-asCompleted .pg-now", "1 delivered");
          await page.keyboard.press("ArrowLeft");
          await until(page, ".pg-time", "0 ms of");
          await page.keyboard.press("Space");
          await until(page, ".pg-primary", "Pause");
          await page.keyboard.press("Space");
          await until(page, ".pg-primary", "Play");
          await page.keyboard.press("End");
          await until(page, ".pg-band-asCompleted .pg-now", "50 delivered");
          // At the end, a screen reader hears the conclusion.
          await until(page, "p.pg-live", "The batches take");
        });
      });

      test.runIf(name === "chromium")("5,000 tasks are drawn as quickly as the screen is", async () => {
        await open("race.html?tasks=5000&limit=100&delays=heavy", async (page) => {
          await page.waitForSelector(".pg-bands", { timeout: 30_000 });
          const frame = await page.evaluate(async () => {
            const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
            [...document.querySelectorAll<HTMLElement>(".pg-controls button")]
              .find(({ innerText }) => innerText === "Play")
              ?.click();
            await next();
            const times: number[] = [];
            let last = await next();
            for (let frames = 0; frames < 60; frames++) {
              const now = await next();
              times.push(now - last);
              last = now;
            }
            return times.sort((a, b) => a - b)[30] ?? Infinity;
          });
          // Far from the 17 ms of a screen, as the machine that runs this may have other work.
          expect(frame).toBeLessThan(100);
        });
      });
    });

    describe("step", () => {
      test.each(Object.keys(scenarios))("the log of %s is the one in Node", async (slug) => {
        const { scenario, text } = scenarios[slug] as { scenario: Scenario; text: string };
        await open(`step.html?scenario=${slug}`, async (page) => {
          await until(page, ".pg-sentence", text);
          await page.waitForSelector(".pg-log li");
          expect(await wholeLog(page)).toEqual(await logOf(scenario));
        });
      });

      test("by mouse: a scenario, undo, and a course of one's own, which the address keeps", async () => {
        await open("step.html", async (page) => {
          await page.waitForSelector(".pg-task-pending");
          await click(page, "Fulfil task 1");
          await until(page, ".pg-requests", "value: value 1, done: false");
          await page.waitForSelector(".pg-state");
          await until(page, ".pg-slots", "task 2 runs");
          await click(page, "Reject task 0");
          await until(page, ".pg-state", "failed");
          await click(page, "next()");
          await until(page, ".pg-requests", "rejected with reason 0");
          await until(page, ".pg-state", "completed");
          await click(page, "Undo");
          await until(page, ".pg-state", "failed");
          const [requests, events] = [await texts(page, ".pg-requests"), await texts(page, ".pg-log")];
          expect(page.url()).toContain("course=");
          await page.reload();
          await until(page, ".pg-state", "failed");
          expect(await texts(page, ".pg-requests")).toEqual(requests);
          expect(await texts(page, ".pg-log")).toEqual(events);
          await click(page, "Copy as a test for test262");
          await page.waitForSelector(".pg-output");
          const source = await page.$eval(".pg-output", (element) => (element as HTMLTextAreaElement).value);
          expect(source).toContain("assert.compareArray(log, [");
        });
      });

      test("by keyboard: start, next(), until idle, undo and redo", async () => {
        await open("step.html?scenario=completion-order", async (page) => {
          await page.waitForSelector(".pg-log li");
          await page.focus(".pg-log");
          await page.keyboard.press("Home");
          await until(page, ".pg-position", "Step 0 of 10");
          await page.keyboard.press("ArrowRight");
          await until(page, ".pg-position", "Step 1 of 10");
          await page.keyboard.press("r");
          await until(page, ".pg-requests", "return() 1");
          await until(page, ".pg-state", "completed");
          await page.keyboard.press("u");
          await until(page, ".pg-position", "Step 1 of 3");
          await page.keyboard.press("y");
          await until(page, ".pg-state", "completed");
        });
      });

      test("an address that is no scenario says what is wrong", async () => {
        await open(
          `step.html?course=${encodeURIComponent('{"source":"none","limit":0,"pulls":[],"steps":[]}')}`,
          async (page) => {
            await until(page, ".pg-error", "no scenario that can be played");
          },
        );
      });
    });

    describe("write", () => {
      const area = "#pg-code";
      async function type(page: Page, code: string): Promise<void> {
        await page.waitForSelector(area);
        await page.$eval(
          area,
          (element, text) => {
            (element as HTMLTextAreaElement).value = text;
            element.dispatchEvent(new Event("input"));
          },
          code,
        );
      }

      test("by mouse: an example runs in virtual time", async () => {
        await open("write.html", async (page) => {
          await until(page, "[role=status]", "has ended");
          await page.select("select[name=example]", "failure");
          await until(page, ".pg-lines", "b is broken");
          await until(page, "[role=status]", "It printed 3 lines");
          expect(await texts(page, ".pg-lines li")).toEqual([
            "100 a",
            "200 the source is closed",
            "200 caught Error: b is broken",
          ]);
        });
      });

      test("by keyboard: Control and Enter runs it, and the address keeps it, but does not run it", async () => {
        await open("write.html", async (page) => {
          await type(page, 'console.log("mine", typeof Promise.asCompleted);');
          await page.focus(area);
          await page.keyboard.down("Control");
          await page.keyboard.press("Enter");
          await page.keyboard.up("Control");
          await until(page, ".pg-lines", "mine function");
          await page.waitForFunction(() => location.hash.startsWith("#code="));
          await page.reload();
          await until(page, "[role=status]", "came with the address");
          expect(await page.$eval(area, (element) => (element as HTMLTextAreaElement).value)).toContain(
            '"mine"',
          );
          expect(await texts(page, ".pg-lines li")).toEqual([]);
        });
      });

      test("while (true) can be stopped, and is stopped by itself", async () => {
        await open("write.html", async (page) => {
          await type(page, "while (true);");
          await click(page, "Run");
          await until(page, "[role=status]", "The program runs");
          await click(page, "Stop");
          await until(page, "[role=status]", "You stopped the program.");
          await click(page, "Run");
          await until(page, "[role=status]", "not ended after 10 seconds");
          // The page lives, and so does the next program.
          await type(page, 'console.log("again");');
          await click(page, "Run");
          await until(page, ".pg-lines", "again");
        });
      });

      test("a program that prints without end is stopped", async () => {
        await open("write.html", async (page) => {
          await type(page, "for (;;) try { console.log(1); } catch {}");
          await click(page, "Run");
          await until(page, "[role=status]", "it printed too much");
          expect(await texts(page, ".pg-lines li")).toHaveLength(1000);
        });
      });
    });

    describe("text", () => {
      test("by mouse: one step, one operation, one job, and the address keeps the place", async () => {
        await open("text.html?scenario=laziness", async (page) => {
          await page.waitForSelector(".pg-text [aria-current]", { timeout: 30_000 });
          await until(page, ".pg-stack", "%AsCompletedIteratorPrototype%.next step 1");
          await click(page, "On");
          await until(page, ".pg-stack", "step 2");
          for (const step of ["step 3", "step 4", "step 5", "step 6", "step 6.a"]) {
            await click(page, "One operation");
            await until(page, ".pg-stack", step);
          }
          await until(page, ".pg-slot-table", "« next() 0 »");
          await click(page, "One operation");
          await until(page, ".pg-slot-table", "[[Occupied]]2");
          // What was called has been done to its last step.
          expect(await texts(page, ".pg-step-now")).toEqual(["6.Return unused."]);
          const place = await texts(page, ".pg-time");
          await page.reload();
          await page.waitForSelector(".pg-text [aria-current]", { timeout: 30_000 });
          expect(await texts(page, ".pg-time")).toEqual(place);
          await click(page, "One job");
          await until(page, ".pg-time", "step 84 of 84");
        });
      });

      test("by keyboard: home, arrows, O, J and end", async () => {
        await open("text.html?scenario=return-twice", async (page) => {
          await page.waitForSelector(".pg-text [aria-current]", { timeout: 30_000 });
          await page.focus(".pg-text");
          await page.keyboard.press("Home");
          await until(page, ".pg-time", "step 0 of");
          await page.keyboard.press("ArrowRight");
          await until(page, ".pg-stack", "Promise.asCompleted step 1");
          await page.keyboard.press("j");
          await page.keyboard.press("o");
          await until(page, ".pg-stack", "%AsCompletedIteratorPrototype%.next step 1");
          await page.keyboard.press("End");
          await until(page, ".pg-slot-table", "[[AsCompletedState]]completed");
        });
      });
    });

    test.runIf(pictures !== undefined)("pictures", async () => {
      mkdirSync(pictures ?? "", { recursive: true });
      const views = [
        "race.html",
        "step.html?scenario=rejection-behind-earlier-results&at=7",
        "write.html",
        "text.html",
      ];
      for (const view of views) {
        await open(view, async (page) => {
          await page.waitForSelector(".pg-table, .pg-state, .pg-line-output, .pg-slot-table", {
            timeout: 30_000,
          });
          for (const theme of ["light", "dark"]) {
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
            for (const width of [1280, 375]) {
              await page.setViewport({ width, height: 900 });
              const file = `${name}-${view.replace(/\.html.*/, "")}-${theme}-${width}.png`;
              await page.screenshot({ path: `${pictures ?? ""}/${file}` as `${string}.png`, fullPage: true });
            }
          }
        });
      }
    });
  });
}

// One iterator, driven by hand: by mouse and by keyboard.
import { scenarios } from "@as-completed-limit/explorer/scenarios";
import type { NamedScenario } from "@as-completed-limit/explorer/scenarios";
import { describe, expect, test } from "vitest";
import type { Opened } from "../../browser/in-browser.ts";
import { playPackage } from "../step/play-package.ts";
import { click, openView, texts, until, untilTexts } from "./view.ts";

export function testStep(opened: Opened): void {
  const open = openView(opened);

  describe.concurrent("step", () => {
    test("the log of each scenario is the one in Node", async ({ expect }) => {
      await open("step.html", async (page) => {
        await page.waitForSelector(".pg-log li");
        // What is read is shown, too.
        await page.click(".pg-panel label.pg-note input");
        for (const [slug, { scenario, text }] of Object.entries<NamedScenario>(scenarios)) {
          await page.select("select[name=scenario]", slug);
          await until(page, ".pg-sentence", text);
          const log = [...(await playPackage(scenario)).log];
          await untilTexts(page, ".pg-log li", log);
          expect.soft(await texts(page, ".pg-log li"), slug).toEqual(log);
          expect.soft(page.url()).toContain(`?scenario=${slug}`);
        }
      });
    });

    test("a link to a scenario opens it", async ({ expect }) => {
      await open("step.html?scenario=falsy-reasons", async (page) => {
        const { scenario, text } = scenarios["falsy-reasons"] as NamedScenario;
        await until(page, ".pg-sentence", text);
        expect(await page.$eval("select[name=scenario]", ({ value }) => value)).toBe("falsy-reasons");
        await page.click(".pg-panel label.pg-note input");
        const log = [...(await playPackage(scenario)).log];
        await untilTexts(page, ".pg-log li", log);
        expect(await texts(page, ".pg-log li")).toEqual(log);
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
}

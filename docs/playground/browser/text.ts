// The scenario on the text, by mouse and by keyboard.
import { describe, expect, test } from "vitest";
import type { Opened } from "../../browser/in-browser.ts";
import { click, openView, texts, until } from "./view.ts";

export function testText(opened: Opened): void {
  const open = openView(opened);

  describe.concurrent("text", () => {
    test("by mouse: one step, one operation, one job, and the address keeps the place", async () => {
      await open("text.html?scenario=laziness", async (page) => {
        await page.waitForSelector(".pg-text [aria-current]");
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
        expect(await texts(page, ".pg-step-now")).toEqual(["4.Return unused."]);
        const place = await texts(page, ".pg-time");
        await page.reload();
        await page.waitForSelector(".pg-text [aria-current]");
        expect(await texts(page, ".pg-time")).toEqual(place);
        await click(page, "One job");
        await until(page, ".pg-time", "step 88 of 88");
      });
    });

    test("by keyboard: home, arrows, O, J and end", async () => {
      await open("text.html?scenario=return-twice", async (page) => {
        await page.waitForSelector(".pg-text [aria-current]");
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
}

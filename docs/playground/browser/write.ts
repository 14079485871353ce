// The visitor's own program, by mouse and by keyboard.
import type { Page } from "@as-completed-limit/tooling/browsers";
import { describe, expect, test } from "vitest";
import { holdTimers, ringTimers } from "../../browser/hold.ts";
import type { Opened } from "../../browser/in-browser.ts";
import { click, openView, texts, until } from "./view.ts";

export function testWrite(opened: Opened): void {
  const open = openView(opened);

  describe.concurrent("write", () => {
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
      await open(
        "write.html",
        async (page) => {
          await type(page, "while (true);");
          await click(page, "Run");
          await until(page, "[role=status]", "The program runs");
          await click(page, "Stop");
          await until(page, "[role=status]", "You stopped the program.");
          expect(await ringTimers(page)).toBe(0);
          await click(page, "Run");
          await until(page, "[role=status]", "The program runs");
          expect(await ringTimers(page)).toBe(1);
          await until(page, "[role=status]", "not ended after 10 seconds");
          // The page lives, and so does the next program.
          await type(page, 'console.log("again");');
          await click(page, "Run");
          await until(page, ".pg-lines", "again");
        },
        holdTimers,
      );
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
}

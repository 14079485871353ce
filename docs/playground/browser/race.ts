// The race, by mouse and by keyboard.
import type { Page } from "@as-completed-limit/tooling/browsers";
import { describe, expect, test } from "vitest";
import { holdFrames, nextFrame } from "../../browser/hold.ts";
import type { Opened } from "../../browser/in-browser.ts";
import { presets, writeSettings } from "../race/settings.ts";
import { simulate } from "../race/simulate.ts";
import { describeRace, formatTime, rowOf } from "../race/summary.ts";
import { click, openView, texts, until } from "./view.ts";

/** How many bands have a picture, and how many a strong one in the middle of their time. */
async function inked(page: Page): Promise<{ bands: number; strong: number }> {
  return page.$$eval(".pg-bands canvas", (canvases) => {
    const found = { bands: 0, strong: 0 };
    for (const element of canvases) {
      const { width, height } = element;
      const context = element.getContext("2d");
      const { data } = context?.getImageData(width / 4, 0, width / 4, height) ?? { data: [] };
      const alphas = [...data].filter((_, index) => index % 4 === 3);
      if (alphas.some((alpha) => alpha > 0)) found.bands++;
      if (alphas.some((alpha) => alpha > 128)) found.strong++;
    }
    return found;
  });
}

export function testRace(opened: Opened): void {
  const open = openView(opened);

  describe.concurrent("race", () => {
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

    test("bands are drawn up to the playhead, and what comes after it faintly", async () => {
      await open("race.html", async (page) => {
        await page.waitForSelector(".pg-bands canvas");
        expect(await inked(page)).toEqual({ bands: 4, strong: 4 });
        await page.focus(".pg-bands");
        await page.keyboard.press("Home");
        await until(page, ".pg-time", "0 ms of");
        expect(await inked(page)).toEqual({ bands: 4, strong: 0 });
      });
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
        expect((await texts(page, ".pg-time")).join()).not.toMatch(/^0 ms of/);
        const address = page.url();
        expect(address).toContain("consumer=20&failures=fast");
        const before = await texts(page, ".pg-conclusion");
        await page.reload();
        await page.waitForSelector(".pg-conclusion");
        expect(await texts(page, ".pg-conclusion")).toEqual(before);
      });
    });

    test("by keyboard: home, arrows, end, play and pause", async () => {
      const trace = await simulate(presets[0].settings);
      const end = Math.max(...trace.bands.map(({ time, lastEnd }) => Math.max(time, lastEnd)));
      await open(
        "race.html",
        async (page) => {
          await page.waitForSelector(".pg-bands");
          await page.focus(".pg-bands");
          await page.keyboard.press("Home");
          await until(page, ".pg-time", "0 ms of");
          await page.keyboard.press("ArrowRight");
          await until(page, ".pg-band-asCompleted .pg-now", "1 delivered");
          await page.keyboard.press("ArrowLeft");
          await until(page, ".pg-time", "0 ms of");
          await page.keyboard.press(" ");
          await until(page, ".pg-primary", "Pause");
          // At normal speed the race takes ten seconds, from the first frame on.
          await nextFrame(page, 16);
          for (let frames = 0; frames < 10; frames++) await nextFrame(page, 100);
          await until(page, ".pg-time", `${formatTime(Math.round(end / 10))} of`);
          await page.keyboard.press(" ");
          await until(page, ".pg-primary", "Play");
          await nextFrame(page, 100);
          await until(page, ".pg-time", `${formatTime(Math.round(end / 10))} of`);
          await page.keyboard.press("End");
          await until(page, ".pg-band-asCompleted .pg-now", "50 delivered");
          // At the end, a screen reader hears the conclusion.
          await until(page, "p.pg-live", "The batches take");
        },
        holdFrames,
      );
    });

    if (opened.name !== "chromium") return;
    test("5,000 tasks: a frame needs less of the page's thread than it has", async () => {
      await open("race.html?tasks=5000&limit=100&delays=heavy", async (page) => {
        await page.waitForSelector(".pg-bands");
        const session = await page.createCDPSession();
        // The time that the thread computes, so that other work of the machine does not count.
        await session.send("Performance.enable", { timeDomain: "threadTicks" });
        const spent = async (): Promise<number> => {
          const { metrics } = await session.send("Performance.getMetrics");
          return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
        };
        await page.select(".pg-controls select", "slow");
        await page.focus(".pg-bands");
        await page.keyboard.press(" ");
        await until(page, ".pg-primary", "Pause");
        const before = await spent();
        const [frames, milliseconds] = await page.evaluate(async () => {
          const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
          const begin = await next();
          let now = begin;
          for (let count = 0; count < 120; count++) now = await next();
          return [120, now - begin] as const;
        });
        const work = ((await spent()) - before) / frames;
        await until(page, ".pg-primary", "Pause");
        const rate = Math.round((1000 * frames) / milliseconds);
        console.log(
          `race of 5,000 tasks: ${work.toFixed(1)} ms of work a frame, ${rate} frames a second here`,
        );
        expect(work).toBeLessThan(1000 / 60);
      });
    });
  });
}

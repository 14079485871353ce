// How much a visitor's first page weighs.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Opened } from "./in-browser.ts";

const kilobyte = 1000;

export function testWeight(opened: Opened): void {
  test("the first page is under 300 kB, compressed, with all that it loads", async () => {
    // In a context of its own, which has cached nothing.
    const context = await opened.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const bodies: Promise<number>[] = [];
      page.on("response", (response) => {
        bodies.push(response.buffer().then((body) => gzipSync(body).length));
      });
      await page.goto(`${opened.url}index.html`, { waitUntil: "networkidle0" });
      const weight = (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0);
      console.log(`first page: ${Math.round(weight / kilobyte)} kB in ${bodies.length} files`);
      expect(bodies.length).toBeGreaterThan(3);
      expect(weight).toBeLessThan(300 * kilobyte);
    } finally {
      await context.close();
    }
  });
}

// How much a visitor's first page weighs.
import { gzipSync } from "node:zlib";
import { startBrowser } from "@as-completed-limit/tooling/browsers";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { expect, test } from "vitest";
import { serveSite } from "./site.ts";

const kilobyte = 1000;

test.skipIf(findEngine("chromium") === undefined)(
  "the first page is under 300 kB, compressed, with all that it loads",
  async () => {
    const server = await serveSite();
    const browser = await startBrowser("chromium");
    try {
      const page = await browser?.newPage();
      const bodies: Promise<number>[] = [];
      page?.on("response", (response) => {
        bodies.push(response.buffer().then((body) => gzipSync(body).length));
      });
      await page?.goto(`${server.url}index.html`, { waitUntil: "networkidle0" });
      const weight = (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0);
      console.log(`first page: ${Math.round(weight / kilobyte)} kB in ${bodies.length} files`);
      expect(bodies.length).toBeGreaterThan(3);
      expect(weight).toBeLessThan(300 * kilobyte);
    } finally {
      await browser?.close();
      server.close();
    }
  },
);

// Every page in WebKitGTK, which says nothing of its console: the pages note their own errors.
import { startWebKit, webkitMissing } from "@as-completed-limit/tooling/webkit";
import type { WebKit } from "@as-completed-limit/tooling/webkit";
import type { Server } from "@as-completed-limit/tooling/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeView, pages, serveSite } from "./site.ts";

const noteErrors = `<script>
  globalThis.noted = [];
  addEventListener("error", ({ message, target }) => {
    // Not an error: the browser tells the page of another size one frame later.
    if (message?.startsWith("ResizeObserver loop")) return;
    noted.push(message ?? "cannot load " + (target.src ?? target.href));
  }, true);
  addEventListener("unhandledrejection", (event) => noted.push(String(event.reason)));
  const { error } = console;
  console.error = (...args) => { noted.push(args.join(" ")); error(...args); };
</script>`;

/** Answers when the page is complete, or after 25 seconds: what it noted, and where its files came from. */
const look = `
  const [complete, done] = arguments;
  const deadline = Date.now() + 25_000;
  (function wait() {
    const isComplete = document.readyState === "complete" && "asCompleted" in Promise &&
      (!location.pathname.includes("/playground/") || document.querySelector(complete) !== null);
    if (!isComplete && Date.now() < deadline) return setTimeout(wait, 20);
    const foreign = performance.getEntriesByType("resource").map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));
    done({ noted, foreign, isComplete, text: document.body.innerText.trim().length });
  })();
`;

const missing = webkitMissing();
if (missing !== undefined) test.skip(`WebKitGTK: ${missing}`, () => {});
else {
  describe("webkitgtk", () => {
    let server: Server;
    let browser: WebKit;
    beforeAll(async () => {
      server = await serveSite(noteErrors);
      browser = await startWebKit();
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    test.for(pages)("%s", async (path) => {
      await browser.open(server.url + path);
      const { text, ...seen } = (await browser.run(look, completeView)) as { text: number } & Record<
        string,
        unknown
      >;
      expect(seen).toEqual({ noted: [], foreign: [], isComplete: true });
      expect(text).toBeGreaterThan(100);
    });
  });
}

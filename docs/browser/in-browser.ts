// Tests in one browser: it and the site's server start once for all of them.
import { startBrowser } from "@as-completed-limit/tooling/browsers";
import type { Browser, BrowserName } from "@as-completed-limit/tooling/browsers";
import { lacks } from "@as-completed-limit/tooling/missing";
import type { Server } from "@as-completed-limit/tooling/server";
import { afterAll, beforeAll, describe } from "vitest";
import { serveSite } from "./site.ts";

/** There as soon as the tests run. */
export interface Opened {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the site is, with a slash at the end. */
  readonly url: string;
}

/** Describes tests in a browser. They are named as not run if it is not on this machine. */
export function inBrowser(name: BrowserName, tests: (opened: Opened) => void): void {
  if (lacks(name, "the site in it")) return;
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
    tests({
      name,
      get browser() {
        return browser;
      },
      get url() {
        return server.url;
      },
    });
  });
}

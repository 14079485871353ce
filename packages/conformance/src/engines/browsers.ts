// Chromium and Firefox: realms are iframes of a page.
import { startBrowser, versionOf } from "@as-completed-limit/tooling/browsers";
import type { BrowserName } from "@as-completed-limit/tooling/browsers";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { Engine, Job, Observation, Session } from "../protocol.ts";
import { modulesByImportMap, script } from "./builds.ts";
import { startPageServer } from "./server.ts";

async function start(name: BrowserName): Promise<Session> {
  const browser = await startBrowser(name);
  if (browser === undefined) throw new Error(`${name} is not installed`);
  const server = await startPageServer();
  const page = await browser.newPage();
  await page.goto(server.url);
  return {
    version: await versionOf(browser),
    run: (job) =>
      page.evaluate(
        (text) =>
          (globalThis as unknown as { runJob(job: Job): Promise<Observation> }).runJob(
            JSON.parse(text) as Job,
          ),
        JSON.stringify(job),
      ),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

function puppeteered(name: BrowserName): Engine {
  return {
    name,
    builds: [...modulesByImportMap, script],
    missing: () => (findEngine(name) === undefined ? "not installed" : undefined),
    start: () => start(name),
  };
}

export const chromium: Engine = puppeteered("chromium");

export const firefox: Engine = puppeteered("firefox");

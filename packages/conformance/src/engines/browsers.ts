// Chromium and Firefox, driven by puppeteer-core: realms are iframes of a page.
import { launch } from "puppeteer-core";
import type { LaunchOptions, SupportedBrowser } from "puppeteer-core";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { Engine, Job, Observation, Session } from "../protocol.ts";
import { modulesByImportMap, script } from "./builds.ts";
import { startServer } from "./server.ts";

async function start(options: LaunchOptions): Promise<Session> {
  const server = await startServer();
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  await page.goto(server.url);
  const version = await browser.version();
  return {
    version: version.replace(/^.*\//, ""),
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

function puppeteered(name: "chromium" | "firefox", browser: SupportedBrowser, args: string[]): Engine {
  return {
    name,
    builds: [...modulesByImportMap, script],
    missing: () => (findEngine(name) === undefined ? "not installed" : undefined),
    start: () => start({ browser, args, executablePath: findEngine(name) ?? name }),
  };
}

export const chromium: Engine = puppeteered("chromium", "chrome", [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
]);

export const firefox: Engine = puppeteered("firefox", "firefox", []);

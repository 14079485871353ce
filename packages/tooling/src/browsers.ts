// Chromium and Firefox, driven by puppeteer-core.
import { launch } from "puppeteer-core";
import type { Browser, LaunchOptions } from "puppeteer-core";
import { findEngine } from "./engines.ts";

export type { Browser, Page } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";

const options: Record<BrowserName, LaunchOptions> = {
  chromium: { browser: "chrome", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] },
  firefox: { browser: "firefox" },
};

/** Starts a browser without a window, or resolves with undefined if it is not on this machine. */
export async function startBrowser(name: BrowserName): Promise<Browser | undefined> {
  const executablePath = findEngine(name);
  return executablePath === undefined
    ? undefined
    : launch({ headless: true, executablePath, ...options[name] });
}

/** The version of a browser, such as `156.0.8078.79`. */
export async function versionOf(browser: Browser): Promise<string> {
  return (await browser.version()).replace(/^.*\//, "");
}

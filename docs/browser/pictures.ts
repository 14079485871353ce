// `pnpm --dir docs pictures <folder>`: pictures of the pages that matter most, in each browser that is installed, for people to
// look at. They are of the site that the browser tests have built.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "@as-completed-limit/tooling/browsers";
import type { Page } from "@as-completed-limit/tooling/browsers";
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { startWebKit, webkitMissing } from "@as-completed-limit/tooling/webkit";
import { completeView, serveSite } from "./site.ts";

const views = {
  home: "index.html",
  guide: "guide/index.html",
  "coming-from": "guide/coming-from.html",
  reference: "reference/index.html",
  explainer: "proposal/index.html",
  race: "playground/race.html",
  step: "playground/step.html?scenario=rejection-behind-earlier-results&at=7",
  text: "playground/text.html?scenario=rejection-behind-earlier-results",
  write: "playground/write.html",
};
const widths = [1280, 375];
const themes = ["light", "dark"];
const height = 900;

const complete = (path: string): string => (path.startsWith("playground/") ? completeView : ".vp-doc");

/** VitePress keeps the visitor's choice under this key. */
const chooseTheme = (theme: string): void => {
  localStorage.setItem("vitepress-theme-appearance", theme);
};

async function takeAll(page: Page, url: string, file: (what: string) => string): Promise<void> {
  for (const theme of themes) {
    await page.evaluateOnNewDocument(chooseTheme, theme);
    for (const [name, path] of Object.entries(views)) {
      for (const width of widths) {
        await page.setViewport({ width, height });
        await page.goto(url + path, { waitUntil: "networkidle0" });
        await page.waitForSelector(complete(path));
        await page.screenshot({ path: file(`${name}-${theme}-${width}.png`), fullPage: true });
      }
    }
  }
}

async function takeInWebKit(url: string, file: (what: string) => string): Promise<void> {
  const browser = await startWebKit();
  try {
    await browser.open(`${url}404.html`);
    for (const theme of themes) {
      await browser.run(`(${chooseTheme.toString()})(arguments[0]); arguments[1]();`, theme);
      for (const [name, path] of Object.entries(views)) {
        for (const width of widths) {
          await browser.resize(width, height);
          await browser.open(url + path);
          await browser.run(
            `const [selector, done] = arguments;
            (function wait() { document.querySelector(selector) ? done() : setTimeout(wait, 50); })();`,
            complete(path),
          );
          writeFileSync(file(`${name}-${theme}-${width}.png`), await browser.screenshot());
        }
      }
    }
  } finally {
    await browser.close();
  }
}

await runCommand("pictures", async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new UserError("name the folder into which the pictures go");
  mkdirSync(folder, { recursive: true });
  const server = await serveSite();
  try {
    for (const name of ["chromium", "firefox"] as const) {
      const browser = await startBrowser(name);
      if (browser === undefined) {
        console.log(`${name}: not installed`);
        continue;
      }
      await takeAll(await browser.newPage(), server.url, (what) => join(folder, `${name}-${what}`));
      await browser.close();
    }
    const missing = webkitMissing();
    if (missing === undefined) await takeInWebKit(server.url, (what) => join(folder, `webkitgtk-${what}`));
    else console.log(missing);
  } finally {
    server.close();
  }
});

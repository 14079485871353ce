// Pages of a folder in a real Chromium.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser, versionOf } from "@as-completed-limit/tooling/browsers";
import { startServer } from "@as-completed-limit/tooling/server";
import sirv from "sirv";

export interface Browser {
  readonly version: string;
  /** Opens a page of a folder and resolves with the first line that it logs, and all scripts that it loaded. */
  readonly open: (directory: string, page: string, headers?: Record<string, string>) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly line: string;
  readonly scripts: string;
}

const timeLimit = 30_000;

export async function openBrowser(): Promise<Browser | undefined> {
  const browser = await startBrowser("chromium");
  if (browser === undefined) return undefined;
  const version = await versionOf(browser);
  return {
    version,
    close: () => browser.close(),
    async open(directory, name, headers = {}) {
      const serve = sirv(directory, {
        dev: true,
        setHeaders: (response) => {
          for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
        },
      });
      const scripts = new Set<string>();
      const server = await startServer((request, response) => {
        const { pathname } = new URL(request.url ?? "", "http://localhost");
        if (/\.m?js$/.test(pathname)) scripts.add(join(directory, pathname));
        serve(request, response, () => {
          response.writeHead(404).end();
        });
      });
      const page = await browser.newPage();
      try {
        const line = new Promise<string>((resolve, reject) => {
          page.on("console", (message) => {
            // A page without an icon is no failure.
            if (message.type() !== "error") resolve(message.text());
            else if (!message.location().url?.endsWith("/favicon.ico")) reject(new Error(message.text()));
          });
          page.on("pageerror", reject);
          setTimeout(() => {
            reject(new Error(`${name} logged nothing within ${timeLimit / 1000} s`));
          }, timeLimit).unref();
        });
        const [logged] = await Promise.all([line, page.goto(server.url + name)]);
        return { line: logged, scripts: [...scripts].map((file) => readFileSync(file, "utf8")).join("\n") };
      } finally {
        await page.close();
        server.close();
      }
    },
  };
}

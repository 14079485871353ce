// Pages of a folder in a real Chromium.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import sirv from "sirv";
import { findEngine } from "@as-completed-limit/tooling/engines";

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
  const executablePath = findEngine("chromium");
  if (executablePath === undefined) return undefined;
  const browser = await puppeteer.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const version = /\d+(\.\d+)*/.exec(await browser.version())?.[0] ?? "";
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
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? "", "http://localhost");
        if (/\.m?js$/.test(pathname)) scripts.add(join(directory, pathname));
        serve(request, response, () => {
          response.writeHead(404).end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
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
        const { port } = server.address() as AddressInfo;
        const [logged] = await Promise.all([line, page.goto(`http://127.0.0.1:${port}/${name}`)]);
        return { line: logged, scripts: [...scripts].map((file) => readFileSync(file, "utf8")).join("\n") };
      } finally {
        await page.close();
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

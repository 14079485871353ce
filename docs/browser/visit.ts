// What is seen of a page when a browser opens it.
import type { Browser, Page } from "@as-completed-limit/tooling/browsers";

/** How long a test waits for a page, in milliseconds. Only a page that hangs needs so long, or a machine with much other work. */
export const patience = 150_000;

export interface Visit {
  /** Errors in the console, requests that fail, and requests to anywhere else. */
  readonly problems: readonly string[];
  /** What the console says that is no error. */
  readonly lines: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly landmarks: readonly string[];
  readonly installed: string;
  /** The addresses of all links to this site. */
  readonly links: readonly string[];
  /** All that a link can lead to in this page. */
  readonly anchors: readonly string[];
}

/** Opens a page, and calls `look` before it is closed. `prepare` is called before anything is loaded. */
export async function visit(
  browser: Browser,
  url: string,
  look?: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visit> {
  // In a window of its own: a browser draws no frames for a tab that is behind others.
  const page = await browser.newPage({ type: "window" });
  page.setDefaultTimeout(patience);
  const { origin } = new URL(url);
  const problems: string[] = [];
  const lines: string[] = [];
  page.on("console", (message) => {
    (message.type() === "error" ? problems : lines).push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const target = request.url();
    if (!target.startsWith(origin) && !/^(data|blob):/.test(target)) problems.push(`foreign: ${target}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await prepare?.(page);
    await page.goto(url, { waitUntil: "networkidle0" });
    // The polyfill comes after the page has been drawn; whether it came is for the caller to say.
    await page.waitForFunction(() => "asCompleted" in Promise, { polling: 50 }).catch(() => undefined);
    const seen = await page.evaluate(() => ({
      title: document.title,
      description: document.querySelector<HTMLMetaElement>("meta[name=description]")?.content ?? "",
      language: document.documentElement.lang,
      landmarks: [...document.querySelectorAll("main, [role=main], nav, header, footer")].map(
        ({ localName }) => localName,
      ),
      installed: typeof (Promise as { asCompleted?: unknown }).asCompleted,
      links: [...document.links].map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
      anchors: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    }));
    await look?.(page);
    return { problems, lines, ...seen };
  } finally {
    await page.close();
  }
}

/** The links of a site that lead nowhere; `visits` are its pages by their addresses. */
export function brokenLinks(visits: ReadonlyMap<string, Visit>, files: ReadonlySet<string>): string[] {
  const broken: string[] = [];
  for (const [from, { links }] of visits) {
    for (const link of links) {
      const [address = "", hash = ""] = link.split("#");
      const path = address.replace(/\?.*/, "").replace(/\/$/, "/index.html");
      const target = visits.get(path);
      const found =
        target === undefined
          ? hash === "" && files.has(path)
          : hash === "" || target.anchors.some((id) => id === hash || encodeURIComponent(id) === hash);
      if (!found) broken.push(`${from} has a link to ${link}`);
    }
  }
  return broken;
}

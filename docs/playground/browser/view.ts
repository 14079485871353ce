// What the tests of the views do with a page.
import type { Page } from "@as-completed-limit/tooling/browsers";
import { expect } from "vitest";
import type { Opened } from "../../browser/in-browser.ts";
import { patience, visit } from "../../browser/visit.ts";

type Look = (page: Page) => Promise<void>;

/** Opens a view, after `prepare` if there is something to prepare. Nothing may go wrong in it. */
export function openView(opened: Opened): (path: string, look: Look, prepare?: Look) => Promise<void> {
  return async (path, look, prepare) => {
    const { problems } = await visit(opened.browser, `${opened.url}playground/${path}`, look, prepare);
    expect(problems).toEqual([]);
  };
}

export async function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
  );
}

/** Clicks a button by its name. */
export async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Waits until an element has a text. */
export async function until(page: Page, selector: string, part: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string, text: string) => document.querySelector(wanted)?.textContent.includes(text),
    // Not at the page's frames, which a test may hold.
    { polling: 50 },
    selector,
    part,
  );
}

/** Waits for some time until elements have these texts; the caller says what they should have been. */
export async function untilTexts(page: Page, selector: string, wanted: readonly string[]): Promise<void> {
  const areThere = page.waitForFunction(
    (elements: string, all: string) =>
      JSON.stringify(
        [...document.querySelectorAll(elements)].map((each) => each.textContent.replace(/\s+/g, " ").trim()),
      ) === all,
    { polling: 50, timeout: patience / 5 },
    selector,
    JSON.stringify(wanted),
  );
  await areThere.catch(() => undefined);
}

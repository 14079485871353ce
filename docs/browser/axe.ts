// What can be said of a page without reading it: axe's rules, and whether it fits into its window.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@as-completed-limit/tooling/browsers";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const themes = ["light", "dark"] as const;

/** Serious faults that axe finds in the page as it is. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ["violations"], ...(only && { runOnly: only }) });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
  }, rules);
}

/** Serious faults of the page in both themes. */
export async function findFaults(page: Page): Promise<Record<(typeof themes)[number], string[]>> {
  const found: Record<(typeof themes)[number], string[]> = { light: [], dark: [] };
  await page.evaluate(source);
  // Colours that are on their way from one theme to the other have no contrast to speak of.
  await page.addStyleTag({ content: "* { transition: none !important; animation: none !important; }" });
  for (const theme of themes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await page.waitForFunction(
      (value) =>
        !document.querySelector(".VPNav") ||
        document.documentElement.classList.contains("dark") === (value === "dark"),
      {},
      theme,
    );
    // A theme changes colours and nothing else.
    found[theme] = await faults(page, theme === "light" ? undefined : ["color-contrast"]);
  }
  return found;
}

/** Widths, in pixels, at which the page is wider than the window. */
export async function tooWide(page: Page): Promise<number[]> {
  const widths: number[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) widths.push(width);
  }
  return widths;
}

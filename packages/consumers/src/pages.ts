// Pages without a build: the classic script.
import type { Browser } from "./browser.ts";
import { mustBe } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import type { Workshop } from "./project.ts";

const strictPolicy = "default-src 'none'; script-src 'self'";

export function pages(workshop: Workshop, browser: Browser | undefined): Consumer[] {
  const consumer = (
    what: string,
    template: string,
    line: string,
    headers?: Record<string, string>,
  ): Consumer => ({
    name: "Chromium",
    version: browser?.version,
    what,
    async run() {
      const { directory } = await workshop.project(template, [template]);
      const visit = await browser?.open(directory, "index.html", headers);
      mustBe(visit?.line ?? "", line);
    },
  });
  return [
    consumer(`classic script under ${strictPolicy}`, "page", "early, late; code from strings: false", {
      "Content-Security-Policy": strictPolicy,
    }),
    consumer(
      "classic script in two realms",
      "realms",
      "2, 3, 1, 4, 5, two functions: true, their promises: true, their errors: true",
    ),
  ];
}

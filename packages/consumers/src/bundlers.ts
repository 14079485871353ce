// Bundlers, whose output runs in a real Chromium.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "./browser.ts";
import { expected, mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool } from "./project.ts";
import type { Workshop } from "./project.ts";

interface Bundler {
  readonly title: string;
  /** Its npm package and program. */
  readonly name: string;
  /** What stands beside it in the project. */
  readonly tools?: readonly string[];
  readonly args: readonly string[];
  /** Whether it takes the pages themselves, instead of the modules that they load. */
  readonly takesPages: boolean;
}

const pages = ["ponyfill.html", "polyfill.html", "unused.html"];
const modules = ["ponyfill.mjs", "polyfill.mjs", "unused.mjs"];

const bundlers: readonly Bundler[] = [
  { title: "Vite", name: "vite", args: ["build"], takesPages: true },
  { title: "webpack", name: "webpack", tools: ["webpack-cli"], args: [], takesPages: false },
  {
    title: "Rollup",
    name: "rollup",
    tools: ["@rollup/plugin-node-resolve"],
    args: ["--config", "rollup.config.mjs", "--silent"],
    takesPages: false,
  },
  {
    title: "esbuild",
    name: "esbuild",
    args: [...modules, "--bundle", "--minify", "--format=esm", "--outdir=out", "--out-extension:.js=.mjs"],
    takesPages: false,
  },
  {
    title: "Parcel",
    name: "parcel",
    args: ["build", ...pages, "--dist-dir", "out", "--no-cache", "--no-autoinstall"],
    takesPages: true,
  },
];

/** What no minifier can take out of the code that makes the iterators: their Symbol.toStringTag. */
const trace = "As-Completed Iterator";

export function bundling(workshop: Workshop, browser: Browser | undefined): Consumer[] {
  return bundlers.flatMap(({ title, name, tools = [], args, takesPages }) => {
    const tool = findTool(name);
    const built = once(async () => {
      const project = await workshop.project(name, ["programs", "bundled"], [name, ...tools]);
      await project.run(tool?.program ?? "", ...args);
      const out = join(project.directory, "out");
      if (!takesPages) for (const page of pages) copyFileSync(join(project.directory, page), join(out, page));
      return out;
    });
    const consumer = (what: string, run: (browser: Browser) => Promise<void>): Consumer => ({
      name: title,
      version: browser === undefined ? undefined : tool?.version,
      what,
      run: () => (browser === undefined ? Promise.reject(new Error("no Chromium")) : run(browser)),
    });
    const kinds = ["ponyfill", "polyfill"] as const;
    return [
      ...kinds.map((kind) =>
        consumer(`${kind}, bundled, in Chromium`, async ({ open }) => {
          const { line, scripts } = await open(await built(), `${kind}.html`);
          mustBe(line, expected[kind]);
          if (!scripts.includes(trace)) throw new Error(`the bundle has no ${JSON.stringify(trace)}`);
        }),
      ),
      consumer("nothing of it is in the bundle when unused", async ({ open }) => {
        const { line, scripts } = await open(await built(), "unused.html");
        mustBe(line, "nothing of it is used");
        if (scripts.includes(trace))
          throw new Error(`the page loads ${scripts.length} characters: ${scripts.slice(0, 500)}`);
      }),
    ];
  });
}

// Where the programs of a full test run are. `pnpm --dir tools install` brings those that come from npm; browsers and
// databases come from the system's packages, as .ci/run installs them.
import { accessSync, constants, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.ts";

const installed = join(root, "tools/engines/node_modules");

const places = {
  "node-18": [join(installed, "node-18/bin/node")],
  "node-20": [join(installed, "node-20/bin/node")],
  "node-22": [join(installed, "node-22/bin/node")],
  "node-24": [join(installed, "node-24/bin/node")],
  "node-26": [join(installed, "node-26/bin/node")],
  deno: [join(installed, ".bin/deno")],
  bun: [join(installed, ".bin/bun")],
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  firefox: ["firefox-esr", "firefox"],
  webkitgtk: ["WebKitWebDriver"],
  xvfb: ["xvfb-run"],
  redis: ["redis-server"],
  postgresql: ["/usr/lib/postgresql/*/bin/initdb", "initdb"],
} as const satisfies Record<string, readonly string[]>;

export type EngineName = keyof typeof places;

export const engineNames = Object.keys(places) as readonly EngineName[];

/** The supported versions of Node.js, oldest first. */
export const nodes: readonly { readonly name: EngineName; readonly major: number }[] = engineNames.flatMap(
  (name) => {
    const major = /^node-(\d+)$/.exec(name)?.[1];
    return major === undefined ? [] : [{ name, major: Number(major) }];
  },
);

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an engine's executable, or undefined if it is not on this machine. */
export function findEngine(name: EngineName): string | undefined {
  const path = (process.env["PATH"] ?? "").split(delimiter);
  return places[name]
    .flatMap((place) =>
      place.startsWith("/")
        ? globSync(place).sort().reverse()
        : path.map((directory) => join(directory, place)),
    )
    .find(isExecutable);
}

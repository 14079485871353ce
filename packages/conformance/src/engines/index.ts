// All engines that the tests can be run on.
import type { Engine } from "../protocol.ts";
import { chromium, firefox } from "./browsers.ts";
import { engine262, quickjs, quickjsNg, reference } from "./hosted.ts";
import { bun, deno, nodes } from "./node-like.ts";
import { webkitgtk } from "./webkit.ts";

export const engines: readonly Engine[] = [
  reference,
  engine262,
  ...nodes,
  deno,
  bun,
  quickjs,
  quickjsNg,
  chromium,
  firefox,
  webkitgtk,
];

/**
 * What is there without anything to install besides the workspace. The polyfill in engine262 is left to `--all`: there
 * its tests take as long as all others together, and the reference runs in engine262 already.
 */
export const quickEngines: readonly Engine[] = engines.filter(({ name }) =>
  ["reference", "node-24"].includes(name),
);

export { native } from "./builds.ts";
export { builtIn } from "./hosted.ts";

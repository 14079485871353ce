// The packed lint plugin in ESLint of each version, in projects of JavaScript and of TypeScript.
import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "@as-completed-limit/tooling/root";
import { mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool, run } from "./project.ts";
import type { Project, Workshop } from "./project.ts";

const versions = ["9", "10"];
const javascript = ["no-begun-tasks", "no-function-elements", "no-early-disposal"];
const typescript = ["no-begun-tasks", "no-function-elements"];

const ways = [
  { language: "JavaScript", config: "eslint.config.mjs", extension: "js", rules: javascript },
  { language: "JavaScript", config: "eslint.config.cjs", extension: "js", rules: javascript },
  { language: "TypeScript", config: "eslint.config.mjs", extension: "ts", rules: typescript },
];

export function linters(workshop: Workshop): Consumer[] {
  const plugin = once(() => packPlugin(workshop));
  return versions.flatMap((major) => {
    const version = findTool(`eslint-${major}`)?.version;
    const projects = Object.fromEntries(
      ["JavaScript", "TypeScript"].map((language) => [
        language,
        once(async () => install(workshop, language, version ?? "", await plugin())),
      ]),
    );
    return ways.map(({ language, config, extension, rules }): Consumer => ({
      name: `ESLint ${major}`,
      version,
      what: `lint plugin, ${language}, ${config}`,
      async run() {
        const project = await projects[language]?.();
        const files = [`right.${extension}`, `wrong.${extension}`];
        const output = await project?.run(process.execPath, "lint.mjs", config, ...files);
        mustBe(output ?? "", `nothing\n${rules.map((rule) => `as-completed-limit/${rule}`).join(", ")}`);
        // The types of the plugin fit those of ESLint.
        if (extension === "ts") await project?.run("node_modules/.bin/tsc", "-p", ".");
      },
    }));
  });
}

/** Packs the plugin as it is published. */
async function packPlugin(workshop: Workshop): Promise<string> {
  const { directory } = workshop.folder("lint-plugin", []);
  await run(join(root, "packages/eslint-plugin"), "pnpm", ["pack", "--pack-destination", directory]);
  const [tarball] = globSync("*.tgz", { cwd: directory });
  if (tarball === undefined) throw new Error("pnpm packed no plugin; is it built? (pnpm build)");
  return join(directory, tarball);
}

/** npm installs ESLint and both packages with all that they depend on, as it does for their users. */
async function install(
  workshop: Workshop,
  language: string,
  version: string,
  plugin: string,
): Promise<Project> {
  const folder = `lint-${language.toLowerCase()}`;
  const project = workshop.folder(`${folder}-${version}`, ["lint", folder]);
  const tools = [
    `eslint@${version}`,
    ...(language === "TypeScript" ? ["typescript-eslint@8", "typescript@6.0"] : []),
  ];
  const options = ["--prefer-offline", "--no-audit", "--no-fund"];
  await project.run("npm", "install", ...options, workshop.tarball, plugin, ...tools);
  return project;
}

// The packed lint plugin in ESLint of each version, in projects of JavaScript and of TypeScript; and with the oldest
// ESLint also on the oldest Node that both support. ESLint 10 needs a later one.
import { findEngine } from "@as-completed-limit/tooling/engines";
import { packPackage } from "@as-completed-limit/tooling/pack";
import { mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool } from "./project.ts";
import type { Project, Workshop } from "./project.ts";

const runs = [
  { major: "9", engine: undefined },
  { major: "9", engine: "node-18" },
  { major: "10", engine: undefined },
] as const;
const javascript = ["no-begun-tasks", "no-function-elements", "no-early-disposal"];
const typescript = ["no-begun-tasks", "no-function-elements"];

const ways = [
  { language: "JavaScript", config: "eslint.config.mjs", extension: "js", rules: javascript },
  { language: "JavaScript", config: "eslint.config.cjs", extension: "js", rules: javascript },
  { language: "TypeScript", config: "eslint.config.mjs", extension: "ts", rules: typescript },
];

export function linters(workshop: Workshop): Consumer[] {
  const plugin = once(() => Promise.resolve(packPlugin(workshop)));
  const projects = new Map<string, () => Promise<Project>>();
  const projectOf = (language: string, version: string) => {
    const name = `${language.toLowerCase()}-${version}`;
    const project =
      projects.get(name) ?? once(async () => install(workshop, language, version, await plugin()));
    projects.set(name, project);
    return project();
  };
  return runs.flatMap(({ major, engine }) => {
    const version = findTool(`eslint-${major}`)?.version;
    const node = engine === undefined ? process.execPath : findEngine(engine);
    return ways.map(({ language, config, extension, rules }): Consumer => ({
      name: `ESLint ${major}`,
      version: node === undefined ? undefined : version,
      what: `lint plugin${engine === undefined ? "" : " on Node.js 18"}, ${language}, ${config}`,
      async run() {
        const project = await projectOf(language, version ?? "");
        const files = [`right.${extension}`, `wrong.${extension}`];
        const output = await project.run(node ?? "", "lint.mjs", config, ...files);
        mustBe(output, `nothing\n${rules.map((rule) => `as-completed-limit/${rule}`).join(", ")}`);
        // The types of the plugin fit those of ESLint.
        if (extension === "ts") await project.run("node_modules/.bin/tsc", "-p", ".");
      },
    }));
  });
}

/** Packs the plugin as it is published. */
function packPlugin(workshop: Workshop): string {
  return packPackage("packages/eslint-plugin", workshop.folder("lint-plugin", []).directory);
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

// `pnpm release --dry-run`: a whole release of the last commit, in a clone of its own, into a registry of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { notRun } from "@as-completed-limit/tooling/missing";
import { isRelative, linksOf } from "@as-completed-limit/markdown/links";
import { publishedPackages } from "./published.ts";
import { root } from "@as-completed-limit/tooling/root";
import { release, runIn } from "./release-steps.ts";

const verdaccio = join(root, "tools/consumers/node_modules/verdaccio/bin/verdaccio");

const program = `
import { asCompleted } from "as-completed-limit";
import "as-completed-limit/auto";
const results = [];
for await (const result of asCompleted([new Promise((resolve) => setTimeout(resolve, 1, 2)), 1], 2)) results.push(result);
for await (const result of Promise.asCompleted([3])) results.push(result);
if (results.join() !== "1,2,3") throw new Error("expected 1,2,3, got " + results.join());
`;

/** A registry without uplinks, which anybody may publish to; it holds nothing but what is published to it. */
async function openRegistry(home: string): Promise<{ url: string; close: () => Promise<void> }> {
  const config = join(home, "verdaccio.json");
  const rules = { access: "$all", publish: "$all", unpublish: "$all" };
  const log = { type: "stdout", format: "pretty", level: "http" };
  writeFileSync(config, JSON.stringify({ storage: join(home, "storage"), packages: { "**": rules }, log }));
  const url = `http://127.0.0.1:${await getPort({ host: "127.0.0.1" })}/`;
  const child = spawn(process.execPath, [verdaccio, "--config", config, "--listen", url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const close = async () => {
    // Asked politely, it would wait for clients to close the connections that they keep alive.
    child.kill("SIGKILL");
    await ended;
  };
  let said = "";
  const listening = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes(url)) resolve();
    });
  });
  await Promise.race([
    listening,
    ended.then(() => {
      throw new Error(`the registry ended before it listened:\n${said}`);
    }),
  ]);
  return { url, close };
}

/** Gives the published packages of a clone an address to link to, if they have none. */
function setRepository(clone: string): void {
  for (const { folder, repository } of publishedPackages(clone)) {
    if (repository !== undefined) continue;
    const file = join(clone, folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
    const url = "git+https://localhost/as-completed-limit.git";
    writeFileSync(
      file,
      JSON.stringify({ ...manifest, repository: { type: "git", url, directory: folder } }, null, 2),
    );
  }
}

export async function rehearse(): Promise<void> {
  if (!existsSync(verdaccio)) {
    notRun("release into a local registry: Verdaccio is not installed (pnpm --dir tools install)");
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "as-completed-limit-release-"));
  const registry = await openRegistry(home);
  try {
    const npmrc = join(home, "npmrc");
    // npm wants to be somebody before it publishes; the registry takes anybody.
    writeFileSync(npmrc, `${registry.url.replace("http:", "")}:_authToken=anybody\n`);
    const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name));
    const environment = Object.fromEntries(inherited);
    // Only publication goes to the registry: the clone's own dependencies come from where they always come from.
    const clone = join(home, "clone");
    runIn(root, environment)("git", "clone", "--quiet", "--no-hardlinks", root, clone);
    const name = { GIT_AUTHOR_NAME: "Dry Run", GIT_COMMITTER_NAME: "Dry Run" };
    const email = { GIT_AUTHOR_EMAIL: "dry-run@localhost", GIT_COMMITTER_EMAIL: "dry-run@localhost" };
    const local = { npm_config_registry: registry.url, npm_config_userconfig: npmrc };
    const elsewhere = runIn(clone, { ...environment, ...name, ...email });
    const here = runIn(clone, { ...environment, ...name, ...email, ...local });
    setRepository(clone);
    elsewhere("git", "commit", "--quiet", "--all", "--message", "A repository for the dry run");
    const packages = release(clone, (command, ...args) => {
      (args.includes("publish") ? here : elsewhere)(command, ...args);
    });
    const version = packages.find(({ name }) => name === "as-completed-limit")?.version ?? "";
    for (const file of ["package.json", "jsr.json", "CHANGELOG.md"]) {
      const path = join(clone, "packages/as-completed-limit", file);
      if (!readFileSync(path, "utf8").includes(version)) throw new Error(`${file} does not name ${version}`);
    }
    for (const published of packages) {
      elsewhere(
        "git",
        "rev-parse",
        "--verify",
        "--quiet",
        `refs/tags/${published.name}@${published.version}`,
      );
      here("npm", "view", "--json", `${published.name}@${published.version}`, "name", "dist.tarball");
    }

    const fresh = (tool: string) => {
      const directory = join(home, tool);
      mkdirSync(directory);
      writeFileSync(join(directory, "package.json"), "{}");
      writeFileSync(join(directory, "program.mjs"), program);
      // A cache of its own, so that nothing but the registry can answer.
      const cache = join(home, `${tool}-cache`);
      const caches = { npm_config_cache: cache, DENO_DIR: cache, BUN_INSTALL_CACHE_DIR: cache };
      return runIn(directory, { ...environment, ...local, NPM_CONFIG_REGISTRY: registry.url, ...caches });
    };
    const npm = fresh("npm");
    npm("npm", "install", "--no-audit", "--no-fund", `as-completed-limit@${version}`);
    npm(process.execPath, "program.mjs");
    const readme = readFileSync(join(home, "npm/node_modules/as-completed-limit/README.md"), "utf8");
    const relative = linksOf(readme).filter(({ url }) => isRelative(url));
    if (relative[0] !== undefined) throw new Error(`the published README links to ${relative[0].url}`);
    const others = [
      // Deno distrusts what was published only now.
      { tool: "deno", add: ["add", "--minimum-dependency-age=0"], prefix: "npm:" },
      { tool: "bun", add: ["add"], prefix: "" },
    ] as const;
    for (const { tool, add, prefix } of others) {
      const engine = findEngine(tool);
      if (engine === undefined) {
        notRun(`${tool} installs the release: not installed (pnpm --dir tools install)`);
        continue;
      }
      const run = fresh(tool);
      run(engine, ...add, `${prefix}as-completed-limit@${version}`);
      run(engine, "run", "program.mjs");
    }
    console.log(`${version} was published into a registry on this machine and installed from it`);
  } finally {
    await registry.close();
    rmSync(home, { recursive: true });
  }
}

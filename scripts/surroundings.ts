// Whether the README's commands do what they say for somebody with settings of their own, in an odd folder: the last commit in
// a fresh clone, with what other projects make people set.
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { root } from "@as-completed-limit/tooling/root";

// Its mode is 0700, so no other user can enter what is below it.
const directory = mkdtempSync(join(tmpdir(), "as-completed-limit-surroundings-"));
const clone = join(directory, "a föhn");
const pnpm = ["npx", "--yes", "pnpm@10.34.9"] as const;
const home = join(directory, "home");

function run(command: string, ...args: string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm|node_path)/i.test(name));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: existsSync(clone) ? clone : directory,
    encoding: "utf8",
    env: {
      ...Object.fromEntries(inherited),
      // The caches are those of this machine, and all else of this home is not.
      HOME: home,
      // Without the Node of this workspace.
      PATH: (process.env["PATH"] ?? "")
        .split(delimiter)
        .filter((folder) => !folder.includes("node_modules"))
        .join(delimiter),
      npm_config_cache: join(homedir(), ".npm"),
      npm_config_store_dir: join(homedir(), ".local/share/pnpm/store"),
      LANG: "C",
      LC_ALL: "C",
      NODE_OPTIONS: "--no-warnings",
      FULL_RUN: "",
    },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new UserError(`${[command, ...args].join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

await runCommand("surroundings", () => {
  try {
    mkdirSync(home);
    const npmrc = join(homedir(), ".npmrc");
    if (existsSync(npmrc)) copyFileSync(npmrc, join(home, ".npmrc"));
    appendFileSync(
      join(home, ".npmrc"),
      "\nengine-strict=true\nignore-scripts=true\nnode-linker=hoisted\nauto-install-peers=false\n",
    );
    run("git", "clone", "--quiet", root, clone);
    const demo = run(...pnpm, "demo", "--requests", "60", "--limit", "7", "--max-delay", "0");
    if (!demo.includes("as-completed over semaphore"))
      throw new UserError(`the demo shows nothing:\n${demo}`);
    const tests = [
      "packages/tooling",
      "packages/as-completed-limit/test/entries",
      "examples/test/hash-files",
    ];
    run(...pnpm, "test", ...tests);
    console.log("demo and test work with settings of other projects, in an odd folder: 2 passed");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

// Fresh projects outside of this workspace, into which npm installs the packed package.
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packPackage } from "@as-completed-limit/tooling/pack";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const templates = fileURLToPath(new URL("../projects", import.meta.url));
const toolPlaces = [
  fileURLToPath(new URL("../../../tools/consumers/node_modules", import.meta.url)),
  join(root, "node_modules"),
];

/** What pnpm tells its scripts is not for the package managers that these start. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)),
);

/** Runs a program to its end and resolves with its standard output; rejects with all it said if it fails. */
export function run(
  cwd: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...environment, ...env }, timeout: 180_000, maxBuffer: 2 ** 25 };
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${[file, ...args].join(" ")}\n${stdout}${stderr || error.message}`));
    });
  });
}

export interface Tool {
  readonly version: string;
  readonly directory: string;
  /** The program that the tool's package calls by its own name. */
  readonly program: string;
}

/** A tool of consumers, or undefined if it is not installed. */
export function findTool(name: string): Tool | undefined {
  const found = toolPlaces.map((place) => join(place, name)).find((path) => existsSync(path));
  if (found === undefined) return undefined;
  const directory = realpathSync(found);
  const { version, bin } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    version: string;
    bin?: string | Record<string, string>;
  };
  const bins = typeof bin === "string" ? { [name]: bin } : (bin ?? {});
  const program = bins[name.startsWith("typescript") ? "tsc" : name] ?? "";
  return { version, directory, program: join(directory, program) };
}

export interface Project {
  readonly directory: string;
  /** Runs a program in the project's folder. */
  readonly run: (file: string, ...args: string[]) => Promise<string>;
}

export interface Workshop {
  readonly tarball: string;
  /** Makes a project of the named templates; npm installs the package into it, and the tools are put beside it. */
  project(name: string, templates: readonly string[], tools?: readonly string[]): Promise<Project>;
  /** An empty folder. */
  folder(name: string, templates: readonly string[]): Project;
  close(): void;
}

/** Packs the built package and opens a folder for projects. */
export function openWorkshop(): Workshop {
  const home = mkdtempSync(join(tmpdir(), "as-completed-limit-consumers-"));
  const close = () => {
    rmSync(home, { recursive: true });
  };
  try {
    const tarball = packPackage("packages/as-completed-limit", home);
    return { tarball, ...workshop(home, tarball), close };
  } catch (error) {
    close();
    throw error;
  }
}

function workshop(home: string, tarball: string): Pick<Workshop, "folder" | "project"> {
  const folder = (name: string, names: readonly string[]): Project => {
    const directory = join(home, name);
    mkdirSync(directory);
    for (const template of names) cpSync(join(templates, template), directory, { recursive: true });
    return { directory, run: (file, ...args) => run(directory, file, args) };
  };
  return {
    folder,
    async project(name, names, tools = []) {
      const project = folder(name, names);
      const manifest = join(project.directory, "package.json");
      if (!existsSync(manifest)) writeFileSync(manifest, JSON.stringify({ name, private: true }));
      await project.run("npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
      for (const tool of tools) link(tool, join(project.directory, "node_modules", tool));
      return project;
    },
  };
}

/** Saves the time of installing the same tools into each project; only the package must be there for real. */
function link(tool: string, path: string): void {
  const found = findTool(tool);
  if (found === undefined) throw new Error(`${tool} is not installed`);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(found.directory, path);
}

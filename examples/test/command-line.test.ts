// What all examples have in common: the list, the help, and progress on a terminal and in a pipe.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test, vi } from "vitest";
import { createProgress } from "../shared/command-line.js";
import { linesOf, run, temporaryFolder } from "./run.ts";

const main = "src/main.ts";
const packageFolder = join(import.meta.dirname, "..");
const names = globSync("*/README.md", { cwd: packageFolder }).map((file) => dirname(file));

test("`pnpm examples` lists every example with one line", async () => {
  const { stdout, exitCode } = await run(main, []);
  expect(names).toContain("check-links");
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\w.*$`, "m"));
  expect(exitCode).toBe(0);
});

test("`pnpm examples NAME …` runs one in the folder where pnpm was started", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "sub"));
  await writeFile(join(folder, "sub/file"), "hello");
  const { stdout, exitCode } = await run(main, ["hash-files", "sub"], { env: { INIT_CWD: folder } });
  expect(stdout).toBe("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  sub/file\n");
  expect(exitCode).toBe(0);
});

test("an unknown name is a message", async () => {
  const { stderr, exitCode } = await run(main, ["check-link"]);
  expect(stderr).toMatch(/^examples: expected one of check-links, .*, got check-link\n$/);
  expect(exitCode).toBe(2);
});

test("every example has help", async () => {
  const outcomes = [...names, "many-machines/worker"].map(async (name) => ({
    name,
    ...(await run(main, [name, "--help"])),
  }));
  for (const { name, stdout, stderr, exitCode } of await Promise.all(outcomes)) {
    expect(stdout).toMatch(new RegExp(`^Usage: ${name} `));
    expect(stdout).toContain("--help");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  }
});

test("a terminal has a bar, and lines of output take its place", async () => {
  const folder = await temporaryFolder();
  for (const name of ["one", "two", "three"]) await writeFile(join(folder, name), name);
  const example = join(packageFolder, "hash-files/hash-files.js");
  // script gives the program a terminal, and copies what comes there.
  const command = `'${process.execPath}' '${example}' '${folder}'`;
  const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
  // eslint-disable-next-line no-control-regex
  const screen = stdout.replaceAll(/.*\r\x1b\[K/g, "");
  const lines = linesOf(stripVTControlCharacters(screen).replaceAll("\r", ""));
  expect(lines.filter((line) => /^[0-9a-f]{64} {2}\S+$/.test(line))).toHaveLength(3);
  expect(stdout).toMatch(/█.* 3 of 3 files hashed/);
  // The bar is cleared where it is then, and not where it was first.
  // eslint-disable-next-line no-control-regex
  expect(stdout).toMatch(/\x1b7[^\n]*\x1b8/);
  // Long lines are not cut off.
  expect(stdout).not.toContain("\x1b[?7l");
  expect(lines.at(-1)).toMatch(/3 files hashed, 0 not$/);
  expect(status).toBe(0);
});

test("a pipe has a line every ten seconds", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const count = vi.fn(() => Promise.resolve(3));
  const terminal = process.stderr.isTTY;
  process.stderr.isTTY = false;
  try {
    for (const total of [7, undefined, count]) {
      const progress = createProgress("things done", total);
      for (let done = 1; done <= 7; done++) {
        vi.advanceTimersByTime(4000);
        progress.update(done);
      }
      progress.end();
    }
    expect(print.mock.calls.flat()).toEqual([
      "3 of 7 things done",
      "6 of 7 things done",
      "3 things done",
      "6 things done",
      "3 things done",
      "6 things done",
    ]);
    expect(count).not.toHaveBeenCalled();
  } finally {
    process.stderr.isTTY = terminal;
    print.mockRestore();
    vi.useRealTimers();
  }
});

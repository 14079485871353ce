import { spawnSync } from "node:child_process";
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { notRun } from "@as-completed-limit/tooling/missing";
import { expect, test } from "vitest";
import { measure } from "../src/memory.ts";
import { makeFiles } from "../src/files.ts";
import { full, linesOf, run, start, temporaryFolder } from "./run.ts";

const program = "hash-files/hash-files.js";

function sha256sum(folder: string, ...args: string[]) {
  return spawnSync("sha256sum", args, { cwd: folder, encoding: "latin1" });
}

test("prints what sha256sum prints, whatever the names", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "deep/er"), { recursive: true });
  const names = [
    "plain",
    "with space",
    "new\nline",
    "back\\slash",
    "return\r",
    " *star",
    "é",
    "deep/er/file",
    "empty",
  ];
  for (const name of names) await writeFile(join(folder, name), name === "empty" ? "" : name);
  const notUtf8 = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]);
  await writeFile(notUtf8, "not UTF-8");
  // Larger than one chunk of a stream.
  await writeFile(join(folder, "large"), Buffer.alloc(1_000_000, 1));
  await symlink("plain", join(folder, "link to a file"));

  // Standard output goes to a file, since names need not be valid UTF-8.
  const sums = join(await temporaryFolder(), "sums");
  const example = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const ours = spawnSync("sh", ["-c", `"$0" "$1" . > "$2"`, process.execPath, example, sums], {
    cwd: folder,
  });
  expect(ours.stderr.toString()).toBe("12 files hashed, 0 not\n");
  expect(ours.status).toBe(0);

  const check = sha256sum(folder, "--check", "--strict", sums);
  expect(check.stderr).toBe("");
  expect(linesOf(check.stdout)).toHaveLength(12);
  const theirs = spawnSync(
    "sh",
    ["-c", "find . -type f -o -type l | wc -l; find . ! -type d -exec sha256sum {} +"],
    {
      cwd: folder,
      encoding: "latin1",
    },
  );
  const read = spawnSync("cat", [sums], { encoding: "latin1" });
  const [, ...lines] = linesOf(theirs.stdout);
  expect(linesOf(read.stdout).sort()).toEqual(lines.sort());
});

test("whatever is not a readable file is reported, and the rest is hashed", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "good"), "good");
  await symlink("nowhere", join(folder, "broken"));
  await symlink("loop", join(folder, "loop"));
  await symlink(".", join(folder, "to-folder"));
  spawnSync("mkfifo", [join(folder, "pipe")]);
  const { stdout, stderr, exitCode } = await run(program, [".", "missing"], { cwd: folder });
  expect(linesOf(stdout)).toEqual([expect.stringMatching(/^[0-9a-f]{64} {2}\.\/good$/)]);
  for (const problem of [
    "./broken: ENOENT",
    "./loop: ELOOP",
    "./to-folder: not followed: it is a link to a folder",
    "./pipe: not read: it is not a regular file",
    "missing: ENOENT",
  ]) {
    expect(stderr).toContain(problem);
  }
  expect(stderr).toContain("1 files hashed, 5 not");
  expect(exitCode).toBe(1);
});

// Root may read everything, so then the program runs as somebody else.
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
// Below a folder of root's that nobody else may enter, nobody can start Node either.
const canStart = spawnSync(process.execPath, ["--version"], nobody).error === undefined;
if (!canStart) notRun("what hash-files reports without permission: no other user may enter this folder");

test.runIf(canStart)("files and folders without permission are reported", async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  await mkdir(join(folder, "closed"));
  await writeFile(join(folder, "closed/file"), "");
  await chmod(join(folder, "closed"), 0);
  await writeFile(join(folder, "secret"), "");
  await chmod(join(folder, "secret"), 0);
  const { stdout, stderr, exitCode } = await run(program, ["."], { cwd: folder, ...nobody });
  expect(stdout).toBe("");
  expect(stderr).toContain("./secret: EACCES");
  expect(stderr).toContain("./closed: EACCES");
  expect(exitCode).toBe(1);
});

test("many files under a low limit of descriptors", { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const count = full ? 20_000 : 2000;
  makeFiles(folder, count);
  const shell = `ulimit -n 64; exec "$0" "$1" --limit 30 "$2"`;
  const example = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const { stdout, stderr, status } = spawnSync("sh", ["-c", shell, process.execPath, example, folder], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  expect(stderr.endsWith(`${count} files hashed, 0 not\n`), stderr).toBe(true);
  expect(new Set(linesOf(stdout)).size).toBe(count);
  expect(status).toBe(0);
});

test("a limit that the system does not allow is refused", () => {
  const example = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const shell = `ulimit -n 64; exec "$0" "$1" --limit 64`;
  const { stderr, status } = spawnSync("sh", ["-c", shell, process.execPath, example], { encoding: "utf8" });
  expect(stderr).toContain("expected a limit of at most 32, which `ulimit -n` allows, got 64");
  expect(status).toBe(2);
});

test("Ctrl-C ends it and says how far it came", async () => {
  const folder = await temporaryFolder();
  makeFiles(folder, 2000);
  const subprocess = start(program, ["--limit=2", folder]);
  subprocess.stdout.once("data", () => {
    subprocess.kill("SIGINT");
    subprocess.stdout.resume();
  });
  const { exitCode, stderr } = await subprocess.outcome;
  expect(stderr).toMatch(/\d+ files hashed, 0 not\nhash-files: interrupted \(SIGINT\)\n$/);
  expect(exitCode).toBe(130);
});

test.runIf(full)("memory does not grow with the number of files", { timeout: 120_000 }, async () => {
  const heap: number[] = [];
  for (const count of [4000, 20_000]) {
    const folder = await temporaryFolder();
    makeFiles(folder, count);
    const measured = await measure(program, [folder]);
    expect(measured.lines).toBe(count);
    heap.push(measured.heap);
  }
  const [small = NaN, large = NaN] = heap;
  expect(large - small).toBeLessThan(5);
});

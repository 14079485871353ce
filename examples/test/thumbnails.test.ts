import { once } from "node:events";
import { copyFile, opendir, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Jimp } from "jimp";
import { expect, test } from "vitest";
import { makePicture } from "../src/pictures.ts";
import { linesOf, run, start, temporaryFolder } from "./run.ts";

const program = "thumbnails/thumbnails.js";

interface Result {
  readonly picture: string;
  readonly thumbnail?: string;
  readonly worker?: number;
  readonly error?: string;
}

const hooks = { NODE_OPTIONS: `--import=${new URL("../src/picture-hooks.ts", import.meta.url).href}` };

/** A folder of pictures, and the arguments of the program. */
async function setUp() {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, "pictures"), join(folder, "thumbnails")];
  const byName = (stdout: string) =>
    new Map(
      linesOf(stdout).map((line) => {
        const result = JSON.parse(line) as Result;
        return [relative(from, result.picture), result];
      }),
    );
  return { from, to, byName };
}

async function copies(from: string, count: number) {
  await makePicture(`${from}/picture-0.png`, 60, 40);
  for (let i = 1; i < count; i++) await copyFile(`${from}/picture-0.png`, `${from}/picture-${i}.png`);
}

test(
  "thumbnails keep name, format and proportions; a worker that throws or dies is a result",
  { timeout: 120_000 },
  async () => {
    const { from, to, byName } = await setUp();
    await makePicture(`${from}/wide.png`, 300, 100);
    await makePicture(`${from}/inside/high.JPG`, 100, 400);
    await makePicture(`${from}/small.bmp`, 20, 10);
    for (const name of ["deadly-1.png", "deadly-2.png", "deadly-3.png"]) {
      await copyFile(`${from}/wide.png`, join(from, name));
    }
    await writeFile(join(from, "broken.png"), "no picture");
    await writeFile(join(from, "notes.txt"), "no picture either");
    const { stdout, stderr, exitCode } = await run(program, [from, to, "--size=100", "--workers=2"], {
      env: hooks,
    });
    const results = byName(stdout);
    expect([...results.keys()].sort()).toEqual([
      "broken.png",
      "deadly-1.png",
      "deadly-2.png",
      "deadly-3.png",
      "inside/high.JPG",
      "small.bmp",
      "wide.png",
    ]);
    expect(results.get("wide.png")).toMatchObject({ width: 100, height: 33 });
    expect(results.get("inside/high.JPG")).toMatchObject({ width: 25, height: 100 });
    expect(results.get("small.bmp")).toMatchObject({ width: 20, height: 10 });
    expect(results.get("broken.png")?.error).toMatch(/MIME/);
    for (const name of ["deadly-1.png", "deadly-2.png", "deadly-3.png"]) {
      expect(results.get(name)?.error).toBe("worker exited with code: 7");
    }
    expect(stderr).toContain("3 thumbnails made, 4 pictures failed\n");
    expect(exitCode).toBe(1);
    const wide = await Jimp.read(join(to, "wide.png"));
    expect([wide.width, wide.height, wide.mime]).toEqual([100, 33, "image/png"]);
    expect((await Jimp.read(join(to, "inside/high.JPG"))).mime).toBe("image/jpeg");
    expect((await readdir(to)).sort()).toEqual(["inside", "small.bmp", "wide.png"]);
  },
);

test("results come in completion order", { timeout: 120_000 }, async () => {
  const { from, to, byName } = await setUp();
  await copies(from, 20);
  const names: string[] = [];
  for await (const { name } of await opendir(from)) names.push(name);
  const [first = "", last = ""] = [names[0], names.at(-1)];
  // The first picture is read when the last one is done.
  const { stdout } = await run(program, [from, to, "--workers=2", "--limit=3"], {
    env: { ...hooks, LATE: join(from, first), LATE_AFTER: join(to, last) },
  });
  expect([...byName(stdout).keys()].slice(-2).sort()).toEqual([first, last].sort());
  expect(linesOf(stdout)).toHaveLength(20);
});

test(
  "so many workers work, and the queue of the pool is no longer than the limit",
  { timeout: 120_000 },
  async () => {
    const { from, to, byName } = await setUp();
    await copies(from, 40);
    for (const workers of [1, 2]) {
      const args = [from, to, `--workers=${workers}`, "--limit=3"];
      // While the first picture waits, a loop that takes more than the limit fills the queue. The pool refuses what
      // is too much, and the results of that are errors.
      const { stdout, exitCode } = await run(program, args, { env: { ...hooks, SLOW_START: "500" } });
      const results = [...byName(stdout).values()];
      expect(results).toHaveLength(40);
      expect(results.map(({ error }) => error)).toEqual(results.map(() => undefined));
      expect(new Set(results.map(({ worker }) => worker)).size).toBe(workers);
      expect(exitCode).toBe(0);
    }
  },
);

test("Ctrl-C ends the workers and says how far it came", { timeout: 120_000 }, async () => {
  const { from, to } = await setUp();
  await copies(from, 500);
  const subprocess = start(program, [from, to, "--workers=1"]);
  await once(subprocess.stdout, "data");
  subprocess.kill("SIGINT");
  const { stderr, exitCode } = await subprocess.outcome;
  const made = Number(
    /(\d+) thumbnails made, 0 pictures failed\nthumbnails: interrupted \(SIGINT\)\n$/.exec(stderr)?.[1],
  );
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(500);
  expect(exitCode).toBe(130);
  const names = (await readdir(to)).filter((name) => !name.endsWith(".part"));
  expect(names.length).toBeGreaterThanOrEqual(made);
  for (const name of names) expect((await Jimp.read(join(to, name))).width).toBe(60);
});

test("bad usage is a message and exit code 2; a folder that is missing is a result", async () => {
  const { from, to } = await setUp();
  await makePicture(`${from}/picture.png`, 2, 2);
  const cases: [args: string[], message: string, exitCode: number][] = [
    [[from], "missing required argument 'thumbnails'", 2],
    [[from, to, "--workers=0"], "Expected a whole number from 1 to 1024.", 2],
    [
      [from, join(from, "small")],
      `expected a folder outside ${from} for the thumbnails, got ${from}/small`,
      2,
    ],
    [[from, join(from, "picture.png/x")], "expected a folder outside", 2],
    [[from, "/dev/null/x"], "cannot write /dev/null/x: ENOTDIR", 2],
    [[join(from, "missing"), to], "0 thumbnails made, 1 pictures failed", 1],
  ];
  await Promise.all(
    cases.map(async ([args, message, exitCode]) => {
      const outcome = await run(program, args);
      expect(outcome.stderr).toContain(message);
      expect(outcome.stderr).not.toContain("    at ");
      expect(outcome.exitCode).toBe(exitCode);
    }),
  );
});

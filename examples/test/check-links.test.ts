import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measure } from "../src/memory.ts";
import { startLinkServer } from "../src/link-server.ts";
import type { LinkServer } from "../src/link-server.ts";
import { full, linesOf, run, start, temporaryFolder } from "./run.ts";

const program = "check-links/check-links.js";

interface Result {
  readonly url: string;
  readonly ok: boolean;
  readonly status?: number;
  readonly error?: string;
  readonly attempts: number;
}

let server: LinkServer;
beforeEach(async () => {
  server = await startLinkServer();
});
afterEach(() => server.close());

async function check(paths: readonly string[], ...args: string[]) {
  const input = paths.map((path) => (path.startsWith("/") ? server.origin + path : path)).join("\n");
  const outcome = await run(program, ["--retry-after", "1", ...args], { input });
  const results = linesOf(outcome.stdout).map((line) => JSON.parse(line) as Result);
  const byPath = new Map(results.map((result) => [result.url.replace(server.origin, ""), result]));
  return { ...outcome, results, byPath };
}

test("every kind of answer is a record, and none is the end", async () => {
  const { byPath, results, exitCode, stderr } = await check(
    [
      "/ok",
      "/status/404",
      "/status/500",
      "/flaky",
      "/redirect",
      "/loop",
      "/reset",
      "/reset-in-body",
      "/long",
    ].concat([
      "/hang",
      "/hang-in-body",
      "nonsense",
      "ftp://example.org/",
      "http://127.0.0.1:1/",
      "",
      "/slow",
    ]),
    "--timeout=1",
  );
  expect(results).toHaveLength(15);
  expect(byPath.get("/ok")).toMatchObject({ ok: true, status: 200, attempts: 1 });
  expect(byPath.get("/slow")).toMatchObject({ ok: true, status: 200, attempts: 1 });
  expect(byPath.get("/redirect")).toMatchObject({ ok: true, status: 200, attempts: 1 });
  expect(byPath.get("/long")).toMatchObject({ ok: true, status: 200, attempts: 1 });
  expect(byPath.get("/status/404")).toMatchObject({ ok: false, status: 404, attempts: 1 });
  expect(byPath.get("/status/500")).toMatchObject({ ok: false, status: 500, attempts: 3 });
  expect(byPath.get("/flaky")).toMatchObject({ ok: true, status: 200, attempts: 3 });
  expect(byPath.get("/loop")).toMatchObject({ ok: false, error: expect.stringContaining("redirects") });
  for (const path of ["/reset", "/reset-in-body"]) {
    expect(byPath.get(path), path).toMatchObject({ ok: false, error: expect.anything(), attempts: 3 });
  }
  for (const path of ["/hang", "/hang-in-body"]) {
    expect(byPath.get(path), path).toMatchObject({ ok: false, error: "no complete answer within 1 s" });
  }
  expect(byPath.get("nonsense")).toMatchObject({ ok: false, error: "not an http or https URL", attempts: 0 });
  expect(byPath.get("ftp://example.org/")).toMatchObject({ ok: false, attempts: 0 });
  expect(byPath.get("http://127.0.0.1:1/")).toMatchObject({ error: expect.stringContaining("ECONNREFUSED") });
  expect(stderr).toContain("15 links checked, 10 do not work");
  expect(exitCode).toBe(1);
});

test("results come in completion order", async () => {
  const { results, exitCode } = await check(["/slow", "/ok"]);
  expect(results.map(({ url }) => url.replace(server.origin, ""))).toEqual(["/ok", "/slow"]);
  expect(exitCode).toBe(0);
});

test("the limit holds, and connections are used again although nobody reads the bodies", async () => {
  const paths = Array.from({ length: 210 }, (_, i) => (i < 7 ? "/when-open/7" : "/page"));
  const { results } = await check(paths, "--limit=7");
  expect(results).toHaveLength(210);
  expect(server.atOnce()).toBe(7);
  expect(server.connections()).toBeLessThanOrEqual(7);
});

test("Ctrl-C ends all requests and says how far it came", async () => {
  const input = ["/ok", "/hang", "/hang", "/hang"].map((path) => server.origin + path).join("\n");
  const subprocess = start(program, ["--limit=3", "--timeout=3600"], { input });
  await server.open(3);
  subprocess.kill("SIGINT");
  const { exitCode, stdout, stderr } = await subprocess.outcome;
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/1 links checked, 0 do not work\ncheck-links: interrupted \(SIGINT\)\n$/);
  expect(exitCode).toBe(130);
});

test("Ctrl-C while the input keeps the program waiting", async () => {
  const subprocess = start(program, []);
  subprocess.stdin.write(`${server.origin}/ok\n`);
  await new Promise((resolve) => subprocess.stdout.once("data", resolve));
  subprocess.kill("SIGINT");
  const { exitCode, stderr } = await subprocess.outcome;
  expect(stderr).toContain("1 links checked");
  expect(exitCode).toBe(130);
});

test("a reader that stops, as head does, ends it", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "urls");
  await writeFile(file, `${server.origin}/ok\n`.repeat(20_000));
  const subprocess = start(program, [file]);
  subprocess.stdout.once("data", () => subprocess.stdout.destroy());
  expect((await subprocess.outcome).exitCode).toBe(141);
});

test("bad usage is a message and exit code 2", async () => {
  const cases: [args: string[], message: string][] = [
    [["--limit", "0"], "Expected a whole number from 1 to 10000."],
    [["--nonsense"], "unknown option"],
    [["/nonexistent/urls"], "cannot read /nonexistent/urls: ENOENT"],
    [["."], "cannot read .: it is a directory"],
  ];
  const outcomes = cases.map(async ([args, message]) => ({ message, ...(await run(program, args)) }));
  for (const { message, exitCode, stderr } of await Promise.all(outcomes)) {
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(exitCode).toBe(2);
  }
});

test.runIf(full)("memory does not grow with the number of links", { timeout: 300_000 }, async () => {
  function* urls(count: number) {
    for (let i = 0; i < count; i++) yield `${server.origin}/page/${i}\n`;
  }
  async function heap(count: number): Promise<number> {
    const { heap, lines, exitCode } = await measure(program, ["--limit=100"], {
      input: Readable.from(urls(count)),
    });
    expect({ lines, exitCode }).toEqual({ lines: count, exitCode: 0 });
    return heap;
  }
  const [small, large] = [10_000, 40_000];
  const before = await heap(small);
  expect((await heap(large)) - before).toBeLessThan(5);
});

import { once } from "node:events";
import { beforeEach, afterEach, expect, test } from "vitest";
import { measure } from "../src/memory.ts";
import { startPagedServer } from "../src/paged-server.ts";
import type { PagedServer } from "../src/paged-server.ts";
import { full, linesOf, run, start } from "./run.ts";

const program = "paginated-api/paginated-api.js";

let server: PagedServer;
beforeEach(async () => {
  server = await startPagedServer();
});
afterEach(() => server.close());

interface Item {
  readonly item: number;
  readonly details?: { readonly about: number };
  readonly error?: string;
}

const itemsOf = (stdout: string) => linesOf(stdout).map((line) => JSON.parse(line) as Item);

/** Expects the right details of the items 1 to so many, and each item once. */
function expectAll(items: readonly Item[], count: number) {
  const expected = Array.from({ length: count }, (_, i) => ({ item: i + 1, details: { about: i + 1 } }));
  expect(items.map(({ item, details }) => ({ item, details })).sort((a, b) => a.item - b.item)).toEqual(
    expected,
  );
}

test("the items of all pages come once, and at most so many are under way", async () => {
  server.set({ items: 95, perPage: 10, slow: { items: [1, 2, 3, 4, 5, 6, 7], path: "/items/7", times: 1 } });
  const { stdout, stderr, exitCode } = await run(program, [`${server.origin}/items`, "--limit=7"]);
  expect(stderr).toContain("95 items printed, 0 of them failed, 10 pages read\n");
  expect(exitCode).toBe(0);
  expectAll(itemsOf(stdout), 95);
  expect(server.itemsAtOnce()).toBe(7);
  expect(server.pagesAtOnce()).toBe(1);
});

test("results come in completion order", async () => {
  // The first item is answered after the last one.
  server.set({ items: 30, perPage: 10, slow: { items: [1], path: "/items/30", times: 1 } });
  const { stdout } = await run(program, [`${server.origin}/items`, "--limit=7"]);
  expectAll(itemsOf(stdout), 30);
  expect(itemsOf(stdout).at(-1)?.item).toBe(1);
});

test("an item that fails is a result", async () => {
  server.set({ items: 5, perPage: 2, missing: [2], failing: [4] });
  const { stdout, stderr, exitCode } = await run(program, [`${server.origin}/items`]);
  const items = itemsOf(stdout);
  expect(items).toHaveLength(5);
  expect(items.find(({ item }) => item === 2)?.error).toBe("status 404");
  expect(items.find(({ item }) => item === 4)?.error).toBe("status 500");
  expect(server.requests.filter((path) => path === "/items/2")).toHaveLength(1);
  expect(server.requests.filter((path) => path === "/items/4")).toHaveLength(3);
  expect(stderr).toContain("5 items printed, 2 of them failed, 3 pages read\n");
  expect(exitCode).toBe(1);
});

test("without the URL in the field, the item says so", async () => {
  server.set({ items: 1, perPage: 1 });
  const { stdout, exitCode } = await run(program, [`${server.origin}/items`, "--follow=homepage"]);
  expect(itemsOf(stdout)[0]?.error).toBe("expected a URL in the field homepage, got undefined");
  expect(exitCode).toBe(1);
});

test("after a page that fails, the items under way are printed, and one can go on from it", async () => {
  // Some items of the page before are answered after the page has failed for the last time.
  server.set({
    items: 40,
    perPage: 10,
    failingPage: 3,
    slow: { items: [18, 19, 20], path: "/items?page=3", times: 3 },
  });
  const page = `${server.origin}/items?page=3`;
  const first = await run(program, [`${server.origin}/items`]);
  expectAll(itemsOf(first.stdout), 20);
  expect(first.stderr).toContain(
    "20 items printed, 0 of them failed, 2 pages read\n" +
      `paginated-api: page ${page} failed: status 500. To go on, begin with that URL\n`,
  );
  expect(first.exitCode).toBe(2);
  expect(server.requests.filter((path) => path === "/items?page=3")).toHaveLength(3);

  server.set({ items: 40, perPage: 10 });
  const second = await run(program, [page]);
  expect(second.exitCode).toBe(0);
  expectAll(itemsOf(first.stdout + second.stdout), 40);
});

test("a page that is no list, and one that is not there", async () => {
  server.set({ items: 3, perPage: 3 });
  const noList = await run(program, [`${server.origin}/items/1`]);
  expect(noList.stderr).toContain("failed: expected a JSON array.");
  expect(noList.exitCode).toBe(2);
  const nobody = await run(program, ["http://127.0.0.1:1/items"]);
  expect(nobody.stderr).toContain("page http://127.0.0.1:1/items failed: connect ECONNREFUSED");
  expect(nobody.stderr).not.toContain("    at ");
  expect(nobody.exitCode).toBe(2);
});

test("break reads no more pages and ends the requests that are under way", async () => {
  server.set({ items: 1000, perPage: 10, hanging: [14] });
  const { stdout, stderr, exitCode } = await run(program, [
    `${server.origin}/items`,
    "--limit=5",
    "--first=12",
  ]);
  expect(itemsOf(stdout)).toHaveLength(12);
  expect(stderr).toContain("12 items printed, 0 of them failed, 2 pages read\n");
  expect(exitCode).toBe(0);
  // Twelve, and those that were under way.
  expect(server.requests.filter((path) => path.startsWith("/items/")).length).toBeLessThanOrEqual(17);
  await server.quiet();
});

test("Ctrl-C ends all requests and says how far it came", async () => {
  server.set({ items: 30, perPage: 10, hanging: [4, 5, 6] });
  const subprocess = start(program, [`${server.origin}/items`, "--limit=3"]);
  await server.hung(3);
  subprocess.kill("SIGINT");
  const { stdout, stderr, exitCode } = await subprocess.outcome;
  expectAll(itemsOf(stdout), 3);
  expect(stderr).toContain(
    "3 items printed, 0 of them failed, 1 pages read\npaginated-api: interrupted (SIGINT)\n",
  );
  expect(exitCode).toBe(130);
  await server.quiet();
});

test("bad usage is a message and exit code 2", async () => {
  const cases: [args: string[], message: string][] = [
    [[], "missing required argument 'url'"],
    [["items"], "expected the URL of a page, got items"],
    [["http://127.0.0.1:1/", "--first=0"], "Expected a whole number from 1"],
  ];
  await Promise.all(
    cases.map(async ([args, message]) => {
      const { exitCode, stderr } = await run(program, args);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain("    at ");
      expect(exitCode).toBe(2);
    }),
  );
});

test("the server to try it with", async () => {
  const subprocess = start("paginated-api/server.js", [
    "--port=0",
    "--items=25",
    "--per-page=10",
    "--delay=0",
  ]);
  const [line] = (await once(subprocess.stdout, "data")) as [Buffer];
  const { stdout, exitCode } = await run(program, [line.toString().trim()]);
  expect(
    itemsOf(stdout)
      .map(({ item }) => item)
      .sort((a, b) => a - b),
  ).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(exitCode).toBe(0);
  subprocess.kill("SIGINT");
  expect((await subprocess.outcome).exitCode).toBe(130);
});

test.runIf(full)("memory does not grow with the number of items", { timeout: 300_000 }, async () => {
  const heap: number[] = [];
  for (const count of [5000, 30_000]) {
    server.set({ items: count, perPage: 100 });
    const measured = await measure(program, [`${server.origin}/items`]);
    expect(measured.lines).toBe(count);
    heap.push(measured.heap);
  }
  const [small = NaN, large = NaN] = heap;
  expect(large - small).toBeLessThan(5);
});

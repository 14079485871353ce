// core-js and this package together: its helpers on what asCompleted returns, and in engines without iterator helpers.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

async function run(code: string): Promise<string> {
  const args = ["--input-type=module", "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  return stdout;
}

test("the helpers are on results if core-js is told of the prototype of native async iterators", async () => {
  const code = `
    import configurator from "core-js/configurator.js";
    const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype));
    configurator({ AsyncIteratorPrototype });
    await import("core-js/full/async-iterator/index.js");
    await import("as-completed-limit/auto");
    const names = Promise.asCompleted(["a", "b", "c", "d"].values(), 2).map((name) => name + name).take(3);
    console.log((await names.toArray()).join());`;
  expect(await run(code)).toBe("aa,bb,cc\n");
});

test("Iterator.prototype.map of core-js, for engines without it, is as lazy as the native one", async () => {
  const code = `
    import configurator from "core-js/configurator.js";
    const native = Iterator.prototype.map;
    configurator({ usePolyfill: ["Iterator.prototype.map"] });
    await import("core-js/actual/iterator/map.js");
    if (Iterator.prototype.map === native) throw new Error("core-js has replaced nothing");
    const { asCompleted } = await import("as-completed-limit");
    let begun = 0;
    const results = asCompleted([1, 2, 3, 4].values().map(async (n) => { begun++; return n; }), 2);
    console.log(begun);
    await Promise.all([results.next()]);
    console.log(begun);`;
  expect(await run(code)).toBe("0\n3\n");
});

test("of core-js's async helpers, map takes calls of next() that overlap; flatMap and filter do not yet", async () => {
  const code = `
    import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
    import { asCompleted } from "as-completed-limit";
    async function* rows() {
      yield* [1, 2, 3];
    }
    const work = () => new Promise((resolve) => setImmediate(resolve));
    async function* pages(row) {
      for (const page of "abc") {
        await work();
        yield row + page;
      }
    }
    const ways = {
      map: (rows) => rows.map((row) => work().then(() => row)),
      flatMap: (rows) => rows.flatMap(pages),
      filter: (rows) => rows.filter((row) => work().then(() => row !== 2)),
    };
    for (const [name, way] of Object.entries(ways)) {
      for (const limit of [1, 4]) {
        try {
          const results = await Array.fromAsync(asCompleted(way(AsyncIterator.from(rows())), limit));
          console.log(name, limit, results.join());
        } catch (error) {
          console.log(name, limit, error.name);
        }
      }
    }`;
  expect((await run(code)).split("\n")).toEqual([
    "map 1 1,2,3",
    "map 4 1,2,3",
    "flatMap 1 1a,1b,1c,2a,2b,2c,3a,3b,3c",
    // As soon as core-js is right, the manual no longer has to speak of this.
    "flatMap 4 1a,2a,3a",
    "filter 1 1,3",
    "filter 4 TypeError",
    "",
  ]);
});

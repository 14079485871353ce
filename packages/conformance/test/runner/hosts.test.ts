// The hosts inside of the engines that are always here: each must tell what happened in a realm as it is.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../src/engines/index.ts";
import { native } from "../../src/engines/builds.ts";
import { harnessFile } from "../../src/harness.ts";
import type { Build, Observation, Session } from "../../src/protocol.ts";

// Starting a process and parsing the harness can take its time on a busy machine.
const options = { timeout: 60_000 };

describe.each(["node-24", "engine262", "quickjs", "quickjs-ng"])("%s", options, (name) => {
  let session: Session;
  beforeAll(async () => {
    const engine = engines.find((candidate) => candidate.name === name);
    session = await (engine?.start() ?? Promise.reject(new Error(`no engine ${name}`)));
  }, options.timeout);
  afterAll(async () => {
    await session.stop();
  });

  const run = async (source: string, build: Build = native, harness: string[] = []): Promise<Observation> =>
    await session.run({ build, harness, source, isModule: false });

  test("names its version", () => {
    expect(session.version).toMatch(/^\d+[.-]\d+/);
  });

  test("collects what is printed, promise jobs included", async () => {
    const source = `Promise.resolve().then(() => {}).then(() => print("job")); print("script");`;
    expect(await run(source)).toEqual({ printed: ["script", "job"] });
  });

  test("tells an error of the script", async () => {
    const error = { phase: "runtime", name: "RangeError", message: "why" };
    expect(await run(`throw new RangeError("why");`)).toEqual({ printed: [], error });
  });

  test("tells a thrown value that is no error", async () => {
    expect((await run(`throw "why";`)).error).toMatchObject({ phase: "runtime", message: "why" });
  });

  test("tells that a script cannot be parsed, and evaluates nothing of it", async () => {
    const { printed, error } = await run(`print("evaluated"); let let;`);
    expect(printed).toEqual([]);
    expect(error).toMatchObject({ phase: "parse", name: "SyntaxError" });
  });

  test("tells that the build or the harness throws", async () => {
    const build: Build = { name: "broken", type: "script", code: `throw new TypeError("broken");` };
    const error = { phase: "setup", name: "TypeError", message: "broken" };
    expect(await run(`print("evaluated");`, build)).toEqual({ printed: [], error });
    expect(await run(`print("evaluated");`, native, [build.code])).toEqual({ printed: [], error });
  });

  test("gives each job a realm of its own", async () => {
    await run(`var left = 1; Array.prototype.left = 1;`);
    expect(await run(`print(typeof left + " " + typeof [].left);`)).toEqual({
      printed: ["undefined undefined"],
    });
  });

  test("keeps lexical declarations of the harness for the test", async () => {
    const harness = [harnessFile("assert.js") ?? "", harnessFile("sta.js") ?? "", "const declared = 1;"];
    expect(await run(`assert.sameValue(declared, 1);`, native, harness)).toEqual({ printed: [] });
  });

  test("has other realms, with the build in them", async () => {
    const build: Build = { name: "marked", type: "script", code: `globalThis.marked = 1;` };
    const source = `const { global, evalScript } = $262.createRealm();
      print(global.marked + " " + (global.Promise !== Promise) + " " + evalScript("1 + 1"));`;
    expect(await run(source, build)).toEqual({ printed: ["1 true 2"] });
  });
});

// What the built package does where the built-ins are patched, frozen, replaced or of another realm. Each case is a
// process of its own, which takes the tour of surroundings/tour.mjs.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { expected } from "./surroundings/tour.mjs";

const cwd = fileURLToPath(new URL("surroundings", import.meta.url));

async function node(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  return stdout;
}

/** Runs a module as if it stood in surroundings/. */
function run(code: string, ...flags: string[]): Promise<string> {
  return node(...flags, "--input-type=module", "--eval", code);
}

// Dynamic imports, because what a case puts before them must have run by then.
const takeTour = (asCompleted: string) => `
  const { tour } = await import("./tour.mjs");
  process.stdout.write(await tour(${asCompleted}));`;
const ponyfillTour = `const { asCompleted } = await import("as-completed-limit"); ${takeTour("asCompleted")}`;
const polyfillTour = `await import("as-completed-limit/auto"); ${takeTour("Promise.asCompleted")}`;

describe("Isolation: built-ins that are patched after loading", () => {
  test("methods that throw, and traps for indices and properties", async () => {
    expect(await node("poisoned.mjs")).toBe(expected);
  });

  test("Object.prototype.then is looked up as native async generators do it", async () => {
    const firstRead = (iterator: string) =>
      run(`
        import { asCompleted } from "as-completed-limit";
        const iterator = ${iterator};
        const seen = [];
        Object.defineProperty(Object.prototype, "then", {
          configurable: true,
          get() {
            if (typeof this === "object" && "done" in this) seen.push([this.value, this.done]);
            return undefined;
          },
        });
        const answers = [await iterator.next(), await iterator.next()];
        delete Object.prototype.then;
        console.log(JSON.stringify([seen, answers]));`);
    const ours = await firstRead("asCompleted([1], 1)");
    expect(ours).toContain('"value":1');
    expect(ours).toBe(await firstRead("(async function* () { yield 1; })()"));
  });
});

describe("Isolation: hardened surroundings", () => {
  test.each(["--frozen-intrinsics", "--disallow-code-generation-from-strings", "--disable-proto=throw"])(
    "the ponyfill under node %s",
    async (flag) => {
      expect(await run(ponyfillTour, flag)).toBe(expected);
    },
  );

  test("the polyfill under --disallow-code-generation-from-strings", async () => {
    expect(await run(polyfillTour, "--disallow-code-generation-from-strings")).toBe(expected);
  });

  test("the polyfill cannot be installed on a frozen Promise, and says so", async () => {
    await expect(run(polyfillTour, "--frozen-intrinsics")).rejects.toThrow(
      /TypeError: Cannot define property asCompleted/,
    );
  });

  test("the ponyfill, loaded after lockdown() of SES", async () => {
    expect(await run(`import "ses"; lockdown(); ${ponyfillTour}`)).toBe(expected);
  });

  test("the polyfill, loaded before lockdown(): SES takes the property away, the function goes on", async () => {
    const code = `
      import "as-completed-limit/auto";
      import "ses";
      const { asCompleted } = Promise;
      lockdown({ reporting: "none" });
      if (Promise.asCompleted !== undefined) throw new Error("SES has learnt of Promise.asCompleted");
      ${takeTour("asCompleted")}`;
    expect(await run(code)).toBe(expected);
  });

  test("the ponyfill, hardened and given to a compartment", async () => {
    const code = `
      import "ses";
      lockdown();
      const { asCompleted } = await import("as-completed-limit");
      const globals = { asCompleted, print: (text) => console.log(text) };
      harden([globals, Object.getPrototypeOf(asCompleted([]))]);
      const compartment = new Compartment({ __options__: true, globals });
      await compartment.evaluate(\`(async () => {
        const results = asCompleted([Promise.resolve("a"), "b"], 2);
        print((await results.next()).value + (await results.next()).value + (await results.next()).done);
      })()\`);`;
    expect(await run(code)).toMatch(/^(ab|ba)true\n$/);
  });
});

describe("Isolation: a Promise that was replaced before loading", () => {
  test("by Bluebird", async () => {
    const code = `
      import Bluebird from "bluebird";
      globalThis.Promise = Bluebird;
      ${polyfillTour}`;
    expect(await run(code)).toBe(expected);
  });

  test("by core-js", async () => {
    const code = `
      import configurator from "core-js/configurator.js";
      const native = Promise;
      configurator({ usePolyfill: ["Promise"] });
      await import("core-js/full/promise/index.js");
      if (Promise === native) throw new Error("core-js has replaced nothing");
      ${polyfillTour}`;
    expect(await run(code)).toBe(expected);
  });

  test("by zone.js, whose zone its reactions keep", async () => {
    expect(await run(`import "zone.js"; ${polyfillTour}`)).toBe(expected);
    const code = `
      import "zone.js";
      import "as-completed-limit/auto";
      const task = new Promise((resolve) => setTimeout(resolve, 1));
      Zone.current.fork({ name: "mine" }).run(() => {
        Promise.asCompleted([task], 1).next().then(() => console.log(Zone.current.name));
      });`;
    expect(await run(code)).toBe("mine\n");
  });
});

describe("Isolation: a Promise that is replaced after loading", () => {
  const typeOf = (...modules: string[]) =>
    run(
      `${modules.map((name) => `await import("${name}");`).join("\n")} console.log(typeof Promise.asCompleted);`,
    );

  test("has no asCompleted; the polyfill belongs after the replacement", async () => {
    expect(await typeOf("as-completed-limit/auto", "zone.js")).toBe("undefined\n");
    expect(await typeOf("zone.js", "as-completed-limit/auto")).toBe("function\n");
  });
});

describe("Isolation: realms", () => {
  const realm = `
    import { readFileSync } from "node:fs";
    import vm from "node:vm";
    import { createRequire } from "node:module";
    const context = vm.createContext();
    const file = createRequire(import.meta.url).resolve("as-completed-limit/package.json");
    vm.runInContext(readFileSync(new URL("dist/auto.min.js", "file://" + file), "utf8"), context);
    const theirs = vm.runInContext("({ Promise, TypeError, Array })", context);`;

  test("the classic script polyfills its own realm, and takes sources of another", async () => {
    const code = `${realm}
      if (Promise.asCompleted !== undefined) throw new Error("it has left its realm");
      ${takeTour("theirs.Promise.asCompleted")}`;
    expect(await run(code)).toBe(expected);
  });

  test("promises and errors are those of the function's realm", async () => {
    const code = `${realm}
      const { asCompleted } = theirs.Promise;
      const refusal = () => { try { asCompleted("x"); } catch (error) { return error; } };
      console.log(asCompleted([1]).next() instanceof theirs.Promise, refusal() instanceof theirs.TypeError);`;
    expect(await run(code)).toBe("true true\n");
  });
});

describe("debugging", () => {
  test("an error keeps the async functions of the task that threw it, and of the consumer that it reaches", async () => {
    const code = `
      import { asCompleted } from "as-completed-limit";
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      async function fetchPage() { await turn(); throw new Error("bad page"); }
      async function fetchBook() { await fetchPage(); }
      function* tasks() { yield fetchBook(); }
      async function consume() { for await (const page of asCompleted(tasks(), 1)) console.log(page); }
      async function consumeSlowly() {
        for await (const page of asCompleted([turn()], 1)) throw new Error("bad consumer", { cause: page });
      }
      async function main(run) { await run(); }
      for (const run of [consume, consumeSlowly]) {
        await main(run).catch(({ stack }) => console.log(stack.match(/(?<= at (async )?)\\w+(?= \\()/g).join()));
      }`;
    expect(await run(code)).toMatch(/^fetchPage,fetchBook\b.*\nconsumeSlowly,main\n$/);
  });
});

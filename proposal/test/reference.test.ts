// What other packages use of the reference. What the algorithm does is for the conformance tests, which run on it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ManagedRealm, Value, X, CreateNonEnumerableDataPropertyOrThrow } from "@engine262/engine262";
import { describe, expect, test } from "vitest";
import { createReferenceRealm, evaluate } from "../src/reference.ts";

describe("evaluate", () => {
  test("gives what the script and its jobs print, a line for each call", () => {
    const { type, printed } = evaluate(`
      (async () => {
        for await (const n of Promise.asCompleted([Promise.resolve(1), 2], 1)) print("result", n);
      })();
      print("first", undefined, null);
    `);
    expect(type).toBe("normal");
    expect(printed).toEqual(["first undefined null", "result 1", "result 2"]);
  });

  test("gives what the script throws", () => {
    expect(evaluate("print(1); Promise.asCompleted([], 0);")).toMatchObject({
      type: "throw",
      error: { name: "RangeError" },
      printed: ["1"],
    });
    expect(evaluate("throw 5;").error).toEqual({ name: "", message: "5" });
  });

  test("counts rejections that nobody handles", () => {
    expect(evaluate("Promise.reject(1); Promise.reject(2).catch(() => {});").unhandledRejections).toBe(1);
  });

  test.each([
    [
      "later rejections of running tasks",
      "[Promise.reject(1), Promise.reject(2)]",
      "it.next().catch(() => {});",
    ],
    ["a failure that return() drops", "[1, Promise.reject(2)]", "it.next().then(() => it.return());"],
  ])("%s are handled", (_, items, use) => {
    const { type, unhandledRejections } = evaluate(`const it = Promise.asCompleted(${items}, 2); ${use}`);
    expect({ type, unhandledRejections }).toEqual({ type: "normal", unhandledRejections: 0 });
  });
});

test("every realm of the agent has Promise.asCompleted, and each takes the iterators of another", () => {
  const { realm, printed } = createReferenceRealm();
  const other = new ManagedRealm();
  const pop = realm.pushTopContext();
  CreateNonEnumerableDataPropertyOrThrow(realm.GlobalObject, Value("other"), other.GlobalObject);
  pop?.();
  X(
    realm.evaluateScriptSkipDebugger(`
      const iterator = other.Promise.asCompleted(["a"]);
      const { next } = Object.getPrototypeOf(Promise.asCompleted([]));
      const promise = next.call(iterator);
      print(next === iterator.next, promise instanceof Promise);
      promise.then((answer) => print(answer.value, answer instanceof Object));
    `),
  );
  expect(printed).toEqual(["false true", "a true"]);
});

describe("pnpm reference", () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

  function reference(code: string) {
    const directory = mkdtempSync(join(tmpdir(), "reference-"));
    try {
      const file = join(directory, "program.js");
      writeFileSync(file, code);
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, file], { encoding: "utf8" });
      return { status, stdout, stderr };
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  test.each([
    ["Promise.asCompleted([7]).next().then(({ value }) => print(value));", 0, "7\n", ""],
    ["print(1); Promise.asCompleted(null);", 1, "1\n", /^uncaught TypeError: /],
    ["Promise.reject(1);", 1, "", "unhandled rejections: 1\n"],
  ])("%s", { timeout: 60_000 }, (code, status, stdout, stderr) => {
    expect(reference(code)).toEqual({
      status,
      stdout,
      stderr: typeof stderr === "string" ? stderr : expect.stringMatching(stderr),
    });
  });

  test("a file that does not exist", { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, [main, "no-such-file.js"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^cannot read no-such-file\.js: ENOENT/);
  });
});

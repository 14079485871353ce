import "as-completed-limit/auto";
import { describe, expect, test } from "vitest";
import { examples } from "../write/examples.ts";
import { inspect } from "../write/inspect.ts";
import { runProgram } from "../write/program.ts";
import type { Line } from "../write/program.ts";

async function linesOf(code: string, isVirtual = true): Promise<Line[]> {
  const lines: Line[] = [];
  await runProgram(code, { isVirtual, emit: (line) => lines.push(line) });
  return lines;
}

async function print(code: string): Promise<string[]> {
  return (await linesOf(code)).map(
    ({ kind, time, text }) => `${kind === "error" ? "! " : ""}${time} ${text}`,
  );
}

describe("the examples, in virtual time", () => {
  const printed = (name: string): Promise<string[]> =>
    print(examples.find((each) => each.name === name)?.code ?? "");
  test("first", async () => {
    // Two at a time: 300 and 200 end in the same moment, 300 first, as its timer was set first.
    expect(await printed("first")).toEqual([
      "0 start 300",
      "0 start 100",
      "100 start 200",
      "100 result 100",
      "300 start 50",
      "300 result 300",
      "300 result 200",
      "350 result 50",
    ]);
  });
  test("failure", async () => {
    expect(await printed("failure")).toEqual([
      "100 a",
      "200 the source is closed",
      "200 caught Error: b is broken",
    ]);
  });
  test("break", async () => {
    expect(await printed("break")).toEqual(["100 first result 100", "100 stopped 500", "100 stopped 900"]);
  });
  test.each(examples)("$name prints something, and no error", async ({ code }) => {
    const lines = await linesOf(code);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ kind }) => kind === "error")).toEqual([]);
  });
});

describe("a program", () => {
  test("that throws, in its own code or in a timer, says so", async () => {
    expect(
      await print('setTimeout(() => { throw new Error("late"); }, 5); throw new TypeError("early");'),
    ).toEqual(["! 0 Uncaught TypeError: early", "! 5 Uncaught Error: late"]);
  });
  test("that is no JavaScript says so", async () => {
    expect(await print("for (")).toEqual([expect.stringMatching(/^! 0 Uncaught SyntaxError: /)]);
  });
  test("sees virtual time on every clock", async () => {
    expect(
      await print(`
        const begin = Date.now();
        await new Promise((resolve) => setTimeout(resolve, 3_600_000));
        console.log(Date.now() - begin, new Date() - begin, performance.now());`),
    ).toEqual(["3600000 3600000 3600000 3600000"]);
  });
  test("ends when its last timer has", async () => {
    expect(
      await print(`
        let ticks = 0;
        const timer = setInterval(() => {
          console.log("tick");
          if (++ticks === 3) clearInterval(timer);
        }, 10);
        clearTimeout(setTimeout(() => console.log("never"), 50));`),
    ).toEqual(["10 tick", "20 tick", "30 tick"]);
  });
  test("may wait for what is no timer", async () => {
    expect(await print('await fetch("data:,x"); setTimeout(() => console.log("fetched"), 1000);')).toEqual([
      "1000 fetched",
    ]);
  });
  test("runs in real time, too", async () => {
    const [line] = await linesOf(
      "await new Promise((resolve) => setTimeout(resolve, 20)); console.log(1);",
      false,
    );
    expect(line?.text).toBe("1");
    expect(line?.time).toBeGreaterThanOrEqual(19);
  });
});

test("values are shown as a console does", () => {
  const values = [
    "a",
    ["a", 1n, -0],
    { a: { b: { c: { d: 1 } } } },
    new Map([["a", new Set([1])]]),
    new RangeError("x"),
    Promise.resolve(),
    null,
    undefined,
    Symbol("s"),
    function f() {
      /* nothing */
    },
  ];
  expect(values.map((value) => inspect(value))).toEqual([
    "a",
    '[ "a", 1n, -0 ]',
    "{ a: { b: { c: {…} } } }",
    'Map { "a" => Set { 1 } }',
    "RangeError: x",
    "[a promise]",
    "null",
    "undefined",
    "Symbol(s)",
    "[function f]",
  ]);
});

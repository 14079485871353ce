// What the suggestions make of a program runs with the package: the limit holds, and the tasks' values are delivered.
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import plugin from "../src/index.ts";

interface World {
  running: number;
  peak: number;
  readonly results: unknown[];
  readonly begin: (id: number) => Promise<number>;
}

const key = "the world in which a suggestion runs";
const limit = 2;
const ids = [1, 2, 3, 4, 5, 6];

let runs = 0;

function makeWorld(): World {
  const world: World = {
    running: 0,
    peak: 0,
    results: [],
    async begin(id) {
      world.peak = Math.max(world.peak, ++world.running);
      // Long enough that every task that has begun runs at the same time.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      world.running--;
      return id;
    },
  };
  return world;
}

function programOf(code: string): string {
  return [
    'import { asCompleted } from "as-completed-limit";',
    `const { begin, results } = globalThis[${JSON.stringify(key)}];`,
    `const ids = [${ids.join(", ")}];`,
    code,
  ].join("\n");
}

/** Runs a program as a module of its own, with the package as it is built. */
async function run(program: string): Promise<World> {
  const world = makeWorld();
  Object.assign(globalThis, { [key]: world });
  const resolved = program.replace(
    '"as-completed-limit"',
    JSON.stringify(import.meta.resolve("as-completed-limit")),
  );
  // Numbered, since a module with the same address runs only once.
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(resolved)}//${++runs}`);
  return world;
}

/** The program after each suggestion that a rule makes for it. */
function suggestionsFor(rule: string, program: string): string[] {
  const config = {
    plugins: { "as-completed-limit": plugin },
    rules: { [`as-completed-limit/${rule}`]: "error" as const },
  };
  const messages = new Linter().verify(program, config);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual([`as-completed-limit/${rule}`]);
  return (messages[0]?.suggestions ?? []).map(
    ({ fix: { range, text } }) => program.slice(0, range[0]) + text + program.slice(range[1]),
  );
}

const loop = (items: string) =>
  `for await (const result of asCompleted(${items}, ${limit})) results.push(result);`;

describe("no-begun-tasks", () => {
  test.each([
    ["an async mapper", loop("ids.map(async (id) => begin(id))")],
    ["a mapper that returns a promise", loop("ids.map((id) => begin(id))")],
    ["a mapper by its name", loop("ids.map(begin)")],
    ["a chain", loop("ids.filter(Boolean).map((id) => begin(id))")],
    ["optional chaining", loop("ids?.map(async (id) => begin(id))")],
    ["Array.from with a mapper", loop("Array.from(ids, (id) => begin(id))")],
    ["Array.from with a length", loop("Array.from({ length: 6 }, (_, i) => begin(i + 1))")],
    ["Array.from of an iterator", loop("Array.from(ids.values().map(async (id) => begin(id)))")],
    ["toArray", loop("ids.values().map(async (id) => begin(id)).toArray()")],
    ["a spread of an iterator", loop("[...ids.values().map(async (id) => begin(id))]")],
    ["values() of an array of promises", loop("ids.map(async (id) => begin(id)).values()")],
    ["an array literal", loop(`[${ids.map((id) => `begin(${id})`).join(", ")}]`)],
    [
      "an array literal with a spread",
      loop("[begin(1), begin(2), begin(3), ...[4, 5, 6].map((id) => begin(id))]"),
    ],
    ["a variable", `const tasks = ids.map((id) => begin(id)); ${loop("tasks")}`],
    [
      "a variable with an array literal",
      `const tasks = [begin(1), begin(2), begin(3), begin(4), begin(5), begin(6)]; ${loop("tasks")}`,
    ],
  ])("%s", async (_, code) => {
    const program = programOf(code);
    expect((await run(program)).peak).toBe(ids.length);
    const suggested = suggestionsFor("no-begun-tasks", program);
    expect(suggested).toHaveLength(1);
    for (const output of suggested) {
      const { peak, results } = await run(output);
      expect(peak, output).toBe(limit);
      expect(results, output).toEqual(ids);
    }
  });
});

describe("no-function-elements", () => {
  test.each([
    ["an array literal", loop(`[${ids.map((id) => `() => begin(${id})`).join(", ")}]`)],
    ["a mapper that returns functions", loop("ids.map((id) => () => begin(id))")],
    ["an iterator of functions", loop("ids.values().map((id) => () => begin(id))")],
    ["Array.from", loop("Array.from(ids, (id) => () => begin(id))")],
    ["bound functions", loop("ids.map((id) => begin.bind(null, id))")],
    ["a variable", `const tasks = ids.map((id) => () => begin(id)); ${loop("tasks")}`],
    [
      "an array that is filled",
      `const tasks = []; for (const id of ids) tasks.push(() => begin(id)); ${loop("tasks")}`,
    ],
    ["a generator", `function* tasks() { for (const id of ids) yield () => begin(id); } ${loop("tasks()")}`],
    ["a condition", loop("ids.length === 0 ? [] : ids.map((id) => () => begin(id))")],
  ])("%s", async (_, code) => {
    const program = programOf(code);
    const { peak, results } = await run(program);
    expect(peak).toBe(0);
    expect(results.map((result) => typeof result)).toEqual(ids.map(() => "function"));
    const suggested = suggestionsFor("no-function-elements", program);
    expect(suggested).toHaveLength(1);
    for (const output of suggested) {
      const called = await run(output);
      expect(called.peak, output).toBe(limit);
      expect(called.results, output).toEqual(ids);
    }
  });
});

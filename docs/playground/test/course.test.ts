import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEvaluator } from "@as-completed-limit/conformance/engine262-realms";
import { judge } from "@as-completed-limit/conformance/judge";
import { jobOf, readTest, runsOf } from "@as-completed-limit/conformance/tests";
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { scenarios } from "@as-completed-limit/explorer/scenarios";
import { defineAsCompleted } from "@as-completed-limit/proposal/reference";
import { afterAll, describe, expect, test } from "vitest";
import { occupants, parseLog, pulledIn, requestsOf, tasksOf } from "../step/course.ts";
import { playPackage } from "../step/play-package.ts";
import { obstacle, writeTest } from "../step/test262.ts";
import { playText } from "../text/play-text.ts";

const scenario: Scenario = {
  source: "sync",
  limit: 3,
  pulls: [{ element: "pending" }, { element: "pending" }, {}, { element: "rejected" }],
  steps: ["next", "idle", "fulfil 0", "next", "idle"],
};

function at(length: number) {
  const { log, slots, last } = playText({ ...scenario, steps: scenario.steps.slice(0, length) });
  const events = parseLog(log);
  const tasks = tasksOf(scenario, events);
  const now = slots[last];
  if (!now) throw new Error("there is no iterator");
  return { events, tasks, requests: requestsOf(events), taken: occupants(tasks, events, now) };
}

describe("what a log tells", () => {
  test("before the first step: nothing", () => {
    expect(at(0)).toMatchObject({ tasks: [], requests: [], taken: { running: [], waiting: [] } });
  });
  test("just after next(), three tasks are in hand and no job has run", () => {
    const { tasks, requests, taken, events } = at(1);
    expect(tasks.map(({ name, state }) => `${name} ${state}`)).toEqual(["0 pending", "1 pending", "2 value"]);
    expect(requests).toEqual([{ name: "next() 0", made: 5 }]);
    expect(taken).toEqual({ running: ["task 0 runs", "task 1 runs", "task 2 has settled"], waiting: [] });
    expect(pulledIn(events)).toBe(3);
  });
  test("when all is quiet, the value has been delivered, and the rejection waits in its slot", () => {
    // The value frees a slot, so pull 3 gives the rejected promise. The first two tasks still run, though nobody listens.
    const { tasks, requests, taken } = at(2);
    expect(tasks.at(-1)).toEqual({ name: "3", state: "rejected" });
    expect(requests[0]?.answer?.text).toBe("{ value: value 2, done: false }");
    expect(taken).toEqual({ running: ["task 0 runs", "task 1 runs"], waiting: ["failure of task 3"] });
  });
  test("the failure answers the second request, and no slot is used any more", () => {
    const { requests, taken } = at(5);
    expect(requests[1]?.answer?.text).toBe("rejected with reason 3");
    expect(taken).toEqual({ running: [], waiting: [] });
  });
});

describe("a scenario as a test of test262", () => {
  const directory = mkdtempSync(join(tmpdir(), "playground-"));
  const evaluate = createEvaluator(defineAsCompleted);
  const build = { name: "reference", type: "script", code: "" } as const;
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  // In strict mode alone: nothing that is written depends on the mode, and engine262 takes its time.
  const run = (name: string, source: string): (string | undefined)[] => {
    writeFileSync(join(directory, name), source);
    return runsOf(readTest(name, directory))
      .slice(0, 1)
      .map((each) => judge(each.test.metadata, evaluate(jobOf(each, build))));
  };

  test.each(Object.entries(scenarios))(
    "%s passes on the reference",
    async (name, { scenario: named, title }) => {
      expect(obstacle(named)).toBeUndefined();
      const { log } = await playPackage({ ...named, steps: [...named.steps, "idle"] });
      const source = writeTest(named, log, title);
      expect(run(`${name}.js`, source)).toEqual([undefined]);
    },
  );
  test("fails if an event is missing, so it does compare", async () => {
    const { log } = await playPackage({ ...scenario, steps: [...scenario.steps, "idle"] });
    const lost = log.filter((event) => !event.includes("pull 3"));
    expect(run("lost.js", writeTest(scenario, lost, "Lost."))).not.toContain(undefined);
  });
  test("what the form cannot say is refused", () => {
    expect(obstacle({ ...scenario, pulls: [{ element: "thenable" }] })).toMatch(/thenable/);
    expect(obstacle({ ...scenario, close: { return: "throws" } })).toMatch(/closed/);
  });
});

// The steps that the page marks, against those worked out by hand from the text.
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { readSteps } from "@as-completed-limit/proposal";
import { expect, test } from "vitest";
import { playText } from "../text/play-text.ts";

const names = new Map(
  readSteps().map(({ clauseId, name }) => [clauseId, name.replace(/^.*(?:Iterator|\.)(?=\w)/, "")]),
);

/** The steps after those of the first `before` steps of the scenario: `Fill 1 2 3`, a name wherever the algorithm changes. */
function stepsOf(scenario: Scenario, before: number): string {
  const skipped = playText({ ...scenario, steps: scenario.steps.slice(0, before) }).steps.length;
  let last = "";
  return playText(scenario)
    .steps.slice(skipped)
    .map(({ clauseId, number }) => {
      const name = names.get(clauseId) ?? clauseId;
      const text = name === last ? number : `${name} ${number}`;
      last = name;
      return text;
    })
    .join(" ");
}

test("the first next() with a limit of 1 and a pending task", () => {
  const scenario: Scenario = { source: "sync", limit: 1, pulls: [{ element: "pending" }], steps: ["next"] };
  expect(stepsOf(scenario, 0)).toBe(
    [
      // Results are empty, so the request is appended and slots are filled.
      "next 1 2 3 4 5 6 6.a 6.b",
      "Fill 1 2 2.a",
      "Pull 1 2 3 4 5 6 6.a 8 9 10 11 12 13",
      "Adopt 1 2 3 4 5 6 7 8 9 10",
      "Pull 14",
      // One slot is taken, so the loop ends.
      "Fill 3 4",
      "next 8",
    ].join(" "),
  );
});

test("the task fulfils, the request is answered, and the source says that it is done", () => {
  const scenario: Scenario = {
    source: "sync",
    limit: 1,
    pulls: [{ element: "pending" }],
    steps: ["next", "idle", "fulfil 0", "idle"],
  };
  expect(stepsOf(scenario, 2)).toBe(
    [
      "Adopt 5.a 5.b 5.b.i",
      "Report 1 2 2.a 2.b 2.c 2.d",
      "Answer 1 2 2.a 2.b 2.c 2.d 2.e",
      "Fill 1 2 2.a",
      "Pull 1 2 3 4 5 6 6.a 8 9 10 11 11.a 11.b",
      "Fill 3 3.a 3.b",
      "Complete 1 2 3 4 5 6 7",
      "Fill 4",
      "Answer 3",
      "Report 3",
      "Adopt 5.c",
    ].join(" "),
  );
});

test("a task rejects while a request is open and another task runs", () => {
  const scenario: Scenario = {
    source: "sync",
    limit: 2,
    pulls: [{ element: "pending" }, { element: "pending" }],
    steps: ["next", "next", "idle", "reject 0", "idle", "fulfil 1", "idle"],
  };
  expect(stepsOf(scenario, 3)).toBe(
    [
      "Adopt 7.a",
      // The source is open, so it is closed; nothing has called return() meanwhile.
      "Fail 1 2 3 4 4.a 4.b 4.c 5",
      "Report 1 2 2.a 2.b 2.c 2.d",
      "Answer 1 1.a 1.b",
      // One more request is open, and is answered done.
      "Complete 1 2 3 4 5 6 6.a 6.b 7",
      "Answer 3",
      "Report 3",
      "Fail 6",
      "Adopt 7.b",
      // The other task fulfils, and nothing comes of it.
      "5.a 5.b 5.c",
    ].join(" "),
  );
});

test("the slots are those before the step", () => {
  const scenario: Scenario = { source: "sync", limit: 2, pulls: [{}, {}], steps: ["next", "idle"] };
  const { steps, slots, last } = playText(scenario);
  const before = (clause: string, number: string) =>
    slots[steps.find((step) => names.get(step.clauseId) === clause && step.number === number)?.slots ?? -1];
  expect(before("Fill", "1")).toMatchObject({ Occupied: 0, Pulling: false, Requests: ["next() 0"] });
  expect(before("Pull", "8")).toMatchObject({ Occupied: 0, Pulling: true });
  expect(before("Pull", "13")).toMatchObject({ Occupied: 1, Pulling: false });
  expect(slots[last]).toEqual({
    AsCompletedState: "exhausted",
    Source: "an Iterator Record",
    SourceKind: "sync",
    Limit: "2",
    Occupied: 1,
    Pulling: false,
    Results: ["value 1"],
    Requests: [],
  });
});

test("depth is how many algorithms are under way", () => {
  const { steps } = playText({ source: "sync", limit: 1, pulls: [{}], steps: ["next"] });
  const depthOf = (clause: string) => steps.find(({ clauseId }) => names.get(clauseId) === clause)?.depth;
  expect(["asCompleted", "next", "Fill", "Pull", "Adopt"].map(depthOf)).toEqual([1, 1, 2, 3, 4]);
  expect(steps.at(-1)?.depth).toBe(1);
});

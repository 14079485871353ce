import { readSteps } from "@as-completed-limit/proposal";
import { expect, test } from "vitest";
import { beginning, oneJob, oneOperation, stackAt } from "../text/walk.ts";
import { playText } from "../text/play-text.ts";

const names = new Map(
  readSteps().map(({ clauseId, name }) => [clauseId, name.replace(/^.*(?:Iterator|\.)(?=\w)/, "")]),
);
const { steps } = playText({
  source: "sync",
  limit: 1,
  pulls: [{ element: "pending" }],
  steps: ["next", "idle", "fulfil 0", "idle"],
});
const at = (clause: string, number: string): number =>
  steps.findIndex((step) => names.get(step.clauseId) === clause && step.number === number);
const nameOf = (position: number): string =>
  `${names.get(steps[position]?.clauseId ?? "") ?? ""} ${steps[position]?.number ?? ""}`;

test("one operation does all that a step calls", () => {
  // 6.b fills slots; the next step of this algorithm is 8.
  expect(nameOf(oneOperation(steps, at("next", "6.b")))).toBe("next 8");
  // A step that calls nothing is one step.
  expect(nameOf(oneOperation(steps, at("next", "1")))).toBe("next 2");
});

test("one job ends where the next begins", () => {
  expect(nameOf(oneJob(steps, at("asCompleted", "1")))).toBe("next 1");
  expect(nameOf(oneJob(steps, at("next", "3")))).toBe("Adopt 5.a");
  expect(oneJob(steps, at("Adopt", "5.a"))).toBe(steps.length);
});

test("the stack has each algorithm under way, with its step", () => {
  const stack = stackAt(steps, at("Adopt", "2") + 1).map(
    ({ clauseId, number }) => `${names.get(clauseId) ?? ""} ${number}`,
  );
  expect(stack).toEqual(["next 6.b", "Fill 2.a", "Pull 13", "Adopt 2"]);
});

test("what is under way began at the first step of the outermost algorithm", () => {
  expect(nameOf(beginning(steps, at("Pull", "5") + 1))).toBe("next 1");
  expect(nameOf(beginning(steps, at("Complete", "1") + 1))).toBe("Adopt 5.a");
});

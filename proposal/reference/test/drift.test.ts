import { describe, expect, test } from "vitest";
import { readSteps } from "@as-completed-limit/proposal";
import { differences, functionName, parseReference, readReference } from "./reference-steps.ts";

const specification = readSteps();
const reference = readReference();

describe("the reference is the specification, step for step", () => {
  test("the same algorithms, in clause order, under their names", () => {
    expect(reference.map(({ clauseId, functionName }) => [clauseId, functionName])).toEqual(
      specification.map((algorithm) => [algorithm.clauseId, functionName(algorithm)]),
    );
  });

  test.each(specification)("$name", ({ clauseId, steps }) => {
    const algorithm = reference.find((candidate) => candidate.clauseId === clauseId);
    expect(differences(steps, algorithm?.steps ?? []).join("\n\n")).toBe("");
    expect(algorithm?.faults).toEqual([]);
  });
});

describe("the check sees", () => {
  const steps = [
    { number: "1", text: "Let x be 1." },
    { number: "1.a", text: "Return x." },
  ];

  test("a changed word", () => {
    const changed = steps.with(1, { number: "1.a", text: "Return y." });
    expect(differences(changed, steps)).toEqual([
      "specification: 1.a. Return y.\nreference:     1.a. Return x.",
    ]);
  });

  test("a missing step", () => {
    expect(differences(steps, steps.slice(0, 1))).toEqual([
      "specification: 1.a. Return x.\nreference:     (no step)",
    ]);
  });

  test("an extra step", () => {
    expect(differences(steps.slice(0, 1), steps)).toEqual([
      "specification: (no step)\nreference:     1.a. Return x.",
    ]);
  });

  test("a step that is nested differently", () => {
    expect(differences(steps, steps.with(1, { number: "2", text: "Return x." }))).toHaveLength(1);
  });

  test("steps in another order", () => {
    expect(differences(steps, steps.toReversed())).toHaveLength(2);
  });

  test("a step without code, and a comment that is no step", () => {
    const source = [
      "/** ../../../proposal/spec.emu#sec-op */",
      "export function Op(): void {",
      "  // 1. Let x be 1.",
      "  // 2. NOTE: This is all.",
      "  // Nothing more.",
      "}",
    ].join("\n");
    expect(parseReference(source)).toEqual([
      {
        clauseId: "sec-op",
        functionName: "Op",
        steps: [
          { number: "1", text: "Let x be 1." },
          { number: "2", text: "NOTE: This is all." },
        ],
        faults: ["a step without code: // 1. Let x be 1.", "a comment that is no step: // Nothing more."],
      },
    ]);
  });
});

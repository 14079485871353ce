import { expect, test } from "vitest";
import { readSteps } from "@as-completed-limit/proposal";

const clause = (body: string): string =>
  `<emu-clause id="sec-op" type="abstract operation">${body}</emu-clause>`;

test("steps are numbered as they are rendered, and lose their markup", () => {
  const source = clause(`
    <h1>Op ( _list_: a List, _kind_: ~sync~ or ~async~, ): ~unused~</h1>
    <emu-alg>
      1. If _list_ is not *+∞*<sub>𝔽</sub> and 0 &lt; 1, then
        1. For each element _x_ of _list_, do
          1. Perform ! <emu-meta effects="user-code">Call</emu-meta>(_x_.[[Resolve]], *undefined*, « *"then"* »).
      1. Return ~unused~.
    </emu-alg>`);
  expect(readSteps(source)).toEqual([
    {
      clauseId: "sec-op",
      title: "Op ( list, kind )",
      name: "Op",
      steps: [
        { number: "1", text: "If list is not +∞𝔽 and 0 < 1, then" },
        { number: "1.a", text: "For each element x of list, do" },
        { number: "1.a.i", text: 'Perform ! Call(x.[[Resolve]], undefined, « "then" »).' },
        { number: "2", text: "Return unused." },
      ],
    },
  ]);
});

test("the specification has algorithms, and each of them ends by returning", () => {
  const algorithms = readSteps();
  expect(algorithms.map(({ name }) => name)).toContain("Promise.asCompleted");
  for (const { steps } of algorithms) expect(steps.at(-1)?.text).toMatch(/^Return /);
});

test("a clause with two algorithms is refused, since its steps would have no one number", () => {
  const source = clause("<h1>Op ( )</h1><emu-alg>1. Return.</emu-alg><emu-alg>1. Return.</emu-alg>");
  expect(() => readSteps(source)).toThrow("one algorithm");
});

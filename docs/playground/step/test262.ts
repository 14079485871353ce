// A scenario as a test in the style of test262.
import type { Pull, Scenario } from "@as-completed-limit/explorer/scenario";

const elements: Readonly<Record<string, string>> = {
  plain: "OUTCOME",
  pending: "pending(n, OUTCOME)",
  fulfilled: "Promise.resolve(OUTCOME)",
  rejected: 'Promise.reject("reason " + n)',
  "rejected with undefined": "Promise.reject(undefined)",
};

/** Why a scenario cannot be written as such a test, or undefined. */
export function obstacle({ pulls, close, watch }: Scenario): string | undefined {
  if (close !== undefined || watch !== undefined)
    return "it changes how the source is closed, or watches results";
  const odd = pulls.find(
    ({ result = "value", element = "plain", in: place = "next" }) =>
      !["value", "done", "throws"].includes(result) || elements[element] === undefined || place !== "next",
  );
  return odd && `it has the pull ${JSON.stringify(odd)}`;
}

function bodyOf(pull: Pull, isAsync: boolean, isGenerator: boolean): string {
  const { result = "value", element = "plain", call } = pull;
  const lines = (call?.split(" ") ?? []).map((method) => `request("${method}");`);
  const done = String(result === "done");
  const value = '"value " + n';
  const awaited = (outcome: string): string => (elements[element] ?? "").replace("OUTCOME", outcome);
  if (result === "throws") lines.push(pull.element === "plain" ? "throw undefined;" : 'throw "thrown " + n;');
  else if (isGenerator) lines.push(result === "done" ? "return DONE;" : `return ${awaited(value)};`);
  else if (isAsync) lines.push(`return ${awaited(`{ value: ${value}, done: ${done} }`)};`);
  else lines.push(`return { value: ${awaited(value)}, done: ${done} };`);
  return lines.map((line) => `    ${line}`).join("\n");
}

function sourceOf(kind: Scenario["source"]): string {
  const isAsync = kind.startsWith("async");
  if (kind.endsWith("generator")) {
    return `var source = (${isAsync ? "async " : ""}function* () {
  try {
    for (var n = 0; ; n++) {
      log.push("pull " + n);
      var element = n < pulls.length ? pulls[n](n) : DONE;
      if (element === DONE) return;
      yield element;
    }
  } finally {
    log.push("finally");
  }
})();`;
  }
  return `var pulled = 0;
var source = {
  [Symbol.${isAsync ? "asyncIterator" : "iterator"}]() {
    return this;
  },
  next() {
    var n = pulled++;
    log.push("pull " + n);
    return n < pulls.length ? pulls[n](n) : { value: undefined, done: true };
  },
  return() {
    log.push("return");
    return {};
  },
};`;
}

function stepOf(step: string): string {
  const [word = "", name = ""] = step.split(" ");
  if (word === "next" || word === "return") return `request("${word}");`;
  if (word === "job") return "await undefined;";
  if (word === "idle") return "await idle();";
  return `settle("${word}", "${name}");`;
}

/** `log` is the log of the scenario, which the test then expects. */
export function writeTest(scenario: Scenario, log: readonly string[], description: string): string {
  const isAsync = scenario.source.startsWith("async");
  const isGenerator = scenario.source.endsWith("generator");
  const expected = log
    .map((line) => line.replace(/^\d+ /, ""))
    .filter((event) => !/^(?:get |open$|task |fulfil |reject |unhandled )/.test(event));
  const pulls = scenario.pulls.map((pull) => `  function (n) {\n${bodyOf(pull, isAsync, isGenerator)}\n  },`);
  return `/*---
esid: sec-promise.ascompleted
description: >
  ${description}
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, async-functions]
---*/

var log = [];
var DONE = {};
var settlers = {};
var requests = 0;
var iterator;

function pending(n, outcome) {
  return new Promise(function (resolve, reject) {
    settlers["fulfil " + n] = function () {
      resolve(outcome);
    };
    settlers["reject " + n] = function () {
      reject("reason " + n);
    };
  });
}

function settle(how, n) {
  var settler = settlers[how + " " + n];
  if (settler) settler();
}

function request(method) {
  var name = method + "() " + requests++;
  log.push(name);
  iterator[method]().then(
    function (result) {
      log.push(name + " answers value: " + String(result.value) + ", done: " + result.done);
    },
    function (reason) {
      log.push(name + " rejects " + String(reason));
    },
  );
}

async function idle() {
  for (var jobs = 0; jobs < 20; jobs++) await undefined;
}

var pulls = [
${pulls.join("\n")}
];

${sourceOf(scenario.source)}

asyncTest(async function () {
  iterator = Promise.asCompleted(source, ${String(scenario.limit)});
  await undefined;
${scenario.steps.map((step) => `  ${stepOf(step)}`).join("\n")}
  await idle();

  assert.compareArray(log, [
${expected.map((event) => `    ${JSON.stringify(event)},`).join("\n")}
  ]);
});
`;
}

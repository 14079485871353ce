// What passes and what fails, by the rules of test262's INTERPRETING.md.
import { describe, expect, test } from "vitest";
import { readFrontmatter } from "../../src/frontmatter.ts";
import { judge } from "../../src/judge.ts";
import type { Observation } from "../../src/protocol.ts";

const metadata = (yaml: string) => readFrontmatter(`/*---\ndescription: A test.\n${yaml}\n---*/`);
const thrown = (phase: "setup" | "parse" | "runtime", name: string): Observation => ({
  printed: [],
  error: { phase, name, message: "why" },
});
const printed = (...lines: string[]): Observation => ({ printed: lines });

describe("a synchronous test", () => {
  const sync = metadata("");

  test("passes if nothing is thrown", () => {
    expect(judge(sync, printed())).toBeUndefined();
  });

  test("fails if something is thrown", () => {
    expect(judge(sync, thrown("runtime", "Test262Error"))).toBe("Test262Error: why");
  });

  test("fails if it cannot be parsed", () => {
    expect(judge(sync, thrown("parse", "SyntaxError"))).toBe("SyntaxError: why");
  });
});

describe("an asynchronous test", () => {
  const async = metadata("flags: [async]");

  test("passes if $DONE is called once", () => {
    expect(judge(async, printed("Test262:AsyncTestComplete"))).toBeUndefined();
  });

  test("fails if $DONE is not called", () => {
    expect(judge(async, printed("something else"))).toMatch(/^\$DONE was not called/);
  });

  test("fails if $DONE is called with an error", () => {
    const observation = printed("Test262:AsyncTestFailure:Test262Error: why");
    expect(judge(async, observation)).toBe("Test262Error: why");
  });

  test("fails if $DONE is called with an error after it was called without one", () => {
    const observation = printed("Test262:AsyncTestComplete", "Test262:AsyncTestFailure:Error: late");
    expect(judge(async, observation)).toBe("Error: late");
  });

  test("fails if $DONE is called twice", () => {
    const observation = printed("Test262:AsyncTestComplete", "Test262:AsyncTestComplete");
    expect(judge(async, observation)).toBe("$DONE was called 2 times");
  });

  test("fails if something is thrown before $DONE is called", () => {
    const observation = { ...thrown("runtime", "TypeError"), printed: ["Test262:AsyncTestComplete"] };
    expect(judge(async, observation)).toBe("TypeError: why");
  });
});

describe("a negative test", () => {
  const negative = metadata("negative:\n  phase: parse\n  type: SyntaxError");

  test("passes if the error comes in its phase with its type", () => {
    expect(judge(negative, thrown("parse", "SyntaxError"))).toBeUndefined();
  });

  test("fails if nothing is thrown", () => {
    expect(judge(negative, printed())).toMatch(/nothing was thrown$/);
  });

  test("fails if the error comes in another phase", () => {
    expect(judge(negative, thrown("runtime", "SyntaxError"))).toMatch(/got SyntaxError in phase runtime/);
  });

  test("fails if the error is of another type", () => {
    expect(judge(negative, thrown("parse", "ReferenceError"))).toMatch(/got ReferenceError in phase parse/);
  });

  test("fails if the harness throws", () => {
    expect(judge(negative, thrown("setup", "SyntaxError"))).toMatch(/^could not be set up/);
  });
});

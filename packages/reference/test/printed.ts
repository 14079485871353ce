import { expect } from "vitest";
import { evaluate } from "../src/index.ts";

/** What the scripts of the tests may use besides the language and `print`. */
const prelude = `
  /** Resolves when every job that is there has run, and the jobs that those leave, a few times over. */
  async function jobs() {
    for (let i = 0; i < 10; i++) await undefined;
  }
  /** Calls an action, and prints what it throws or rejects with. */
  async function attempt(action) {
    try {
      await action();
      print("no error");
    } catch (error) {
      print(error instanceof Error ? error.name : "thrown: " + String(error));
    }
  }
  const show = ({ value, done }) => done ? "done" : String(value);
`;

/** What the body of an async function prints in a reference realm, in which no rejection may stay unhandled. */
export function printed(body: string): readonly string[] {
  const outcome = evaluate(
    `${prelude} (async () => { ${body} })().catch((error) => print("uncaught " + error));`,
  );
  expect(outcome).toMatchObject({ type: "normal", unhandledRejections: 0 });
  return outcome.printed;
}

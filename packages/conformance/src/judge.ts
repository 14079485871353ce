// Whether what an engine did is what a test asks for: the rules of test262's INTERPRETING.md.
import type { Frontmatter } from "./frontmatter.ts";
import type { Observation } from "./protocol.ts";

const complete = "Test262:AsyncTestComplete";
const failure = "Test262:AsyncTestFailure:";

/** Undefined if the test has passed, else why it has failed. */
export function judge(metadata: Frontmatter, { printed, error }: Observation): string | undefined {
  const { negative, flags } = metadata;
  if (error?.phase === "setup") return `could not be set up: ${error.name}: ${error.message}`;
  if (negative !== undefined) {
    const expected = `${negative.type} in phase ${negative.phase}`;
    if (error === undefined) return `expected ${expected}, but nothing was thrown`;
    if (error.phase === negative.phase && error.name === negative.type) return undefined;
    return `expected ${expected}, got ${error.name} in phase ${error.phase}: ${error.message}`;
  }
  if (error !== undefined) return `${error.name}: ${error.message}`;
  if (!flags.includes("async")) return undefined;
  const signals = printed.filter((line) => line === complete || line.startsWith(failure));
  const failed = signals.find((line) => line !== complete);
  if (failed !== undefined) return failed.slice(failure.length);
  if (signals.length === 0) return "$DONE was not called though no promise job was left to run";
  if (signals.length > 1) return `$DONE was called ${signals.length} times`;
  return undefined;
}

import { expect, test } from "vitest";
import { runQuietly } from "../src/commands.ts";

test("what a command writes is kept, and its exit code", async () => {
  const program = `console.log(process.env.WORD); console.error("b"); process.exitCode = 3;`;
  const { exitCode, output } = await runQuietly(process.execPath, ["--eval", program], { WORD: "a" });
  expect(exitCode).toBe(3);
  expect(output.split("\n").sort()).toEqual(["", "a", "b"]);
});

test("a command that does not exist has failed", async () => {
  const { exitCode, output } = await runQuietly("no-such-command", []);
  expect(exitCode).toBeNull();
  expect(output).toContain("no-such-command");
});

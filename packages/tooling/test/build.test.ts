// A build that is older than its source is made again, and one that fails leaves nothing that passes for a build.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { build, isStale } from "../src/build.ts";

let directory: string;

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
  directory = mkdtempSync(join(tmpdir(), "build-test-"));
  mkdirSync(join(directory, "src"));
  write("package.json", `{ "name": "example", "type": "module", "exports": "./dist/index.js" }`);
  write(
    "tsdown.config.ts",
    `export default { entry: "src/index.ts", format: "esm", dts: false, fixedExtension: false };`,
  );
  write("src/index.ts", `export const answer: number = 1;`);
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(directory, file), text);
}

function setTime(file: string, seconds: number): void {
  utimesSync(join(directory, file), seconds, seconds);
}

const built = () => readFileSync(join(directory, "dist/index.js"), "utf8");

test("what was never built is built", () => {
  expect(isStale(directory)).toBe(true);
  build(directory);
  expect(isStale(directory)).toBe(false);
  expect(built()).toContain("answer = 1");
});

test("what is older than its source is built again, and nothing else is", () => {
  build(directory);
  write("dist/index.js", "// not built again");
  build(directory);
  expect(built()).toBe("// not built again");
  write("src/index.ts", `export const answer: number = 2;`);
  setTime("src/index.ts", Date.now() / 1000 + 1);
  build(directory);
  expect(built()).toContain("answer = 2");
});

test.each(["package.json", "tsdown.config.ts"])("a change of %s makes a build stale", (file) => {
  build(directory);
  setTime(file, Date.now() / 1000 + 1);
  expect(isStale(directory)).toBe(true);
});

test("a build lacks a file that package.json promises", () => {
  build(directory);
  write("package.json", `{ "name": "example", "type": "module", "exports": "./dist/other.js" }`);
  setTime("package.json", 1);
  expect(isStale(directory)).toBe(true);
});

test("a source that cannot be built is an error, and the old build is gone", () => {
  build(directory);
  write("src/index.ts", `export const answer: number = ;`);
  setTime("src/index.ts", Date.now() / 1000 + 1);
  expect(() => {
    build(directory);
  }).toThrow(/^cannot build example:\n[^]*index\.ts/);
  expect(existsSync(join(directory, "dist"))).toBe(false);
});

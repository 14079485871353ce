// Writes the tests as a checkout of test262 has them, with the line in features.txt that its linter asks for.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { harnessDirectory, ownHarnessFileNames } from "./harness.ts";
import { listTests, testDirectory } from "./tests.ts";

const feature = "promise-as-completed";
const entry = `# Promise.asCompleted\n${feature}\n`;
/** The end of the introduction to the proposed features, which come first. */
const introduction = "# https://github.com/tc39/process-document\n";

/** The text of features.txt with the feature among the proposed ones. */
export function withFeature(features: string): string {
  if (features.split("\n").includes(feature)) return features;
  const end = features.indexOf(introduction);
  if (end < 0) return `${features}${features === "" ? "" : "\n"}${entry}`;
  const at = end + introduction.length;
  return `${features.slice(0, at)}\n${entry}${features.slice(at)}`;
}

/** Writes all tests into `directory`, a checkout of test262 or an empty folder, and gives their number. */
export function exportTests(directory: string): number {
  const tests = listTests();
  for (const path of tests) {
    const file = join(directory, "test", path);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(testDirectory, path), file);
  }
  mkdirSync(join(directory, "harness"), { recursive: true });
  for (const name of ownHarnessFileNames) {
    cpSync(join(harnessDirectory, name), join(directory, "harness", name));
  }
  const file = join(directory, "features.txt");
  writeFileSync(file, withFeature(existsSync(file) ? readFileSync(file, "utf8") : ""));
  return tests.length;
}

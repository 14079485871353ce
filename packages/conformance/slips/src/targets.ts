// What is mutated, and which runner judges it.
import { fileURLToPath } from "node:url";

export interface Target {
  readonly name: "polyfill" | "reference";
  /** The package whose `src` is mutated. */
  readonly directory: string;
  readonly mutate: readonly string[];
}

function packageDirectory(name: string): string {
  return fileURLToPath(new URL(`../../../../${name}/`, import.meta.url));
}

export const targets: readonly Target[] = [
  {
    name: "polyfill",
    directory: packageDirectory("packages/as-completed-limit"),
    // messages.ts words errors; the other files install, find or describe what these implement.
    mutate: ["src/as-completed.ts", "src/iterator.ts", "src/source.ts", "src/queue.ts", "src/intrinsics.ts"],
  },
  {
    name: "reference",
    directory: packageDirectory("proposal/reference"),
    // Step for step what the specification says; the other files are what engine262 needs around it.
    mutate: [
      "src/promise-as-completed.ts",
      "src/abstract-operations.ts",
      "src/as-completed-iterator.ts",
      "src/as-completed-iterator-prototype.ts",
      "src/define.ts",
    ],
  },
];

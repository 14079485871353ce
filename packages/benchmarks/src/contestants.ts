// What the harness knows of the contestants, which are plain JavaScript so that the oldest engines can run them.

interface Contestant {
  readonly title: string;
  readonly package?: string;
  readonly style: "floor" | "async iterator" | "collects" | "callback";
  readonly ordered?: boolean;
}

const file = new URL("../contestants/contestants.js", import.meta.url).href;

export const { contestants } = (await import(file)) as { contestants: Readonly<Record<string, Contestant>> };

/** The clients of the experiment over HTTP, and what is imported only to be measured. */
const otherTitles: Readonly<Record<string, string>> = {
  semaphore: "semaphore (p-limit)",
  pool: "connection pool alone",
  "as-completed-limit": "as-completed-limit",
  "empty-module": "an empty module, of a package",
  "./empty-module/index.js": "an empty module, by its path",
};

export function titleOf(name: string): string {
  return contestants[name]?.title ?? otherTitles[name] ?? name;
}

/** The names of those that are neither the floor nor Promise.asCompleted. */
export const peers: readonly string[] = Object.keys(contestants).filter(
  (name) => name !== "as-completed" && contestants[name]?.style !== "floor",
);

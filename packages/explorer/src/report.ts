// How a divergence is shown.
import type { Divergence } from "./worker.ts";

function sideBySide({ reference, polyfill }: Divergence): string {
  const width = Math.max("reference".length, ...reference.map((event) => event.length));
  const line = (left: string, right: string, mark = left === right ? " " : "!"): string =>
    `${mark} ${left.padEnd(width)} | ${right}`;
  const lines = Array.from({ length: Math.max(reference.length, polyfill.length) }, (_, index) =>
    line(reference[index] ?? "", polyfill[index] ?? ""),
  );
  return [line("reference", "polyfill", " "), ...lines].join("\n");
}

/** The scenario for `--replay`, and both traces: each event after the number of the jobs that had passed. */
export function describeDivergence(divergence: Divergence): string {
  return `pnpm explore --replay '${JSON.stringify(divergence.scenario)}'\n${sideBySide(divergence)}`;
}

// Ways through the executed steps: a position is how many of them have been done.
import type { ExecutedStep } from "../step/played.ts";

type Steps = readonly ExecutedStep[];

/** The step at the position and all that it calls. */
export function oneOperation(steps: Steps, position: number): number {
  const first = steps[position];
  if (!first) return steps.length;
  let next = position + 1;
  while ((steps[next]?.depth ?? 0) > first.depth && steps[next]?.job === first.job) next++;
  return next;
}

/** What is left of the job. */
export function oneJob(steps: Steps, position: number): number {
  const job = steps[position]?.job;
  let next = position + 1;
  while (next < steps.length && steps[next]?.job === job) next++;
  return Math.min(next, steps.length);
}

/** The step that is under way in each algorithm that is, the outermost first. The last has just been done. */
export function stackAt(steps: Steps, position: number): ExecutedStep[] {
  const stack: ExecutedStep[] = [];
  let depth = Infinity;
  for (let index = position - 1; index >= 0 && depth > 1; index--) {
    const step = steps[index] as ExecutedStep;
    if (step.depth >= depth) continue;
    stack.unshift(step);
    depth = step.depth;
  }
  return stack;
}

/** Where the outermost algorithm under way began. */
export function beginning(steps: Steps, position: number): number {
  const outermost = stackAt(steps, position)[0];
  if (!outermost) return 0;
  let begin = position - 1;
  for (let index = position - 1; index >= 0; index--) {
    const step = steps[index] as ExecutedStep;
    if (step.job !== outermost.job || (step.depth <= 1 && step.clauseId !== outermost.clauseId)) break;
    begin = index;
    // An algorithm begins with its first step; a closure that a job calls has no other before it.
    if (step.depth <= 1 && step.number === "1") break;
  }
  return begin;
}

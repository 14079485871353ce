// The package as a block sees it, with an end in the middle: at the second result the loop breaks, or every AbortController of the
// block is aborted; or the second task rejects.
import { asCompleted as original } from "as-completed-limit";

export type Mode = "success" | "break" | "failure" | "abort";

let mode: Mode = "success";
let created: AbortController[] = [];

/** The controllers that the present run has created. */
export const controllers: AbortController[] = [];

const OriginalController = globalThis.AbortController;
globalThis.AbortController = class extends OriginalController {
  constructor() {
    super();
    created.push(this);
    controllers.push(this);
  }
};

export function begin(next: Mode): void {
  mode = next;
  created = [];
  controllers.length = 0;
}

export const broken = new Error("broken on purpose");

/** Whether the second call of something is to fail. */
export function failsAtSecond(): () => boolean {
  let calls = 0;
  return () => mode === "failure" && ++calls === 2;
}

/** The same source, whose second task rejects. An async one fails in the work that its helper does, not here. */
function* withFailure(items: Iterable<unknown>): Generator<unknown, void, undefined> {
  const fails = failsAtSecond();
  for (const item of items) {
    if (fails()) {
      void Promise.resolve(item).catch(() => {});
      yield Promise.reject(broken);
    } else {
      yield item;
    }
  }
}

type Results = AsyncIterator<unknown, undefined>;

export function asCompleted(items: Iterable<unknown> & AsyncIterable<unknown>, limit: number): Results {
  const isSync = !(Symbol.asyncIterator in items);
  const results = original(mode === "failure" && isSync ? withFailure(items) : items, limit) as Results;
  let calls = 0;
  return Object.assign(Object.create(Object.getPrototypeOf(Object.getPrototypeOf(results)) as object), {
    async next() {
      if (++calls === 2 && mode === "break") return await (results.return as () => Promise<unknown>)();
      if (calls === 2 && mode === "abort") for (const controller of created) controller.abort(broken);
      return await results.next();
    },
    return: () => (results.return as () => Promise<unknown>)(),
  }) as Results;
}

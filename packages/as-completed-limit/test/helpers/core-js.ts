// core-js's iterator helpers, whatever this engine has. core-js-pure has no types.
import { createRequire } from "node:module";

interface Helpers<Iterator> {
  from(items: unknown): { map(fn: (value: string, index: number) => unknown): Iterator };
}

const require = createRequire(import.meta.url);
export const CoreIterator = require("core-js-pure/actual/iterator/index.js") as Helpers<Iterator<unknown>>;
export type AsyncMapped = AsyncIterableIterator<unknown> & { return(): Promise<IteratorResult<unknown>> };
export const CoreAsyncIterator =
  require("core-js-pure/actual/async-iterator/index.js") as Helpers<AsyncMapped>;

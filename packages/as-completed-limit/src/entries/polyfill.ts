// as-completed-limit/polyfill: `getPolyfill` by itself.
export { getPolyfill, getPolyfill as default } from "./index.ts";

// as-completed-limit/polyfill: only `getPolyfill`.
export { getPolyfill, getPolyfill as default } from "./index.ts";

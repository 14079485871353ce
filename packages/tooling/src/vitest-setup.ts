// Vitest calls this once before all tests. They run what is published, so that is built first.
export { buildAll as default } from "./build.ts";

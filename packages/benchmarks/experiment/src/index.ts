// The experiment as a module, for those who want to run it at other sizes.
export { delayOf } from "./delays.ts";
export { idealMakespan } from "./ideal.ts";
export { countPromises, idleMemoryKB, runClient } from "./measure.ts";
export type { Measurement, RunOptions } from "./measure.ts";
export { clientNames, idealSeconds } from "./settings.ts";
export type { ClientName, Settings } from "./settings.ts";

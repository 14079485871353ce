import type { Job, Observation } from "../protocol.ts";

export function run(job: Job, extraGlobals?: Readonly<Record<string, unknown>>): Promise<Observation>;

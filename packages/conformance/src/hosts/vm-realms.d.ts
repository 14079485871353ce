import type { Job, Observation } from "../protocol.ts";

export function run(job: Job, extra262?: Readonly<Record<string, unknown>>): Promise<Observation>;

import type { AsCompleted } from "as-completed-limit";

export const expected: string;
export function tour(asCompleted: AsCompleted): Promise<string>;

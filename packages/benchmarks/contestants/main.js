// One contestant, one job, in a process of its own: says what was measured as one line of JSON.
import { measures } from "./measures.js";

const { measure, ...task } = JSON.parse(process.argv[2] ?? "");
try {
  const figures = await measures[measure]?.(task);
  console.log(JSON.stringify({ figures }));
} catch (error) {
  console.log(JSON.stringify({ failure: error instanceof Error ? error.message : String(error) }));
}
// Whatever a contestant left behind, such as a timer, is not to be waited for.
process.exit();

// `pnpm demo`: the experiment on the command line.
import { constants } from "node:os";
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { runDemo } from "./demo.ts";
import { requireFileDescriptors } from "./file-descriptors.ts";
import { readOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { renderTable } from "./table.ts";

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(name, () => {
    interruption.abort(new UserError(`interrupted (${name})`, 128 + constants.signals[name]));
  });
}
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading, as `head` does.
  if (error.code !== "EPIPE") console.error(`demo: cannot write the result: ${error.message}`);
  process.exit(1);
});

const options = readOptions(process.argv);
await runCommand("demo", async () => {
  try {
    requireFileDescriptors(Math.min(options.limit, options.requests));
    const result = await runDemo(options, createProgress(), interruption.signal);
    console.log(options.json ? JSON.stringify(result, null, 2) : renderTable(result));
  } catch (error) {
    // What the processes say when they are being ended matters to nobody.
    throw interruption.signal.aborted ? interruption.signal.reason : error;
  }
});

// Reads a list that comes in pages, asks for more about each of its items, and prints a line of JSON for each.
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import { createProgress, print, runCommand, UserError, wholeNumber } from "../shared/command-line.js";
import { createApi } from "./api.js";

const command = describe();
await runCommand(command, async (signal) => {
  const [first = ""] = command.args;
  const { limit, follow, first: most } = command.opts();
  const api = createApi({ follow, signal });
  const progress = createProgress("items printed", Number.isFinite(most) ? most : undefined);
  let printed = 0;
  let failed = 0;
  try {
    const items = AsyncIterator.from(api.items(first)).map(api.enrich);
    for await (const item of Promise.asCompleted(items, limit)) {
      await print(JSON.stringify(item));
      if ("error" in item) failed++;
      progress.update(++printed);
      // It closes the source: no more pages are read.
      if (printed === most) break;
    }
    signal.throwIfAborted();
    if (api.failure !== undefined) throw new UserError(api.failure);
  } finally {
    progress.end();
    // It ends the requests that `break` has left under way.
    await api.close();
    console.error(`${printed} items printed, ${failed} of them failed, ${api.pages} pages read`);
  }
  return failed === 0 ? 0 : 1;
});

function describe() {
  return new Command("paginated-api")
    .description(
      "Follows the pages of a JSON list by their Link headers (rel=next), requests a URL that each item has, and " +
        "prints a line of JSON for each, in completion order. `paginated-api/server` is an API to try.",
    )
    .argument("<url>", "the first page, or the one to go on from")
    .option(
      "--limit <number>",
      "how many requests for items are under way at once",
      wholeNumber(1, 10_000),
      20,
    )
    .option("--follow <field>", "the field of an item that is the URL to request", "url")
    .option("--first <number>", "ends after so many items", wholeNumber(1, Number.MAX_SAFE_INTEGER), Infinity)
    .addHelpText(
      "after",
      "\nExit codes: 0 all is well, 1 some items failed, 2 a page failed or wrong usage, 130 interrupted.",
    )
    .allowExcessArguments(false);
}

// Fills a column of a table: rows are read with a cursor, each asks a service, and answers are written in batches.
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import { createProgress, runCommand, warn, wholeNumber } from "../shared/command-line.js";
import { openDatabase } from "./database.js";
import { createElevations } from "./elevations.js";
import { openPlaces } from "./places.js";

const command = describe();
await runCommand(command, async (signal) => {
  const { limit, batch, service, data, sample } = command.opts();
  const elevations = createElevations({ service, signal });
  const database = await openDatabase(data);
  let failed = 0;
  try {
    const places = await openPlaces(database, { batch, sample });
    const progress = createProgress("rows filled", places.missing);
    try {
      const answers = AsyncIterator.from(places.read(signal)).map(elevations.ask);
      for await (const { id, elevation, error } of Promise.asCompleted(answers, limit)) {
        if (error === undefined) {
          await places.write(id, elevation);
        } else {
          failed++;
          warn(`rows: place ${id}: ${error}`);
        }
        progress.update(places.written + failed);
      }
      // On Ctrl-C the rows just end.
      signal.throwIfAborted();
    } finally {
      progress.end();
      // What came before an interruption is kept too.
      await places.flush().finally(() => {
        console.error(`${places.written} rows filled, ${failed} failed, ${places.found} were filled before`);
      });
    }
  } finally {
    await database.close();
    await elevations.close();
  }
  return failed === 0 ? 0 : 1;
});

function describe() {
  return new Command("rows")
    .description(
      "Asks a service for the elevation of every place in a PostgreSQL table that has none, and writes it there.",
    )
    .option(
      "--limit <number>",
      "how many requests are under way at once, at most",
      wholeNumber(1, 10_000),
      50,
    )
    .option("--batch <number>", "how many rows one transaction writes", wholeNumber(1, 10_000), 500)
    .option("--service <url>", "the service; `rows/service` is one to try", "http://127.0.0.1:8790")
    .option("--data <folder>", "the folder of the embedded database, without DATABASE_URL", "places.pglite")
    .option(
      "--sample <number>",
      "makes the table first, with so many made-up places, unless it exists",
      wholeNumber(1, 100_000_000),
    )
    .addHelpText(
      "after",
      "\nDATABASE_URL chooses a PostgreSQL server; without it, PGlite runs in this process.",
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 every row is filled, 1 some are not, 2 the work is not possible, 130 interrupted.",
    )
    .allowExcessArguments(false);
}

// A service to try rows with: it makes the elevations up.
import { once } from "node:events";
import { createServer } from "node:http";
import { Command } from "commander";
import { runCommand, UserError, wholeNumber } from "../shared/command-line.js";

const command = new Command("rows/service")
  .description("Answers GET /elevation?latitude=…&longitude=… with a made-up elevation, in JSON.")
  .option("--port <number>", "where it listens, on 127.0.0.1", wholeNumber(0, 65_535), 8790)
  .option("--delay <ms>", "how long an answer takes", wholeNumber(0, 60_000), 20)
  .addHelpText("after", "\nExit codes: 2 the port is not free, 130 interrupted.")
  .allowExcessArguments(false);

await runCommand(command, async (signal) => {
  const { port, delay } = command.opts();
  let answers = 0;
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url ?? "/", "http://localhost");
    const [latitude, longitude] = [searchParams.get("latitude"), searchParams.get("longitude")];
    const elevation = Math.abs(Number(latitude ?? NaN) * 37 + Number(longitude ?? NaN)) % 4000;
    const found = pathname === "/elevation" && Number.isFinite(elevation);
    const text = JSON.stringify(found ? { elevation } : { error: "expected a latitude and a longitude" });
    setTimeout(() => {
      response.writeHead(found ? 200 : 404, { "content-type": "application/json" }).end(text);
      answers++;
    }, delay);
  });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening").catch((error) => {
      throw new UserError(`cannot listen: ${error.message}`);
    });
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(`http://127.0.0.1:${address.port}`);
    await once(signal, "abort");
    signal.throwIfAborted();
  } finally {
    server.closeAllConnections();
    server.close();
    console.error(`${answers} answers given`);
  }
  return 0;
});

// `pnpm examples`: lists the examples; `pnpm examples NAME …` runs one of them.
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";

const examples = {
  "check-links":
    "requests a million URLs from a file or a pipe, in constant memory, with time-outs and retries",
  "hash-files": "hashes every file of a tree with few open at once, for sha256sum --check",
  thumbnails: "makes thumbnails of a folder of pictures on all processors, in worker threads",
  "paginated-api": "requests more about every item of a list that comes in pages",
  "paginated-api/server": "answers the requests of paginated-api with made-up items",
  rows: "fills a column of a PostgreSQL table, each row from a request, in batches that can be interrupted",
  "rows/service": "answers the requests of rows with made-up elevations",
  "many-machines": "gives the lines of a file to workers on any number of machines, through Redis",
  "many-machines/worker": "does the jobs of many-machines; start as many as you like",
} as const;

await runCommand("examples", async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === "--help") {
    console.log("pnpm examples NAME --help says more of one, and pnpm examples NAME … runs it:\n");
    const width = Math.max(...Object.keys(examples).map((name) => name.length));
    for (const [name, text] of Object.entries(examples)) console.log(`  ${name.padEnd(width)}  ${text}`);
    return;
  }
  if (!Object.hasOwn(examples, name)) {
    throw new UserError(`expected one of ${Object.keys(examples).join(", ")}, got ${name}`, 2);
  }
  // The example reads its own arguments, and file names in them are those of the folder where pnpm was started.
  process.argv = [process.execPath, name, ...args];
  process.chdir(process.env["INIT_CWD"] ?? ".");
  const file = name.includes("/") ? name : `${name}/${name}`;
  await import(`../${file}.js`);
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { elevationAt, startElevationServer } from "../src/elevation-server.ts";
import type { ElevationServer } from "../src/elevation-server.ts";
import { measure } from "../src/memory.ts";
import { embedded, startServer } from "./databases.ts";
import type { Database, Table } from "./databases.ts";
import { full, run, start, temporaryFolder } from "./run.ts";

const program = "rows/rows.js";

let service: ElevationServer;
beforeEach(async () => {
  service = await startElevationServer();
});
afterEach(() => service.close());

/** So many places, of which each has a latitude of its own. */
const latitudes = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

const startRows = (table: Table, ...args: string[]) =>
  start(program, [...table.args, "--service", service.url, ...args], { env: table.env });

/** Expects that these places have the right elevation, that the others have none, and that each was written once. */
async function expectFilledOnce(table: Table, latitudes: readonly number[]) {
  const written = await table.query(
    `SELECT latitude, elevation, count(*)::integer AS writes FROM places JOIN writes USING (id)
     GROUP BY places.id ORDER BY places.id`,
  );
  const expected = latitudes.map((latitude) => ({ latitude, elevation: elevationAt(latitude), writes: 1 }));
  expect(written).toEqual(expected);
}

function behavior(open: () => Promise<Database>) {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.stop());

  test("interrupted, killed, and resumed: no row is lost, and none is written twice", async () => {
    const table = await database.makeTable(latitudes(600));

    // A request begins when an answer is delivered, so 100 answers have been when there are 120 requests.
    service.hangAfter(100);
    const interrupted = startRows(table, "--limit=20", "--batch=30");
    await service.arrived(120);
    interrupted.kill("SIGINT");
    const { exitCode, stderr } = await interrupted.outcome;
    // The answers since the last full batch are kept too.
    expect(stderr).toContain("100 rows filled, 0 failed, 0 were filled before\nrows: interrupted (SIGINT)\n");
    expect(exitCode).toBe(130);

    // 120 more answers, of which 30 are not a full batch and a half; the process cannot write them any more.
    service.hangAfter(120 + 105);
    const killed = startRows(table, "--limit=20", "--batch=30");
    await service.arrived(120 + 125);
    killed.kill("SIGKILL");
    await killed.outcome;

    service.hangAfter(Infinity);
    const resumed = await startRows(table, "--limit=20", "--batch=30").outcome;
    const [, filled = "", before = ""] =
      /(\d+) rows filled, 0 failed, (\d+) were filled before/.exec(resumed.stderr) ?? [];
    expect(Number(filled) + Number(before)).toBe(600);
    // Of the 105 answers of the run that was killed, three batches had been written for sure.
    expect(Number(before)).toBeGreaterThanOrEqual(190);
    expect(resumed.exitCode).toBe(0);
    await expectFilledOnce(table, latitudes(600));
    // Only requests that were under way, and rows of a batch that was not full, were asked for again.
    expect(service.requests.length).toBeLessThanOrEqual(600 + 20 + 20 + 30);
  });

  test.runIf(full)(
    "rows are asked for together, at most so many, and written in batches; one that fails stays",
    async () => {
      const failing = [-404, -500, -1, -2, -3];
      const table = await database.makeTable([...failing, ...latitudes(1230)]);
      service.hangAfter(0);
      const rows = startRows(table, "--limit=20", "--batch=100");
      await service.arrived(20);
      // A loop that asked for more would have the time to do so.
      setTimeout(() => {
        service.hangAfter(Infinity);
      }, 200);
      const { exitCode, stderr } = await rows.outcome;
      for (const message of [
        "place 1: status 404\n",
        "place 2: status 500",
        /place 3: .*JSON/,
        'place 4: expected an elevation, got {"elevation":"high"}',
        /place 5: .*ECONNRESET/,
      ]) {
        expect(stderr).toMatch(message);
      }
      expect(stderr).toMatch(/1230 rows filled, 5 failed, 0 were filled before\n$/);
      expect(exitCode).toBe(1);
      expect(service.atOnce()).toBe(20);
      await expectFilledOnce(table, latitudes(1230));
      // Every transaction leaves its number on the rows that it wrote.
      const [transactions] = await table.query(
        "SELECT count(DISTINCT xmin::text)::integer AS count FROM places WHERE elevation IS NOT NULL",
      );
      expect(transactions).toEqual({ count: 13 });
      // What may be better next time was asked for three times.
      const asked = failing.map(
        (latitude) => service.requests.filter((request) => request === latitude).length,
      );
      expect(asked).toEqual([1, 3, 1, 1, 3]);
    },
  );

  return { database: () => database };
}

describe("with PGlite", { timeout: 240_000 }, () => {
  behavior(() => Promise.resolve(embedded));
});

describe.runIf(full)("with a PostgreSQL server", { timeout: 240_000 }, () => {
  const { database } = behavior(startServer);

  test("a connection that is lost is a message, and the next run does what is missing", async () => {
    const table = await database().makeTable(latitudes(300));
    service.hangAfter(100);
    const rows = startRows(table, "--limit=20", "--batch=30");
    await service.arrived(120);
    await table.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()",
    );
    service.hangAfter(Infinity);
    const { exitCode, stderr } = await rows.outcome;
    expect(stderr).toMatch(/90 rows filled, 0 failed, 0 were filled before\nrows: PostgreSQL: .*\n$/);
    expect(exitCode).toBe(2);
    expect((await startRows(table).outcome).exitCode).toBe(0);
    await expectFilledOnce(table, latitudes(300));
  });

  test("a second run at the same time is refused", async () => {
    const table = await database().makeTable(latitudes(100));
    service.hangAfter(0);
    const first = startRows(table);
    await service.arrived(50);
    const { exitCode, stderr } = await startRows(table).outcome;
    expect(stderr).toMatch(/rows: .*another run works on this table\n$/);
    expect(exitCode).toBe(2);
    first.kill("SIGINT");
    await first.outcome;
    await expectFilledOnce(table, []);
  });

  test("a value that somebody else has written in the meantime stays", async () => {
    const table = await database().makeTable(latitudes(50));
    service.hangAfter(0);
    const rows = startRows(table, "--limit=20");
    await service.arrived(20);
    await table.query("UPDATE places SET elevation = -1 WHERE id = 7");
    service.hangAfter(Infinity);
    expect((await rows.outcome).stderr).toContain("49 rows filled, 0 failed");
    expect(await table.query("SELECT elevation FROM places WHERE id = 7")).toEqual([{ elevation: -1 }]);
  });

  test("memory does not grow with the number of rows", { timeout: 300_000 }, async () => {
    const heap: number[] = [];
    for (const count of [5000, 30_000]) {
      const table = await database().makeTable(latitudes(count));
      const measured = await measure(program, ["--service", service.url], { env: table.env });
      expect(measured.stderr).toContain(`${count} rows filled, 0 failed`);
      await expectFilledOnce(table, latitudes(count));
      heap.push(measured.heap);
    }
    const [small = NaN, large = NaN] = heap;
    expect(large - small).toBeLessThan(5);
  });
});

test("bad usage is a message and exit code 2", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "file");
  await writeFile(file, "");
  const cases: [args: string[], url: string | undefined, message: string][] = [
    [["--limit", "0"], undefined, "Expected a whole number from 1 to 10000."],
    [["places"], undefined, "too many arguments"],
    [["--data", file], undefined, `expected a folder, got the file ${file}`],
    [
      ["--service", "127.0.0.1"],
      undefined,
      "expected --service to be like http://127.0.0.1:8790, got 127.0.0.1",
    ],
    [[], "127.0.0.1:5432", "expected DATABASE_URL to be like postgres://"],
    [
      [],
      "postgres://nobody@127.0.0.1:1/none",
      "no PostgreSQL at DATABASE_URL (connect ECONNREFUSED 127.0.0.1:1)",
    ],
  ];
  await Promise.all(
    cases.map(async ([args, url, message]) => {
      const { exitCode, stderr } = await run(program, args, { cwd: folder, env: { DATABASE_URL: url } });
      expect(stderr).toContain(message);
      expect(stderr).not.toContain("    at ");
      expect(exitCode).toBe(2);
    }),
  );
});

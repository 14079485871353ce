// The table. Put the SQL of your own here. A row whose elevation is null is one that is still to do.
import { UserError } from "../shared/command-line.js";

/** @typedef {{ id: number; latitude: number; longitude: number }} Place */

/** How many rows the cursor gives at once. */
const fetched = 1000;

/**
 * @param {import("./database.js").Database} database
 * @param {{ batch: number; sample?: number }} options
 */
export async function openPlaces(database, { batch, sample }) {
  // Two runs would ask for the same rows. The lock also waits for the last batch of a run that was just killed.
  await database.query("SET lock_timeout = '10s'");
  await database.query("SELECT pg_advisory_lock(hashtext('rows: places'))").catch((error) => {
    throw new UserError(`${error.message}: another run works on this table`);
  });
  const { rows } = await database.query("SELECT to_regclass('places') IS NOT NULL AS exists");
  if (!rows[0].exists) {
    if (sample === undefined) throw new UserError("expected a table places; --sample 1000 makes one");
    await makeSample(database, sample);
  }
  const { rows: counts } = await database.query(
    "SELECT count(*)::integer AS total, count(elevation)::integer AS filled FROM places",
  );

  /** @type {number[]} */
  let ids = [];
  /** @type {number[]} */
  let elevations = [];
  let written = 0;

  async function flush() {
    if (ids.length === 0) return;
    const values = [ids, elevations];
    [ids, elevations] = [[], []];
    // One statement is one transaction. Nothing is written twice: neither here nor in a run that comes later.
    const { count } = await database.query(
      `UPDATE places SET elevation = given.elevation
       FROM unnest($1::integer[], $2::float8[]) AS given (id, elevation)
       WHERE places.id = given.id AND places.elevation IS NULL`,
      values,
    );
    written += count;
  }

  return {
    /** How many rows had an elevation at the beginning. */
    found: counts[0].filled,
    get written() {
      return written;
    },

    /** How many rows are to do. */
    missing: counts[0].total - counts[0].filled,

    /**
     * The rows to do. The cursor is one WITH HOLD: the server keeps its rows in a temporary file, so that no
     * transaction is open while the service is asked, and batches are committed on the same connection.
     *
     * @param {AbortSignal} signal
     * @returns {AsyncGenerator<Place>}
     */
    async *read(signal) {
      await database.query(
        "DECLARE rows CURSOR WITH HOLD FOR SELECT id, latitude, longitude FROM places WHERE elevation IS NULL",
      );
      for (;;) {
        const { rows } = await database.query(`FETCH ${fetched} FROM rows`);
        for (const place of rows) {
          if (signal.aborted) return;
          yield place;
        }
        if (rows.length < fetched) return;
      }
    },

    /** Writes a row, together with others. @param {number} id @param {number} elevation */
    async write(id, elevation) {
      ids.push(id);
      elevations.push(elevation);
      if (ids.length === batch) await flush();
    },

    flush,
  };
}

/** @param {import("./database.js").Database} database @param {number} count */
async function makeSample(database, count) {
  // One transaction: an interruption leaves no half of a table.
  await database.query("BEGIN");
  await database.query(
    `CREATE TABLE places (
       id integer PRIMARY KEY, latitude float8 NOT NULL, longitude float8 NOT NULL, elevation float8
     )`,
  );
  await database.query(
    `INSERT INTO places (id, latitude, longitude)
     SELECT i, i * 37 % 180 - 90, i * 59 % 360 - 180 FROM generate_series(1::bigint, $1) AS i`,
    [count],
  );
  await database.query("COMMIT");
}

// PostgreSQL: the server that DATABASE_URL names, or PGlite, which is PostgreSQL in this process.
import { stat } from "node:fs/promises";
import { messageOf, UserError } from "../shared/command-line.js";

/**
 * One connection. Queries are answered one after the other.
 *
 * @typedef {object} Database
 * @property {(sql: string, values?: unknown[]) => Promise<{ rows: any[]; count: number }>} query gives the rows, or
 *   how many rows it changed
 * @property {() => Promise<void>} close
 */

/** @param {string} folder of the embedded database @returns {Promise<Database>} */
export async function openDatabase(folder) {
  const url = process.env["DATABASE_URL"];
  const database = url === undefined ? await openEmbedded(folder) : await connect(url);
  return {
    async query(sql, values) {
      try {
        return await database.query(sql, values);
      } catch (error) {
        throw new UserError(`PostgreSQL: ${messageOf(error)}`);
      }
    },
    close: database.close,
  };
}

/** @param {string} url @returns {Promise<Database>} */
async function connect(url) {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new UserError(`expected DATABASE_URL to be like postgres://user@127.0.0.1/database, got ${url}`);
  }
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A lost connection is also what the next query rejects with.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new UserError(
      `no PostgreSQL at DATABASE_URL (${messageOf(error)}). Install one with \`apt install postgresql\` or ` +
        "`brew install postgresql`, or unset DATABASE_URL for the embedded one",
    );
  }
  return {
    async query(sql, values) {
      const { rows, rowCount } = await client.query(sql, values);
      return { rows, count: rowCount ?? 0 };
    },
    close: () => client.end(),
  };
}

/** @param {string} folder @returns {Promise<Database>} */
async function openEmbedded(folder) {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === false) throw new UserError(`expected a folder, got the file ${folder}`);
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create(folder).catch((error) => {
    throw new UserError(`cannot open the embedded database in ${folder}: ${messageOf(error)}`);
  });
  return {
    async query(sql, values) {
      const { rows, affectedRows } = await database.query(sql, values);
      return { rows, count: affectedRows ?? 0 };
    },
    close: () => database.close(),
  };
}

// The two databases of the tests of rows, with one table for each test.
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { startPostgres } from "../src/services.ts";
import { temporaryFolder } from "./run.ts";

/** A table for one test, and how the program and the test reach it. */
export interface Table {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  query(sql: string): Promise<Record<string, unknown>[]>;
}

export interface Database {
  /** Makes a table whose places have these latitudes. The id of the first is 1. */
  makeTable(latitudes: readonly number[]): Promise<Table>;
  stop(): Promise<void>;
}

/** The table `places`, and the table `writes`, which has a row for every time that a place is written. */
const schema = `
  DROP TABLE IF EXISTS places, writes;
  CREATE TABLE places (
    id integer PRIMARY KEY, latitude float8 NOT NULL, longitude float8 NOT NULL, elevation float8
  );
  CREATE TABLE writes (id integer);
  CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN INSERT INTO writes VALUES (NEW.id); RETURN NULL; END';
  CREATE TRIGGER note AFTER UPDATE ON places FOR EACH ROW EXECUTE FUNCTION note();
`;

function insert(latitudes: readonly number[]): string {
  const list = latitudes.join();
  return `INSERT INTO places SELECT i, latitude, 0 FROM unnest('{${list}}'::float8[]) WITH ORDINALITY AS _ (latitude, i)`;
}

/** A folder can be open in one process only, so the test opens it before and after the program, not while it runs. */
export const embedded: Database = {
  async makeTable(latitudes) {
    const data = join(await temporaryFolder(), "data");
    async function use<T>(work: (database: PGlite) => Promise<T>): Promise<T> {
      const database = await PGlite.create(data);
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    }
    await use((database) => database.exec(`${schema}${insert(latitudes)}`));
    return {
      args: ["--data", data],
      env: {},
      query: async (sql) => (await use((database) => database.query<Record<string, unknown>>(sql))).rows,
    };
  },
  stop: () => Promise.resolve(),
};

export async function startServer(): Promise<Database> {
  const service = await startPostgres();
  const client = new Client(service.url);
  await client.connect();
  return {
    async makeTable(latitudes) {
      await client.query(schema);
      await client.query(insert(latitudes));
      return {
        args: [],
        env: { DATABASE_URL: service.url },
        query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
      };
    },
    async stop() {
      await client.end();
      await service.stop();
    },
  };
}

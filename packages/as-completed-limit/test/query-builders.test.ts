// Queries of well-known builders start when they are awaited, so an array of them is limited. No database is needed.
import { PostgrestClient } from "@supabase/postgrest-js";
import { asCompleted } from "as-completed-limit";
import { drizzle } from "drizzle-orm/pg-proxy";
import { integer, pgTable } from "drizzle-orm/pg-core";
import knex from "knex";
import { expect, test } from "vitest";
import { settle } from "./support.ts";

/** Stands for the connection: counts how many queries it has at once. */
class Connection {
  running = 0;
  most = 0;
  async query<T>(response: T): Promise<T> {
    this.most = Math.max(this.most, ++this.running);
    await settle();
    this.running--;
    return response;
  }
}

async function expectLimited(connection: Connection, query: () => PromiseLike<unknown>): Promise<void> {
  const queries = Array.from({ length: 7 }, query);
  await settle();
  expect(connection.most).toBe(0);
  let count = 0;
  for await (const _ of asCompleted(queries, 3)) count++;
  expect([count, connection.most]).toEqual([7, 3]);
}

test("Drizzle", async () => {
  const connection = new Connection();
  const table = pgTable("table", { id: integer() });
  const database = drizzle(() => connection.query({ rows: [] }));
  await expectLimited(connection, () => database.select().from(table));
});

test("knex", async () => {
  const connection = new Connection();
  class Client extends knex.Client {
    override acquireConnection = () => Promise.resolve({});
    override releaseConnection = () => Promise.resolve();
    _query = (_: unknown, query: object) => connection.query({ ...query, response: [] });
    processResponse = ({ response }: { response: unknown[] }) => response;
  }
  const database = knex({ client: Client });
  await expectLimited(connection, () => database("table").select());
});

test("Supabase", async () => {
  const connection = new Connection();
  const fetch = () => connection.query(new Response("[]"));
  const database = new PostgrestClient("http://localhost", { fetch });
  await expectLimited(connection, () => database.from("table").select());
});

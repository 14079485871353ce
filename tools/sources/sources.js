// Each source: what its package calls it, how many items it has, and how to open it. `open` returns the async iterable and, where
// there is something to close, how to close it.
import { once, on } from "node:events";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { opendir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { getPagedAsyncIterator } from "@azure/core-paging";
import { Octokit } from "@octokit/rest";
import { WebClient } from "@slack/web-api";
import Emittery from "emittery";
import { EventIterator } from "event-iterator";
import gax from "google-gax";
import { Redis } from "ioredis";
import knex from "knex";
import mongoose from "mongoose";
import OpenAI from "openai";
import pg from "pg";
import QueryStream from "pg-query-stream";
import postgres from "postgres";
import Stripe from "stripe";
import { WebSocket, WebSocketServer } from "ws";

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
const rows = "select * from generate_series(1, 20) as id";

/** A connected client of pg, with a stream of rows. */
async function streamRows(url) {
  const client = new pg.Client(url);
  await client.connect();
  const items = client.query(new QueryStream(rows, [], { batchSize: 5 }));
  return { items, close: () => client.end() };
}

/** What Mongoose asks of the driver: a cursor whose `next()` may not be called before the last call has been answered. */
function driverCursor() {
  let next = 0;
  let asking = false;
  return {
    async next() {
      if (asking) throw new Error("the driver is asked twice at once");
      asking = true;
      await pause();
      asking = false;
      return next < 6 ? { _id: String(next++) } : null;
    },
    close: () => Promise.resolve(),
    on: () => undefined,
    once: () => undefined,
    addCursorFlag: () => undefined,
  };
}

let models = 0;

export const sources = [
  {
    package: "@octokit/rest",
    source: "`paginate.iterator`",
    count: 4,
    open: ({ http }) => {
      const octokit = new Octokit({ baseUrl: http.url });
      return {
        items: octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
          owner: "o",
          repo: "r",
          per_page: 5,
        }),
      };
    },
  },
  {
    package: "stripe",
    source: "`customers.list()`",
    count: 20,
    open: ({ http }) => {
      const stripe = new Stripe("sk_test_x", {
        host: "127.0.0.1",
        port: http.port,
        protocol: "http",
        telemetry: false,
      });
      return { items: stripe.customers.list({ limit: 5 }) };
    },
  },
  {
    package: "google-gax",
    source: "the paged `…Async` calls of Google's clients",
    count: 5,
    open: () => {
      const descriptor = new gax.PageDescriptor("pageToken", "nextPageToken", "items");
      const list = (request, _options, _metadata, callback) => {
        const page = Number(request.pageToken || 0);
        setTimeout(() => {
          callback(null, { items: [page], nextPageToken: page < 4 ? String(page + 1) : "" });
        }, 5);
        return { cancel: () => undefined };
      };
      const settings = new gax.CallSettings();
      const call = gax.createApiCall(Promise.resolve(list), settings, descriptor);
      return { items: descriptor.asyncIterate(call, {}, settings) };
    },
  },
  {
    package: "postgres",
    source: "`` sql`…`.cursor() ``",
    needs: "postgres",
    count: 20,
    open: ({ postgres: { url } }) => {
      const sql = postgres(url, { max: 1, onnotice: () => undefined });
      return { items: sql.unsafe(rows).cursor(), close: () => sql.end({ timeout: 1 }) };
    },
  },
  {
    package: "mongoose",
    source: "query cursors, with a stand-in of the driver's cursor",
    count: 6,
    open: () => {
      const connection = mongoose.createConnection();
      const model = connection.model(`Model${models++}`, new mongoose.Schema({ _id: String }));
      // As if connected: commands are not kept back.
      model.collection.buffer = false;
      model.collection.find = () => driverCursor();
      return { items: model.find().cursor() };
    },
  },
  {
    package: "emittery",
    source: "`events()`",
    count: 6,
    open: () => {
      const emitter = new Emittery();
      const items = emitter.events("tick");
      void (async () => {
        for (let tick = 0; tick < 6; tick++) await emitter.emit("tick", tick);
        await pause();
        await items.return();
      })();
      return { items };
    },
  },
  {
    package: "@slack/web-api",
    source: "`paginate()`",
    count: 4,
    open: ({ http }) => {
      const client = new WebClient("token", { slackApiUrl: `${http.url}/` });
      return { items: client.paginate("conversations.list") };
    },
  },
  {
    package: "openai",
    source: "`files.list()`",
    count: 20,
    open: ({ http }) => ({ items: new OpenAI({ apiKey: "key", baseURL: http.url }).files.list() }),
  },
  {
    package: "@azure/core-paging",
    source: "`getPagedAsyncIterator`, on which Azure's clients stand",
    count: 20,
    open: () => ({
      items: getPagedAsyncIterator({
        firstPageLink: 0,
        toElements: (page) => page,
        async getPage(link) {
          await pause();
          const page = Array.from({ length: 5 }, (_, index) => link * 5 + index);
          return { page, ...(link < 3 && { nextPageLink: link + 1 }) };
        },
      }),
    }),
  },
  {
    package: "@aws-sdk/client-dynamodb",
    source: "`paginateScan`",
    count: 4,
    open: ({ http }) => {
      const credentials = { accessKeyId: "id", secretAccessKey: "secret" };
      const client = new DynamoDBClient({ endpoint: http.url, region: "local", credentials });
      return { items: paginateScan({ client }, { TableName: "t" }), close: () => client.destroy() };
    },
  },
  {
    package: "pg-query-stream",
    source: "a stream of rows",
    needs: "postgres",
    count: 20,
    open: ({ postgres: { url } }) => streamRows(url),
  },
  {
    package: "knex",
    source: "`stream()`, on PostgreSQL",
    needs: "postgres",
    count: 20,
    open: ({ postgres: { url } }) => {
      const database = knex({ client: "pg", connection: url });
      return {
        items: database.select("*").from(database.raw("generate_series(1, 20) as id")).stream(),
        close: () => database.destroy(),
      };
    },
  },
  {
    package: "ioredis",
    source: "`scanStream()`",
    needs: "redis",
    count: 20,
    open: async ({ redis: { url } }) => {
      const client = new Redis(url);
      await client.mset(Array.from({ length: 40 }, (_, index) => String(index >> 1)));
      return {
        items: client.scanStream({ count: 5 }).flatMap((keys) => keys),
        close: () => client.disconnect(),
      };
    },
  },
  {
    package: "ws",
    source: "messages, with `events.on`",
    count: 6,
    open: async () => {
      const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
      await once(server, "listening");
      server.on("connection", async (socket) => {
        for (let message = 0; message < 6; message++) socket.send(String(message));
        socket.close();
      });
      const client = new WebSocket(`ws://127.0.0.1:${server.address().port}`);
      return { items: on(client, "message", { close: ["close"] }), close: () => server.close() };
    },
  },
  {
    package: "event-iterator",
    source: "an `EventIterator`",
    count: 6,
    open: () => ({
      items: new EventIterator((queue) => {
        for (let value = 0; value < 6; value++) queue.push(value);
        setTimeout(() => queue.stop(), 5);
      }),
    }),
  },
  {
    package: "node",
    source: "lines, with `readline`",
    count: 20,
    open: () => {
      const input = Readable.from(Array.from({ length: 20 }, (_, index) => `${index}\n`));
      return { items: createInterface({ input }) };
    },
  },
  {
    package: "node",
    source: "chunks of `createReadStream`",
    count: 4,
    open: () => {
      const folder = mkdtempSync(join(tmpdir(), "sources-file-"));
      writeFileSync(join(folder, "file"), "x".repeat(4000));
      return {
        items: createReadStream(join(folder, "file"), { highWaterMark: 1000 }),
        close: () => rmSync(folder, { recursive: true }),
      };
    },
  },
  {
    package: "node",
    source: "entries of `opendir`",
    count: 5,
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), "sources-folder-"));
      for (let file = 0; file < 5; file++) writeFileSync(join(folder, String(file)), "");
      return { items: await opendir(folder), close: () => rmSync(folder, { recursive: true }) };
    },
  },
  {
    package: "node",
    source: "`Readable.map`, with its own concurrency",
    count: 20,
    open: () => ({
      items: Readable.from(Array.from({ length: 20 }, (_, index) => index)).map(
        async (value) => {
          await pause();
          return value;
        },
        { concurrency: 2 },
      ),
    }),
  },
  {
    package: "node",
    source: "a web `ReadableStream`",
    count: 20,
    open: () => {
      let chunk = 0;
      return {
        items: new ReadableStream({
          pull(controller) {
            if (chunk < 20) controller.enqueue(chunk++);
            else controller.close();
          },
        }),
      };
    },
  },
];

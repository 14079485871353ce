// What the sources talk to: an HTTP server that speaks like five services, PostgreSQL and Redis, all of this machine.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Twenty customers in pages of five, in the forms of Octokit, Stripe, Slack, OpenAI and DynamoDB. */
export async function startHttp() {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const url = new URL(request.url, `http://${request.headers.host}`);
      // Not at once, so that calls that overlap do overlap.
      setTimeout(() => answer(url, body, request, response), 5);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function page(after) {
  const first = after + 1;
  const ids = Array.from({ length: Math.min(5, 20 - after) }, (_, index) => first + index);
  return { ids, last: ids.at(-1), more: ids.at(-1) < 20 };
}

function answer(url, body, request, response) {
  const json = (value, headers = {}) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
  if (url.pathname === "/repos/o/r/issues") {
    const number = Number(url.searchParams.get("page") ?? 1);
    const { ids, more } = page((number - 1) * 5);
    url.searchParams.set("page", String(number + 1));
    json(
      ids.map((id) => ({ id })),
      more ? { link: `<${url}>; rel="next"` } : {},
    );
  } else if (url.pathname === "/v1/customers") {
    const { ids, more } = page(Number((url.searchParams.get("starting_after") ?? "c0").slice(1)));
    json({
      object: "list",
      url: "/v1/customers",
      has_more: more,
      data: ids.map((id) => ({ id: `c${id}`, object: "customer" })),
    });
  } else if (url.pathname === "/conversations.list") {
    const { ids, last, more } = page(Number(new URLSearchParams(body).get("cursor") || 0));
    json({
      ok: true,
      channels: ids.map((id) => ({ id })),
      response_metadata: { next_cursor: more ? String(last) : "" },
    });
  } else if (url.pathname === "/files") {
    const { ids, more } = page(Number((url.searchParams.get("after") ?? "f0").slice(1)));
    json({ object: "list", has_more: more, data: ids.map((id) => ({ id: `f${id}`, object: "file" })) });
  } else if (request.headers["x-amz-target"]?.endsWith(".Scan")) {
    const { ids, last, more } = page(Number(JSON.parse(body).ExclusiveStartKey?.id.N ?? 0));
    json({
      Items: ids.map((id) => ({ id: { N: String(id) } })),
      ...(more && { LastEvaluatedKey: { id: { N: String(last) } } }),
    });
  } else {
    response.writeHead(404);
    response.end(`expected a known path, got ${url.pathname}`);
  }
}

async function freePort() {
  const server = createSocket().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function until(attempt) {
  for (const end = performance.now() + 30_000; ;) {
    if (await attempt()) return;
    if (performance.now() > end) throw new Error("expected the server to start within 30 s");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function stopper(server, folder) {
  return async () => {
    server.kill("SIGKILL");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
}

/** PostgreSQL in a temporary folder, or undefined if this machine has none. */
export async function startPostgres() {
  const [initdb] = globSync("/usr/lib/postgresql/*/bin/initdb").sort().reverse();
  if (!initdb) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sources-postgres-"));
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const id = (option) => Number(spawnSync("id", [option, "postgres"], { encoding: "utf8" }).stdout);
  const user = isRoot ? { uid: id("-u"), gid: id("-g") } : {};
  if (isRoot) spawnSync("chown", ["postgres:", folder]);
  chmodSync(folder, 0o700);
  const made = spawnSync(initdb, ["-D", folder, "-U", "user", "--no-sync", "-A", "trust"], {
    ...user,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`expected initdb to make a database, got: ${made.stderr}`);
  const port = await freePort();
  const options = ["-D", folder, "-p", String(port), "-k", folder, "-h", "127.0.0.1", "-F"];
  const server = spawn(initdb.replace(/initdb$/, "postgres"), options, {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const ready = initdb.replace(/initdb$/, "pg_isready");
  await until(() => spawnSync(ready, ["-h", "127.0.0.1", "-p", String(port)]).status === 0);
  return { url: `postgres://user@127.0.0.1:${port}/postgres`, stop: stopper(server, folder) };
}

/** Redis in a temporary folder, or undefined if this machine has none. */
export async function startRedis() {
  if (spawnSync("redis-server", ["--version"]).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sources-redis-"));
  const port = await freePort();
  const options = ["--bind", "127.0.0.1", "--port", String(port), "--dir", folder, "--save", ""];
  const server = spawn("redis-server", options, { stdio: "ignore" });
  await until(() => spawnSync("redis-cli", ["-p", String(port), "ping"]).status === 0);
  return { url: `redis://127.0.0.1:${port}`, stop: stopper(server, folder) };
}

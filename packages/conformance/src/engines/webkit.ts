// WebKitGTK, driven by plain WebDriver: realms are iframes of a page.
import { spawn } from "node:child_process";
import { findEngine } from "@as-completed-limit/tooling/engines";
import getPort from "get-port";
import type { Engine, Observation, Session } from "../protocol.ts";
import { modulesByImportMap, script } from "./builds.ts";
import { startServer } from "./server.ts";

/** Sends WebDriver commands, at first until the driver listens. */
function client(port: number): (method: string, path: string, body?: object) => Promise<unknown> {
  return async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function untilListening(send: ReturnType<typeof client>): Promise<void> {
  for (const deadline = Date.now() + 15_000; ;) {
    try {
      await send("GET", "/status");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function start(): Promise<Session> {
  const port = await getPort({ host: "127.0.0.1" });
  const command = [findEngine("xvfb") ?? "", "-a", findEngine("webkitgtk") ?? "", `--port=${port}`] as const;
  // In a process group of its own, so that the display ends with the driver.
  const driver = spawn(command[0], command.slice(1), { stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => driver.once("close", resolve));
  const server = await startServer();
  const send = client(port);
  await untilListening(send);
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { args: ["--automation"] } } };
  const created = await send("POST", "/session", { capabilities });
  const { sessionId, capabilities: actual } = created as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  await send("POST", `${session}/url`, { url: server.url });
  const code = "const [job, done] = arguments; runJob(JSON.parse(job)).then(done);";
  return {
    version: actual.browserVersion,
    async run(job) {
      const args = [JSON.stringify(job)];
      return (await send("POST", `${session}/execute/async`, { script: code, args })) as Observation;
    },
    async stop() {
      await send("DELETE", session).catch(() => {});
      process.kill(-(driver.pid as number), "SIGTERM");
      await ended;
      server.close();
    },
  };
}

export const webkitgtk: Engine = {
  name: "webkitgtk",
  builds: [...modulesByImportMap, script],
  missing() {
    if (findEngine("webkitgtk") === undefined) return "WebKitWebDriver is not installed";
    return findEngine("xvfb") === undefined ? "xvfb-run is not installed" : undefined;
  },
  start,
};

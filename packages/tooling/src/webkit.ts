// WebKitGTK, driven by plain WebDriver.
import { spawn } from "node:child_process";
import getPort from "get-port";
import { findEngine } from "./engines.ts";

export interface WebKit {
  readonly version: string;
  /** Loads a page. */
  open(url: string): Promise<void>;
  /** Runs a function body in the page; it ends by calling its last argument with a result. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Makes the window as big as this, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of what the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** What is not on this machine and would be needed, or undefined. */
export function webkitMissing(): string | undefined {
  if (findEngine("webkitgtk") === undefined) return "WebKitWebDriver is not installed";
  return findEngine("xvfb") === undefined ? "xvfb-run is not installed" : undefined;
}

/** Sends WebDriver commands. */
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

export async function startWebKit(): Promise<WebKit> {
  const port = await getPort({ host: "127.0.0.1" });
  const command = [findEngine("xvfb") ?? "", "-a", findEngine("webkitgtk") ?? "", `--port=${port}`] as const;
  // In a process group of its own, so that the display ends with the driver.
  const driver = spawn(command[0], command.slice(1), { stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => driver.once("close", resolve));
  const send = client(port);
  await untilListening(send);
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { args: ["--automation"] } } };
  const created = await send("POST", "/session", { capabilities });
  const { sessionId, capabilities: actual } = created as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  return {
    version: actual.browserVersion,
    async open(url) {
      await send("POST", `${session}/url`, { url });
    },
    run: (script, ...args) => send("POST", `${session}/execute/async`, { script, args }),
    async resize(width, height) {
      await send("POST", `${session}/window/rect`, { width, height });
    },
    async screenshot() {
      return Buffer.from((await send("GET", `${session}/screenshot`)) as string, "base64");
    },
    async close() {
      await send("DELETE", session).catch(() => {});
      process.kill(-(driver.pid as number), "SIGTERM");
      await ended;
    },
  };
}

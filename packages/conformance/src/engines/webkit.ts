// WebKitGTK: realms are iframes of a page.
import { startWebKit, webkitMissing } from "@as-completed-limit/tooling/webkit";
import type { Engine, Observation, Session } from "../protocol.ts";
import { modulesByImportMap, script } from "./builds.ts";
import { startPageServer } from "./server.ts";

async function start(): Promise<Session> {
  const server = await startPageServer();
  const browser = await startWebKit();
  await browser.open(server.url);
  const code = "const [job, done] = arguments; runJob(JSON.parse(job)).then(done);";
  return {
    version: browser.version,
    async run(job) {
      return (await browser.run(code, JSON.stringify(job))) as Observation;
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

export const webkitgtk: Engine = {
  name: "webkitgtk",
  builds: [...modulesByImportMap, script],
  missing: webkitMissing,
  start,
};

// Asks every peer every question and sets the answers as a Markdown table.
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { markdownTable } from "markdown-table";
import { peers } from "./peers.ts";
import type { Peer } from "./peers.ts";
import { scenarios } from "./scenarios.ts";

function version(peer: Peer): string {
  if (peer.package === "as-completed-limit") return "";
  if (peer.package === undefined) return peer.name.startsWith("Node.js") ? process.versions.node : "";
  const file = findPackageJSON(peer.package, import.meta.url);
  if (file === undefined) throw new Error(`${peer.package} is not installed`);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

export async function table(): Promise<string> {
  const rows = [["", "Gives", ...scenarios.map(({ title }) => title)]];
  // Some peers leave rejections unhandled; only one question asks for them, and none should end the program.
  process.on("unhandledRejection", () => undefined);
  process.on("rejectionHandled", () => undefined);
  for (const peer of peers) {
    const answers: string[] = [];
    // One after the other: a peer must not see the unhandled rejections of another.
    for (const { ask } of scenarios) answers.push(await ask(peer));
    rows.push([`[${peer.name}](${peer.link}) ${version(peer)}`.trim(), peer.gives, ...answers]);
  }
  return markdownTable(rows);
}

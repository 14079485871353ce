// Where the documents of the proposal speak of a scenario: the page of the site and the heading above the link.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";

const link = /\/explorer\/scenarios\/([a-z-]+)\.json/g;

/** Adds the scenarios to which a document links, with the anchors that GitHub gives to headings. */
export function placesIn(markdown: string, page: string, places: Map<string, string>): void {
  const slugger = new GithubSlugger();
  let anchor = "";
  let isCode = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    if (isCode) continue;
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    // Of a heading, GitHub takes the text without its marks.
    if (heading !== undefined) anchor = slugger.slug(heading.replace(/[`*_]/g, ""));
    for (const [, name = ""] of line.matchAll(link))
      if (!places.has(name)) places.set(name, `${page}#${anchor}`);
  }
}

/** The address of each place, without the base path: `proposal/details.html#a-heading`. */
export function readPlaces(proposal: string): Record<string, string> {
  const places = new Map<string, string>();
  for (const file of readdirSync(proposal)
    .filter((name) => name.endsWith(".md"))
    .sort()) {
    const page = file.replace(/\.md$/, "").toLowerCase();
    const markdown = readFileSync(join(proposal, file), "utf8");
    placesIn(markdown, `proposal/${page === "readme" ? "index" : page}.html`, places);
  }
  return Object.fromEntries(places);
}

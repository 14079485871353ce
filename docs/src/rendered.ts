// What is no Markdown page: the specification as ecmarkup renders it, the slides as Marp does, and the polyfill as a file of its own.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "@as-completed-limit/tooling/build";
import { UserError } from "@as-completed-limit/tooling/errors";
import { root } from "@as-completed-limit/tooling/root";
import { pagesDirectory } from "./pages.ts";

function buildIn(folder: string): void {
  const { status } = spawnSync("pnpm", ["--dir", folder, "run", "build"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new UserError(`cannot build what is in ${folder}; why is above`);
}

/** Builds what the site is made from: the package, the specification text and the slides. */
export function buildSources(): void {
  buildAll();
  buildIn("proposal");
  buildIn("tools/slides");
}

const head = `<link rel="icon" href="data:,">
<style>
  /* More contrast than ecmarkup gives on white, and links that do not depend on their colour. */
  @media not (prefers-color-scheme: dark) {
    h1.title, h1.version { color: #b34700; }
    var { color: #1d6b55; }
  }
  #spec-container :is(p, li, td, figcaption) a { text-decoration: underline; }
  #back-to-site { margin: 0 0 1em; font-size: 14px; }
  /* Where the menu is a button in the corner, the page begins below it. */
  @media (max-width: 1000px) { #spec-container { padding-top: 3.5em; } }
  @media print { #back-to-site { display: none; } }
</style>
`;

const install = `<script src="../auto.min.js"></script>
<script>console.log("Promise.asCompleted is installed on this page.");</script>
`;
const back = '<p id="back-to-site"><a href="../proposal/index.html">Back to the proposal</a></p>';
const container = "<div id=spec-container>";

/** The page of the specification as ecmarkup renders it, made a page of this site: nothing comes from elsewhere. */
export function specificationPage(html: string): string {
  for (const needed of ["<head>", "</head>", container, "</body>"]) {
    if (!html.includes(needed))
      throw new Error(`the rendered specification should have ${needed}, and has not`);
  }
  return html
    .replace("<head>", '<html lang="en"><head>')
    .replaceAll(/@import url\(https?:[^)]*\)[^;]*;/g, "")
    .replace("</head>", `${head}</head>`)
    .replace(container, `${container}${back}`)
    .replace("</body>", `${install}</body>`);
}

/** The slides as Marp renders them, with a language whatever that of the machine is, and with more contrast. */
export function slidesPage(html: string): string {
  return html
    .replaceAll(/ lang="[^"]*"/g, ' lang="en"')
    .replace("<title>", '<link rel="icon" href="data:,"><title>Slides: ')
    .replace(
      "</body>",
      `<style>section footer, section footer code { color: #555 !important; }</style>${install}</body>`,
    );
}

/** Puts the specification, the slides and the polyfill among the site's static files. */
export function addRendered(): void {
  const directory = join(pagesDirectory, "public");
  mkdirSync(directory, { recursive: true });
  copyFileSync(join(root, "packages/as-completed-limit/dist/auto.min.js"), join(directory, "auto.min.js"));
  mkdirSync(join(directory, "slides"), { recursive: true });
  const slides = readFileSync(join(root, "proposal/dist/slides.html"), "utf8");
  writeFileSync(join(directory, "slides/index.html"), slidesPage(slides));
  cpSync(join(root, "proposal/dist"), join(directory, "spec"), {
    recursive: true,
    filter: (file) => !file.includes("slides"),
  });
  const page = join(directory, "spec/index.html");
  writeFileSync(page, specificationPage(readFileSync(page, "utf8")));
}

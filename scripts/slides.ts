// `pnpm slides` renders proposal/slides.md to proposal/dist/slides.html, and to slides.pdf where Chromium is installed.
// `--no-pdf` leaves the latter out.
// What renders them stands in tools/slides, and is installed by the first run.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { root } from "@as-completed-limit/tooling/root";
import { writeSuiteReport } from "@as-completed-limit/tooling/suite-report";
import { Command } from "commander";

/** A presentation for a Stage 1 has a quarter of an hour. */
const mostSlides = 15;

const source = join(root, "proposal/slides.md");
const output = join(root, "proposal/dist");
const html = join(output, "slides.html");
const chromium = findEngine("chromium");
const { pdf } = new Command("slides")
  .description("Renders proposal/slides.md to HTML, and to PDF where Chromium is installed.")
  .option("--no-pdf", "render HTML only")
  .parse()
  .opts<{ pdf: boolean }>();

function run(command: string, args: readonly string[]): void {
  // CHROME_NO_SANDBOX is for containers, where Chromium has no sandbox to start in.
  const env = { ...process.env, CHROME_NO_SANDBOX: "true" };
  execFileSync(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
}

await runCommand("slides", () => {
  run("pnpm", [
    ...["--dir", "tools", "install", "--frozen-lockfile", "--prefer-offline"],
    ...["--filter", "@as-completed-limit/tools-slides"],
  ]);
  mkdirSync(output, { recursive: true });
  const marp = join(root, "tools/slides/node_modules/.bin/marp");
  const common = ["--no-stdin", "--no-config-file", source];
  run(marp, [...common, "--output", html]);
  const slides = readFileSync(html, "utf8").match(/<section /g)?.length ?? 0;
  if (slides === 0 || slides > mostSlides) {
    throw new UserError(`expected 1 to ${mostSlides} slides, got ${slides}`);
  }
  console.log(`slides: ${slides} of at most ${mostSlides}`);
  if (!pdf) return;
  if (chromium === undefined) {
    console.log("slides: no Chromium on this machine, so no PDF");
    writeSuiteReport({ passed: 1, failed: 0, notRun: ["the PDF of the slides, which needs Chromium"] });
    return;
  }
  run(marp, [...common, "--browser-path", chromium, "--pdf", "--output", join(output, "slides.pdf")]);
  writeSuiteReport({ passed: 2, failed: 0, notRun: [] });
});

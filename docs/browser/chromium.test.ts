// The site in Chromium, which has the tools for what does not depend on the browser, too.
import { testRace } from "../playground/browser/race.ts";
import { testStep } from "../playground/browser/step.ts";
import { testText } from "../playground/browser/text.ts";
import { testWrite } from "../playground/browser/write.ts";
import { inBrowser } from "./in-browser.ts";
import { testPages } from "./pages.ts";
import { testWeight } from "./weight.ts";

inBrowser("chromium", (opened) => {
  testPages(opened);
  testWeight(opened);
  testRace(opened);
  testStep(opened);
  testText(opened);
  testWrite(opened);
});

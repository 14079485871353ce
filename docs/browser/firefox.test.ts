// The site in Firefox.
import { testRace } from "../playground/browser/race.ts";
import { testStep } from "../playground/browser/step.ts";
import { testText } from "../playground/browser/text.ts";
import { testWrite } from "../playground/browser/write.ts";
import { inBrowser } from "./in-browser.ts";
import { testPages } from "./pages.ts";

inBrowser("firefox", (opened) => {
  testPages(opened);
  testRace(opened);
  testStep(opened);
  testText(opened);
  testWrite(opened);
});

import { scenarios } from "@as-completed-limit/explorer/scenarios";
import { traceReference } from "@as-completed-limit/explorer/tracers";
import { describe, expect, test } from "vitest";
import { playPackage } from "../step/play-package.ts";
import { playText } from "../text/play-text.ts";

describe.each(Object.entries(scenarios))("%s", (_name, { scenario }) => {
  test("at each of its steps, package and text have the same log, which is the explorer's", async () => {
    const whole = traceReference(scenario);
    for (let length = 0; length <= scenario.steps.length; length++) {
      const begun = { ...scenario, steps: scenario.steps.slice(0, length) };
      const { log, job } = playText(begun);
      expect(await playPackage(begun)).toEqual({ log, job });
      expect(whole.slice(0, log.length)).toEqual(log);
    }
  });
});

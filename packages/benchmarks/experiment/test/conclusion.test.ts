import { expect, test } from "vitest";
import { conclude } from "../src/conclusion.ts";
import type { ClientResult } from "../src/demo.ts";

function result(client: ClientResult["client"], figures: Partial<ClientResult>): ClientResult {
  return {
    client,
    seconds: 10,
    peakMemoryKB: 100_000,
    promises: 10_000,
    highestConcurrency: 1000,
    timesIdeal: 1,
    ...figures,
  };
}

const semaphore = result("semaphore", {});

test("says by how much Promise.asCompleted is better", () => {
  const asCompleted = result("as-completed", { seconds: 8, peakMemoryKB: 75_000, promises: 2000 });
  expect(conclude([semaphore, asCompleted], 50_000)).toBe(
    "Compared with the semaphore, Promise.asCompleted had fewer promises (2,000 to 10,000). " +
      "Its peak memory was lower: 0.75 times the semaphore's, or 0.50 times if the memory of an idle process is " +
      "subtracted from both. In the article it was 0.67 times. " +
      "Its wall time was shorter: 0.80 times the semaphore's. In the article it was 0.99 times.",
  );
});

test("says so where Promise.asCompleted is worse", () => {
  const asCompleted = result("as-completed", { seconds: 12, peakMemoryKB: 125_000, promises: 20_000 });
  const sentence = conclude([semaphore, asCompleted], 50_000);
  expect(sentence).toContain("had more promises (20,000 to 10,000)");
  expect(sentence).toContain("peak memory was higher: 1.25 times the semaphore's, or 1.50 times if");
  expect(sentence).toContain("wall time was longer: 1.20 times");
});

test("makes nothing of differences that two runs of one client have", () => {
  const asCompleted = result("as-completed", { seconds: 9.9, peakMemoryKB: 101_000 });
  const sentence = conclude([semaphore, asCompleted], 50_000);
  expect(sentence).toContain("peak memory was about the same: 1.01 times the");
  expect(sentence).toContain("wall time was about the same: 0.99 times");
});

test("compares nothing if one of the two did not run", () => {
  expect(conclude([semaphore], 50_000)).toContain("nothing to compare");
});

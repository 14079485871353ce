// Plays scenarios: on the package at once, on the text as soon as its engine is loaded.
import { scenarioSchema } from "@as-completed-limit/explorer/scenario";
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { playPackage } from "../step/play-package.ts";
import type { Played, PlayedText } from "../step/played.ts";
import { answerQuestions } from "./worker-client.ts";

export interface PlayQuestion {
  /** From the address, so it may be anything. */
  readonly scenario: unknown;
  readonly on: "package" | "text";
}

export type PlayAnswer =
  { readonly wrong: string } | { readonly scenario: Scenario; readonly played: Played | PlayedText };

answerQuestions(async ({ scenario, on }: PlayQuestion): Promise<PlayAnswer> => {
  const { data, error } = scenarioSchema.safeParse(scenario);
  if (error !== undefined) {
    const [issue] = error.issues;
    return { wrong: `${issue?.path.join(".") || "the scenario"}: ${issue?.message ?? "not valid"}` };
  }
  if (on === "package") return { scenario: data, played: await playPackage(data) };
  const { playText } = await import("../text/play-text.ts");
  return { scenario: data, played: playText(data) };
});

// Plays a scenario on the package, in the engine that runs this.
import { asCompleted } from "as-completed-limit";
import { Driver } from "@as-completed-limit/explorer/driver";
import { createHostWorld } from "@as-completed-limit/explorer/host-world";
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { turn } from "../shared/turn.ts";
import type { Played } from "./played.ts";

const world = createHostWorld(asCompleted);

export async function playPackage(scenario: Scenario): Promise<Played> {
  let played: Played | undefined;
  const { clock } = new Driver(world, scenario, {
    onSteps() {
      played = { log: [...clock.trace], job: clock.now };
    },
  });
  await turn();
  return played ?? { log: clock.trace, job: clock.now };
}

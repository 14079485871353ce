// The scenarios that show the decisions of the proposal, one each. Their order is that in which they are best read.
import laziness from "../scenarios/laziness.json" with { type: "json" };
import slotsGivenBackAtDelivery from "../scenarios/slots-given-back-at-delivery.json" with { type: "json" };
import refillBeforeTheConsumerSeesTheResult from "../scenarios/refill-before-the-consumer-sees-the-result.json" with { type: "json" };
import completionOrder from "../scenarios/completion-order.json" with { type: "json" };
import severalRequests from "../scenarios/several-requests.json" with { type: "json" };
import rejectionBehindEarlierResults from "../scenarios/rejection-behind-earlier-results.json" with { type: "json" };
import falsyReasons from "../scenarios/falsy-reasons.json" with { type: "json" };
import sourceThrowsNotClosed from "../scenarios/source-throws-not-closed.json" with { type: "json" };
import rejectionClosesASyncSource from "../scenarios/rejection-closes-a-sync-source.json" with { type: "json" };
import whatBecomesOfTheOthers from "../scenarios/what-becomes-of-the-others.json" with { type: "json" };
import anAsyncSourceAndItsCallsOfNext from "../scenarios/an-async-source-and-its-calls-of-next.json" with { type: "json" };
import doneWhileAnswersAreOnTheirWay from "../scenarios/done-while-answers-are-on-their-way.json" with { type: "json" };
import returnWithOpenRequests from "../scenarios/return-with-open-requests.json" with { type: "json" };
import returnWithWaitingResults from "../scenarios/return-with-waiting-results.json" with { type: "json" };
import returnWithAStuckTask from "../scenarios/return-with-a-stuck-task.json" with { type: "json" };
import returnTwice from "../scenarios/return-twice.json" with { type: "json" };
import returnBeforeTheFirstNext from "../scenarios/return-before-the-first-next.json" with { type: "json" };
import anAsyncGeneratorThatKeepsBreakWaiting from "../scenarios/an-async-generator-that-keeps-break-waiting.json" with { type: "json" };
import finallyInTheSourceWhileTasksRun from "../scenarios/finally-in-the-source-while-tasks-run.json" with { type: "json" };
import theSourceCallsNext from "../scenarios/the-source-calls-next.json" with { type: "json" };
import theSourceCallsReturn from "../scenarios/the-source-calls-return.json" with { type: "json" };
import begunPromises from "../scenarios/begun-promises.json" with { type: "json" };
import twoConsumers from "../scenarios/two-consumers.json" with { type: "json" };
import infiniteSource from "../scenarios/infinite-source.json" with { type: "json" };
import type { Scenario } from "./scenario.ts";

export interface NamedScenario {
  readonly title: string;
  /** Two sentences that say what it shows. */
  readonly text: string;
  readonly scenario: Scenario;
}

/** By the name that documents link to, which is also the name of its file. */
export const scenarios: Readonly<Record<string, NamedScenario>> = {
  laziness: laziness as NamedScenario,
  "slots-given-back-at-delivery": slotsGivenBackAtDelivery as NamedScenario,
  "refill-before-the-consumer-sees-the-result": refillBeforeTheConsumerSeesTheResult as NamedScenario,
  "completion-order": completionOrder as NamedScenario,
  "several-requests": severalRequests as NamedScenario,
  "rejection-behind-earlier-results": rejectionBehindEarlierResults as NamedScenario,
  "falsy-reasons": falsyReasons as NamedScenario,
  "source-throws-not-closed": sourceThrowsNotClosed as NamedScenario,
  "rejection-closes-a-sync-source": rejectionClosesASyncSource as NamedScenario,
  "what-becomes-of-the-others": whatBecomesOfTheOthers as NamedScenario,
  "an-async-source-and-its-calls-of-next": anAsyncSourceAndItsCallsOfNext as NamedScenario,
  "done-while-answers-are-on-their-way": doneWhileAnswersAreOnTheirWay as NamedScenario,
  "return-with-open-requests": returnWithOpenRequests as NamedScenario,
  "return-with-waiting-results": returnWithWaitingResults as NamedScenario,
  "return-with-a-stuck-task": returnWithAStuckTask as NamedScenario,
  "return-twice": returnTwice as NamedScenario,
  "return-before-the-first-next": returnBeforeTheFirstNext as NamedScenario,
  "an-async-generator-that-keeps-break-waiting": anAsyncGeneratorThatKeepsBreakWaiting as NamedScenario,
  "finally-in-the-source-while-tasks-run": finallyInTheSourceWhileTasksRun as NamedScenario,
  "the-source-calls-next": theSourceCallsNext as NamedScenario,
  "the-source-calls-return": theSourceCallsReturn as NamedScenario,
  "begun-promises": begunPromises as NamedScenario,
  "two-consumers": twoConsumers as NamedScenario,
  "infinite-source": infiniteSource as NamedScenario,
};

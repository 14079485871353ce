// As-Completed Iterator objects: their internal slots, and how they are made.
import { OrdinaryObjectCreate, surroundingAgent } from "@engine262/engine262";
import type {
  IteratorRecord,
  Mutable,
  NormalCompletion,
  OrdinaryObject,
  PromiseCapabilityRecord,
  ThrowCompletion,
  Value,
} from "@engine262/engine262";
import { AsCompletedIteratorPrototype } from "./intrinsics.ts";

export type AsCompletedState = "open" | "exhausted" | "failed" | "completed";

/** ../../../proposal/spec.emu#table-internal-slots-of-as-completed-iterator-instances */
export interface AsCompletedIterator extends OrdinaryObject {
  AsCompletedState: AsCompletedState;
  Source: IteratorRecord | "empty";
  SourceKind: "sync" | "async";
  Limit: number;
  Occupied: number;
  Pulling: boolean;
  Results: (NormalCompletion<Value> | ThrowCompletion)[];
  Requests: PromiseCapabilityRecord[];
}

/** ../../../proposal/spec.emu#sec-createascompletediterator */
export function CreateAsCompletedIterator(
  source: IteratorRecord,
  sourceKind: "sync" | "async",
  limit: number,
): AsCompletedIterator {
  // 1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
  const iterator = OrdinaryObjectCreate(AsCompletedIteratorPrototype(surroundingAgent.currentRealmRecord), [
    "AsCompletedState",
    "Source",
    "SourceKind",
    "Limit",
    "Occupied",
    "Pulling",
    "Results",
    "Requests",
  ]) as Mutable<AsCompletedIterator>;
  // 2. Set iterator.[[AsCompletedState]] to open.
  iterator.AsCompletedState = "open";
  // 3. Set iterator.[[Source]] to source.
  iterator.Source = source;
  // 4. Set iterator.[[SourceKind]] to sourceKind.
  iterator.SourceKind = sourceKind;
  // 5. Set iterator.[[Limit]] to limit.
  iterator.Limit = limit;
  // 6. Set iterator.[[Occupied]] to 0.
  iterator.Occupied = 0;
  // 7. Set iterator.[[Pulling]] to false.
  iterator.Pulling = false;
  // 8. Set iterator.[[Results]] to a new empty List.
  iterator.Results = [];
  // 9. Set iterator.[[Requests]] to a new empty List.
  iterator.Requests = [];
  // 10. Return iterator.
  return iterator;
}

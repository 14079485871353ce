// Random courses of events, compared after each event with a model that says what must hold then.
import { discoverTasks, mapTasks } from "as-completed-limit/helpers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deferred, done, item, settle } from "../support.ts";
import type { Deferred } from "../support.ts";
import { asked } from "./log.ts";

type State = "pending" | "done" | `value ${string}` | `error ${string}`;

/** Requests, and what became of them. */
function requests() {
  const states: State[] = [];
  return {
    states,
    watch(promise: Promise<IteratorResult<unknown>>) {
      const index = states.push("pending") - 1;
      promise.then(
        (answer) => (states[index] = answer.done ? "done" : `value ${String(answer.value)}`),
        (error: unknown) => (states[index] = `error ${String(error)}`),
      );
    },
  };
}

/** What happens, and to which of the open requests. */
const events = (kinds: number) =>
  fc.array(fc.record({ kind: fc.nat(kinds - 1), which: fc.nat(1000) }), { maxLength: 40 });

/** One of a list, taken out of it. */
function take<T>(list: T[], which: number): T | undefined {
  return list.splice(which % (list.length || 1), 1)[0];
}

test("mapTasks of an async source", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(events(8), async (course) => {
      const source = asked();
      const works: { name: string; work: Deferred<unknown> }[] = [];
      const tasks = mapTasks(source.items, (value, index) => {
        const work = deferred();
        works.push({ name: `${value}/${index}`, work });
        return work.promise;
      });
      const { states, watch } = requests();
      const returned: Promise<unknown>[] = [];

      // The model.
      const expected: State[] = [];
      let waiting: number[] = [];
      let current: number | undefined;
      let asks = 0;
      let closes = 0;
      let items = 0;
      let over = false as boolean;
      const running: { name: string; request: number }[] = [];
      const ask = () => {
        if (over || current !== undefined || waiting.length === 0) return;
        current = waiting.shift();
        asks++;
      };
      const finish = () => {
        over = true;
        for (const request of [current, ...waiting])
          if (request !== undefined && expected[request] === "pending") expected[request] = "done";
        waiting = [];
      };

      for (const { kind, which } of course) {
        const reading = source.asks.length > 0 && source.asks.length === asks && current !== undefined;
        if (kind <= 1) {
          watch(tasks.next());
          expected.push(over ? "done" : "pending");
          if (!over) waiting.push(expected.length - 1);
          ask();
        } else if (kind === 2 || kind === 3) {
          if (!reading) continue;
          source.asks.at(-1)?.resolve(item(`i${items}`));
          if (!over) running.push({ name: `i${items}/${items}`, request: current as number });
          items++;
          current = undefined;
          ask();
        } else if (kind === 4) {
          if (!reading) continue;
          if (which % 3 === 0) {
            source.asks.at(-1)?.resolve(done);
          } else {
            source.asks.at(-1)?.reject("source");
            if (!over) expected[current as number] = "error source";
          }
          if (!over) finish();
          current = undefined;
        } else if (kind === 5 || kind === 6) {
          const ending = take(running, which);
          if (!ending) continue;
          const { work } = works.find(({ name }) => name === ending.name) as (typeof works)[number];
          if (kind === 5) {
            work.resolve(ending.name);
            expected[ending.request] = `value ${ending.name}`;
          } else {
            work.reject(ending.name);
            expected[ending.request] = `error ${ending.name}`;
            if (!over) closes++;
            finish();
          }
        } else {
          if (which % 4 > 0) continue;
          returned.push(tasks.return());
          if (!over) closes++;
          finish();
        }
        await settle();
        expect(states).toEqual(expected);
        expect(source.asks).toHaveLength(asks);
        expect(source.log.filter((event) => event === "close")).toHaveLength(closes);
      }
      for (const answer of await Promise.all(returned)) expect(answer).toEqual(done);
      expect(closes).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test("discoverTasks", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(events(8), fc.nat(3), async (course, seedCount) => {
      let closes = 0;
      const seeds = {
        left: Array.from({ length: seedCount }, (_, index) => `s${index}`),
        [Symbol.iterator]: () => seeds,
        next: () =>
          seeds.left.length > 0 ? item(seeds.left.shift() as string) : (done as IteratorResult<string>),
        return() {
          closes++;
          return done as IteratorResult<string>;
        },
      };
      const visits = new Map<string, { work: Deferred<unknown>; add: (more: string) => void }>();
      const order: string[] = [];
      const tasks = discoverTasks<string, Promise<unknown>>(seeds, (name, add) => {
        const work = deferred();
        visits.set(name, { work, add });
        order.push(name);
        return work.promise;
      });
      const { states, watch } = requests();

      // The model.
      const expected: State[] = [];
      const expectedOrder: string[] = [];
      const unread = Array.from({ length: seedCount }, (_, index) => `s${index}`);
      let exhausted = false;
      let found: string[] = [];
      let waiting: number[] = [];
      const running: { name: string; request: number }[] = [];
      let over = false as boolean;
      let expectedCloses = 0;
      let added = 0;
      const finish = () => {
        over = true;
        for (const request of waiting) expected[request] = "done";
        waiting = [];
        found = [];
      };
      const fail = () => {
        if (!over && !exhausted) expectedCloses++;
        finish();
      };
      const serve = () => {
        while (waiting.length > 0) {
          const name = found.shift() ?? unread.shift();
          if (name === undefined) {
            exhausted = true;
            if (running.length === 0) finish();
            return;
          }
          expectedOrder.push(name);
          running.push({ name, request: waiting.shift() as number });
        }
      };

      for (const { kind, which } of course) {
        if (kind <= 2) {
          watch(tasks.next());
          expected.push(over ? "done" : "pending");
          if (!over) waiting.push(expected.length - 1);
          serve();
        } else if (kind <= 4) {
          const visit = running[which % (running.length || 1)];
          if (!visit) continue;
          for (let more = 0; more <= which % 3; more++) {
            visits.get(visit.name)?.add(`a${added}`);
            if (!over) found.push(`a${added}`);
            added++;
          }
          serve();
        } else if (kind <= 6) {
          const ending = take(running, which);
          if (!ending) continue;
          const { work } = visits.get(ending.name) as { work: Deferred<unknown> };
          if (kind === 5 || which % 4 > 0) {
            work.resolve(ending.name);
            expected[ending.request] = `value ${ending.name}`;
          } else {
            work.reject(ending.name);
            expected[ending.request] = `error ${ending.name}`;
            fail();
          }
          serve();
        } else {
          if (which % 4 > 0) continue;
          expect(await tasks.return()).toEqual(done);
          fail();
        }
        await settle();
        expect(states).toEqual(expected);
        expect(order).toEqual(expectedOrder);
        expect(closes).toBe(expectedCloses);
      }
    }),
    { numRuns: 500 },
  );
});

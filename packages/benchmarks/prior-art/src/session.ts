// One run of a peer: what it has delivered so far, and how it ended.
import type { Peer } from "./peers.ts";
import { quiet } from "./world.ts";
import type { World } from "./world.ts";

export type Outcome =
  { readonly kind: "open" | "done" } | { readonly kind: "failed"; readonly reason: unknown };

export class Session {
  readonly delivered: unknown[] = [];
  outcome: Outcome = { kind: "open" };
  /** Whether leaving has been answered. */
  stopped = false;
  readonly #world: World;
  readonly #stop: () => unknown;
  #wanted = 0;
  #reading = false;
  #iterator: AsyncIterator<unknown> | undefined;

  constructor(peer: Peer, world: World, limit: number) {
    this.#world = world;
    const deliver = (result: unknown): void => void this.delivered.push(result);
    const done = (): void => void (this.outcome = { kind: "done" });
    const fail = (reason: unknown): void => void (this.outcome = { kind: "failed", reason });
    switch (peer.gives) {
      case "stream": {
        const iterator = peer.open(world.source, world.run, limit)[Symbol.asyncIterator]();
        this.#iterator = iterator;
        this.#stop = () => iterator.return?.();
        break;
      }
      case "array":
        peer.open(world.source, world.run, limit).then((results) => {
          results.forEach(deliver);
          done();
        }, fail);
        this.#stop = () => undefined;
        break;
      case "callbacks":
        this.#stop = peer.open(world.source, world.run, limit, { deliver, done, fail });
    }
  }

  /** Asks a stream for so many more results, and waits until nothing more happens. */
  async read(count: number): Promise<void> {
    this.#wanted += count;
    if (this.#iterator !== undefined && !this.#reading) void this.#pump(this.#iterator);
    await this.settle();
  }

  async #pump(iterator: AsyncIterator<unknown>): Promise<void> {
    this.#reading = true;
    try {
      for (; this.#wanted > 0; this.#wanted--) {
        const result: IteratorResult<unknown, unknown> = await iterator.next();
        if (result.done === true) {
          this.outcome = { kind: "done" };
          break;
        }
        this.delivered.push(result.value);
      }
    } catch (reason) {
      this.outcome = { kind: "failed", reason };
    }
    this.#reading = false;
  }

  /** Leaves, as `break` does. */
  async stop(): Promise<void> {
    void Promise.resolve(this.#stop()).then(() => (this.stopped = true));
    await this.settle();
  }

  /** Waits until nothing more happens. */
  async settle(): Promise<void> {
    const { delivered } = this;
    const world = this.#world;
    await quiet(() => [
      world.pulled,
      world.closed,
      world.started,
      delivered.length,
      this.outcome.kind,
      this.stopped,
    ]);
  }
}

// The questions: each runs a peer in a world of its own and says in a few words what it saw.
import type { Peer } from "./peers.ts";
import { Session } from "./session.ts";
import { World } from "./world.ts";

const limit = 4;
const many = 1000;

export interface Scenario {
  readonly title: string;
  readonly ask: (peer: Peer) => Promise<string>;
}

function begin(peer: Peer, world: World): Session {
  return new Session(peer, world, limit);
}

/** The tasks of four elements end, the youngest first: in what order do their results come? */
async function order(peer: Peer): Promise<string> {
  const world = new World(4);
  const session = begin(peer, world);
  await session.read(Infinity);
  const ended: number[] = [];
  for (let number; (number = world.youngest) !== undefined;) {
    ended.push(number);
    world.resolve(number);
    await session.settle();
  }
  // What runs one task after the other has one order only.
  const delivered = session.delivered.join();
  return delivered === "0,1,2,3" ? "input" : delivered === ended.join() ? "completion" : delivered;
}

/** No task ends: how many run, and how many elements were pulled for that? */
async function running(peer: Peer): Promise<string> {
  const world = new World(many);
  await begin(peer, world).read(Infinity);
  return `${all(world.peak)}, ${all(world.pulled)}`;
}

/** The consumer takes one result and pauses while every task ends at once: how many results wait for it? */
async function paused(peer: Peer): Promise<string> {
  const world = new World(many, () => true);
  const session = begin(peer, world);
  await session.read(1);
  if (peer.gives === "callbacks") return "cannot pause";
  return all(peer.gives === "array" ? world.started : world.started - session.delivered.length);
}

/** The first task never ends, every other ends at once, the consumer takes all that comes. */
async function stuck(peer: Peer): Promise<string> {
  const world = new World(many, (number) => number !== 0);
  const session = begin(peer, world);
  await session.read(Infinity);
  const held = world.started - 1 - session.delivered.length;
  return `${world.started < many ? "stops" : "goes on"}, ${all(held)} held`;
}

/** Four tasks run and the youngest rejects: when does the consumer hear of it, and what becomes of the source? */
async function rejection(peer: Peer): Promise<string> {
  const world = new World(many);
  const session = begin(peer, world);
  await session.read(Infinity);
  world.reject(world.youngest ?? 0, new Error("no"));
  await session.settle();
  let when = "at once";
  while (session.outcome.kind === "open" && world.running.size > 0 && world.started < many) {
    when = "when earlier tasks end";
    for (const number of [...world.running].slice(0, limit)) world.resolve(number);
    await session.settle();
  }
  if (session.outcome.kind !== "failed") when = session.outcome.kind === "done" ? "never" : "never, hangs";
  const { started } = world;
  for (const number of world.running) world.resolve(number);
  await session.settle();
  return `${when}; ${fate(world, world.closed)}${world.started > started ? ", goes on" : ""}`;
}

/** All running tasks reject: does a rejection that nobody hears of end the program? */
async function laterRejections(peer: Peer): Promise<string> {
  let unhandled = 0;
  const count = (): void => {
    unhandled++;
  };
  process.on("unhandledRejection", count);
  const world = new World(limit);
  const session = begin(peer, world);
  await session.read(Infinity);
  for (const number of [...world.running].reverse()) {
    world.reject(number, new Error("no"));
    await session.settle();
  }
  process.off("unhandledRejection", count);
  return unhandled > 0 ? "unhandled" : "handled";
}

/** One of four tasks rejects with `undefined`. */
async function falsy(peer: Peer): Promise<string> {
  const world = new World(4);
  const session = begin(peer, world);
  await session.read(Infinity);
  world.reject(0, undefined);
  await session.settle();
  for (let number; (number = world.youngest) !== undefined;) {
    world.resolve(number);
    await session.settle();
  }
  if (session.outcome.kind === "failed")
    return session.outcome.reason === undefined ? "reported" : "replaced";
  return session.outcome.kind === "done" ? "lost" : "hangs";
}

/** The consumer leaves after one result, while other tasks run. */
async function leaving(peer: Peer): Promise<string> {
  if (peer.gives === "array") return "—";
  const world = new World(many);
  const session = begin(peer, world);
  await session.read(1);
  world.resolve(0);
  await session.settle();
  await session.stop();
  const { closed, started } = world;
  const { stopped } = session;
  for (const number of world.running) world.resolve(number);
  await session.settle();
  const goesOn = world.started > started ? ", goes on" : "";
  const answer = stopped ? "" : session.stopped ? "; waits for a task" : "; hangs";
  return `${fate(world, closed)}${goesOn}${answer}`;
}

function fate(world: World, closedAtOnce: number): string {
  if (world.pulled >= many) return "used up";
  return closedAtOnce > 0 ? "closed" : world.closed > 0 ? "closed when a task ends" : "left open";
}

function all(count: number): string {
  return count >= many - 2 ? "all" : String(count);
}

export const scenarios: readonly Scenario[] = [
  { title: "Order", ask: order },
  { title: "Runs, pulls (limit 4)", ask: running },
  { title: "Held when the consumer pauses", ask: paused },
  { title: "When the first task is stuck", ask: stuck },
  { title: "Rejection reported; source", ask: rejection },
  { title: "Further rejections", ask: laterRejections },
  { title: "Rejection with `undefined`", ask: falsy },
  { title: "After `break`, the source is", ask: leaving },
];

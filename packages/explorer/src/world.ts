// What the driver needs of an engine to play the source and the consumer. The same driver then plays them in Node and in
// an interpreter, from outside, so that interpreting a driver does not take up nearly all of the time.

/** Thrown by the driver to make user code throw `value`, and by a world when the engine threw it. */
export class Thrown {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

export type Primitive = string | boolean | undefined | null;

/** `V` is how values of the engine are held. */
export interface World<V> {
  readonly Promise: V;
  readonly ObjectPrototype: V;
  value(primitive: Primitive): V;
  /** A function of the engine that does what `behaviour` does. */
  function(behaviour: (thisValue: V, args: readonly V[]) => V): V;
  /** Defines an accessor; a key "Symbol.x" is the well-known symbol. */
  getter(target: V, key: string, get: (receiver: V) => V): V;
  delete(target: V, key: string): void;
  newObject(): V;
  newPromise(executor: (fulfil: (value: V) => void, reject: (reason: V) => void) => void): V;
  /** Evaluates a script, and gives its value. */
  evaluate(source: string): V;
  call(callee: V, thisValue: V, args: readonly V[]): V;
  get(target: V, key: string): V;
  hasOwn(target: V, key: string): boolean;
  asCompleted(items: V, limit: number): V;
  /** Promise.prototype.then as it is when nobody has changed it. */
  then(promise: V, onFulfilled: (value: V) => void, onRejected: (reason: V) => void): void;
  enqueueJob(job: () => void): void;
  /** The own properties of an object with their values. */
  entries(target: V): readonly (readonly [key: string, value: V])[];
  /** A primitive, the name of an error, or what kind of object it is. */
  describe(value: V): string;
}

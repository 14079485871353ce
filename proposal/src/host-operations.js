// The operations that the text calls, over the objects of the engine that runs this: what `host.ts` puts before the compiled text in a
// classic script. Everything of the language that it uses is taken when it is loaded, as the polyfill does.
function hostOperations(observer) {
  "use strict";
  const { apply, defineProperty, getPrototypeOf } = Reflect;
  const { create } = Object;
  const { isInteger } = Number;
  const AnyObject = Object;
  const Promise = globalThis.Promise;
  const errors = { __proto__: null, TypeError, RangeError };
  const AsCompletedIteratorPrototype = create(
    getPrototypeOf(getPrototypeOf(async function* () {}.prototype)),
  );
  const intrinsics = {
    __proto__: null,
    Promise,
    AsCompletedIteratorPrototype,
    "Symbol.asyncIterator": Symbol.asyncIterator,
    "Symbol.iterator": Symbol.iterator,
  };
  const enums = { __proto__: null };
  let executions = 0;
  const slots = new WeakMap();
  const get = WeakMap.prototype.get;
  const set = WeakMap.prototype.set;

  class Completion {
    #type;
    Value;
    constructor(type, value) {
      this.#type = type;
      this.Value = value;
    }
    static isThrow(value) {
      return isObject(value) && #type in value && value.#type === "throw";
    }
    static isCompletion(value) {
      return isObject(value) && #type in value;
    }
  }

  /** What `?` throws, to leave the algorithm with the completion. */
  class Abrupt {
    constructor(completion) {
      this.completion = completion;
    }
  }

  const { isThrow, isCompletion } = Completion;
  const thrown = (value) => new Completion("throw", value);

  function isObject(value) {
    return (
      value !== null &&
      (typeof value === "object" || typeof value === "function" || AnyObject(value) === value)
    );
  }

  /** What the action returns, or a throw completion with what it throws. */
  function attempt(action) {
    try {
      return action();
    } catch (error) {
      return thrown(error);
    }
  }

  // A List knows nothing of Array.prototype, which a program may have changed.
  function list(...items) {
    const made = { __proto__: null, first: 0, end: 0 };
    for (let i = 0; i < items.length; i++) made[made.end++] = items[i];
    return made;
  }

  function arrayOf(made) {
    const array = [];
    for (let i = made.first; i < made.end; i++) {
      defineProperty(array, array.length, {
        value: made[i],
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return array;
  }

  const closeOf = (record) => record.Iterator.return ?? undefined;
  const requireObject = (value) => (isObject(value) ? value : thrown(new errors.TypeError()));

  return {
    __proto__: null,
    AsCompletedIteratorPrototype,
    undefined,
    argument: (given, index) => given[index],
    infinity: Infinity,
    enum: (name) => (enums[name] ??= { __proto__: null, name }),
    intrinsic: (name) => intrinsics[name],
    list,
    first: (made) => made[made.first],
    append(made, item) {
      made[made.end++] = item;
    },
    removeFirst(made) {
      delete made[made.first++];
    },
    each: (made) => ({
      [intrinsics["Symbol.iterator"]]() {
        let i = made.first;
        return {
          next: () => (i < made.end ? { value: made[i++], done: false } : { value: undefined, done: true }),
        };
      },
    }),
    isEmpty: (made) => made.first === made.end,
    record: (value) => apply(get, slots, [value]) ?? value,
    same: (left, right) => left === right,
    is(value, type) {
      if (type === "Object") return isObject(value);
      if (type === "Iterator Record") return isObject(value) && "NextMethod" in value;
      return typeof value === "number" && (type === "Number" || isInteger(value));
    },
    real: (value) => value,
    completion: (value) => (isCompletion(value) ? value : new Completion("normal", value)),
    throws: isThrow,
    value(value) {
      if (isThrow(value)) throw new Error("an operation that cannot fail has failed", { cause: value.Value });
      return isCompletion(value) ? value.Value : value;
    },
    returnIfAbrupt(value) {
      if (isThrow(value)) throw new Abrupt(value);
      return isCompletion(value) ? value.Value : value;
    },
    abrupt(error) {
      if (error instanceof Abrupt) return error.completion;
      throw error;
    },
    throw: (name) => thrown(new errors[name]()),
    newError: (name) => new errors[name](),
    assert(condition, where) {
      if (!condition) throw new Error(`the assertion of ${where} does not hold`);
    },
    /** How often this has been asked. */
    execution: () => ++executions,
    enter: observer?.enter,
    leave: observer?.leave,
    at: observer?.at,
    outcome: observer?.outcome,

    *GetMethod(object, key) {
      return attempt(() => {
        const method = object[key];
        if (method === undefined || method === null) return undefined;
        return typeof method === "function" || (typeof method === "undefined" && isObject(method))
          ? method
          : thrown(new errors.TypeError());
      });
    },
    *Call(method, receiver, given = list()) {
      return attempt(() => apply(method, receiver, arrayOf(given)));
    },
    *GetIteratorFromMethod(object, method) {
      return attempt(() => {
        const iterator = requireObject(apply(method, object, []));
        if (isThrow(iterator)) return iterator;
        return { __proto__: null, Iterator: iterator, NextMethod: iterator.next, Done: false };
      });
    },
    *IteratorStepValue(record) {
      const result = attempt(() => {
        const answer = requireObject(apply(record.NextMethod, record.Iterator, []));
        if (isThrow(answer)) return answer;
        return answer.done ? (enums.done ?? (enums.done = { __proto__: null, name: "done" })) : answer.value;
      });
      if (isThrow(result) || result === enums.done) record.Done = true;
      return result;
    },
    *IteratorComplete(result) {
      return attempt(() => !!result.done);
    },
    *IteratorValue(result) {
      return attempt(() => result.value);
    },
    *IteratorClose(record, completion) {
      const inner = attempt(() => {
        const method = closeOf(record);
        return method === undefined ? record : apply(method, record.Iterator, []);
      });
      if (isThrow(completion)) return completion;
      if (isThrow(inner)) return inner;
      return isObject(inner) ? completion : thrown(new errors.TypeError());
    },
    *AsyncIteratorClose(record, completion) {
      let inner = attempt(() => {
        const method = closeOf(record);
        return method === undefined ? record : apply(method, record.Iterator, []);
      });
      if (!isThrow(inner) && inner !== record) inner = yield inner;
      if (isThrow(completion)) return completion;
      if (isThrow(inner)) return inner;
      return isObject(inner) ? completion : thrown(new errors.TypeError());
    },
    /** Whoever runs an async function of the text resumes it with what the promise gave, or with a throw completion. */
    *Await(value) {
      return yield value;
    },
    *CreateIteratorResultObject(value, done) {
      return { value, done };
    },
    *OrdinaryObjectCreate(prototype, names) {
      const object = create(prototype);
      const fields = { __proto__: null };
      for (let i = names.first; i < names.end; i++) fields[names[i]] = undefined;
      apply(set, slots, [object, fields]);
      return object;
    },
    *RequireInternalSlot(value, name) {
      const fields = isObject(value) ? apply(get, slots, [value]) : undefined;
      return fields !== undefined && name in fields ? undefined : thrown(new errors.TypeError());
    },
    *NewPromiseCapability() {
      const capability = { __proto__: null };
      capability.Promise = new Promise((resolve, reject) => {
        capability.Resolve = resolve;
        capability.Reject = reject;
      });
      return capability;
    },
    *NormalCompletion(value) {
      return new Completion("normal", value);
    },
    *ThrowCompletion(value) {
      return thrown(value);
    },
    /** The closures of the text are handed to PerformPromiseThen alone, so they need not be functions of the language. */
    *CreateBuiltinFunction(closure) {
      return (value) => run(closure([value]));
    },
    /**
     * `await` is the one way to react to a promise that reads `constructor` once and never looks up `then`. It reads at once, and what
     * it then does with the outcome is decided by PerformPromiseThen, which comes before any job.
     */
    *PromiseResolve(_constructor, value) {
      const token = { __proto__: null };
      let atOnce = true;
      (async () => {
        let outcome;
        try {
          outcome = await value;
        } catch (error) {
          if (atOnce) token.failure = thrown(error);
          else token.onRejected(error);
          return;
        }
        token.onFulfilled(outcome);
      })();
      atOnce = false;
      return token.failure ?? token;
    },
    *PerformPromiseThen(token, onFulfilled, onRejected) {
      token.onFulfilled = onFulfilled;
      token.onRejected = onRejected;
    },

    /** Runs a function of the text and gives its value, or throws. */
    function: (algorithm) =>
      function (receiver, given) {
        const completion = run(algorithm(receiver, given));
        if (isThrow(completion)) throw completion.Value;
        return completion;
      },
    /** The same for an async function of the text, which answers with a promise. */
    asyncFunction: (algorithm) =>
      async function (receiver, given) {
        const evaluation = algorithm(receiver, given);
        let step = evaluation.next();
        while (!step.done) {
          let outcome;
          try {
            outcome = await step.value;
          } catch (error) {
            outcome = thrown(error);
          }
          step = evaluation.next(outcome);
        }
        if (isThrow(step.value)) throw step.value.Value;
        return step.value;
      },
  };

  function run(evaluation) {
    const { value, done } = evaluation.next();
    if (!done) throw new Error("only an async function of the text can await");
    return value;
  }
}

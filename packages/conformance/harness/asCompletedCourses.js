// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Runs courses of events on Promise.asCompleted and on a model of it, and
    compares the two logs of everything that a program can observe.

    A course is a string: the kind of source and the limit, what each pull of
    the source gives, and what the program does.

      "sync 2: promise value(next) | next next -- 1! return"

    Head: sync or async; the limit, or "none"; then how closing ends, unless it
    just works: close-absent, close-throws, close-throws-undefined,
    close-getter-throws, close-primitive, close-rejects or close-pending (an
    async source), close-next and close-return (it calls that method first).

    Pulls, after the last of which the source says that it is done:
      value         a value that is no promise; of an async source, a result
                    object that is no promise
      undefined     the same with the value undefined
      promise       a promise that the program settles
      thenable      an object with a then method; the program settles it
      fulfilled, rejected, rejected-undefined    a promise that is settled
      constructor   a promise with a constructor property that throws
      throw, throw-undefined    the next method throws
      primitive     a result that is no object
      done          done
      done-throws, value-throws, value-throws-undefined    a getter that throws
    In parentheses, which methods user code calls meanwhile, and where, unless
    it is the next method of the source: promise(next), value(done:return),
    promise(constructor:next,return).

    Steps:
      next, return  call that method
      1  1!  1!undefined    fulfil the first task, reject it with an error,
                            reject it with undefined
      1.  1?        fulfil it with a done result, with a primitive (async)
      -  --         wait for one promise job, for ten

    At the end of each course all tasks are fulfilled, next is called twice,
    and return.
defines: [runCourses]
features: [async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

/** What the specification says, in other words, for sources as courses have them. */
function asCompletedModel(items, limit) {
  var open = items[Symbol.asyncIterator];
  var isAsync = open !== undefined;
  if (!isAsync) open = items[Symbol.iterator];
  var source = open.call(items);
  var pullSource = source.next;

  var state = "open";
  var bound = limit === undefined ? Infinity : limit;
  var running = 0;
  var waiting = [];
  var requests = [];
  var pulling = false;
  var finished = false;

  function isObject(value) {
    return typeof value === "function" || (typeof value === "object" && value !== null);
  }
  function isOver() {
    return state === "failed" || state === "completed";
  }
  function complete() {
    var answered = requests;
    state = "completed";
    waiting = [];
    requests = [];
    for (var i = 0; i < answered.length; i++) answered[i].resolve({ value: undefined, done: true });
  }
  function deliver(request, result) {
    if (result.failed) {
      request.reject(result.value);
      complete();
    } else {
      request.resolve({ value: result.value, done: false });
      fill();
    }
  }
  function report(failed, value) {
    var result = { failed: failed, value: value };
    if (requests.length > 0) deliver(requests.shift(), result);
    else waiting.push(result);
  }
  function fail(reason, isTask) {
    if (isOver()) return;
    var closes = isTask && !isAsync && state === "open";
    state = "failed";
    if (closes) {
      try {
        var close = source.return;
        if (close !== undefined) close.call(source);
      } catch (ignored) {}
      if (state === "completed") return;
    }
    report(true, reason);
  }
  function finish() {
    if (state === "open") state = "exhausted";
  }
  function unwrap(result) {
    if (isOver()) return;
    var done, value;
    try {
      if (!isObject(result)) throw new TypeError();
      done = Boolean(result.done);
      if (!done) value = result.value;
    } catch (error) {
      fail(error, false);
      return;
    }
    if (done) {
      finish();
      running--;
      fill();
    } else if (!isOver()) {
      running--;
      report(false, value);
    }
  }
  async function adopt(task) {
    var value;
    try {
      value = await task;
    } catch (error) {
      fail(error, true);
      return;
    }
    if (isAsync) {
      unwrap(value);
    } else if (!isOver()) {
      running--;
      report(false, value);
    }
  }
  function pull() {
    var task;
    var done = false;
    pulling = true;
    try {
      task = pullSource.call(source);
      if (!isAsync) {
        if (!isObject(task)) throw new TypeError();
        done = Boolean(task.done);
        if (!done) task = task.value;
      }
    } catch (error) {
      pulling = false;
      finished = true;
      fail(error, false);
      return;
    }
    pulling = false;
    if (done) {
      finished = true;
      finish();
      return;
    }
    running++;
    adopt(task);
  }
  function fill() {
    if (pulling) return;
    while (state === "open" && running + waiting.length < bound) pull();
    if (state === "exhausted" && running + waiting.length === 0) complete();
  }

  async function leave(resolve, reject) {
    var wasOpen = state === "open";
    var wasPulling = pulling;
    complete();
    try {
      if (wasOpen && wasPulling) await undefined;
      if (wasOpen && !finished) {
        var close = source.return;
        if (close !== undefined) {
          var result = close.call(source);
          if (isAsync) result = await result;
          if (!isObject(result)) throw new TypeError();
        }
      }
      resolve({ value: undefined, done: true });
    } catch (error) {
      reject(error);
    }
  }

  return {
    next: function () {
      return new Promise(function (resolve, reject) {
        var request = { resolve: resolve, reject: reject };
        if (state === "completed") {
          resolve({ value: undefined, done: true });
        } else if (waiting.length > 0) {
          deliver(request, waiting.shift());
        } else {
          requests.push(request);
          fill();
        }
      });
    },
    return: function () {
      return new Promise(function (resolve, reject) {
        leave(resolve, reject);
      });
    },
  };
}

/** What is done with an implementation in a course: everything that it shows, as an array of strings. */
async function logOfCourse(course, implementation) {
  var halves = course.split(" | ");
  var head = halves[0].split(":")[0].split(" ");
  var isAsync = head[0] === "async";
  var limit = head[1] === "none" ? undefined : Number(head[1]);
  var closing = head[2];
  var pulls = halves[0]
    .slice(halves[0].indexOf(":") + 1)
    .split(" ")
    .filter(Boolean);
  var steps = halves[1].split(" ");

  var log = [];
  var job = 0;
  var isOver = false;
  function note(text) {
    log.push("job " + job + ": " + text);
  }
  function describe(value) {
    if (typeof value === "string") return value;
    if (value instanceof TypeError) return "a TypeError";
    if (value instanceof Error) return "Error " + value.message;
    return typeof value;
  }
  var seen = [];
  function describeResult(result) {
    if (typeof result !== "object") return typeof result;
    var fields = Object.getOwnPropertyNames(result).map(function (key) {
      return key + " " + describe(result[key]) + (key === "done" ? " " + String(result.done) : "");
    });
    if (Object.getPrototypeOf(result) !== Object.prototype) fields.push("of another prototype");
    if (seen.indexOf(result) >= 0) fields.push("seen before");
    seen.push(result);
    return fields.join(", ");
  }

  var calls = 0;
  var iterator;
  function call(name) {
    var number = ++calls;
    note(name + " " + number + " is called");
    var promise = iterator[name]();
    note(name + " " + number + " has returned");
    promise.then(
      function (result) {
        note(name + " " + number + " is answered: " + describeResult(result));
      },
      function (reason) {
        note(name + " " + number + " is rejected: " + describe(reason));
      },
    );
  }

  var tasks = [];
  function makePromise(number, act) {
    var task = { isSettled: false };
    tasks[number] = task;
    var promise = new Promise(function (resolve, reject) {
      task.resolve = resolve;
      task.reject = reject;
    });
    Object.defineProperty(promise, "constructor", {
      get: function () {
        note("constructor of task " + number);
        act("constructor");
        return Promise;
      },
    });
    Object.defineProperty(promise, "then", {
      get: function () {
        note("then of task " + number);
        act("then");
        return Promise.prototype.then;
      },
    });
    return promise;
  }
  function makeThenable(number, act) {
    var task = { isSettled: false };
    tasks[number] = task;
    return {
      get then() {
        note("then of task " + number);
        act("then");
        return function (resolve, reject) {
          note("then of task " + number + " is called");
          task.resolve = resolve;
          task.reject = reject;
        };
      },
    };
  }
  function makeResult(number, done, value, act, broken) {
    var reason = broken && broken.slice(-9) === "undefined" ? undefined : new Error(broken + " " + number);
    return {
      get done() {
        note("done of result " + number);
        act("done");
        if (broken === "done-throws") throw reason;
        return done;
      },
      get value() {
        note("value of result " + number);
        act("value");
        if (broken !== undefined && broken !== "done-throws") throw reason;
        return value;
      },
    };
  }

  var pullCount = 0;
  function next() {
    var number = ++pullCount;
    note("pull " + number + (this === source && arguments.length === 0 ? "" : " with a wrong call"));
    var parts = /^([a-z-]+)(?:\((?:([a-z]+):)?([a-z,]+)\))?$/.exec(pulls[number - 1] || "done");
    var word = parts[1];
    var hasActed = false;
    function act(place) {
      if (hasActed || parts[3] === undefined || place !== (parts[2] || "next")) return;
      hasActed = true;
      parts[3].split(",").forEach(call);
    }
    act("next");
    if (word === "throw") throw new Error("pull " + number);
    if (word === "throw-undefined") throw undefined;
    if (word === "primitive") return 1;
    function result(value, broken) {
      return makeResult(number, word === "done", value, act, broken);
    }
    if (word === "done") return result("the return value");
    if (/-throws/.test(word)) return result("a value", word);
    if (word === "value") return result("value " + number);
    if (word === "undefined") return result(undefined);
    var task = word === "thenable" ? makeThenable(number, act) : makePromise(number, act);
    tasks[number].act = act;
    if (word === "constructor") {
      Object.defineProperty(task, "constructor", {
        get: function () {
          note("constructor of task " + number);
          act("constructor");
          throw new Error("constructor " + number);
        },
      });
      tasks[number].isSettled = true;
    }
    if (word === "fulfilled") settle(number, "");
    if (word === "rejected") settle(number, "!");
    if (word === "rejected-undefined") settle(number, "!undefined");
    return isAsync ? task : makeResult(number, false, task, act);
  }
  function settle(number, how) {
    var task = tasks[number];
    if (task === undefined || task.resolve === undefined || task.isSettled) return;
    task.isSettled = true;
    var value = "value " + number;
    if (how === "!") task.reject(new Error("reason " + number));
    else if (how === "!undefined") task.reject(undefined);
    else if (how === "?") task.resolve(1);
    else if (isAsync) task.resolve(makeResult(number, how === ".", value, task.act || function () {}));
    else task.resolve(value);
  }

  var source = { next: next };
  if (closing !== "close-absent") {
    Object.defineProperty(source, "return", {
      get: function () {
        note("return of the source");
        if (closing === "close-getter-throws") throw new Error("close-getter");
        return function () {
          note(
            "the source is closed" + (this === source && arguments.length === 0 ? "" : " with a wrong call"),
          );
          if (closing === "close-next") call("next");
          if (closing === "close-return") call("return");
          if (closing === "close-throws") throw new Error("close");
          if (closing === "close-throws-undefined") throw undefined;
          if (closing === "close-primitive") return 1;
          if (closing === "close-rejects") return Promise.reject(new Error("close"));
          if (closing === "close-pending") return new Promise(function () {});
          return isAsync ? Promise.resolve({}) : {};
        };
      },
    });
  }
  var items = {};
  items[isAsync ? Symbol.asyncIterator : Symbol.iterator] = function () {
    return source;
  };

  async function wait(jobs) {
    for (var i = 0; i < jobs; i++) await undefined;
  }
  async function countJobs() {
    while (!isOver) {
      await undefined;
      job++;
    }
  }

  iterator = implementation(items, limit);
  countJobs();
  for (var i = 0; i < steps.length; i++) {
    var step = /^(\d+)(.*)$/.exec(steps[i]);
    if (step !== null) settle(Number(step[1]), step[2]);
    else if (steps[i] === "-") await wait(1);
    else if (steps[i] === "--") await wait(10);
    else call(steps[i]);
  }
  await wait(10);
  // Tasks that are pulled meanwhile are fulfilled too.
  for (var number = 1; number < tasks.length; number++) {
    settle(number, "");
    await wait(4);
  }
  call("next");
  call("next");
  await wait(10);
  call("return");
  await wait(10);
  isOver = true;
  return log;
}

/** Throws a Test262Error that names the first course whose log is another than the model's. */
async function runCourses(courses) {
  for (var i = 0; i < courses.length; i++) {
    var expected = await logOfCourse(courses[i], asCompletedModel);
    var actual = await logOfCourse(courses[i], function (items, limit) {
      return Promise.asCompleted(items, limit);
    });
    var length = Math.max(expected.length, actual.length);
    for (var line = 0; line < length; line++) {
      assert.sameValue(
        actual[line],
        expected[line],
        "line " + (line + 1) + ' of the log of the course "' + courses[i] + '"',
      );
    }
  }
}

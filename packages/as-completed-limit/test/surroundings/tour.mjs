// A tour of asCompleted that calls no method of a built-in prototype, so that it can run where those are poisoned.
// It gives what happened as one string; `expected` is what must have happened.

export const expected = [
  "order: pull a, pull b, pull c, b, end, c, a, done",
  "failure: pull a, pull b, pull c, b, closed, bad, done",
  "break: pull a, pull b, pull c, b, pull d, c, closed, ",
  "async source: 1, 2, 3, done",
  "TypeError: items must be an iterable or async iterable object, got the string abc; put the tasks into an array",
  "RangeError: limit must be a positive safe integer or Infinity, got 0",
  "",
].join("\n");

export async function tour(asCompleted) {
  let log = "";
  const settle = {};

  function* tasks(names) {
    let finished = false;
    try {
      for (let i = 0; i < names.length; i++) {
        const name = names[i];
        log += `pull ${name}, `;
        yield new Promise((resolve, reject) => {
          settle[name] = { resolve, reject };
        });
      }
      log += "end, ";
      finished = true;
    } finally {
      if (!finished) log += "closed, ";
    }
  }
  async function answer(request) {
    try {
      const { value, done } = await request;
      log += done ? "done\n" : `${value}, `;
    } catch (reason) {
      log += `${reason}, `;
    }
  }

  log += "order: ";
  let results = asCompleted(tasks("abc"), 2);
  let request = results.next();
  settle.b.resolve("b");
  await answer(request);
  request = results.next();
  settle.c.resolve("c");
  await answer(request);
  request = results.next();
  settle.a.resolve("a");
  await answer(request);
  await answer(results.next());

  log += "failure: ";
  results = asCompleted(tasks("abc"), 2);
  request = results.next();
  settle.b.resolve("b");
  await answer(request);
  request = results.next();
  settle.c.reject("bad");
  await answer(request);
  await answer(results.next());

  log += "break: ";
  results = asCompleted(tasks("abcd"), 2);
  request = results.next();
  settle.b.resolve("b");
  await answer(request);
  settle.c.resolve("c");
  for await (const value of results) {
    log += `${value}, `;
    break;
  }

  log += "\nasync source: ";
  async function* pages() {
    for (let i = 1; i <= 3; i++) yield i;
  }
  results = asCompleted(pages(), 2);
  for (let i = 0; i < 4; i++) await answer(results.next());

  for (let i = 0; i < 2; i++) {
    try {
      asCompleted(i === 0 ? "abc" : tasks("a"), 0);
    } catch (error) {
      log += `${error.name}: ${error.message}\n`;
    }
  }
  return log;
}

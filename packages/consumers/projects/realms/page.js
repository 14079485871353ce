"use strict";

// Tasks, sources and iterators of one realm in the hands of another.
addEventListener("load", async () => {
  const other = document.querySelector("iframe").contentWindow;
  const log = [];
  // Theirs comes last: it is no promise of this realm, so that its `then` is called in a job of its own.
  const tasks = other.Array.of(other.Promise.resolve(1), Promise.resolve(2), 3);
  for await (const result of Promise.asCompleted(tasks, 2)) log.push(result);
  for await (const result of other.Promise.asCompleted([4, Promise.resolve(5)], 2)) log.push(result);

  log.push(`two functions: ${Promise.asCompleted !== other.Promise.asCompleted}`);
  const answer = other.Promise.asCompleted([6], 1).next();
  log.push(`their promises: ${answer instanceof other.Promise && !(answer instanceof Promise)}`);
  try {
    other.Promise.asCompleted("ab");
  } catch (error) {
    log.push(`their errors: ${error instanceof other.TypeError}`);
  }
  console.log(log.join(", "));
});

import "as-completed-limit/auto";

async function* words(): AsyncGenerator<string, void, undefined> {
  yield "a";
  yield "b";
}

let joined = "";
for await (const word of Promise.asCompleted(words(), 2)) joined += word.toUpperCase();
console.log(joined);

// The programs to begin with.

export interface Example {
  readonly name: string;
  readonly title: string;
  readonly code: string;
}

const after = `const after = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
`;

export const examples: readonly [Example, ...Example[]] = [
  {
    name: "first",
    title: "Results as soon as they are ready",
    code: `${after}
function* tasks() {
  for (const ms of [300, 100, 200, 50]) {
    console.log("start", ms);
    yield after(ms, ms);
  }
}

for await (const ms of Promise.asCompleted(tasks(), 2)) {
  console.log("result", ms);
}
`,
  },
  {
    name: "pages",
    title: "A thousand pages, ten at a time",
    code: `${after}
let running = 0;
let most = 0;
async function load(page) {
  most = Math.max(most, ++running);
  await after(20 + (page * 37) % 180);
  running--;
  return page;
}

const pages = Array.from({ length: 1000 }, (_, page) => page);
let done = 0;
for await (const page of Promise.asCompleted(pages.values().map(load), 10)) {
  if (++done % 250 === 0) console.log(done, "pages, the last is", page);
}
console.log("at most", most, "at a time");
`,
  },
  {
    name: "failure",
    title: "A failure ends the loop",
    code: `${after}
function* tasks() {
  try {
    yield after(100, "a");
    yield after(200).then(() => { throw new Error("b is broken"); });
    yield after(300, "c");
    console.log("this is never reached");
  } finally {
    console.log("the source is closed");
  }
}

try {
  for await (const result of Promise.asCompleted(tasks(), 2)) console.log(result);
} catch (error) {
  console.log("caught", error);
}
`,
  },
  {
    name: "settled",
    title: "Failures as results",
    code: `${after}
const names = ["a", "b", "c"];
async function load(name) {
  await after(name === "a" ? 200 : 100);
  if (name === "b") throw new Error(name + " is broken");
  return name;
}

const tasks = names.values().map(async (name) => {
  const [outcome] = await Promise.allSettled([load(name)]);
  return { name, ...outcome };
});
for await (const outcome of Promise.asCompleted(tasks, 2)) console.log(outcome);
`,
  },
  {
    name: "break",
    title: "Leave early, and stop what still runs",
    code: `const controller = new AbortController();
const { signal } = controller;

function task(ms) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      console.log("stopped", ms);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(ms);
    }, ms);
    signal.addEventListener("abort", stop);
  });
}

try {
  for await (const ms of Promise.asCompleted([500, 100, 900].values().map(task), 3)) {
    console.log("first result", ms);
    break;
  }
} finally {
  controller.abort();
}
`,
  },
  {
    name: "slow-consumer",
    title: "A slow consumer holds the source back",
    code: `${after}
function* tasks() {
  for (let number = 1; number <= 8; number++) {
    console.log("start", number);
    yield after(10, number);
  }
}

for await (const number of Promise.asCompleted(tasks(), 3)) {
  await after(100);
  console.log("used", number);
}
`,
  },
];

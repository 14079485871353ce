import { preferAsCompleted } from "../../src/rules/prefer-as-completed.ts";
import { testRule } from "../tester.ts";

const reported = (messageId: "batches" | "limiter" | "race", code: string) => ({
  code,
  errors: [{ messageId }],
});
const batches = (code: string) => reported("batches", code);
const race = (code: string) => reported("race", code);
const limiter = (code: string) => reported("limiter", code);
const pLimit = (code: string) => `import pLimit from "p-limit"; ${code}`;

testRule("prefer-as-completed", preferAsCompleted, {
  javascript: {
    valid: [
      "await Promise.all(urls.map((url) => fetch(url)));",
      "await Promise.all(urls.slice(0, 10).map((url) => fetch(url)));",
      "for (const url of urls) await fetch(url);",
      "for (const user of users) await Promise.all(user.posts.map((post) => fetch(post)));",
      "for (const user of users) await Promise.all([load(user), save(user)]);",
      "for (const user of users) { const jobs = user.jobs.map(run); await Promise.all(jobs); }",
      // Layers that depend on each other must wait for each other.
      "for (const layer of layers) await Promise.all(layer.map((node) => build(node)));",
      "while (queue.length > 0) { const level = queue; queue = []; await Promise.all(level.map(visit)); }",
      // The same slice each time around.
      "const first = urls.slice(0, 3); for (const server of servers) await Promise.all(first.map((url) => server.fetch(url)));",
      "for (const url of urls) { const tasks = []; for (const part of parts) tasks.push(fetch(url + part)); await Promise.all(tasks); }",
      "const tasks = []; for (const url of urls) tasks.push(fetch(url)); await Promise.all(tasks);",
      "for (let i = 0; i < 3; i++) others.push(Promise.all(urls.slice(i).map(fetch)));",
      "for (const url of urls) run(async () => { await Promise.all(url.slice(1).map(fetch)); });",
      "for (const batch of batches) await Promise.all([first(batch), second(batch)]);",
      // Barriers: a step that must run alone, or the last iteration, empties the list, and not its size.
      "const running = []; for (const hook of hooks) { if (hook.sequential) { await Promise.all(running); running.length = 0; await hook.run(); } else running.push(hook.run()); }",
      "let running = []; for (const hook of hooks) { if (hook.alone && running.length > 0) { await Promise.all(running); running = []; } running.push(hook.run()); }",
      "let running = []; for (const event of events) { if (event === null) { await Promise.all(running); running = []; continue; } running.push(handle(event)); }",
      "const running = []; for (const hook of hooks) { if (!hook) continue; await Promise.all(running); running.length = 0; running.push(hook()); }",
      "let batch = []; for (const event of events) { if (event.flush) { await Promise.all(batch.map(handle)); batch = []; } batch.push(event); }",
      // Races that are no pools.
      "await Promise.race([fetch(a), timeout(100)]);",
      "for (const url of urls) await Promise.race([fetch(url), timeout(100)]);",
      "while (true) { const event = await Promise.race([next(), stopped]); if (!event) break; }",
      "const pending = new Set(); for (const url of urls) pending.add(fetch(url)); await Promise.race(pending);",
      "const pending = [a, b]; while (busy()) await Promise.race(pending);",
      "const pending = []; for (const url of urls) { pending.push(fetch(url)); await Promise.race(pending); }",
      "for (const url of urls) await Promise.race(listOf(url));",
      "const Promise = mine; const s = new Set(); for (const x of xs) { s.add(x); s.delete(y); await Promise.race(s); }",
      // Limiters.
      pLimit("const limit = pLimit(2); await limit(() => fetch(a));"),
      pLimit("const limit = pLimit(2); await Promise.all([limit(() => fetch(a)), limit(() => fetch(b))]);"),
      pLimit("const limit = pLimit(2); await Promise.all(urls.map((url) => fetch(url)));"),
      pLimit("const limit = other(2); await Promise.all(urls.map((url) => limit(() => fetch(url))));"),
      "const limit = pLimit(2); await Promise.all(urls.map((url) => limit(() => fetch(url))));",
      "import pMap from 'p-map'; await pMap(urls, (url) => fetch(url), { concurrency: 4 });",
      "for await (const page of Promise.asCompleted(urls.values().map(fetch), 4)) use(page);",
    ],
    invalid: [
      batches(
        "for (let i = 0; i < urls.length; i += 10) await Promise.all(urls.slice(i, i + 10).map((url) => fetch(url)));",
      ),
      batches(
        "for (let i = 0; i < urls.length; i += 10) { const batch = urls.slice(i, i + 10); const pages = await Promise.all(batch.map((url) => fetch(url))); use(pages); }",
      ),
      batches(
        "for (let i = 0; i < urls.length; i += 10) { const tasks = urls.slice(i, i + 10).map((url) => fetch(url)); await Promise.all(tasks); }",
      ),
      batches("while (urls.length > 0) { await Promise.allSettled(urls.splice(0, 10).map(fetch)); }"),
      batches(
        "while (urls.length) { const batch = urls.splice(0, 10); results.push(...(await Promise.all(batch.map(fetch)))); }",
      ),
      batches("for (const batch of chunk(urls, 10)) await Promise.all(batch.map(fetch));"),
      batches("for (const part of _.chunk(urls, 10)) await Promise.all(part.map(fetch));"),
      batches("const parts = chunk(urls, 10); for (const part of parts) await Promise.all(part.map(fetch));"),
      batches("for (const batch of batches) await Promise.all(batch.map(fetch));"),
      batches(
        "let tasks = []; for (const url of urls) { tasks.push(fetch(url)); if (tasks.length >= 10) { await Promise.all(tasks); tasks = []; } }",
      ),
      batches(
        "const tasks = []; for (const url of urls) { tasks.push(fetch(url)); if (tasks.length >= 10) { await Promise.all(tasks); tasks.length = 0; } }",
      ),
      batches(
        "const tasks = []; for (const [i, url] of urls.entries()) { tasks.push(fetch(url)); if (i % 10 === 9) { await Promise.all(tasks); tasks.splice(0); } }",
      ),
      batches(
        "let tasks = []; let count = 0; for (const url of urls) { tasks.push(fetch(url)); if (++count === 10) { await Promise.all(tasks); tasks = []; count = 0; } }",
      ),
      batches(
        "let tasks = []; let count = 0; for (const url of urls) { tasks.push(fetch(url)); count++; if (count < limit) continue; await Promise.all(tasks); tasks = []; count = 0; }",
      ),
      // A list of what is still to be begun.
      batches(
        "let batch = []; for (const url of urls) { batch.push(url); if (batch.length < limit) continue; await Promise.all(batch.map(fetch)); batch = []; }",
      ),
      batches(
        "const tasks = new Set(); for (const url of urls) { tasks.add(fetch(url)); if (tasks.size === limit || isLast(url)) { await Promise.all(tasks); tasks.clear(); } }",
      ),
      race(
        "const running = new Set(); for (const url of urls) { const task = fetch(url).then(() => running.delete(task)); running.add(task); if (running.size >= 10) await Promise.race(running); }",
      ),
      race(
        "const running = []; for (const url of urls) { const task = fetch(url).then(() => running.splice(running.indexOf(task), 1)); running.push(task); if (running.length >= 10) await Promise.race(running); }",
      ),
      race(
        "let running = []; while (more()) { running.push(next()); await Promise.race(running); running = running.filter(isBusy); }",
      ),
      race(
        "const running = new Set(); while (running.size > 0) { running.add(next()); const task = await Promise.race([...running]); running.delete(task); }",
      ),
      race(
        "const running = new Map(); for (;;) { running.set(id, next()); const done = await Promise.race(running.values()); running.delete(done); }",
      ),
      race(
        "const running = new Map(); for (;;) { running.set(id, next()); const done = await Promise.race(Array.from(running.values())); running.delete(done); }",
      ),
      limiter(
        pLimit("const limit = pLimit(2); await Promise.all(urls.map((url) => limit(() => fetch(url))));"),
      ),
      limiter(
        pLimit("const limit = pLimit(2); await Promise.allSettled(urls.map((url) => limit(fetch, url)));"),
      ),
      limiter(
        pLimit(
          "const limit = pLimit(2); const tasks = urls.map((url) => { return limit(() => fetch(url)); }); await Promise.all(tasks);",
        ),
      ),
      limiter(
        pLimit(
          "const limit = pLimit(2); await Promise.all(urls.map(async (url) => limit(() => fetch(url)).then(parse)));",
        ),
      ),
      limiter(
        pLimit(
          "const limit = pLimit(2); await Promise.all(urls.map(async (url) => await limit(() => fetch(url))));",
        ),
      ),
      limiter(
        "import limiter from 'p-limit'; const slots = limiter(2); Promise.all(urls.map((url) => slots(() => fetch(url)))).then(use);",
      ),
      limiter(
        "import { default as limiter } from 'p-limit'; const slots = limiter(2); Promise.all(urls.map((url) => slots(() => fetch(url))));",
      ),
      limiter(
        "const pLimit = require('p-limit'); const limit = pLimit(2); Promise.all(urls.map((url) => limit(() => fetch(url))));",
      ),
      limiter(
        "const limit = require('p-limit')(2); Promise.all(urls.map((url) => limit(() => fetch(url))));",
      ),
      limiter(
        "const { default: pLimit } = await import('p-limit'); const limit = pLimit(2); Promise.all(urls.map((url) => limit(() => fetch(url))));",
      ),
    ],
  },
});

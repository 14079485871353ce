import { noBegunTasks } from "../../src/rules/no-begun-tasks.ts";
import { program, testRule } from "../tester.ts";

const begun = (code: string, output?: string, form: "generator" | "values" = "values") => ({
  code: program(code),
  errors: [
    {
      messageId: "begun" as const,
      suggestions: output === undefined ? [] : [{ messageId: form, output: program(output) }],
    },
  ],
});
const generator = (code: string, output: string) => begun(code, output, "generator");
/** A file of its own, whose way to `asCompleted` is what is tested. */
const file = (code: string, output: string) => ({
  code,
  errors: [{ messageId: "begun" as const, suggestions: [{ messageId: "values" as const, output }] }],
});

testRule("no-begun-tasks", noBegunTasks, {
  javascript: {
    valid: [
      // Not the function.
      "asCompleted([fetch(a), fetch(b)], 2);",
      `import { asCompleted } from "elsewhere"; asCompleted([fetch(a), fetch(b)], 2);`,
      `import { getPolyfill } from "as-completed-limit"; getPolyfill([fetch(a)], 2);`,
      "const Promise = mine; Promise.asCompleted([fetch(a), fetch(b)], 2);",
      "Promise.all([fetch(a), fetch(b)], 2);",
      `import { asCompleted } from "as-completed-limit"; function f(asCompleted) { asCompleted([fetch(a)], 2); }`,
      `import("as-completed-limit").then((m) => m.asCompleted);`,
      // No limit.
      program("asCompleted(urls.map(async (url) => fetch(url)));"),
      program("asCompleted([fetch(a), fetch(b)], undefined);"),
      program("asCompleted([fetch(a), fetch(b)], Infinity);"),
      program("asCompleted([fetch(a), fetch(b)], Number.POSITIVE_INFINITY);"),
      program("const everything = Infinity; asCompleted([fetch(a), fetch(b)], everything);"),
      program("asCompleted([fetch(a), fetch(b)], void 0);"),
      program("asCompleted(...args);"),
      program("asCompleted([fetch(a)], ...rest);"),
      program("asCompleted();"),
      // Iterators, which begin a task when an element is pulled.
      program("asCompleted(urls.values().map((url) => fetch(url)), 4);"),
      program("asCompleted(urls.values().map(async (url) => fetch(url)), 4);"),
      program("asCompleted(urls.values().filter(Boolean).map(async (url) => fetch(url)), 4);"),
      program("asCompleted(urls.values().take(10).map(fetch), 4);"),
      program("asCompleted(Iterator.from(urls).map(async (url) => fetch(url)), 4);"),
      program("asCompleted(Iterator.concat(a, b).map(async (url) => fetch(url)), 4);"),
      program("asCompleted(new Set(urls).values().map(async (url) => fetch(url)), 4);"),
      program("asCompleted(map.entries().map(async ([key, url]) => [key, await fetch(url)]), 4);"),
      program("asCompleted(text.matchAll(/x/g).map(async (match) => look(match)), 4);"),
      program("asCompleted([1, 2, 3].values().map((n) => work(n)), 2);"),
      program("asCompleted(urls.keys().map(async (key) => fetch(key)), 4);"),
      program("const tasks = urls.values().map(async (url) => fetch(url)); asCompleted(tasks, 4);"),
      program("const source = urls.values(); asCompleted(source.map(async (url) => fetch(url)), 4);"),
      program("function* numbers() { yield 1; } asCompleted(numbers().map(async (n) => work(n)), 4);"),
      program("asCompleted(rows().map(async (row) => work(row)), 4);"),
      program("import { rows } from './rows.js'; asCompleted(rows().map(async (row) => work(row)), 4);"),
      program("const source = rows(); asCompleted(source.map(async (row) => work(row)), 4);"),
      program("asCompleted(this.rows().map(async (row) => work(row)), 4);"),
      // Generators.
      program("function* tasks() { for (const url of urls) yield fetch(url); } asCompleted(tasks(), 4);"),
      program("asCompleted((function* () { yield fetch(a); yield fetch(b); })(), 2);"),
      program("asCompleted(tasks(), 4);"),
      program("asCompleted(this.tasks(), 4);"),
      program("class Job { *[Symbol.iterator]() { yield fetch(a); } } asCompleted(new Job(), 4);"),
      program("asCompleted({ *[Symbol.iterator]() { yield fetch(a); } }, 4);"),
      // Async iterables: what is limited are the calls of next().
      program("async function* pages() { yield fetch(a); } asCompleted(pages(), 4);"),
      program("asCompleted(AsyncIterator.from(rows()).map(fetchOne), 4);"),
      program("import fs from 'node:fs'; asCompleted(fs.createReadStream(file), 4);"),
      // A source of tasks that somebody else begins: the mapper only waits for its element.
      program(
        "async function* inOrder(tasks, limit) { const numbered = tasks.map(async (task, index) => [index, await task]); for await (const [index, value] of asCompleted(numbered, limit)) yield value; }",
      ),
      program("const f = (tasks) => asCompleted(tasks.map(async (task) => (await task).json()), 4);"),
      program("const f = (tasks, limit) => asCompleted(tasks, limit);"),
      program("const f = (tasks) => asCompleted(tasks.map((task) => task.then(parse)), 4);"),
      program("const f = (tasks) => asCompleted(tasks.map((task) => task.run()), 4);"),
      program("asCompleted(source.map(begin), 4);"),
      program("import { tasks } from './tasks.js'; asCompleted(tasks, 4);"),
      program("asCompleted(this.tasks, 4);"),
      // No more tasks than the limit allows.
      program("asCompleted([fetch(a), fetch(b)], 2);"),
      program("asCompleted([fetch(a), 1, 2, 3], 1);"),
      program("const tasks = [fetch(a), fetch(b)]; asCompleted(tasks, 4);"),
      // Values.
      program("asCompleted([1, 2, 3], 2);"),
      program("asCompleted([], 2);"),
      program("asCompleted([,], 2);"),
      program("asCompleted([Promise.resolve(1), Promise.reject(error), 3], 2);"),
      program("const ready = Promise.resolve(1); asCompleted([ready], 2);"),
      program("asCompleted([a, b, c], 2);"),
      program("asCompleted(['a', 'b'].map((s) => s.toUpperCase()), 2);"),
      program("asCompleted(['1', '2'].map(Number), 2);"),
      program("asCompleted(['1', '2'].map((s) => parseInt(s, 10)), 2);"),
      program("asCompleted([1, 2].map((n) => n * 2), 2);"),
      program("asCompleted([1, 2].map((n) => ({ n })), 2);"),
      program("asCompleted([1, 2].map(Math.sqrt), 2);"),
      program("asCompleted([1, 2].map((n) => Math.sqrt(n)), 2);"),
      program("asCompleted([1, 2].map((n) => JSON.stringify(n)), 2);"),
      program("const double = (n) => n * 2; asCompleted([1, 2].map(double), 2);"),
      program("function double(n) { return n * 2; } asCompleted([double(1), double(2)], 2);"),
      program(
        "function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n !== 0 && even(n - 1); } asCompleted([even(4)], 2);",
      ),
      program("const delivered = [await fetch(a), await fetch(b)]; asCompleted(delivered, 2);"),
      program(
        "const delivered = await Promise.all(urls.map(async (url) => fetch(url))); asCompleted(delivered, 2);",
      ),
      program("asCompleted([new Task(1), new Task(2)], 2);"),
      program("asCompleted([new URL(a), new Date()], 2);"),
      program("asCompleted(Array.from({ length: 3 }, (_, i) => i), 2);"),
      program("asCompleted(Array.from(urls), 2);"),
      program("asCompleted([...urls], 2);"),
      program("asCompleted(new Set(urls), 2);"),
      program("asCompleted(Object.values(config), 2);"),
      program("asCompleted(urls.slice(0, 10), 2);"),
      program("const list = []; list.push(1); asCompleted(list, 2);"),
      program("const list = []; for (const url of urls) list.push(url.trim()); asCompleted(list, 2);"),
      program("const seen = new Set(); seen.add(url); asCompleted(seen, 2);"),
      // Lazy thenables: a query runs when it is awaited.
      program("asCompleted([sql`select 1`, sql`select 2`], 2);"),
      program("asCompleted(ids.map((id) => sql`select ${id}`), 2);"),
      program("asCompleted([1, 2].map((id) => sql`select ${id}`), 2);"),
      program("asCompleted([{ then(resolve) { fetch(a).then(resolve); } }], 2);"),
      program("asCompleted([1, 2, 3].map((id) => PLazy.from(() => fetch(id))), 2);"),
      program("asCompleted([1, 2, 3].map((id) => new PLazy((resolve) => load(id, resolve))), 2);"),
      program("asCompleted([1, 2, 3].map((id) => db.select().from(users).where(eq(users.id, id))), 2);"),
      program("asCompleted([1, 2, 3].map((id) => knex('users').where({ id })), 2);"),
      program(
        "asCompleted([1, 2, 3].map((id) => supabase.from('users').select().eq('id', id).single()), 2);",
      ),
      // Functions are what another rule is for.
      program("asCompleted([() => fetch(a), () => fetch(b)], 2);"),
      program("asCompleted([1, 2].map((n) => () => work(n)), 2);"),
      program("asCompleted([1, 2].map(function* (n) { yield work(n); }), 2);"),
      // Reassigned: nobody knows what it is.
      program("let tasks = urls.map(async (url) => fetch(url)); tasks = other(); asCompleted(tasks, 4);"),
      program("const { tasks } = job; asCompleted(tasks, 4);"),
      // Of two ways, neither has begun.
      program("asCompleted(cached ? [] : urls.values().map(fetch), 4);"),
      program("let tasks; tasks = tasks; asCompleted(tasks, 4);"),
      program("const a = b; const b = a; asCompleted(a, 4); asCompleted(a.map(begin), 4);"),
    ],
    invalid: [
      begun(
        "asCompleted(urls.map(async (url) => fetch(url)), 4);",
        "asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "function f(urls) { return asCompleted(urls.map(async (url) => fetch(url)), 4); }",
        "function f(urls) { return asCompleted(urls.values().map(async (url) => fetch(url)), 4); }",
      ),
      begun(
        "asCompleted(config.urls.map(async (url) => fetch(url)), limit);",
        "asCompleted(config.urls.values().map(async (url) => fetch(url)), limit);",
      ),
      begun(
        "const urls = await load(); asCompleted(urls.map(async (url) => fetch(url)), 4);",
        "const urls = await load(); asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "import { urls } from './urls.js'; asCompleted(urls.map(async (url) => fetch(url)), 4);",
        "import { urls } from './urls.js'; asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "const begin = async (url) => fetch(url); asCompleted(urls.map(begin), 4);",
        "const begin = async (url) => fetch(url); asCompleted(urls.values().map(begin), 4);",
      ),
      begun(
        "async function begin(url) {} asCompleted(urls.map(begin), 4);",
        "async function begin(url) {} asCompleted(urls.values().map(begin), 4);",
      ),
      begun(
        "asCompleted(urls.map((url) => fetch(url)), 4);",
        "asCompleted(urls.values().map((url) => fetch(url)), 4);",
      ),
      begun(
        "asCompleted(urls.map((url) => fetch(url).then((page) => page.text())), 4);",
        "asCompleted(urls.values().map((url) => fetch(url).then((page) => page.text())), 4);",
      ),
      begun(
        "asCompleted(ids.map((id) => new Promise((resolve) => load(id, resolve))), 4);",
        "asCompleted(ids.values().map((id) => new Promise((resolve) => load(id, resolve))), 4);",
      ),
      begun("asCompleted(urls?.map(async (url) => fetch(url)) ?? [], 4);"),
      begun(
        "asCompleted(urls?.map(async (url) => fetch(url)), 4);",
        "asCompleted(urls?.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "asCompleted((urls ?? []).map(async (url) => fetch(url)), 4);",
        "asCompleted((urls ?? []).values().map(async (url) => fetch(url)), 4);",
      ),
      begun("asCompleted(urls['map'](async (url) => fetch(url)), 4);"),
      // The indentation of a chain stays.
      begun(
        "asCompleted(\n  urls\n    .filter(Boolean)\n    .map(async (url) => fetch(url)),\n  4,\n);",
        "asCompleted(\n  urls\n    .filter(Boolean)\n    .values().map(async (url) => fetch(url)),\n  4,\n);",
      ),
      // Plainly an array, with any mapper.
      begun(
        "asCompleted([1, 2].map((n) => work(n)), 2);",
        "asCompleted([1, 2].values().map((n) => work(n)), 2);",
      ),
      begun("asCompleted([1, 2].map(work), 2);", "asCompleted([1, 2].values().map(work), 2);"),
      begun("asCompleted([1, 2].map(api.work), 2);", "asCompleted([1, 2].values().map(api.work), 2);"),
      begun(
        "asCompleted([1, 2].map((n) => { return work(n); }), 2);",
        "asCompleted([1, 2].values().map((n) => { return work(n); }), 2);",
      ),
      begun(
        "asCompleted([1, 2].map((n) => new Promise((resolve) => setTimeout(resolve, n))), 2);",
        "asCompleted([1, 2].values().map((n) => new Promise((resolve) => setTimeout(resolve, n))), 2);",
      ),
      begun(
        "asCompleted(['./a.js'].map((name) => import(name)), 2);",
        "asCompleted(['./a.js'].values().map((name) => import(name)), 2);",
      ),
      begun(
        "asCompleted(Object.keys(jobs).map((name) => run(name)), 2);",
        "asCompleted(Object.keys(jobs).values().map((name) => run(name)), 2);",
      ),
      begun(
        "asCompleted([...urls].map((url) => fetch(url)), 2);",
        "asCompleted([...urls].values().map((url) => fetch(url)), 2);",
      ),
      begun(
        "asCompleted(text.split('\\n').map((line) => work(line)), 2);",
        "asCompleted(text.split('\\n').values().map((line) => work(line)), 2);",
      ),
      begun(
        "asCompleted(urls.values().toArray().map((url) => fetch(url)), 2);",
        "asCompleted(urls.values().toArray().values().map((url) => fetch(url)), 2);",
      ),
      begun(
        "function f(...urls) { asCompleted(urls.map((url) => fetch(url)), 2); }",
        "function f(...urls) { asCompleted(urls.values().map((url) => fetch(url)), 2); }",
      ),
      begun(
        "function f(urls) { console.log(urls.length); asCompleted(urls.map((url) => fetch(url)), 2); }",
        "function f(urls) { console.log(urls.length); asCompleted(urls.values().map((url) => fetch(url)), 2); }",
      ),
      begun(
        "const urls = ['a', 'b']; asCompleted(urls.map((url) => fetch(url)), 2);",
        "const urls = ['a', 'b']; asCompleted(urls.values().map((url) => fetch(url)), 2);",
      ),
      begun(
        "asCompleted(new Array(3).fill(0).map((_, i) => work(i)), 2);",
        "asCompleted(new Array(3).fill(0).values().map((_, i) => work(i)), 2);",
      ),
      // An iterator's map gives neither a third argument nor `this`: no suggestion.
      begun("asCompleted([1, 2].map((n, i, all) => work(n, all)), 2);"),
      begun("asCompleted([1, 2].map(async (...args) => work(args)), 2);"),
      begun("asCompleted([1, 2].map(async function (n) { return this.work(n); }, jobs), 2);"),
      // Array.from.
      begun(
        "asCompleted(Array.from(urls, async (url) => fetch(url)), 4);",
        "asCompleted(Array.from(urls).values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "asCompleted(Array.from({ length: 3 }, (_, i) => work(i)), 2);",
        "asCompleted(Array.from({ length: 3 }).values().map((_, i) => work(i)), 2);",
      ),
      begun(
        "asCompleted(Array.from(urls.values().map(async (url) => fetch(url))), 4);",
        "asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "function* tasks() { yield fetch(a); } asCompleted(Array.from(tasks()), 4);",
        "function* tasks() { yield fetch(a); } asCompleted(tasks(), 4);",
      ),
      begun("asCompleted(Array.of(fetch(a), fetch(b)), 1);"),
      // What is lazy is made an array again.
      begun(
        "asCompleted([...urls.values().map(async (url) => fetch(url))], 4);",
        "asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "asCompleted(urls.values().map(async (url) => fetch(url)).toArray(), 4);",
        "asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      begun("asCompleted(new Set(urls.values().map(async (url) => fetch(url))), 4);"),
      // What has begun is made an iterator.
      begun(
        "asCompleted(urls.map(async (url) => fetch(url)).values(), 4);",
        "asCompleted(urls.values().map(async (url) => fetch(url)), 4);",
      ),
      // Array literals.
      generator(
        "asCompleted([fetch(a), fetch(b)], 1);",
        "asCompleted((function* () { yield fetch(a); yield fetch(b); })(), 1);",
      ),
      generator(
        "asCompleted([new Promise((resolve) => open(resolve)), 2, a], 1);",
        "asCompleted((function* () { yield new Promise((resolve) => open(resolve)); yield 2; yield a; })(), 1);",
      ),
      generator(
        "asCompleted([...urls.map(async (url) => fetch(url)), ...more], 1);",
        "asCompleted((function* () { yield* urls.values().map(async (url) => fetch(url)); yield* more; })(), 1);",
      ),
      generator(
        "asCompleted([fetch(a).then((r) => r.json()), (async () => 1)()], 1);",
        "asCompleted((function* () { yield fetch(a).then((r) => r.json()); yield (async () => 1)(); })(), 1);",
      ),
      generator(
        "asCompleted([cached ? 1 : fetch(a), b], 1);",
        "asCompleted((function* () { yield cached ? 1 : fetch(a); yield b; })(), 1);",
      ),
      generator(
        "asCompleted([Promise.all([fetch(a), fetch(b)]), Promise.allSettled(list)], 1);",
        "asCompleted((function* () { yield Promise.all([fetch(a), fetch(b)]); yield Promise.allSettled(list); })(), 1);",
      ),
      generator(
        "asCompleted([(() => fetch(a))()], limit);",
        "asCompleted((function* () { yield (() => fetch(a))(); })(), limit);",
      ),
      // In a generator of its own, these would mean something else.
      begun("class Job { run() { return asCompleted([this.a(), this.b()], 1); } }"),
      begun("async function f() { asCompleted([fetch(await a), fetch(b)], 1); }"),
      begun("function f() { asCompleted([fetch(arguments[0])], limit); }"),
      begun("asCompleted([fetch(a), , fetch(b)], 1);"),
      // Variables.
      begun(
        "const tasks = urls.map(async (url) => fetch(url)); asCompleted(tasks, 4);",
        "const tasks = urls.values().map(async (url) => fetch(url)); asCompleted(tasks, 4);",
      ),
      begun(
        "let tasks = urls.map(async (url) => fetch(url)); asCompleted(tasks, 4);",
        "let tasks = urls.values().map(async (url) => fetch(url)); asCompleted(tasks, 4);",
      ),
      generator(
        "const tasks = [fetch(a), fetch(b)]; asCompleted(tasks, 1);",
        "const tasks = (function* () { yield fetch(a); yield fetch(b); })(); asCompleted(tasks, 1);",
      ),
      // The variable is used elsewhere, where an iterator would not do.
      begun("const tasks = urls.map(async (url) => fetch(url)); asCompleted(tasks, tasks.length);"),
      begun("const tasks = urls.map(async (url) => fetch(url)); asCompleted([...tasks], 4);"),
      begun(
        "const task = fetch(a); asCompleted([task, other], 1);",
        "const task = fetch(a); asCompleted((function* () { yield task; yield other; })(), 1);",
        "generator",
      ),
      begun("const tasks = []; for (const url of urls) tasks.push(fetch(url)); asCompleted(tasks, 4);"),
      begun("const tasks = new Set(); for (const url of urls) tasks.add(fetch(url)); asCompleted(tasks, 4);"),
      begun(
        "const tasks = new Map(); for (const url of urls) tasks.set(url, fetch(url)); asCompleted(tasks.values(), 4);",
      ),
      begun("asCompleted(Object.values({ a: fetch(a), b: fetch(b) }), 1);"),
      begun("asCompleted(cached ? [] : urls.map(async (url) => fetch(url)), 4);"),
      begun("const tasks = urls.map(async (url) => fetch(url)); asCompleted(tasks.reverse().slice(1), 4);"),
      // Under every name.
      file(
        `import { asCompleted as run } from "as-completed-limit"; run([1].map(work), 4);`,
        `import { asCompleted as run } from "as-completed-limit"; run([1].values().map(work), 4);`,
      ),
      file(
        `import run from "as-completed-limit"; run([1].map(work), 4);`,
        `import run from "as-completed-limit"; run([1].values().map(work), 4);`,
      ),
      file(
        `import * as limited from "as-completed-limit"; limited.asCompleted([1].map(work), 4);`,
        `import * as limited from "as-completed-limit"; limited.asCompleted([1].values().map(work), 4);`,
      ),
      file(
        `import run from "as-completed-limit/implementation"; run([1].map(work), 4);`,
        `import run from "as-completed-limit/implementation"; run([1].values().map(work), 4);`,
      ),
      file(
        `import getPolyfill from "as-completed-limit/polyfill"; const run = getPolyfill(); run([1].map(work), 4);`,
        `import getPolyfill from "as-completed-limit/polyfill"; const run = getPolyfill(); run([1].values().map(work), 4);`,
      ),
      file(
        `const { asCompleted } = await import("as-completed-limit"); asCompleted([1].map(work), 4);`,
        `const { asCompleted } = await import("as-completed-limit"); asCompleted([1].values().map(work), 4);`,
      ),
      file("Promise.asCompleted([1].map(work), 4);", "Promise.asCompleted([1].values().map(work), 4);"),
      file("Promise['asCompleted']([1].map(work), 4);", "Promise['asCompleted']([1].values().map(work), 4);"),
      file(
        "globalThis.Promise.asCompleted([1].map(work), 4);",
        "globalThis.Promise.asCompleted([1].values().map(work), 4);",
      ),
      file(
        "const { asCompleted } = Promise; asCompleted([1].map(work), 4);",
        "const { asCompleted } = Promise; asCompleted([1].values().map(work), 4);",
      ),
      file(
        `const { asCompleted } = require("as-completed-limit"); asCompleted([1].map(work), 4);`,
        `const { asCompleted } = require("as-completed-limit"); asCompleted([1].values().map(work), 4);`,
      ),
      file(
        `const limited = require("as-completed-limit"); limited.asCompleted([1].map(work), 4);`,
        `const limited = require("as-completed-limit"); limited.asCompleted([1].values().map(work), 4);`,
      ),
      file(
        `require("as-completed-limit").asCompleted([1].map(work), 4);`,
        `require("as-completed-limit").asCompleted([1].values().map(work), 4);`,
      ),
      file(
        `const run = require("as-completed-limit/implementation"); run([1].map(work), 4);`,
        `const run = require("as-completed-limit/implementation"); run([1].values().map(work), 4);`,
      ),
    ],
  },
  typescript: {
    valid: [
      program("function f(tasks: Iterable<Promise<number>>) { asCompleted(tasks, 4); }"),
      program(
        "function f(numbers: IteratorObject<number>) { asCompleted(numbers.map(async (n) => work(n)), 4); }",
      ),
      program("function f(sql: Query[]) { asCompleted(sql.map((query: Query) => sql`${query}`), 4); }"),
    ],
    invalid: [
      begun(
        "function f(urls: string[]) { asCompleted(urls.map((url) => fetch(url)), 4); }",
        "function f(urls: string[]) { asCompleted(urls.values().map((url) => fetch(url)), 4); }",
      ),
      begun(
        "function f(urls: readonly string[]) { asCompleted(urls.map((url) => fetch(url)), 4); }",
        "function f(urls: readonly string[]) { asCompleted(urls.values().map((url) => fetch(url)), 4); }",
      ),
      begun(
        "function f(urls: Array<string>) { asCompleted(urls.map((url) => fetch(url)), 4); }",
        "function f(urls: Array<string>) { asCompleted(urls.values().map((url) => fetch(url)), 4); }",
      ),
      begun(
        "asCompleted((urls as string[]).map(async (url) => fetch(url)), 4);",
        "asCompleted((urls as string[]).values().map(async (url) => fetch(url)), 4);",
      ),
      begun(
        "asCompleted(urls!.map(async (url) => fetch(url)), 4);",
        "asCompleted(urls!.values().map(async (url) => fetch(url)), 4);",
      ),
      // The variable says that it is an array, so its value cannot become an iterator.
      begun("const tasks: Promise<Response>[] = [fetch(a), fetch(b)]; asCompleted(tasks, 1);"),
    ],
  },
  typed: {
    valid: [
      program("function f(numbers: number[]) { asCompleted(numbers, 4); }"),
      program("declare function tasks(): Generator<Promise<number>>; asCompleted(tasks(), 4);"),
      program("declare function tasks(): AsyncIterable<Promise<number>>; asCompleted(tasks(), 4);"),
      program(
        "function f(tasks: Iterator<Promise<number>> & Iterable<Promise<number>>) { asCompleted(tasks, 4); }",
      ),
      program("function f(urls: string[]) { asCompleted(urls.values().map((url) => fetch(url)), 4); }"),
      program("declare function size(n: number): number; asCompleted([1, 2].map((n) => size(n)), 2);"),
      program("declare function size(n: number): number; asCompleted([size(1), size(2)], 2);"),
      program("declare const names: Set<string>; asCompleted(names, 2);"),
      program("declare const names: Map<string, number>; asCompleted(names.values(), 2);"),
      program("function f<T>(elements: T[]) { asCompleted(elements, 2); }"),
      // Thenables that are no promises can be lazy, and so can subclasses that are known for it.
      program(
        "interface Query<T> extends PromiseLike<T> {} declare function query(id: number): Query<number>; asCompleted([1, 2].map((id) => query(id)), 2);",
      ),
      program(
        "interface Builder extends Pick<Promise<number>, 'then' | 'catch' | 'finally'> {} declare function select(id: number): Builder; asCompleted([select(1), select(2)], 2);",
      ),
      program(
        "interface PrismaPromise<T> extends Promise<T> {} interface UserClient<T> extends PrismaPromise<T> {} declare function find(id: number): UserClient<number>; asCompleted([1, 2].map((id) => find(id)), 2);",
      ),
      program(
        "class PLazy<T> extends Promise<T> {} declare function later(id: number): PLazy<number>; asCompleted([later(1)], 2);",
      ),
      {
        code: program(
          "class Deferred<T> extends Promise<T> {} declare function later(id: number): Deferred<number>; asCompleted([later(1)], 2);",
        ),
        options: [{ lazyPromises: ["Deferred"] }],
      },
      program("class Promise<T> {} declare const mine: Promise<number>[]; asCompleted(mine, 2); export {};"),
    ],
    invalid: [
      begun("function f(tasks: Promise<number>[]) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: readonly Promise<number>[]) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: [number, Promise<number>]) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: (number | Promise<number>)[]) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: (Promise<number> | undefined)[]) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: Promise<number>[] | Set<Promise<number>>) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: Set<Promise<number>>) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: ReadonlySet<Promise<number>>) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: Map<string, Promise<number>>) { asCompleted(tasks, 4); }"),
      begun("function f(tasks: Map<string, Promise<number>>) { asCompleted(tasks.values(), 4); }"),
      begun("function f(tasks: Set<Promise<number>>) { asCompleted(tasks.values(), 4); }"),
      begun("function f(tasks: Promise<number>[]) { asCompleted(tasks[Symbol.iterator](), 4); }"),
      begun("function f<T extends Promise<number>>(tasks: T[]) { asCompleted(tasks, 4); }"),
      begun("function f<T extends Promise<number>[]>(tasks: T) { asCompleted(tasks, 4); }"),
      begun("class Job<T> extends Promise<T> {} declare const jobs: Job<number>[]; asCompleted(jobs, 2);"),
      begun(
        "interface Job extends Promise<number> { id: number } declare const jobs: Job[]; asCompleted(jobs, 2);",
      ),
      begun("declare const jobs: (Promise<number> & { id: number })[]; asCompleted(jobs, 2);"),
      begun("declare function start(): Promise<number>[]; asCompleted(start(), 2);"),
      begun("class Pool { tasks: Promise<number>[] = []; run() { return asCompleted(this.tasks, 2); } }"),
      begun(
        "function f(urls: string[]) { const tasks: Iterable<Promise<Response>> = urls.map((url) => fetch(url)); asCompleted(tasks, 4); }",
      ),
    ],
  },
});

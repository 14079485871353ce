import { noFunctionElements } from "../../src/rules/no-function-elements.ts";
import { program, testRule } from "../tester.ts";

const functions = (code: string, output: string) => ({
  code: program(code),
  errors: [
    {
      messageId: "functions" as const,
      suggestions: [{ messageId: "call" as const, output: program(output) }],
    },
  ],
});

testRule("no-function-elements", noFunctionElements, {
  javascript: {
    valid: [
      "asCompleted([() => fetch(a), () => fetch(b)], 2);",
      "Promise.all([() => fetch(a)]);",
      program("asCompleted([() => fetch(a), () => fetch(b)].values().map((task) => task()), 2);"),
      program("const tasks = [() => fetch(a)]; asCompleted(tasks.values().map((task) => task()), 2);"),
      program("asCompleted(urls.values().map((url) => fetch(url)), 4);"),
      program("asCompleted(urls.values().map(async (url) => () => fetch(url)), 4);"),
      program("asCompleted(urls.map((url) => (() => fetch(url))()), 4);"),
      program("asCompleted([(() => fetch(a))(), (async () => 1)()], 4);"),
      program("function* tasks() { for (const url of urls) yield fetch(url); } asCompleted(tasks(), 4);"),
      program("function* tasks() { const later = () => fetch(a); yield later(); } asCompleted(tasks(), 4);"),
      program("asCompleted([a, b], 2);"),
      program(
        "const task = () => {}; task.then = (resolve) => fetch(a).then(resolve); asCompleted([task], 2);",
      ),
      program("asCompleted([class A {}, class B {}], 2);"),
      program("asCompleted([new Worker(() => 1)], 2);"),
      program("asCompleted([{ run: () => fetch(a) }], 2);"),
      program("asCompleted(tasks, 2);"),
      program("asCompleted(tasks(), 2);"),
      program("asCompleted(null, 2);"),
      program("asCompleted(() => fetch(a), 2);"),
      program("const tasks = [() => 1]; tasks.length; asCompleted(tasks.map((task) => task()), 2);"),
      program("let tasks = other; tasks = [() => 1]; asCompleted(tasks, 2);"),
      // An async source delivers what it likes: a queue of jobs that the loop calls.
      program("async function* jobs() { yield () => fetch(a); } asCompleted(jobs(), 2);"),
      program("asCompleted(Array.from(urls, (url) => fetch(url)), 2);"),
      program("const list = []; list.push(fetch(a)); asCompleted(list, 2);"),
    ],
    invalid: [
      functions(
        "asCompleted([() => fetch(a), () => fetch(b)], 2);",
        "asCompleted([() => fetch(a), () => fetch(b)].values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted([() => fetch(a), () => fetch(b)]);",
        "asCompleted([() => fetch(a), () => fetch(b)].values().map((task) => task()));",
      ),
      functions(
        "asCompleted([async () => 1, function () { return fetch(b); }], 2);",
        "asCompleted([async () => 1, function () { return fetch(b); }].values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted(urls.map((url) => () => fetch(url)), 2);",
        "asCompleted(Iterator.from(urls.map((url) => () => fetch(url))).map((task) => task()), 2);",
      ),
      functions(
        "asCompleted([a, b].map((url) => { return () => fetch(url); }), 2);",
        "asCompleted([a, b].map((url) => { return () => fetch(url); }).values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted([a, b].values().map((url) => () => fetch(url)), 2);",
        "asCompleted([a, b].values().map((url) => () => fetch(url)).map((task) => task()), 2);",
      ),
      functions(
        "const later = (url) => () => fetch(url); asCompleted([a, b].map(later), 2);",
        "const later = (url) => () => fetch(url); asCompleted([a, b].map(later).values().map((task) => task()), 2);",
      ),
      functions(
        "const tasks = [() => fetch(a)]; asCompleted(tasks, 2);",
        "const tasks = [() => fetch(a)]; asCompleted(tasks.values().map((task) => task()), 2);",
      ),
      functions(
        "const tasks = []; for (const url of urls) tasks.push(() => fetch(url)); asCompleted(tasks, 2);",
        "const tasks = []; for (const url of urls) tasks.push(() => fetch(url)); asCompleted(tasks.values().map((task) => task()), 2);",
      ),
      functions(
        "function loadA() {} const loadB = async () => {}; asCompleted([loadA, loadB], 2);",
        "function loadA() {} const loadB = async () => {}; asCompleted([loadA, loadB].values().map((task) => task()), 2);",
      ),
      functions(
        "function load() {} asCompleted([load.bind(null, a), load.bind(null, b)], 2);",
        "function load() {} asCompleted([load.bind(null, a), load.bind(null, b)].values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted([...[a].map((url) => () => fetch(url)), 1], 2);",
        "asCompleted([...[a].map((url) => () => fetch(url)), 1].values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted(Array.from([a, b], (url) => () => fetch(url)), 2);",
        "asCompleted(Array.from([a, b], (url) => () => fetch(url)).values().map((task) => task()), 2);",
      ),
      functions(
        "function* tasks() { yield () => fetch(a); } asCompleted(tasks(), 2);",
        "function* tasks() { yield () => fetch(a); } asCompleted(tasks().map((task) => task()), 2);",
      ),
      functions(
        "const tasks = [() => fetch(a)]; asCompleted(tasks.slice(1), 2);",
        "const tasks = [() => fetch(a)]; asCompleted(tasks.slice(1).values().map((task) => task()), 2);",
      ),
      functions(
        "asCompleted(ready ? [] : [() => fetch(a)], 2);",
        "asCompleted((ready ? [] : [() => fetch(a)]).values().map((task) => task()), 2);",
      ),
    ],
  },
  typed: {
    valid: [
      program("declare const tasks: Promise<number>[]; asCompleted(tasks, 2);"),
      program("declare const tasks: Iterable<number>; asCompleted(tasks, 2);"),
      program("declare const classes: (typeof Map)[]; asCompleted(classes, 2);"),
      program("declare const jobs: AsyncIterable<() => Promise<number>>; asCompleted(jobs, 2);"),
      program(
        "interface Job extends PromiseLike<number> { (): void } declare const jobs: Job[]; asCompleted(jobs);",
      ),
      program("declare const handlers: Map<string, () => void>; asCompleted(handlers, 2);"),
      program(
        "declare const later: (n: number) => Promise<number>; asCompleted([1, 2].values().map(later), 2);",
      ),
    ],
    invalid: [
      functions(
        "declare const tasks: (() => Promise<number>)[]; asCompleted(tasks, 2);",
        "declare const tasks: (() => Promise<number>)[]; asCompleted(tasks.values().map((task) => task()), 2);",
      ),
      functions(
        "function f(tasks: Iterable<() => Promise<number>>) { asCompleted(tasks, 2); }",
        "function f(tasks: Iterable<() => Promise<number>>) { asCompleted(Iterator.from(tasks).map((task) => task()), 2); }",
      ),
      functions(
        "declare function tasks(): Generator<() => Promise<number>>; asCompleted(tasks(), 2);",
        "declare function tasks(): Generator<() => Promise<number>>; asCompleted(tasks().map((task) => task()), 2);",
      ),
      functions(
        "declare const tasks: Set<() => void>; asCompleted(tasks, 2);",
        "declare const tasks: Set<() => void>; asCompleted(tasks.values().map((task) => task()), 2);",
      ),
      functions(
        "declare const handlers: Map<string, () => void>; asCompleted(handlers.values(), 2);",
        "declare const handlers: Map<string, () => void>; asCompleted(handlers.values().map((task) => task()), 2);",
      ),
      functions(
        "class Jobs { *[Symbol.iterator](): Generator<() => number> {} } asCompleted(new Jobs(), 2);",
        "class Jobs { *[Symbol.iterator](): Generator<() => number> {} } asCompleted(Iterator.from(new Jobs()).map((task) => task()), 2);",
      ),
      functions(
        "declare const later: (n: number) => () => number; asCompleted([1].values().map(later), 2);",
        "declare const later: (n: number) => () => number; asCompleted([1].values().map(later).map((task) => task()), 2);",
      ),
      functions(
        "declare const tasks: [() => number, Promise<number>]; asCompleted(tasks, 2);",
        "declare const tasks: [() => number, Promise<number>]; asCompleted(tasks.values().map((task) => task()), 2);",
      ),
      functions(
        "function f<T extends () => Promise<number>>(tasks: readonly T[]) { asCompleted(tasks, 2); }",
        "function f<T extends () => Promise<number>>(tasks: readonly T[]) { asCompleted(tasks.values().map((task) => task()), 2); }",
      ),
    ],
  },
});

import { noEarlyDisposal } from "../../src/rules/no-early-disposal.ts";
import { program, testRule } from "../tester.ts";

const early = (code: string, name: string, way: "finally" | "using", count = 1) => ({
  code: program(code),
  errors: Array.from({ length: count }, () => ({ messageId: "early" as const, data: { name, way } })),
});

const withFinally = (declaration: string, task: string, release: string) =>
  program(
    `function* tasks() { ${declaration} try { for (const id of ids) yield ${task}; } finally { ${release} } } asCompleted(tasks(), 4);`,
  );

testRule("no-early-disposal", noEarlyDisposal, {
  javascript: {
    valid: [
      // The resource lives outside, around the loop over the results.
      program(
        "async function f() { const db = open(); function* tasks() { for (const id of ids) yield db.query(id); } try { for await (const row of asCompleted(tasks(), 4)) use(row); } finally { db.close(); } }",
      ),
      program(
        "async function f() { await using db = open(); function* tasks() { for (const id of ids) yield db.query(id); } for await (const row of asCompleted(tasks(), 4)) use(row); }",
      ),
      // Nobody makes tasks of it.
      "function* tasks() { using db = open(); yield db.query(1); } for (const task of tasks()) await task;",
      program(
        "function* tasks() { using db = open(); yield db.query(1); } other(tasks(), 4); asCompleted(a, 4);",
      ),
      // What is released is what the generator itself uses, such as the file that it reads.
      program(
        "function* tasks() { using lines = open(file); for (const line of lines) yield fetch(line); } asCompleted(tasks(), 4);",
      ),
      withFinally("const file = openSync(path);", "fetch(id)", "closeSync(file);"),
      withFinally("const cursor = db.cursor();", "fetch(cursor.next())", "cursor.close();"),
      withFinally("const reader = open();", "fetch(reader.url)", "reader.close();"),
      withFinally("const reader = open();", "fetch(reader.url.toString())", "reader.close();"),
      withFinally("const reader = open();", "fetch(`${reader.url}/${id}`)", "reader.close();"),
      // The task is awaited before the generator goes on: it is an async one.
      program(
        "async function* tasks() { await using db = open(); yield db.query(1); } asCompleted(tasks(), 4);",
      ),
      program(
        "async function* tasks() { const db = open(); try { yield db.query(1); } finally { db.close(); } } asCompleted(tasks(), 4);",
      ),
      // With a limit of 1, nothing is pulled while a task runs.
      program(
        "function* tasks() { using db = open(); yield db.query(1); yield db.query(2); } asCompleted(tasks(), 1);",
      ),
      // Nothing is released in `finally`.
      withFinally("const db = open();", "db.query(id)", "console.log(db);"),
      withFinally("const db = open();", "db.query(id)", "done = true;"),
      withFinally("const db = open();", "db.query(id)", "report(db.statistics());"),
      withFinally("const bar = progress();", "fetch(id)", "bar.stop();"),
      withFinally("const timer = setInterval(tick, 100);", "fetch(id)", "clearInterval(timer);"),
      // The release is put off to the end of a task, in a function of its own.
      withFinally("const db = open();", "db.query(id)", "last.then(() => db.close());"),
      // Somebody else's.
      "import { asCompleted } from 'as-completed-limit'; function* tasks(db) { try { yield db.query(1); } finally { db.close(); } } asCompleted(tasks(db), 4);",
      program(
        "const db = open(); function* tasks() { try { yield db.query(1); } finally { db.close(); } } asCompleted(tasks(), 4);",
      ),
      // Not in the part after which it is released.
      program(
        "function* tasks() { const db = open(); try { prepare(db); } finally { db.close(); } yield fetch(a); } asCompleted(tasks(), 4);",
      ),
      program(
        "function* tasks() { { using db = open(); rows = db.all(); } for (const row of rows) yield fetch(row); } asCompleted(tasks(), 4);",
      ),
      // Values, and delegation.
      program("function* tasks() { using db = open(); yield* other(db); } asCompleted(tasks(), 4);"),
      program("function* tasks() { using db = open(); yield; } asCompleted(tasks(), 4);"),
      program("function* tasks() { using db = open(); yield db; } asCompleted(tasks(), 4);"),
      program("function* tasks() { using db = open(); yield db.name; } asCompleted(tasks(), 4);"),
      program("function tasks() { using db = open(); return [db.query(1)]; } asCompleted(tasks());"),
      program("asCompleted(this.tasks(), 4);"),
      program("asCompleted(tasks(), 4);"),
    ],
    invalid: [
      early(
        "function* tasks() { using db = open(); for (const id of ids) yield db.query(id); } asCompleted(tasks(), 4);",
        "db",
        "using",
      ),
      early(
        "function* tasks() { using db = open(); for (const id of ids) yield db.query(id); } asCompleted(tasks());",
        "db",
        "using",
      ),
      early(
        "function* tasks() { for (const id of ids) { using connection = pool.get(); yield connection.query(id); } } asCompleted(tasks(), 4);",
        "connection",
        "using",
      ),
      early(
        "function* tasks() { using db = open(); yield db.query(1); yield db.query(2); } asCompleted(tasks(), limit);",
        "db",
        "using",
        2,
      ),
      early("asCompleted((function* () { using db = open(); yield db.query(1); })(), 4);", "db", "using"),
      early(
        "const tasks = function* () { using db = open(); yield db.query(1); }; const items = tasks(); asCompleted(items, 4);",
        "db",
        "using",
      ),
      early(
        "class Job { *tasks() { using db = open(); yield db.query(1); } run() { return asCompleted(this.tasks(), 4); } }",
        "db",
        "using",
      ),
      early(
        "function* tasks() { using db = open(); for (const id of ids) { const task = db.query(id); yield task; } } asCompleted(tasks(), 4);",
        "db",
        "using",
      ),
      ...[
        ["db.query(id)", "db.close();"],
        ["db.users.find(id)", "db.close();"],
        ["db.query(id).then((row) => row.name)", "db.close();"],
        ["load(db, id)", "db.close();"],
        ["load({ db, id })", "db.end();"],
        ["retry(() => db.query(id))", "db.destroy();"],
        ["(async () => (await db.query(id)).name)()", "db[Symbol.dispose]();"],
        ["new Promise((resolve) => db.query(id, resolve))", "db.close();"],
        ["Promise.allSettled([db.query(id)])", "db.close();"],
        ["db`select ${id}`", "db.end();"],
        ["id > 0 ? db.query(id) : null", "db.close();"],
        ["db?.query(id)", "db?.close();"],
        ["db.query(id)", "release(db);"],
        ["db.query(id)", "pool.release(db);"],
        ["db.query(id)", "if (db.open) db.close();"],
        ["db(id)", "db.close();"],
      ].map(([task = "", release = ""]) => ({
        code: withFinally("const db = open();", task, release),
        errors: [{ messageId: "early" as const, data: { name: "db", way: "finally" } }],
      })),
      // Aborted when the last task is given, not when it is done.
      ...[
        ["const controller = new AbortController();", "fetch(id, { signal: controller.signal })"],
        ["const controller = new AbortController(); const { signal } = controller;", "fetch(id, { signal })"],
        [
          "const controller = new AbortController(); const signal = controller.signal;",
          "fetch(id, { signal })",
        ],
      ].map(([declaration = "", task = ""]) => ({
        code: withFinally(declaration, task, "controller.abort();"),
        errors: [{ messageId: "early" as const, data: { name: "controller", way: "finally" } }],
      })),
    ],
  },
  typescript: {
    valid: [],
    invalid: [
      early(
        "function* tasks(): Generator<Promise<number>> { using db = open(); yield db!.query(1) as Promise<number>; } asCompleted(tasks(), 4);",
        "db",
        "using",
      ),
    ],
  },
  typed: {
    valid: [
      program(
        "declare function open(): Disposable & { size(): number }; function* tasks() { using db = open(); yield db.size(); } asCompleted(tasks(), 4);",
      ),
    ],
    invalid: [
      early(
        "declare function open(): Disposable & { size(): Promise<number> }; function* tasks() { using db = open(); yield db.size(); } asCompleted(tasks(), 4);",
        "db",
        "using",
      ),
    ],
  },
});

// Writes algorithms as JavaScript: an expression whose value is a function that takes the operations which the text calls and does not
// define, and returns the functions of the text by their names. Every algorithm becomes a generator function, since each may come to
// user code, which some engines run in steps of their own.
import { operations } from "./operations.ts";
import { plain } from "./read.ts";
import type { Algorithm, Condition, Expression, Place, Statement } from "./syntax.ts";
import { TextError } from "./syntax.ts";

/** The fields of the records that the text did not make itself. */
const fieldsOfOthers = ["Iterator", "NextMethod", "Done", "Promise", "Resolve", "Reject", "Value"];

interface Options {
  /** Whether the operations have an observer's methods, which hear of each step. */
  readonly observed?: boolean;
}

export function emit(algorithms: readonly Algorithm[], options: Options = {}): string {
  const emitter = new Emitter(algorithms, options.observed ?? false);
  const functions = algorithms.map((algorithm) => emitter.algorithm(algorithm));
  const entries = algorithms
    .filter(({ type }) => type !== "operation")
    .map(({ name }) => `  ${JSON.stringify(name)}: ${identifier(name)},`);
  return `(function ($) {\n"use strict";\n${functions.join("\n\n")}\n\nreturn {\n${entries.join("\n")}\n};\n})`;
}

function identifier(name: string): string {
  return name.replaceAll("%", "").replaceAll(".", "_");
}

class Emitter {
  readonly #own: ReadonlyMap<string, Algorithm>;
  readonly #fields: ReadonlySet<string>;
  readonly #observed: boolean;
  /** The variables of the algorithm or closure that is being written, and of those around it. */
  #scopes: Set<string>[] = [];
  #place: Place = { clauseId: "", number: "", words: "" };

  constructor(algorithms: readonly Algorithm[], observed: boolean) {
    this.#own = new Map(algorithms.map((algorithm) => [algorithm.name, algorithm]));
    this.#fields = new Set([...fieldsOfOthers, ...slotsIn(algorithms)]);
    this.#observed = observed;
  }

  algorithm({ name, type, parameters, body }: Algorithm): string {
    const head =
      type === "operation"
        ? `function* ${name}(${parameters.map(variable).join(", ")})`
        : `function* ${identifier(name)}(thisValue, given)`;
    const given = type === "operation" ? "" : argumentsOf(parameters);
    const code = this.#scope(parameters, body);
    const [enter, leave] = this.#observed ? ["$.enter();\n", " finally {\n$.leave();\n}"] : ["", ""];
    return `${head} {\n${given}${enter}try {\n${code}\n} catch (error) {\nreturn $.abrupt(error);\n}${leave}\n}`;
  }

  /** The statements of an algorithm or a closure, with its variables before them. */
  #scope(parameters: readonly string[], body: readonly Statement[]): string {
    const declared = new Set<string>();
    this.#scopes.push(new Set(parameters));
    const inner = this.#scopes.at(-1) as Set<string>;
    for (const name of variablesIn(body)) {
      if (!inner.has(name)) declared.add(name);
    }
    const code = this.#block(body);
    this.#scopes.pop();
    const names = [...declared].map(variable);
    return names.length > 0 ? `let ${names.join(", ")};\n${code}` : code;
  }

  #block(statements: readonly Statement[]): string {
    return statements.map((statement) => this.#statement(statement)).join("\n");
  }

  #statement(statement: Statement): string {
    this.#place = statement.place;
    const { clauseId, number, words } = statement.place;
    const comment = `// ${number}. ${plain(words)}`;
    const iterator = this.#scopes.some((scope) => scope.has("iterator")) ? ", $.record(_iterator)" : "";
    const at = this.#observed ? `$.at(${JSON.stringify(`${clauseId} ${number}`)}${iterator});\n` : "";
    return `${comment}\n${at}${this.#code(statement)}`;
  }

  #code(statement: Statement): string {
    switch (statement.kind) {
      case "let":
      case "set": {
        const { kind, target, value } = statement;
        const code = this.#expression(value);
        if (target.kind === "variable" && kind === "let") this.#declare(target.name);
        if (target.kind !== "variable" && target.kind !== "field") {
          throw this.#error("only a variable or a field can be set");
        }
        return `${this.#expression(target)} = ${code};`;
      }
      case "closure": {
        const { name, parameters, body } = statement;
        this.#declare(name);
        const inside = `${argumentsOf(parameters)}${this.#scope(parameters, body)}`;
        const code = this.#observed ? `$.enter();\ntry {\n${inside}\n} finally {\n$.leave();\n}` : inside;
        return `${variable(name)} = function* (given) {\n${code}\n};`;
      }
      case "if": {
        const { condition, then, otherwise } = statement;
        const tested = this.#tested(condition);
        const before = otherwise.length > 0 ? ` else {\n${this.#nested(otherwise)}\n}` : "";
        return `if (${tested}) {\n${this.#nested(then)}\n}${before}`;
      }
      case "while":
        return `while (${this.#tested(statement.condition)}) {\n${this.#nested(statement.body)}\n}`;
      case "forEach": {
        const { name, list, body } = statement;
        const code = this.#expression(list);
        this.#declare(name);
        return `for (${variable(name)} of $.each(${code})) {\n${this.#nested(body)}\n}`;
      }
      case "append":
        return `$.append(${this.#expression(statement.list)}, ${this.#expression(statement.value)});`;
      case "removeFirst":
        return `$.removeFirst(${this.#expression(statement.list)});`;
      case "perform":
        return `${this.#expression(statement.value)};`;
      case "return":
        return `return ${this.#expression(statement.value)};`;
      case "throw":
        return `return $.throw(${JSON.stringify(statement.name)});`;
      case "assert":
        return `$.assert(${this.#condition(statement.condition)}, ${JSON.stringify(`${this.#place.clauseId}, step ${this.#place.number}`)});`;
      case "rejectIfAbrupt": {
        const name = this.#expression({ kind: "variable", name: statement.name });
        const capability = this.#expression(statement.capability);
        return `if ($.throws(${name})) {
yield* $.Call(${capability}.Reject, $.undefined, $.list(${name}.Value));
return ${capability}.Promise;
}
${name} = $.value(${name});`;
      }
      case "note":
        return "";
    }
  }

  /** The statements inside of a statement, after which its place is the current one again. */
  #nested(statements: readonly Statement[]): string {
    const place = this.#place;
    // A sentence such as "If x, return y" is one step.
    const code = statements
      .map((inner) => (inner.place === place ? this.#code(inner) : this.#statement(inner)))
      .join("\n");
    this.#place = place;
    return code;
  }

  #tested(condition: Condition): string {
    const code = this.#condition(condition);
    const { clauseId, number } = this.#place;
    return this.#observed ? `$.outcome(${JSON.stringify(`${clauseId} ${number}`)}, ${code})` : code;
  }

  #condition(condition: Condition): string {
    switch (condition.kind) {
      case "or":
      case "and":
        return `(${condition.operands.map((operand) => this.#condition(operand)).join(condition.kind === "or" ? " || " : " && ")})`;
      case "not":
        return `!${this.#condition(condition.operand)}`;
      case "throws":
        return `$.throws(${this.#expression(condition.operand)})`;
      case "empty":
        return `$.isEmpty(${this.#expression(condition.operand)})`;
      case "type":
        return `$.is(${this.#expression(condition.operand)}, ${JSON.stringify(condition.type)})`;
      case "same":
        return `$.same(${this.#expression(condition.left)}, ${this.#expression(condition.right)})`;
      case "compare": {
        const operator = { "=": "===", "≤": "<=", "≥": ">=", "<": "<", ">": ">" }[condition.operator];
        return `(${this.#expression(condition.left)} ${operator} ${this.#expression(condition.right)})`;
      }
      case "execution":
        return `($.execution() ${condition.later ? ">=" : "==="} ${condition.number})`;
      case "between": {
        const value = this.#expression(condition.operand);
        return `(${value} >= ${this.#expression(condition.low)} && ${value} <= ${this.#expression(condition.high)})`;
      }
    }
  }

  #expression(expression: Expression): string {
    switch (expression.kind) {
      case "variable":
        if (!this.#scopes.some((scope) => scope.has(expression.name))) {
          throw this.#error(`the variable _${expression.name}_ was never declared`);
        }
        return variable(expression.name);
      case "constant":
        return expression.value === "undefined" ? "$.undefined" : expression.value;
      case "string":
      case "number":
        return JSON.stringify(expression.value);
      case "infinity":
        return "$.infinity";
      case "enum":
        return `$.enum(${JSON.stringify(expression.name)})`;
      case "intrinsic":
        return `$.intrinsic(${JSON.stringify(expression.name)})`;
      case "slot":
        this.#requireField(expression.name);
        return JSON.stringify(expression.name);
      case "this":
        return "thisValue";
      case "list":
        return `$.list(${expression.items.map((item) => this.#expression(item)).join(", ")})`;
      case "first":
        return `$.first(${this.#expression(expression.list)})`;
      case "field":
        this.#requireField(expression.name);
        return `$.record(${this.#expression(expression.of)}).${expression.name}`;
      case "call": {
        const own = this.#own.get(expression.operation);
        const known =
          own?.type === "operation" || (operations as readonly string[]).includes(expression.operation);
        if (!known) throw this.#error(`there is no operation ${expression.operation}`);
        const given = expression.arguments.map((argument) => this.#expression(argument));
        if (own !== undefined && own.parameters.length !== given.length) {
          throw this.#error(`${own.name} takes ${own.parameters.length} arguments, and got ${given.length}`);
        }
        return `(yield* ${own === undefined ? "$." : ""}${expression.operation}(${given.join(", ")}))`;
      }
      case "unwrap":
        return `$.${expression.mark === "?" ? "returnIfAbrupt" : "value"}(${this.#expression(expression.operand)})`;
      case "completion":
        return `$.completion(${this.#expression(expression.operand)})`;
      case "error":
        return `$.newError(${JSON.stringify(expression.name)})`;
      case "real":
        return `$.real(${this.#expression(expression.operand)})`;
      case "sum":
        return `(${this.#expression(expression.left)} ${expression.operator} ${this.#expression(expression.right)})`;
    }
  }

  #declare(name: string): void {
    this.#scopes.at(-1)?.add(name);
  }

  #requireField(name: string): void {
    if (!this.#fields.has(name)) throw this.#error(`no record has a field [[${name}]]`);
  }

  #error(problem: string): TextError {
    return new TextError(this.#place, problem);
  }
}

function variable(name: string): string {
  return `_${name}`;
}

/** The parameters of what the language calls, which may be given fewer arguments or more. */
function argumentsOf(parameters: readonly string[]): string {
  return parameters
    .map((parameter, index) => `let ${variable(parameter)} = $.argument(given, ${index});\n`)
    .join("");
}

/** The names that a block gives to variables, without those of closures in it. */
function* variablesIn(statements: readonly Statement[]): Generator<string> {
  for (const statement of statements) {
    if (statement.kind === "let" && statement.target.kind === "variable") yield statement.target.name;
    if (statement.kind === "closure" || statement.kind === "forEach") yield statement.name;
    if (statement.kind === "if") yield* variablesIn([...statement.then, ...statement.otherwise]);
    if (statement.kind === "while" || statement.kind === "forEach") yield* variablesIn(statement.body);
  }
}

/** The internal slots that OrdinaryObjectCreate is asked for. */
function slotsIn(algorithms: readonly Algorithm[]): string[] {
  return [...JSON.stringify(algorithms).matchAll(/\{"kind":"slot","name":"(\w+)"\}/g)].map(
    ([, name = ""]) => name,
  );
}

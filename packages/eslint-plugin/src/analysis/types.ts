// The same questions, answered by the type checker where the parser gives one.
import { ESLintUtils } from "@typescript-eslint/utils";
import type { ParserServicesWithTypeInformation, TSESLint } from "@typescript-eslint/utils";
import type * as ts from "typescript";
import type { Node } from "./ast.ts";
import { lazyPromises } from "./tasks.ts";

/** The built-in collections and the iterators over them: all of their elements exist. */
const sets = new Set(["Set", "ReadonlySet"]);
const collections = new Set([...sets, "Map", "ReadonlyMap"]);
const overCollections = new Set(["ArrayIterator", "SetIterator", "MapIterator"]);
const iterators = new Set([
  ...overCollections,
  ...["Iterable", "Iterator", "IterableIterator", "IteratorObject", "Generator"],
]);

export type Answer = "yes" | "no" | "unknown";

export interface Types {
  /** Whether the elements of a collection are promises of work that has begun. */
  hasBegun(node: Node, lazy: readonly string[]): Answer;
  /** Whether the elements of a synchronous iterable are functions, which nobody calls. */
  givesFunctions(node: Node): Answer;
  /** Whether a value is, or may be, a promise or another thenable. */
  isThenable(node: Node): Answer;
  /** Whether `values()` gives an iterator over the elements. */
  isCollection(node: Node): boolean;
  hasMethod(node: Node, name: string): boolean;
}

/** Undefined without type information. */
export function typesOf(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
): Types | undefined {
  if (!context.sourceCode.parserServices?.program) return undefined;
  return new Checked(ESLintUtils.getParserServices(context));
}

class Checked implements Types {
  readonly #services: ParserServicesWithTypeInformation;
  readonly #checker: ts.TypeChecker;

  constructor(services: ParserServicesWithTypeInformation) {
    this.#services = services;
    this.#checker = services.program.getTypeChecker();
  }

  hasBegun(node: Node, lazy: readonly string[]): Answer {
    return all(
      this.#parts(this.#typeOf(node)).map((type) => {
        const elements = this.#existingElements(type);
        if (elements === undefined) return isAny(type) || this.#method(type, "iterator") ? "unknown" : "no";
        return some(elements.map((element) => this.#isBegun(element, lazy)));
      }),
    );
  }

  givesFunctions(node: Node): Answer {
    return all(
      this.#parts(this.#typeOf(node)).map((type) => {
        const elements = this.#elements(type);
        return elements === undefined
          ? "unknown"
          : some(elements.map((element) => this.#isFunction(element)));
      }),
    );
  }

  isThenable(node: Node): Answer {
    return some(
      this.#parts(this.#typeOf(node)).map((type) =>
        isAny(type) ? "unknown" : type.getProperty("then") ? "yes" : "no",
      ),
    );
  }

  isCollection(node: Node): boolean {
    return this.#parts(this.#typeOf(node)).every(
      (type) =>
        this.#checker.isArrayType(type) || this.#checker.isTupleType(type) || this.#isBuiltIn(type, sets),
    );
  }

  hasMethod(node: Node, name: string): boolean {
    return this.#parts(this.#typeOf(node)).every((type) => type.getProperty(name) !== undefined);
  }

  #typeOf(node: Node): ts.Type {
    return this.#services.getTypeAtLocation(node);
  }

  /** The members of a union, without undefined and null, and with the constraint of each type parameter. */
  #parts(type: ts.Type): ts.Type[] {
    const constraint = this.#checker.getBaseConstraintOfType(type) ?? type;
    if (isAny(constraint)) return [constraint];
    const nonNull = this.#checker.getNonNullableType(constraint);
    return nonNull.isUnion() ? nonNull.types.flatMap((member) => this.#parts(member)) : [nonNull];
  }

  #isBuiltIn(type: ts.Type, names: ReadonlySet<string>): boolean {
    const symbol = type.getSymbol();
    if (symbol === undefined || !names.has(symbol.name)) return false;
    return (symbol.declarations ?? []).some((declaration) =>
      this.#services.program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
    );
  }

  #arguments(type: ts.Type): readonly ts.Type[] {
    return this.#checker.getTypeArguments(type as ts.TypeReference);
  }

  /** The types of elements that exist already; undefined if the type is no collection. */
  #existingElements(type: ts.Type): readonly ts.Type[] | undefined {
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) return this.#arguments(type);
    if (this.#isBuiltIn(type, collections)) return this.#arguments(type);
    if (!this.#isBuiltIn(type, overCollections)) return undefined;
    return this.#arguments(type)
      .slice(0, 1)
      .flatMap((element) => (this.#checker.isTupleType(element) ? this.#arguments(element) : [element]));
  }

  #method(type: ts.Type, symbol: "asyncIterator" | "iterator"): ts.Symbol | undefined {
    // The checker's own name of a well-known symbol's property.
    return type.getProperties().find(({ name }) => name.startsWith(`__@${symbol}@`));
  }

  /** The types of the elements of a synchronous iterable. */
  #elements(type: ts.Type, depth = 0): readonly ts.Type[] | undefined {
    if (this.#method(type, "asyncIterator") !== undefined) return [];
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) return this.#arguments(type);
    if (this.#isBuiltIn(type, iterators)) return this.#arguments(type).slice(0, 1);
    const method = this.#method(type, "iterator");
    if (method === undefined || depth > 3) return undefined;
    const [signature] = this.#checker.getTypeOfSymbol(method).getCallSignatures();
    return signature && this.#elements(signature.getReturnType(), depth + 1);
  }

  #isFunction(element: ts.Type): Answer {
    return some(
      this.#parts(element).map((type) => {
        if (isAny(type)) return "unknown";
        return type.getCallSignatures().length > 0 && !type.getProperty("then") ? "yes" : "no";
      }),
    );
  }

  #isBegun(element: ts.Type, lazy: readonly string[]): Answer {
    return some(
      this.#parts(element).map((type) => {
        if (isAny(type)) return "unknown";
        return this.#isPromise(type, new Set([...lazyPromises, ...lazy])) ? "yes" : "no";
      }),
    );
  }

  /** The global Promise and its subclasses, except the lazy ones; other thenables may be lazy. */
  #isPromise(type: ts.Type, lazy: ReadonlySet<string>): boolean {
    if (this.#isBuiltIn(type, new Set(["Promise"]))) return true;
    const name = type.getSymbol()?.name;
    if (name !== undefined && lazy.has(name)) return false;
    if (type.isIntersection())
      return (
        type.types.some((part) => this.#isPromise(part, lazy)) &&
        !type.types.some((part) => lazy.has(part.getSymbol()?.name ?? ""))
      );
    return this.#bases(type).some((base) => this.#isPromise(base, lazy));
  }

  #bases(type: ts.Type): readonly ts.BaseType[] {
    const target = (type as Partial<ts.TypeReference>).target ?? type;
    return target.isClassOrInterface() ? this.#checker.getBaseTypes(target) : [];
  }
}

function isAny(type: ts.Type): boolean {
  // TypeFlags.Any and TypeFlags.Unknown, which are the first two in every version.
  return (type.flags & 3) !== 0;
}

function some(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

function all(answers: readonly Answer[]): Answer {
  if (answers.length === 0 || answers.includes("unknown")) return "unknown";
  return answers.includes("no") ? "no" : "yes";
}

// The metadata of a test file: YAML between /*--- and ---*/, as test262's CONTRIBUTING.md describes it.
import { parse } from "yaml";

export const knownFlags: readonly string[] = [
  "onlyStrict",
  "noStrict",
  "module",
  "raw",
  "async",
  "generated",
  "CanBlockIsFalse",
  "CanBlockIsTrue",
  "non-deterministic",
];

export interface Frontmatter {
  readonly esid: string;
  readonly description: string;
  readonly info: string;
  readonly flags: readonly string[];
  readonly includes: readonly string[];
  readonly features: readonly string[];
  readonly negative: Negative | undefined;
  /** Every key that the file has, known or not. */
  readonly keys: readonly string[];
}

export interface Negative {
  readonly phase: "parse" | "resolution" | "runtime";
  readonly type: string;
}

const block = /\/\*---\r?\n([\s\S]*?)---\*\//;

/** The YAML of a test or of a file of the harness. */
export function metadataOf(source: string): string {
  const text = block.exec(source)?.[1];
  if (text === undefined) throw new Error("there is no metadata between /*--- and ---*/");
  return text;
}

function readBlock(source: string): Record<string, unknown> {
  // test262's tools read YAML 1.1, where "no" is no text but false.
  const data: unknown = parse(metadataOf(source), { version: "1.1" });
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw new Error("the metadata is not a map of keys to values");
  }
  return data as Record<string, unknown>;
}

/** Reads the metadata of a test's source. Throws an Error that says what is wrong with it. */
export function readFrontmatter(source: string): Frontmatter {
  const fields = readBlock(source);
  return {
    esid: string(fields, "esid"),
    description: string(fields, "description"),
    info: string(fields, "info"),
    flags: list(fields, "flags"),
    includes: list(fields, "includes"),
    features: list(fields, "features"),
    negative: negative(fields["negative"]),
    keys: Object.keys(fields),
  };
}

/** What a file of the harness says of itself. */
export interface HarnessMetadata {
  readonly defines: readonly string[];
  /** The features that a test which includes the file must name. */
  readonly features: readonly string[];
  /** Whether the file may be included for nothing, since tests still do that. */
  readonly allowUnused: boolean;
}

export function readHarnessMetadata(source: string): HarnessMetadata {
  const fields = readBlock(source);
  return {
    defines: list(fields, "defines"),
    features: list(fields, "features"),
    allowUnused: fields["allow_unused"] === true,
  };
}

/** The source of a test without its metadata and without comments of whole lines: what is evaluated. */
export function codeOf(source: string): string {
  return source.replace(block, "").replace(/^\s*\/\/.*$/gm, "");
}

function string(fields: Record<string, unknown>, key: string): string {
  const value = fields[key] ?? "";
  if (typeof value !== "string") throw new Error(`${key} is not a string`);
  return value;
}

function list(fields: Record<string, unknown>, key: string): string[] {
  const value = fields[key] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    throw new Error(`${key} is not a list of strings`);
  }
  return value;
}

function negative(value: unknown): Negative | undefined {
  if (value === undefined) return undefined;
  const { phase, type } = (value ?? {}) as Partial<Record<string, unknown>>;
  if ((phase !== "parse" && phase !== "resolution" && phase !== "runtime") || typeof type !== "string") {
    throw new Error("negative needs a phase (parse, resolution or runtime) and a type");
  }
  return { phase, type };
}

// The programs of the READMEs compile in strict TypeScript, the JavaScript ones too, so that a reader may paste them.
import { join } from "node:path";
import { expect, test } from "vitest";
import { blocksOf } from "@as-completed-limit/markdown/blocks";
import { messages } from "./compiler.ts";

const root = join(import.meta.dirname, "../../..");

/** What a program finds besides: the globals of its setup, and types of a module that has none. */
const ambient = `
  /// <reference types="as-completed-limit/auto" />
  declare const urls: string[];
  declare module "core-js-pure/full/async-iterator/index.js" {
    interface Helper<T> extends AsyncIterableIterator<T> {
      map<U>(mapper: (value: T) => Promise<U>): Helper<U>;
    }
    const AsyncIterator: { from: <T>(items: AsyncIterable<T>) => Helper<T> };
    export default AsyncIterator;
  }`;

/** The code as a module of TypeScript, without the statements that are there to be refused. */
function moduleOf(code: string): string {
  return `${code.replaceAll(/^.*;\s*\/\/ throws: .*$/gm, "")}\nexport {};`;
}

function said(codes: readonly string[], file: string): string[][] {
  const options = { lib: ["lib.esnext.d.ts"], types: ["node"], skipLibCheck: true };
  const directory = join(root, file, "..");
  return messages(codes.map(moduleOf), options, { directory, ambient });
}

test.each(["README.md", "packages/as-completed-limit/README.md"])("%s", { timeout: 60_000 }, (file) => {
  // The global core-js has no types for the prototype that it is told of: nobody can paste that into TypeScript.
  const blocks = blocksOf(file).filter(({ code }) => !code.includes('"core-js/'));
  expect(blocks.length).toBeGreaterThan(1);
  const results = said(
    blocks.map(({ code }) => code),
    file,
  );
  const wrong = blocks.flatMap(({ line }, index) =>
    results[index]?.map((text) => `${file}:${line}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test("a program that only JavaScript accepts is noticed", () => {
  const implicit = "export const check = async (url) => url;";
  const notNarrowed = "try { await 1; } catch (error) { console.log(error.code); }";
  expect(said([implicit, notNarrowed], "README.md")).toEqual([
    ["Parameter 'url' implicitly has an 'any' type."],
    ["'error' is of type 'unknown'."],
  ]);
});

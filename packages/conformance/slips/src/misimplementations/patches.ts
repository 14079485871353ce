// The misimplementations: files of small patches, each a slip that the author of an implementation could make.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@as-completed-limit/tooling/errors";
import { format, resolveConfig } from "prettier";
import { isMap, isSeq, parse, parseDocument } from "yaml";
import { z } from "zod";
import { targets } from "../targets.ts";
import type { Target } from "../targets.ts";

const change = z.strictObject({
  /** The file below the target's `src`. */
  file: z.string(),
  /** What stands there, once; how it is broken into lines and indented does not count. */
  from: z.string(),
  to: z.string().nullable(),
});

const patch = z
  .strictObject({
    title: z.string(),
    file: z.string().optional(),
    from: z.string().optional(),
    to: z.string().nullable().optional(),
    changes: z.array(change).optional(),
    /** The test that is tried first, below test/built-ins and without its extension. */
    test: z.string().optional(),
    /** Why no test can notice, if none can. */
    equivalent: z.string().optional(),
  })
  .transform(({ file, from, to, changes, ...rest }) => ({
    ...rest,
    changes: changes ?? [change.parse({ file, from, to: to ?? "" })],
  }));

export interface Misimplementation extends z.infer<typeof patch> {
  readonly target: Target;
  /** The class of slips that it belongs to: the name of its file. */
  readonly group: string;
}

/** Where the patches are: a folder for each target. */
export const directory: string = fileURLToPath(new URL("../../misimplementations/", import.meta.url));

export function readMisimplementations(): Misimplementation[] {
  return targets.flatMap((target) =>
    globSync(`${target.name}/*.yaml`, { cwd: directory })
      .sort()
      .flatMap((file) => {
        const { data, error } = z.array(patch).safeParse(parse(readFileSync(join(directory, file), "utf8")));
        if (error !== undefined) throw new UserError(`${file}: ${z.prettifyError(error)}`);
        return data.map((entry) => ({ ...entry, target, group: basename(file, ".yaml") }));
      }),
  );
}

/** The files of the target that the patch changes, each with its changed text. */
export function patchedFiles({ title, target, changes }: Misimplementation): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const path = join(target.directory, "src", file);
    const text = texts.get(path) ?? readFileSync(path, "utf8");
    const found = [...text.matchAll(patternOf(from))];
    if (found.length !== 1) {
      throw new UserError(
        `"${title}" does not apply: expected "${from}" once in ${file}, found it ${found.length} times`,
      );
    }
    // A function, since a text may have the special patterns of replacements in it.
    texts.set(
      path,
      text.replace(patternOf(from), () => to ?? ""),
    );
  }
  return texts;
}

function patternOf(text: string): RegExp {
  const words = text.trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"), "g");
}

/** Writes into the files which test has noticed each of the misimplementations, so that it is the first the next time. */
export async function recordTests(
  verdicts: Iterable<{ misimplementation: Misimplementation; caughtBy: string | undefined }>,
): Promise<void> {
  const found = new Map<string, Map<string, string | undefined>>();
  for (const { misimplementation, caughtBy } of verdicts) {
    const file = join(directory, misimplementation.target.name, `${misimplementation.group}.yaml`);
    const tests = found.get(file) ?? new Map<string, string | undefined>();
    found.set(file, tests.set(misimplementation.title, caughtBy));
  }
  for (const [file, tests] of found) {
    const document = parseDocument(readFileSync(file, "utf8"));
    if (!isSeq(document.contents)) continue;
    for (const [index, entry] of document.contents.items.entries()) {
      if (!isMap(entry)) continue;
      const test = tests.get(String(entry.get("title")));
      if (test !== undefined) document.setIn([index, "test"], test.slice("built-ins/".length, -".js".length));
    }
    const options = { ...(await resolveConfig(file)), parser: "yaml" };
    writeFileSync(file, await format(document.toString({ lineWidth: 0 }), options));
  }
}

// Many small files.
import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Making more files takes longer than hashing them. What comes after these is more names of the same files. */
const different = 100_000;

/** Makes so many files, a thousand in each folder. */
export function makeFiles(folder: string, count: number): void {
  const pathOf = (i: number) => join(folder, `folder-${Math.floor(i / 1000)}`, `file-${i}`);
  for (let i = 0; i < count; i++) {
    if (i % 1000 === 0) mkdirSync(join(pathOf(i), ".."), { recursive: true });
    if (i < different) writeFileSync(pathOf(i), `file ${i}\n`.repeat(i % 100));
    else linkSync(pathOf(i % different), pathOf(i));
  }
}

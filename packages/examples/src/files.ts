// Many small files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes so many files, a thousand in each folder. */
export function makeFiles(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const subfolder = join(folder, `folder-${Math.floor(i / 1000)}`);
    if (i % 1000 === 0) mkdirSync(subfolder, { recursive: true });
    writeFileSync(join(subfolder, `file-${i}`), `file ${i}\n`.repeat(i % 100));
  }
}

// Pictures of one color, for the tests and measurements of thumbnails.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Jimp } from "jimp";

/** Makes a picture; the end of its name says in which format. */
export async function makePicture(file: `${string}.${string}`, width: number, height: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await new Jimp({ width, height, color: 0x336699ff }).write(file);
}

// What each worker thread does.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { threadId } from "node:worker_threads";
import { Jimp } from "jimp";

/** @param {import("./pool.js").Task} task @returns {Promise<import("./pool.js").Success>} */
export default async function makeThumbnail({ picture, thumbnail, size }) {
  const image = await Jimp.read(await readFile(picture));
  if (Math.max(image.width, image.height) > size) image.scaleToFit({ w: size, h: size });
  const mime = image.mime ?? "image/png";
  await mkdir(dirname(thumbnail), { recursive: true });
  // A thread that is ended in the middle leaves no half of a thumbnail under its name.
  await writeFile(`${thumbnail}.part`, await image.getBuffer(/** @type {"image/png"} */ (mime)));
  await rename(`${thumbnail}.part`, thumbnail);
  return { picture, thumbnail, width: image.width, height: image.height, worker: threadId };
}

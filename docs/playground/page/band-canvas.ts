// Draws a band: as bars in lanes, or above so many lanes as a density; and a line of the unsettled promises under it.
import { never } from "../race/band.ts";
import type { Band } from "../race/band.ts";

export const mostLanes = 40;
const gap = 6;
const lineHeight = 26;

export interface Colours {
  readonly running: string;
  readonly waiting: string;
  readonly delivered: string;
  readonly failed: string;
  readonly promises: string;
  readonly text: string;
}

export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--pg-${name}`).trim() || "gray";
  return {
    running: colour("running"),
    waiting: colour("waiting"),
    delivered: colour("delivered"),
    failed: colour("failed"),
    promises: colour("promises"),
    text: colour("text"),
  };
}

function laneHeight(lanes: number): number {
  return lanes <= 10 ? 12 : lanes <= 20 ? 7 : 4;
}

export function bandHeight({ lanes }: Band): number {
  return (lanes > mostLanes ? 120 : lanes * laneHeight(lanes)) + gap + lineHeight;
}

interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly width: number;
  readonly failing: ReadonlySet<number>;
  readonly x: (time: number) => number;
}

/** Stripes, so that waiting can be told from running without colours. */
function stripes(colour: string, ratio: number): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6 * ratio;
  const context = tile.getContext("2d");
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.6 * ratio;
  for (const offset of [-3, 3, 9]) {
    context.moveTo((offset - 4) * ratio, 7 * ratio);
    context.lineTo((offset + 4) * ratio, -1 * ratio);
  }
  context.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? colour;
}

/** Until when the result of each task waits for the consumer; `never` if it does not. */
export function waitingEnds({ end, delivered, time }: Band, failing: ReadonlySet<number>): number[] {
  return end.map((ended, index) => {
    if (ended === never || (delivered[index] === never && failing.has(index))) return never;
    const until = delivered[index] === never ? time : (delivered[index] as number);
    return until > ended ? until : never;
  });
}

function drawLanes(band: Band, { context, colours, failing, x }: Frame, ratio: number): void {
  const height = laneHeight(band.lanes);
  const bar = height - 1.5;
  const pattern = stripes(colours.waiting, ratio);
  const waiting = waitingEnds(band, failing);
  const nextInLane = new Map<number, number>();
  const order = [...band.start.keys()].filter((index) => band.start[index] !== never);
  order.sort((a, b) => (band.start[b] as number) - (band.start[a] as number));
  for (const index of order) {
    const lane = band.lane[index] as number;
    const top = lane * height;
    const from = x(band.start[index] as number);
    const to = x(band.end[index] as number);
    const next = nextInLane.get(lane) ?? Infinity;
    nextInLane.set(lane, band.start[index] as number);
    const until = waiting[index] as number;
    if (until !== never) {
      // Where a slot is free before the result is delivered, the next task covers what waits.
      context.fillStyle = pattern;
      context.fillRect(to, top, x(Math.min(until, next)) - to, bar);
    }
    context.fillStyle = colours.running;
    // A light line between two bars, so that short tasks do not become one.
    context.fillRect(from, top, Math.max(1, to - from - 0.75), bar);
    if (failing.has(index)) {
      const size = Math.max(2.5, bar / 2 - 1);
      const middle = top + bar / 2;
      context.strokeStyle = colours.failed;
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(to - size, middle - size);
      context.lineTo(to + size, middle + size);
      context.moveTo(to + size, middle - size);
      context.lineTo(to - size, middle + size);
      context.stroke();
    } else if (band.delivered[index] !== never) {
      const at = x(Math.min(band.delivered[index] as number, next));
      context.fillStyle = colours.delivered;
      if ((band.delivered[index] as number) <= next) context.fillRect(at - 1, top, 2, bar);
    }
  }
}

/** How many intervals cover each column of pixels. */
function coverage(from: readonly number[], to: readonly number[], { width, x }: Frame): number[] {
  const changes = new Array<number>(Math.ceil(width) + 2).fill(0);
  for (const [index, begin] of from.entries()) {
    if (begin === never || to[index] === never) continue;
    const first = Math.floor(x(begin));
    const last = Math.floor(x(to[index] as number));
    changes[first] = (changes[first] as number) + 1;
    changes[last] = (changes[last] as number) - 1;
  }
  let now = 0;
  return changes.map((change) => (now += change));
}

function drawDensity(band: Band, frame: Frame, ratio: number): void {
  const { context, colours, failing } = frame;
  const running = coverage(band.start, band.end, frame);
  const waiting = coverage(band.end, waitingEnds(band, failing), frame);
  const height = 120;
  // A semaphore lets more results wait than there are lanes; what is above them is cut off, and the figures tell it.
  const scale = height / band.lanes;
  const pattern = stripes(colours.waiting, ratio);
  for (const [column, count] of running.entries()) {
    const solid = count * scale;
    context.fillStyle = colours.running;
    context.fillRect(column, height - solid, 1, solid);
    const striped = Math.min(height - solid, (waiting[column] ?? 0) * scale);
    context.fillStyle = pattern;
    context.fillRect(column, height - solid - striped, 1, striped);
  }
}

function drawPromises(band: Band, frame: Frame, top: number, most: number): void {
  const { context, colours, width, x } = frame;
  const y = (count: number): number => top + lineHeight - 2 - (count / Math.max(1, most)) * (lineHeight - 6);
  context.strokeStyle = colours.promises;
  context.lineWidth = 1.5;
  context.beginPath();
  let before = 0;
  for (const [time, count] of band.promises) {
    context.lineTo(x(time), y(before));
    context.lineTo(x(time), y(count));
    before = count;
  }
  context.lineTo(width, y(before));
  context.stroke();
}

export interface Drawing {
  readonly band: Band;
  readonly failing: ReadonlySet<number>;
  readonly colours: Colours;
  /** In CSS pixels. */
  readonly width: number;
  readonly ratio: number;
  /** The latest time of all bands, and the most promises of all, so that they can be compared. */
  readonly until: number;
  readonly mostPromises: number;
}

/** The whole band, drawn once; the playhead then only chooses how much of it is shown. */
export function drawBand({
  band,
  failing,
  colours,
  width,
  ratio,
  until,
  mostPromises,
}: Drawing): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const height = bandHeight(band);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.scale(ratio, ratio);
  const margin = 4;
  const x = (time: number): number => margin + (time / Math.max(1, until)) * (width - 2 * margin);
  const frame: Frame = { context, colours, width, failing, x };
  if (band.lanes > mostLanes) drawDensity(band, frame, ratio);
  else drawLanes(band, frame, ratio);
  drawPromises(band, frame, height - lineHeight, mostPromises);
  return canvas;
}

/** What has happened by `time` in full, the rest faintly, and the playhead. */
export function showUntil(
  target: HTMLCanvasElement,
  drawn: HTMLCanvasElement,
  { time, until, colour, ratio }: { time: number; until: number; colour: string; ratio: number },
): void {
  const context = target.getContext("2d");
  if (!context) return;
  const { width, height } = drawn;
  const at = Math.min(width, Math.round((4 + (time / Math.max(1, until)) * (width / ratio - 8)) * ratio));
  context.clearRect(0, 0, width, height);
  context.globalAlpha = 0.15;
  context.drawImage(drawn, 0, 0);
  context.globalAlpha = 1;
  // A little more than the playhead, so that a mark at this very time is whole.
  const shown = Math.min(width, at + Math.ceil(2 * ratio));
  context.clearRect(0, 0, shown, height);
  if (shown > 0) context.drawImage(drawn, 0, 0, shown, height, 0, 0, shown, height);
  context.fillStyle = colour;
  context.fillRect(Math.min(width - ratio, at), 0, ratio, height);
}

// How figures are written: as in the article, kilobytes and seconds with two digits.

export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

export function formatMemory(kilobytes: number): string {
  return `${formatCount(kilobytes)} KB`;
}

export function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}

export function formatRatio(ratio: number): string {
  return ratio.toFixed(2);
}

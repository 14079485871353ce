// The plots of the report, as SVG.
import { View, parse } from "vega";
import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import { figuresOf } from "./comparisons.ts";
import { titleOf } from "./contestants.ts";
import type { CaseResult } from "./run.ts";
import { summarize } from "./statistics.ts";

interface Point {
  readonly contestant: string;
  readonly case: string;
  readonly x: number;
  readonly y: number;
}

export function pointsOf(
  cases: readonly CaseResult[],
  figure: string,
  x: (item: CaseResult) => number,
): Point[] {
  return cases.flatMap((item) =>
    item.results.flatMap(({ contestant }) => {
      const values = figuresOf(item, contestant, figure);
      if (values.length === 0) return [];
      return [{ contestant: titleOf(contestant), case: item.label, x: x(item), y: summarize(values).median }];
    }),
  );
}

async function render(spec: TopLevelSpec): Promise<string> {
  // No name of a contestant is to be cut off.
  const config = { axis: { labelLimit: 0 }, legend: { labelLimit: 0 } };
  return new View(parse(compile({ background: "white", config, ...spec }).spec), {
    renderer: "none",
  }).toSVG();
}

/** Lines over a logarithmic axis, one for each contestant. */
export function lines(
  points: readonly Point[],
  xTitle: string,
  yTitle: string,
  yFrom: number,
): Promise<string> {
  return render({
    width: 560,
    height: 300,
    data: { values: points.map((point) => ({ ...point, y: Math.max(point.y, yFrom) })) },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "x", type: "quantitative", scale: { type: "log" }, axis: { format: "~s" }, title: xTitle },
      y: { field: "y", type: "quantitative", scale: { type: "log" }, axis: { format: "~g" }, title: yTitle },
      color: { field: "contestant", type: "nominal", title: null },
    },
  });
}

/** One mark for each contestant, on a logarithmic axis, the fastest first. */
export function marks(points: readonly Point[], yTitle: string): Promise<string> {
  return render({
    width: 480,
    data: { values: points.map((point) => ({ ...point })) },
    encoding: {
      y: { field: "contestant", type: "nominal", sort: { field: "y", order: "ascending" }, title: null },
      x: { field: "y", type: "quantitative", scale: { type: "log" }, axis: { format: "~s" }, title: yTitle },
      color: {
        condition: { test: `datum.contestant === "${titleOf("as-completed")}"`, value: "#d62728" },
        value: "#7f9cc0",
      },
    },
    mark: { type: "point", filled: true, size: 80, opacity: 1 },
  });
}

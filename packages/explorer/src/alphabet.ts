// What the exhaustive exploration chooses from.
import { closePlaces, elements, pullPlaces, results, returns } from "./scenario.ts";
import type { Close, Pull, Scenario } from "./scenario.ts";

export interface Alphabet {
  readonly pulls: readonly Pull[];
  readonly closes: readonly Close[];
}

const nested = ["next", "return"] as const;

/** The kinds of source that take different paths through the algorithm. */
const core: Alphabet = {
  pulls: [{ element: "pending" }, {}, { element: "rejected" }, { result: "done" }, { result: "throws" }],
  closes: [{}],
};

/** Everything that a source can do, one thing at a time. */
function wide(isAsync: boolean): Alphabet {
  // Only where it comes out of a promise is a result that is no plain value worth waiting for.
  const notValues: Pull[] = results
    .filter((result) => result !== "value")
    .flatMap((result): Pull[] => [
      { result },
      ...(isAsync && result !== "throws" ? ([{ result, element: "pending" }] as const) : []),
    ]);
  const reentries: Pull[] = pullPlaces.flatMap((place) =>
    nested.flatMap((call): Pull[] => {
      const reentry = { in: place, call };
      switch (place) {
        case "next":
          return [
            { element: "pending", ...reentry },
            { result: "done", ...reentry },
            { result: "throws", ...reentry },
          ];
        case "done":
          return [{ ...reentry }, { result: "done", ...reentry }, { result: "done throws", ...reentry }];
        case "value":
          return [{ ...reentry }, { result: "value throws", ...reentry }];
        case "constructor":
          return [
            { element: "constructor", ...reentry },
            { element: "constructor throws", ...reentry },
          ];
        default:
          return [{ element: "thenable", ...reentry }];
      }
    }),
  );
  const closeReentries: Close[] = closePlaces
    .filter((place) => isAsync || place.startsWith("return"))
    .flatMap((place) =>
      nested.map((call): Close => {
        const element =
          place === "constructor" ? "constructor" : place.startsWith("then") ? "thenable" : undefined;
        return { ...(element !== undefined && { element }), in: place, call };
      }),
    );
  return {
    pulls: [...elements.map((element) => ({ element })), ...notValues, ...reentries],
    closes: [
      ...returns.map((kind) => ({ return: kind })),
      ...(isAsync ? elements.filter((element) => element !== "plain").map((element) => ({ element })) : []),
      ...closeReentries,
    ],
  };
}

/** What a generator can do by itself; the rest is done by the language. */
function ofGenerator({ pulls, closes }: Alphabet): Alphabet {
  return {
    pulls: pulls.filter(
      ({ result = "value", in: place }) =>
        ["value", "done", "throws"].includes(result) && place !== "done" && place !== "value",
    ),
    closes: closes.filter(
      ({ return: kind = "object", element, in: place = "return" }) =>
        ["object", "throws"].includes(kind) && element === undefined && place === "return",
    ),
  };
}

export function alphabetFor(source: Scenario["source"], breadth: "core" | "wide"): Alphabet {
  const alphabet = breadth === "core" ? core : wide(source.startsWith("async"));
  return source.endsWith("generator") ? ofGenerator(alphabet) : alphabet;
}

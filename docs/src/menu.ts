// The menus: which pages come in which section, in which order. A page that is not named comes after those that are.
import type { Page } from "./copy.ts";

export interface Item {
  readonly text: string;
  readonly link?: string;
  readonly target?: string;
  readonly items?: readonly Item[];
  readonly activeMatch?: string;
}

interface Section {
  readonly text: string;
  /** The folder of its pages. */
  readonly folder: string;
  readonly order: readonly string[];
  /** What is no Markdown page. */
  readonly more?: readonly Item[];
}

const section = (folder: string, text: string, order: string, rest: Partial<Section> = {}): Section => ({
  text,
  folder,
  order: order.split(" "),
  ...rest,
});

const specification: Item = { text: "Specification", link: "/spec/", target: "_self" };
const slides: Item = { text: "Slides", link: "/slides/", target: "_self" };

const use = [
  section(
    "guide",
    "Guide",
    "index laziness slots order errors early-exit async-sources choosing-a-limit typescript coming-from",
  ),
  section("recipes", "Recipes", "index large-files pagination web-streams workers progress several-machines"),
  section("examples", "Examples", "index check-links hash-files thumbnails paginated-api rows many-machines"),
  section("manual", "Package", "index"),
  section("eslint-plugin", "Lint plugin", "index"),
];
const look = [
  section("reference", "Reference", "index as-completed-iterator"),
  section("api", "API", "", { more: [{ text: "Types and functions", link: "/api/" }] }),
];
const proposal = [
  section("proposal", "Proposal", "index details prior-art implementing", {
    more: [specification, slides],
  }),
  section("reports", "Reports", "benchmarks conformance costs prior-art experiment", {}),
  section("project", "Project", "index contributing"),
];
const playground = section("playground", "Playground", "race step text write");

function itemsOf({ folder, order, more = [] }: Section, pages: readonly Page[]): Item[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const own = pages
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, title }) => ({ name: path.slice(folder.length + 1), title, link: `/${path}` }))
    .sort((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name))
    .map(({ title, link }) => ({ text: title, link: link.replace(/\/index$/, "/") }));
  return [...own, ...more];
}

export interface Menus {
  readonly nav: readonly Item[];
  readonly sidebar: Readonly<Record<string, readonly Item[]>>;
}

/** The menus of the site with these pages. */
export function menusOf(pages: readonly Page[]): Menus {
  const sidebar: Record<string, readonly Item[]> = {};
  for (const sections of [use, look, proposal]) {
    const groups = sections.map((one) => ({ text: one.text, items: itemsOf(one, pages) }));
    const items = groups.filter((group) => group.items.length > 0);
    for (const { folder } of sections) sidebar[`/${folder}/`] = items;
  }
  const views = itemsOf(playground, pages);
  const documents = sidebar["/proposal/"]?.[0]?.items ?? [];
  return {
    nav: [
      { text: "Guide", link: "/guide/", activeMatch: "^/(guide|recipes|examples|manual|eslint-plugin)/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/(reference|api)/" },
      ...(views.length === 0 ? [] : [{ text: "Playground", activeMatch: "^/playground/", items: views }]),
      {
        text: "Proposal",
        activeMatch: "^/(proposal|reports|project)/",
        items: [...documents, { text: "Reports", link: "/reports/benchmarks" }],
      },
    ],
    sidebar,
  };
}

// The modules that vite.ts makes.

declare module "virtual:compiled-text" {
  import type { CompiledText } from "@as-completed-limit/proposal/engine262";
  const text: CompiledText;
  export default text;
}

declare module "virtual:algorithms" {
  import type { Algorithm } from "@as-completed-limit/proposal";
  const algorithms: readonly Algorithm[];
  export default algorithms;
}

declare module "virtual:scenario-places" {
  /** Where the documents speak of a scenario, by its name: an address without the base path. */
  const places: Readonly<Record<string, string>>;
  export default places;
}

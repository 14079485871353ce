export * from "../dist/helpers-core.cjs";

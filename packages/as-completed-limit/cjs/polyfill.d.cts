import { getPolyfill } from "../dist/core.cjs";

export = getPolyfill;

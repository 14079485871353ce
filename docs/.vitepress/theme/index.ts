// VitePress's theme without its fonts, with what the pages show, and with Promise.asCompleted in the console.
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import IdeaPicture from "./IdeaPicture.vue";
import PlaygroundView from "./PlaygroundView.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("IdeaPicture", IdeaPicture);
    app.component("PlaygroundView", PlaygroundView);
    // Not while pages are rendered to files.
    if (!import.meta.env.SSR) void import("./console.ts");
  },
} satisfies Theme;

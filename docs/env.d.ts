/// <reference types="vitepress/client" />
import type { DefineComponent } from "vue";

declare module "vue" {
  // Those that VitePress registers and the theme uses.
  interface GlobalComponents {
    ClientOnly: DefineComponent;
  }
}

/// <reference types="vitepress/client" />
// Single-file components, for the type check of the theme.
declare module "*.vue" {
  import type { DefineComponent } from "vue";
  const component: DefineComponent;
  export default component;
}

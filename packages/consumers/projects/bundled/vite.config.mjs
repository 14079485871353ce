export default {
  build: {
    outDir: "out",
    rolldownOptions: { input: ["ponyfill.html", "polyfill.html", "unused.html"] },
  },
};

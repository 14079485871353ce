// Runs before anything is installed, on the Node that started pnpm, which may be too old to say more.
if (parseInt(process.versions.node) < 20) {
  console.error(`expected Node.js 20 or later to start pnpm, got ${process.version}`);
  process.exit(1);
}

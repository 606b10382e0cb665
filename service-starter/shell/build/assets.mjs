// Bundles entry points for the browser: assets.mjs <outdir> <entry>...
const { build } = await import("esbuild").catch(() => {
  console.error('The packages of package-lock.json are not installed: run "npm ci" in the project\'s root.');
  process.exit(1);
});

const [outdir, ...entryPoints] = process.argv.slice(2);

await build({
  entryPoints,
  outdir,
  bundle: true,
  minify: true,
  sourcemap: false,
  format: "esm",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  external: ["/shell/*"],
  logLevel: "warning",
});

// Builds the shell's styles and scripts and copies htmx and the fonts that pages and documents are set in.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(here, "../../target/classes");
const web = join(classes, "META-INF/resources/shell");
const fonts = join(classes, "org/symposia/starter/pdf/fonts");
const modules = createRequire(import.meta.url).resolve.paths("htmx.org") ?? [];

function installed(path) {
  const found = modules.map((root) => join(root, path)).find(existsSync);
  if (!found) {
    throw new Error(`${path} is not installed: run "npm ci" in the project's root`);
  }
  return found;
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(installed(from), to);
}

function copyFont(family, file, weights) {
  for (const weight of weights) {
    const style = weight.replace(/^\d+/, "");
    copy(`@expo-google-fonts/${family}/${weight}/${file}_${weight}.ttf`, join(fonts, `${file}-${style}.ttf`));
  }
  copy(`@expo-google-fonts/${family}/LICENSE_FONT`, join(fonts, `${file}-LICENSE.txt`));
}

// Style sheets name fonts by the address with fingerprint, the same that pages preload.
function copyTypeface(family, scripts) {
  const sheet = join(web, "shell.css");
  let styles = readFileSync(sheet, "utf8");
  for (const script of scripts) {
    const file = join(web, "fonts", `${family}-${script}.woff2`);
    copy(`@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`, file);
    const fingerprint = createHash("md5").update(readFileSync(file)).digest("hex");
    styles = styles.replace(`/fonts/${family}-${script}.woff2`, `/fonts/${family}-${script}-${fingerprint}.woff2`);
  }
  writeFileSync(sheet, styles);
  copy(`@fontsource-variable/${family}/LICENSE`, join(web, "fonts", `${family}-LICENSE.txt`));
}

execFileSync(process.execPath, [join(here, "assets.mjs"), web, "src/shell.ts", "src/shell.css"], {
  cwd: resolve(here, ".."),
  stdio: "inherit",
});
cpSync(resolve(here, "../static"), web, { recursive: true });
copyTypeface("source-sans-3", ["latin", "latin-ext", "vietnamese", "greek", "cyrillic"]);
copy("htmx.org/dist/htmx.min.js", join(web, "htmx.js"));
rmSync(fonts, { recursive: true, force: true });
for (const [family, file] of [
  ["source-sans-3", "SourceSans3"],
  ["noto-sans", "NotoSans"],
  ["noto-sans-jp", "NotoSansJP"],
  ["noto-sans-thai", "NotoSansThai"],
  ["noto-sans-arabic", "NotoSansArabic"],
  ["noto-sans-hebrew", "NotoSansHebrew"],
]) {
  copyFont(family, file, ["400Regular", "600SemiBold"]);
}
// Large and rarely needed: one weight for both styles.
copyFont("noto-sans-sc", "NotoSansSC", ["400Regular"]);
copyFont("noto-sans-kr", "NotoSansKR", ["400Regular"]);

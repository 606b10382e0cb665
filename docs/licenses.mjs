// Writes docs/third-party-licenses.md: what the product ships of others, and under which licence.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

execFileSync(process.env.MVN ?? "mvn", ["-B", "-ntp", "-q", "license:aggregate-add-third-party"], {
  cwd: root,
  stdio: "inherit",
});

const mavenEntry = /^ +((?:\([^)]*(?:\([^)]*\)[^)]*)*\) )+)(.*) \(([^\s:]+:[^\s:]+:[^\s)]+)/;
const maven = readFileSync(join(root, "target/licenses/THIRD-PARTY.txt"), "utf8")
  .split("\n")
  .map((line) => mavenEntry.exec(line))
  .filter((entry) => entry !== null)
  .map(([, licences, , artifact]) => [artifact, licences.trim().replace(/^\(|\)$/g, "").replaceAll(") (", ", ")]);

// Only what pages and documents contain is shipped; the tools of the build are not.
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const npm = Object.entries(lock.packages)
  .filter(([path, entry]) => path.includes("node_modules/") && !entry.dev && !entry.link)
  .map(([path, entry]) => {
    const file = join(root, path, "package.json");
    const described = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).license : undefined;
    return [`${path.replace(/^.*node_modules\//, "")}:${entry.version}`, fonts(path) ?? entry.license ?? described ?? "unknown"];
  });

// The packages of fonts carry the licence of their scripts; the fonts have one of their own.
function fonts(path) {
  if (path.includes("@fontsource-variable/")) {
    return "SIL Open Font License 1.1";
  }
  return path.includes("@expo-google-fonts/") ? "SIL Open Font License 1.1 (font), MIT (package)" : undefined;
}

function table(rows) {
  const lines = rows
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, licence]) => `| \`${name}\` | ${licence.replaceAll("|", "\\|")} |`);
  return ["| Name and version | Licence, as its makers state it |", "|---|---|", ...lines].join("\n");
}

writeFileSync(
  join(root, "docs/third-party-licenses.md"),
  `# Third-party licences

What the product ships of others. Made by \`npm run licenses\`; do not edit.

## Libraries (Maven)

${table(maven)}

## Scripts and fonts (npm)

${table(npm)}
`,
);
console.log(`${maven.length} libraries, ${npm.length} packages`);

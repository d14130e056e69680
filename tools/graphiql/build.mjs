// Bundles GraphiQL, its explorer, the editor's three workers and their licences into static/vendor/graphiql.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../static/vendor/graphiql");
const modules = join(here, "node_modules");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const common = {
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  outdir: out,
  absWorkingDir: here,
  legalComments: "linked",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".ttf": "file" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
  metafile: true,
};
const page = await build({ ...common, entryPoints: { graphiql: "src/boot.jsx" } });
const workers = await build({
  ...common,
  entryPoints: {
    "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
    "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
    "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
  },
});

/** The packages whose code is in the output: folders below node_modules. */
function packages() {
  const inputs = [page, workers].flatMap((result) => Object.keys(result.metafile.inputs));
  const found = inputs.map((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[0]).filter(Boolean);
  return [...new Set(found)].sort();
}

const texts = [];
const rows = [];
for (const folder of packages()) {
  const { name, version, license } = JSON.parse(readFileSync(join(here, folder, "package.json")));
  const file = readdirSync(join(here, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  texts.push(`${name} ${version} (${license})\n\n${file ? readFileSync(join(here, folder, file), "utf8").trim() : "No licence text in the package; see the licence named above."}\n`);
  rows.push(`| ${name} | ${version} | ${license} |`);
}
const notice = join(modules, "monaco-editor/ThirdPartyNotices.txt");
if (existsSync(notice)) texts.push(`monaco-editor, third party notices\n\n${readFileSync(notice, "utf8").trim()}\n`);
writeFileSync(join(out, "LICENSES.txt"), texts.join(`\n${"-".repeat(78)}\n\n`).replaceAll("\r\n", "\n"));

const sum = (name) => createHash("sha256").update(readFileSync(join(out, name))).digest("hex");
const files = readdirSync(out).sort().map((name) => `| ${name} | \`${sum(name)}\` |`);
writeFileSync(
  join(out, "VENDORED.md"),
  `# GraphiQL, built

Written by \`tools/graphiql/build.sh\` from the versions in its lock file; not to be edited by hand. Licence texts: \`LICENSES.txt\`.

| file | sha256 |
| --- | --- |
${files.join("\n")}

| package | version | licence |
| --- | --- | --- |
${rows.join("\n")}
`,
);

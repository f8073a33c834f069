import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import webpack from "webpack";
import type { Configuration, Module, Stats } from "webpack";

const ROOT = join(__dirname, "../..");
const PANE = join(ROOT, "dist/pane");

/** Bytes of a file of the built pane as a server sends them. */
export const compressed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

export const fileOfPane = (name: string): string => join(PANE, name);

/** The file of the built pane that a chunk is in. */
export function fileOfChunk(name: string): string {
  const file = readdirSync(PANE).find((candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith(".js"));
  if (file === undefined) throw new Error(`The pane has no chunk named ${name}`);
  return fileOfPane(file);
}

/**
 * Build the pane and the empty pane with the same settings: the compressed bytes of the empty one, and of all that the
 * pane shows first, what comes right after the first script included.
 *
 * @throws when it does not hold the very components and icons of Fluent that the pane shows before anything is asked of it
 */
export async function buildEmptyPane(): Promise<{ readonly empty: number; readonly shownFirst: number }> {
  const out = mkdtempSync(join(tmpdir(), "gap-table-empty-pane-"));
  try {
    const built = await build("./src/taskpane/taskpane.tsx", join(out, "pane"));
    const pane = fluentParts(built);
    const empty = fluentParts(await build("./bench/pane/empty-pane.tsx", join(out, "empty")));
    const lacking = pane.filter((name) => !empty.includes(name));
    const needless = empty.filter((name) => !pane.includes(name));
    if (lacking.length + needless.length > 0) {
      throw new Error(`The empty pane lacks [${lacking.join(", ")}] and has for nothing [${needless.join(", ")}]`);
    }
    const sum = (folder: string, files: readonly string[]): number =>
      files.reduce((bytes, file) => bytes + compressed(join(out, folder, file)), 0);
    const shown = SHOWN_FIRST.flatMap((name) => built.compilation.namedChunkGroups.get(name)?.getFiles() ?? []);
    return { empty: sum("empty", readdirSync(join(out, "empty"))), shownFirst: sum("pane", [...new Set(shown)]) };
  } finally {
    rmSync(out, { recursive: true });
  }
}

async function build(entry: string, path: string): Promise<Stats> {
  const configurations = createRequire(__filename)("../../webpack.config.js") as () => readonly Configuration[];
  const pane = configurations().find(({ name }) => name === "pane");
  if (!pane) throw new Error("webpack.config.js has no pane");
  const [define] = pane.plugins ?? [];
  return new Promise((resolve, reject) => {
    webpack(
      { ...pane, context: ROOT, entry: { taskpane: entry }, output: { ...pane.output, path }, plugins: [define] },
      (error, stats) => {
        if (stats && !stats.hasErrors()) resolve(stats);
        else reject(error ?? new Error(stats?.toString("errors-only")));
      },
    );
  });
}

/** The first script, and what may come right after it without anything being asked of the pane. */
const SHOWN_FIRST = ["taskpane", "choices", "gap-list", "notices", "icons"];

/** Components and icons of Fluent in what is shown first, such as `"react-button Button"`. */
function fluentParts({ compilation: { namedChunkGroups, chunkGraph } }: Stats): readonly string[] {
  const chunks = SHOWN_FIRST.flatMap((name) => namedChunkGroups.get(name)?.chunks ?? []);
  const found = new Set<string>();
  for (const module of chunks.flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]).flatMap(inner)) {
    const path = ("resource" in module ? String(module.resource) : "").split("@fluentui/")[1] ?? "";
    const [, component] = /^(.*\/components\/.*)\.js$/u.exec(path) ?? [];
    const [folder, name] = component?.split("/").slice(-2) ?? [];
    if (folder === name && name !== undefined) found.add(`${path.split("/")[0]} ${name}`);
    const [, icon] = /atoms\/svg\/(.*)\.js$/u.exec(path) ?? [];
    if (icon !== undefined) found.add(`icon ${icon}`);
  }
  return [...found];
}

/** What webpack joined into one module. */
const inner = (module: Module): readonly Module[] =>
  "modules" in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];

// The lexicon of the bundled catalogue, which half of all files of tests read with, is made once and not once a file, as
// the built command line has it made beforehand. That it is the same is what the tests of the packed lexicon say.
const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");
/** What a lexicon is made from. */
const SOURCES = ["src/domain", "src/adapters/catalogue", "src/cli/build"];

/** Jest's global setup: makes the lexicon of these very sources where there is none yet, and tells where it is. */
module.exports = function makeLexicon() {
  const file = join(tmpdir(), `gap-table-lexicon-${hashOf(SOURCES)}.json`);
  if (!existsSync(file)) {
    const program = join(ROOT, "src/cli/build/print-packed-lexicon.ts");
    const made = execFileSync(process.execPath, ["-r", "@swc-node/register", program], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, made);
    renameSync(own, file);
  }
  process.env.BUNDLED_LEXICON = file;
};

function hashOf(folders) {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        hash.update(entry.name).update(readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
  return hash.digest("hex").slice(0, 16);
}

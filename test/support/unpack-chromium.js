// Unpacks the browser of the end-to-end tests, which comes from npm packed, into a folder of its own.
// The package unpacks into one place for every program and every version, and takes a file that is still being written
// there for one that is ready. So it is given an empty folder, which is moved whole to where the browser is looked for.
const { execFileSync } = require("node:child_process");
const { existsSync, mkdtempSync, renameSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const { devDependencies } = require("../../package.json");
const HOME = join(tmpdir(), `gap-table-chromium-${devDependencies["@sparticuz/chromium"]}`);
const UNPACK = 'import("@sparticuz/chromium").then(({ default: packed }) => packed.executablePath())';

/** The path of the browser's program, which is there afterwards, however many ask at the same time. */
function unpackChromium() {
  if (!existsSync(HOME)) {
    const fresh = mkdtempSync(`${HOME}-`);
    try {
      execFileSync(process.execPath, ["--eval", UNPACK], {
        cwd: __dirname,
        env: { ...process.env, TMPDIR: fresh, TMP: fresh, TEMP: fresh },
        stdio: ["ignore", "ignore", "inherit"],
      });
      renameSync(fresh, HOME);
    } catch (error) {
      // Another has moved its own there meanwhile.
      if (!existsSync(HOME)) throw error;
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return join(HOME, "chromium");
}

module.exports = { unpackChromium };
if (require.main === module) unpackChromium();

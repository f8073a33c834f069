const { default: Sequencer } = require("@jest/test-sequencer");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

/**
 * What takes longest, longest first: begun last, one of these would leave a core idle at the end. On a machine that
 * has run the tests before Jest knows better by itself; a fresh clone has only this list.
 */
const SLOW = [
  "mutated-files.test.ts",
  "e2e/every-screen/fits.test.ts",
  "e2e/languages-and-themes/russian.test.ts",
  "e2e/languages-and-themes/kazakh.test.ts",
  "e2e/languages-and-themes/english.test.ts",
  "cli/killed-writes.test.ts",
  "e2e/every-screen/accessible.test.ts",
  "e2e/every-screen/in-contrast.test.ts",
].map((file) => join(__dirname, "..", file));

class SlowFirst extends Sequencer {
  sort(tests) {
    const gone = SLOW.filter((file) => !existsSync(file));
    if (gone.length > 0) throw new Error(`The list of slow tests names files that are not there: ${gone.join(", ")}`);
    const place = ({ path }) =>
      SLOW.includes(path) ? SLOW.indexOf(path) : path.includes("/e2e/") ? SLOW.length : SLOW.length + 1;
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = SlowFirst;

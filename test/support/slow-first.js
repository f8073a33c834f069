const { default: Sequencer } = require("@jest/test-sequencer");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

/**
 * What takes longest, longest first: begun last, one of these would leave a core idle at the end. On a machine that
 * has run the tests before Jest knows better by itself; a fresh clone has only this list.
 */
const SLOW = [
  "e2e/every-screen/english.test.ts",
  "e2e/linked-brief.test.ts",
  "adapters/word/open-brief.test.ts",
  "brief-pages.test.ts",
  "e2e/sharing.test.ts",
  "cli/command-line.test.ts",
  "adapters/xlsx/repair/edited-and-repaired.test.ts",
  "adapters/word/refresh-histories.test.ts",
  "cli/killed-writes.test.ts",
  "e2e/every-screen/russian.test.ts",
  "e2e/every-screen/kazakh.test.ts",
  "e2e/delivery.test.ts",
  "e2e/keyboard.test.ts",
  "adapters/docx/linked/draft-marks.test.ts",
  "app/session-in-excel.test.ts",
  "adapters/xlsx/repair/editing-elsewhere.test.ts",
  "adapters/xlsx/create/create-review-workbook.test.ts",
  "adapters/docx/linked/refresh-histories.test.ts",
  "cli/exit-codes.test.ts",
  "adapters/excel/excel-workbook.test.ts",
  "mutated-files.test.ts",
  "domain/rules/rules.test.ts",
].map((file) => join(__dirname, "..", file));

const IN_A_BROWSER = /[\\/](?:e2e|workbench)[\\/]/;

class SlowFirst extends Sequencer {
  sort(tests) {
    const gone = SLOW.filter((file) => !existsSync(file));
    if (gone.length > 0) throw new Error(`The list of slow tests names files that are not there: ${gone.join(", ")}`);
    const place = ({ path }) =>
      SLOW.includes(path) ? SLOW.indexOf(path) : IN_A_BROWSER.test(path) ? SLOW.length : SLOW.length + 1;
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = SlowFirst;

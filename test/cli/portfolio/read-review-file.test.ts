import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createFrozenCopy } from "../../../src/adapters/xlsx/create/frozen/create-frozen-copy";
import { toTextPortfolio } from "../../../src/cli/portfolio/portfolio-report";
import { readReviewFile } from "../../../src/cli/portfolio/read-review-file";
import { freezeReview } from "../../../src/domain/frozen/frozen-review";
import { toPortfolio } from "../../../src/domain/portfolio/portfolio";
import { gap, review } from "../../support/builders";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "gap-table-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a copy of a review for people outside, in a folder of reviews", () => {
  it.each([
    [
      "en",
      "copy.xlsx: left out: a read-only copy that was made of a review.",
      "; read-only copies left out: 1; not a review: 0 workbooks; not read: 0 files.",
    ],
    [
      "ru",
      "copy.xlsx: пропущено: копия только для чтения, сделанная с обзора.",
      "; пропущено копий только для чтения: 1; не обзор: 0 книг; не прочитано: 0 файлов.",
    ],
    [
      "kk",
      "copy.xlsx: есепке алынбады: шолудан жасалған, тек оқуға арналған көшірме.",
      "; есепке алынбаған тек оқуға арналған көшірме: 1; шолу емес кітап: 0; оқылмаған файл: 0.",
    ],
  ] as const)("is left out and named, and is no file that could not be read: %s", async (language, named, sum) => {
    const file = join(folder, "copy.xlsx");
    writeFileSync(file, createFrozenCopy(freezeReview(review({ gaps: [gap()] })), "2026-11-25"));
    const read = await readReviewFile({ path: "copy.xlsx", file, language });
    expect(read).toEqual({ kind: "frozen", path: "copy.xlsx" });
    const portfolio = toPortfolio([read]);
    expect(portfolio.unread).toEqual([]);
    const lines = toTextPortfolio("folder", undefined, portfolio, language).split("\n");
    expect(lines).toEqual([named, expect.stringContaining(sum), ""]);
  });
});

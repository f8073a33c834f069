import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { scoreCitations, shortfalls, toExpectedLines } from "../../support/citation-score";

const catalogue = bundledCatalogue();
const LINES = toExpectedLines(readFileSync("test/fixtures/citation-lines-by-class.jsonl", "utf8"));

const score = (lines: typeof LINES) =>
  scoreCitations(
    lines,
    (context) => toCitationReader(catalogue, context),
    (id) => catalogue.byId.has(id),
  );

describe("our own lines of forms that real texts have", () => {
  it("are of every class in each language, with lines that cite nothing among them", () => {
    const classes = new Map<string, Set<string>>();
    for (const { tags = [], lang } of LINES)
      for (const tag of tags) classes.set(tag, (classes.get(tag) ?? new Set()).add(lang));
    for (const tag of ["current act", "defined", "state", "layout", "parted", "list", "unit", "no name"])
      expect([...(classes.get(tag) ?? [])].sort()).toEqual(["en", "kk", "ru"]);
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
  });

  it("are read as well as a release must read them", () => {
    expect(shortfalls(score(LINES))).toEqual([]);
  });

  it("find nothing wrong: what is found is what is cited", () => {
    const { misses } = score(LINES);
    expect(misses.filter(({ found }) => found !== "nothing")).toEqual([]);
  });
});

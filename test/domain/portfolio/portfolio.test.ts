import type { FileRead } from "../../../src/domain/portfolio/portfolio";
import { toPortfolio } from "../../../src/domain/portfolio/portfolio";
import type { AspectSummary, NormSummary, ReviewSummary } from "../../../src/domain/portfolio/review-summary";

const aspect = (id: string): AspectSummary => ({ id, name: `The aspect ${id}`, gaps: 1, isOpen: false });
const norm = (place: string, gaps: number): NormSummary => ({
  instrument: "crc",
  place,
  label: `CRC, art. ${place}`,
  gaps,
});
const reviewAt = (path: string, parts: Partial<ReviewSummary> = {}): FileRead => ({
  kind: "review",
  path,
  changed: "2026-11-20",
  summary: {
    title: path,
    version: "",
    jurisdiction: "KZ",
    language: "en",
    gaps: 1,
    rows: [],
    byStatus: { draft: 1, consultation: 0, final: 0, withdrawn: 0, none: 0 },
    errors: 0,
    warnings: 0,
    remarks: 0,
    openComments: 0,
    aspects: [],
    norms: [],
    ...parts,
  },
});
const unread = (path: string): FileRead => ({
  kind: "unread",
  path,
  reason: { en: "No.", ru: "Нет.", kk: "Жоқ." },
});

describe("a portfolio", () => {
  it("numbers reviews by path, 2 before 10, whatever order they were read in", () => {
    const files = [reviewAt("10.xlsx"), reviewAt("b/1.xlsx"), reviewAt("2.xlsx"), reviewAt("a.xlsx")];
    const portfolio = toPortfolio(files);
    expect(portfolio.reviews.map(({ number, path }) => `${number} ${path}`)).toEqual([
      "1 2.xlsx",
      "2 10.xlsx",
      "3 a.xlsx",
      "4 b/1.xlsx",
    ]);
    expect(toPortfolio([...files].reverse())).toEqual(portfolio);
  });

  it("keeps an order for names that a person takes for the same", () => {
    const files = [reviewAt("01.xlsx"), reviewAt("1.xlsx")];
    expect(toPortfolio([...files].reverse())).toEqual(toPortfolio(files));
  });

  it("keeps workbooks that are no review, copies for people outside, and files that can't be read, apart from the reviews", () => {
    const portfolio = toPortfolio([
      unread("z.xlsx"),
      { kind: "no-review", path: "list.xlsx" },
      { kind: "frozen", path: "copy.xlsx" },
      reviewAt("r.xlsx"),
      unread("c.xlsx"),
    ]);
    expect(portfolio.reviews.map(({ path }) => path)).toEqual(["r.xlsx"]);
    expect(portfolio.noReviews).toEqual(["list.xlsx"]);
    expect(portfolio.frozen).toEqual(["copy.xlsx"]);
    expect(portfolio.unread.map(({ path }) => path)).toEqual(["c.xlsx", "z.xlsx"]);
  });

  it("adds the norms up over the reviews, and puts the most cited first", () => {
    const portfolio = toPortfolio([
      reviewAt("a.xlsx", { norms: [norm("3", 1), norm("16", 4), norm("40", 5)] }),
      reviewAt("b.xlsx", { norms: [norm("3", 1)] }),
      reviewAt("c.xlsx", { norms: [norm("16", 1), norm("12", 2)] }),
    ]);
    expect(portfolio.norms.map(({ place, gaps, reviews }) => [place, gaps, reviews])).toEqual([
      ["16", 5, [1, 3]],
      ["40", 5, [1]],
      ["3", 2, [1, 2]],
      ["12", 2, [3]],
    ]);
  });

  it("knows the same review in two files by its title and half of its rows, and counts both", () => {
    const portfolio = toPortfolio([
      reviewAt("a.xlsx", { title: "Media Bill", rows: ["1", "2", "3"] }),
      reviewAt("b.xlsx", { title: "media bill ", rows: ["1", "2", "4", "5"] }),
      reviewAt("c.xlsx", { title: "Media Bill", rows: ["1", "6", "7"] }),
      reviewAt("d.xlsx", { title: "Data Bill", rows: ["1", "2", "3"] }),
      reviewAt("e.xlsx", { title: "Media Bill", rows: [] }),
    ]);
    expect(portfolio.reviews.map(({ sameAs }) => sameAs)).toEqual([[2], [1], [], [], []]);
  });

  it("has the aspects of all profiles, once each", () => {
    const portfolio = toPortfolio([
      reviewAt("a.xlsx", { aspects: [aspect("safety"), aspect("schools")] }),
      reviewAt("b.xlsx", { aspects: [aspect("schools"), aspect("justice")] }),
    ]);
    expect(portfolio.aspects.map(({ id }) => id)).toEqual(["safety", "schools", "justice"]);
  });

  it("is empty of no files", () => {
    expect(toPortfolio([])).toEqual({
      reviews: [],
      aspects: [],
      norms: [],
      copies: [],
      frozen: [],
      noReviews: [],
      unread: [],
    });
  });
});

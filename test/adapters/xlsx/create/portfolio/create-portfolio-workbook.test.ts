import { createPortfolioWorkbook } from "../../../../../src/adapters/xlsx/create/portfolio/create-portfolio-workbook";
import { openWorkbook } from "../../../../../src/adapters/xlsx/xlsx-workbook";
import type { Portfolio, PortfolioReview } from "../../../../../src/domain/portfolio/portfolio";
import { partsOf } from "../review-parts";

const EMPTY: Portfolio = { reviews: [], aspects: [], norms: [], copies: [], frozen: [], noReviews: [], unread: [] };
const aspects = ["covered", "open", "reasoned", "foreign"].map((id) => ({ id, name: `Aspect ${id}` }));

const review = (parts: Partial<PortfolioReview> = {}): PortfolioReview => ({
  number: 1,
  path: "a.xlsx",
  changed: "2026-11-20",
  title: "Media Bill",
  version: "",
  jurisdiction: "KZ",
  language: "kk",
  gaps: 4,
  byStatus: { draft: 2, consultation: 0, final: 1, withdrawn: 1, none: 0 },
  errors: 0,
  warnings: 0,
  remarks: 0,
  openComments: 0,
  aspects: [
    { id: "covered", name: "", gaps: 3, isOpen: false },
    { id: "open", name: "", gaps: 0, isOpen: true },
    { id: "reasoned", name: "", gaps: 0, isOpen: false },
  ],
  norms: [],
  sameAs: [],
  ...parts,
});

const made = (portfolio: Partial<Portfolio>): Uint8Array =>
  createPortfolioWorkbook({ ...EMPTY, ...portfolio }, "en", (path) => path);

const headers = async (reviews: readonly PortfolioReview[]) =>
  (await openWorkbook(made({ reviews, aspects }), "p.xlsx").readTables()).value[0]?.headers;

describe("a portfolio as a workbook", () => {
  it("shows in the map how many gaps stand, which aspect is open, which has a reason, and which is another's", () => {
    const sheet = partsOf(made({ reviews: [review()], aspects }))["xl/worksheets/sheet2.xml"]!;
    const row = /<row r="6".*?<\/row>/u.exec(sheet)![0];
    expect(row).toMatch(/<c r="B6"[^>]*><v>3<\/v>/u);
    expect(row).toMatch(/<c r="C6"[^>]*><v>3<\/v>/u);
    expect(row).toMatch(/<c r="D6"[^>]*><v>0<\/v>/u);
    expect(row).toMatch(/<c r="E6"[^>]* t="s">/u);
    expect(row).toMatch(/<c r="F6" s="\d+"\/>/u);
    expect(sheet).toContain("AND(ISNUMBER(C6),C6=0)");
  });

  it("names a review without a title by its file in the map", async () => {
    const text = partsOf(made({ reviews: [review({ title: " " }), review({ number: 2 })], aspects }))[
      "xl/sharedStrings.xml"
    ]!;
    expect(text).toContain(">1. a.xlsx<");
    expect(text).toContain(">2. Media Bill<");
  });

  it("says in which reviews a norm is cited, runs of numbers as runs", () => {
    const norm = { instrument: "crc", place: "3", label: "CRC, art. 3", gaps: 9, reviews: [1, 2, 3, 5, 7, 8] };
    expect(partsOf(made({ norms: [norm] }))["xl/sharedStrings.xml"]).toContain(">1–3, 5, 7, 8<");
  });

  it("says beside a review which others are the same, and has no such column where there are none", async () => {
    expect(await headers([review({ sameAs: [2] }), review({ number: 2, sameAs: [1] })])).toContain("Same review as");
    expect(await headers([review()])).not.toContain("Same review as");
  });

  it("keeps what stands in cells a text, whatever it looks like", () => {
    const parts = partsOf(made({ reviews: [review({ title: '=HYPERLINK("http://example.org")' })], aspects }));
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
    expect(parts["xl/sharedStrings.xml"]).toContain('>=HYPERLINK("http://example.org")<');
  });

  it("has a blank row where there is nothing to list, since a table of Excel has one", async () => {
    const { value } = await openWorkbook(made({}), "portfolio.xlsx").readTables();
    expect(value.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual(["Reviews 1", "Norms 1", "Problems 1"]);
  });
});

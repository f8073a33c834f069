import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { amendment, gap, provision, review } from "../../../support/builders";

const TEN = "A provider may keep data for ten years.";
const THREE = "A provider may keep data for three years.";

/** A review of a draft that says so, and what its amendment took from the draft when it was begun. */
const of = (text: string, draftText?: string) =>
  review({
    gaps: [gap()],
    provisions: [provision({ text })],
    amendments: draftText === undefined ? [] : [amendment({ draftText, justification: "" })],
  });

async function quotesBeside(before: ReturnType<typeof of>, now: ReturnType<typeof of>) {
  const { value } = await openBriefFile(briefDocuments.write(compose(before)), briefDocuments.layout()).read();
  const { state, blocks } = planRefresh(value, briefInput(now)).plan;
  const quotes = blocks.filter(({ binding }) => binding.field === "draftText");
  return { state, quotes: quotes.map((block) => [block.state, block.text, block.now]) };
}

it.each([undefined, TEN])(
  "the draft's words in a brief are those of its new version, whatever a row keeps",
  async (row) => {
    expect(await quotesBeside(of(TEN, row), of(THREE, row))).toEqual({
      state: "stale",
      quotes: [["changed", TEN, THREE]],
    });
    expect((await quotesBeside(of(THREE, row), of(THREE, row))).quotes).toEqual([["fresh", THREE, THREE]]);
  },
);

it("words that a brief would no longer have room for are not left as the old draft had them", async () => {
  const long = `${THREE} ${"It tells the user so. ".repeat(30)}`.trim();
  expect((await quotesBeside(of(TEN), of(long))).quotes).toEqual([["changed", TEN, long]]);
});

describe("words of several provisions", () => {
  const LAW = "Relations rest on law.";
  const both = (first: string, hasSecond = true) =>
    review({
      gaps: [gap({ provisions: ["14(2)", ...(hasSecond ? ["15"] : [])] })],
      provisions: [provision({ text: first }), provision({ id: "15", citation: "Article 15", text: LAW })],
      amendments: [],
    });
  const said = (first: string) => `“${first}” (Article 14, paragraph 2); “${LAW}” (Article 15)`;
  const blockOf = async (before: ReturnType<typeof both>, now: ReturnType<typeof both>, field: string) => {
    const { value } = await openBriefFile(briefDocuments.write(compose(before)), briefDocuments.layout()).read();
    const block = planRefresh(value, briefInput(now)).plan.blocks.find(({ binding }) => binding.field === field);
    return block && [block.state, block.now];
  };

  it("are one text with their names, which follows the draft and what the gap names", async () => {
    expect(await blockOf(both(TEN), both(TEN), "draftQuotes")).toEqual(["fresh", said(TEN)]);
    expect(await blockOf(both(TEN), both(THREE), "draftQuotes")).toEqual(["changed", said(THREE)]);
    expect(await blockOf(both(TEN), both(THREE, false), "draftQuotes")).toEqual([
      "changed",
      `“${THREE}” (Article 14, paragraph 2)`,
    ]);
  });

  it("have their names in brackets where a brief has one pair of marks around them", async () => {
    expect(await blockOf(both(TEN, false), both(TEN), "draftText")).toEqual([
      "changed",
      `[Article 14, paragraph 2] ${TEN} … [Article 15] ${LAW}`,
    ]);
  });
});

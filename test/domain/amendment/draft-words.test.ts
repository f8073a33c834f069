import { draftWordsOf, joinQuotes, quotesOfGap } from "../../../src/domain/amendment/draft-words";
import { provision } from "../../support/builders";

const PROVISIONS = [
  { id: "2", citation: "Clause 2", heading: "Application", text: "" },
  { id: "2(1)", citation: "Clause 2(1)", heading: "", text: "This Act applies to a shop." },
  { id: "2(2)", citation: "Clause 2(2)", heading: "", text: "It does not apply to—" },
  { id: "2(2)(a)", citation: "Clause 2(2)(a)", heading: "", text: "a market;" },
  { id: "3", citation: "Clause 3", heading: "Hours", text: "Shops close at ten." },
].map((cells) => provision(cells));

const idsOf = (...asked: Parameters<typeof quotesOfGap>) => quotesOfGap(...asked).map(({ ids }) => ids);
const quoteOfGap = (...asked: Parameters<typeof quotesOfGap>) => joinQuotes(quotesOfGap(...asked));
const wordsOf = (id: string, draftText: string) => draftWordsOf({ provision: id, draftText }, PROVISIONS);

it.each([
  ["3", "Shops close at ten."],
  ["3", "«shops … ten.»"],
  ["3", "Clause 3. Hours Shops close at ten."],
  ["2", "(1) This Act applies to a shop.\n(2) It does not apply to—"],
  ["2", "This Act applies to a shop.\nIt does not apply to—"],
  ["2(1); 3", "Shops close at ten."],
  ["9", "What the sheet does not hold."],
  ["3 (Hours)", "Shops close at ten."],
  ["3", "Shops [...] ten."],
  ["3", '"Shops (…) at ten"'],
  ["2(2)", "It does not apply to–"],
  ["3", "Shops close at ten"],
])("takes a row's words as typed where the draft has them, or nothing is known of it: %s, %s", (id, draftText) => {
  expect(wordsOf(id, draftText)).toEqual({ text: draftText, isOutdated: false, isPart: false, isComparable: true });
});

it.each([
  ["4", "Schools are open."],
  ["4", "Clause 4. Hours of schools Schools are open."],
  ["2(1); 4", "This Act applies to a shop.\nSchools are open."],
  ["4", "They close in summer."],
])("sees that a row leaves out words of the draft without saying so, and keeps its own: %s, %s", (id, draftText) => {
  const text = "Schools are open. They close in summer.";
  const goesOn = [...PROVISIONS, provision({ id: "4", citation: "Clause 4", heading: "Hours of schools", text })];
  const told = { text: draftText, isOutdated: false, isPart: true, isComparable: true };
  expect(draftWordsOf({ provision: id, draftText }, goesOn)).toEqual(told);
  expect(draftWordsOf({ provision: "4", draftText: "Schools are open. …" }, goesOn).isPart).toBe(false);
});

it("takes the draft's words for others, and none for what is of an earlier version", () => {
  expect(wordsOf("3", "Shops close at nine.")).toEqual({
    text: "Shops close at ten.",
    isOutdated: true,
    isPart: false,
    isComparable: true,
  });
  expect(wordsOf("3", "Shops … at nine.").isComparable).toBe(false);
  expect(wordsOf("4 (version First reading)", "Shops are open.")).toMatchObject({ text: "", isOutdated: true });
});

it("quotes for a gap what its amendment is about, in whole sentences, as the draft is by now", () => {
  const quote = (id: string, draftText: string) => quoteOfGap([{ provision: id, draftText }], [], PROVISIONS);
  expect(quote("3", "Shops close at nine.")).toBe("Shops close at ten.");
  expect(quote("2(2)(a)", "a market;")).toBe("It does not apply to—\n(a) a market;");
  expect(quote("2(2)", "It does not apply to—")).toBe("It does not apply to—\n(a) a market;");
  expect(quote("3", "Shops close…")).toBe("Shops close…");
  expect(quoteOfGap([], [{ id: "2(2)(a)" }], PROVISIONS)).toBe("It does not apply to—\n(a) a market;");
  expect(quote("4 (version First reading)", "Shops are open.")).toBe("");
});

it("quotes all that a gap names or is amended in, not one of several alone", () => {
  const named = (...ids: readonly string[]) =>
    quoteOfGap(
      [],
      ids.map((id) => ({ id })),
      PROVISIONS,
    );
  expect(named("2(2)(a)", "3")).toBe("It does not apply to—\n(a) a market; … Shops close at ten.");
  expect(named("2(2)", "2(2)(a)", "3")).toBe("It does not apply to—\n(a) a market; … Shops close at ten.");
  expect(
    quoteOfGap(
      [
        { provision: "3", draftText: "Shops close at ten." },
        { provision: "2(2)(a)", draftText: "a market;" },
      ],
      [],
      PROVISIONS,
    ),
  ).toBe("Shops close at ten. … It does not apply to—\n(a) a market;");
});

it("tells of each quote which provision says it, of a part of a sentence the one that this begins in", () => {
  expect(idsOf([], [{ id: "2(2)(a)" }, { id: "3" }], PROVISIONS)).toEqual([["2(2)"], ["3"]]);
  expect(idsOf([{ provision: "2(2)(a)", draftText: "a market;" }], [], PROVISIONS)).toEqual([["2(2)"]]);
  const both = [
    { provision: "3", draftText: "Shops close…" },
    { provision: "2(1); 3", draftText: "shops close…" },
  ];
  expect(idsOf(both, [], PROVISIONS)).toEqual([["3"]]);
});

it.each<[string, string, ReturnType<typeof quotesOfGap>]>([
  ["the words of one", "This Act applies to a shop.", [{ text: "This Act applies to a shop.", ids: ["2(1)"] }]],
  [
    "both, in lines",
    "This Act applies to a shop.\nShops close at ten.",
    [
      { text: "This Act applies to a shop.", ids: ["2(1)"] },
      { text: "Shops close at ten.", ids: ["3"] },
    ],
  ],
  [
    "both, in one line with what is left out",
    "This Act applies … Shops … at ten.",
    [
      { text: "This Act applies …", ids: ["2(1)"] },
      { text: "Shops … at ten.", ids: ["3"] },
    ],
  ],
  [
    "words of an earlier version",
    "Shops close at nine.",
    [
      { text: "This Act applies to a shop.", ids: ["2(1)"] },
      { text: "Shops close at ten.", ids: ["3"] },
    ],
  ],
  ["what cuts through both", "to a shop. shops close", [{ text: "to a shop. shops close", ids: [] }]],
])("quotes for an amendment of two provisions %s, each under the name of who says it", (_, draftText, quotes) => {
  expect(quotesOfGap([{ provision: "2(1); 3", draftText }], [], PROVISIONS)).toEqual(quotes);
});

it("names the inner one of two provisions that say the same, and none of such as nothing is known of", () => {
  const idsFor = (id: string) => idsOf([{ provision: id, draftText: "Shops close at ten." }], [], PROVISIONS);
  expect(idsOf([{ provision: "2; 2(1)", draftText: "This Act applies…" }], [], PROVISIONS)).toEqual([["2(1)"]]);
  expect(idsFor("8; 9")).toEqual([[]]);
  expect(idsFor("3; 9")).toEqual([["3"]]);
});

const SHARED = [
  { id: "1", citation: "Clause 1", text: "Shops close at ten. Owners may appeal." },
  { id: "3", citation: "Clause 3", text: "Owners may appeal. Appeals are free." },
  { id: "4", citation: "Clause 4", text: "Markets open." },
  { id: "5", citation: "Clause 5", text: "Owners may appeal." },
  { id: "6", citation: "Clause 6", text: "Fairs close." },
].map((cells) => provision(cells));
const of = (...ids: readonly string[]) =>
  ids.map((id) => ({ text: SHARED.find((one) => one.id === id)?.text ?? "", ids: [id] }));
const rowOf = (...ids: readonly string[]) => ({
  provision: ids.join("; "),
  draftText: of(...ids)
    .map(({ text }) => text)
    .join("\n"),
});

it("quotes each of several texts that stand one behind another as its provision's, also where they share a sentence", () => {
  expect(quotesOfGap([rowOf("1", "3")], [], SHARED)).toEqual(of("1", "3"));
  expect(quotesOfGap([rowOf("3", "1")], [], SHARED)).toEqual(of("3", "1"));
  expect(quotesOfGap([{ ...rowOf("4", "6"), draftText: "Markets open. … Fairs close" }], [], SHARED)).toEqual(
    of("4", "6"),
  );
});

it("counts amendments, not the provisions that they are about, and has no other provision quoted for too many", () => {
  expect(quotesOfGap([rowOf("1", "3", "4", "6")], [{ id: "5" }], SHARED)).toEqual(of("1", "3", "4", "6"));
  expect(quotesOfGap([rowOf("1", "4"), rowOf("3", "6")], [{ id: "5" }], SHARED)).toEqual(of("1", "4", "3", "6"));
  expect(quotesOfGap([{ provision: "1; 3; 4; 6", draftText: "Of before." }], [], SHARED)).toEqual(
    of("1", "3", "4", "6"),
  );
  const many = ["1", "3", "4", "6"].map((id) => rowOf(id));
  expect(quotesOfGap(many, [{ id: "5" }], SHARED)).toEqual([]);
  expect(quotesOfGap([{ provision: "4", draftText: "" }], [{ id: "5" }], SHARED)).toEqual(of("5"));
});

it("counts no provision that says nothing, and no text that an amendment to several has as well", () => {
  const blank = [...SHARED, provision({ id: "7", citation: "Clause 7", text: "" })];
  const named = ["1", "3", "7", "4", "99"].map((id) => ({ id }));
  expect(quotesOfGap([], named, blank)).toEqual(of("1", "3", "4"));
  const rows = [rowOf("1", "3"), rowOf("1"), rowOf("3"), rowOf("4")];
  expect(quotesOfGap(rows, [{ id: "5" }], SHARED)).toEqual(of("1", "3", "4"));
});

it("quotes nothing where a gap names too much to be quoted whole", () => {
  const many = ["1", "2", "3", "4"].map((id) => ({ id, citation: "", heading: "", text: `Text of ${id}.` }));
  expect(
    quoteOfGap(
      [],
      many,
      many.map((one) => ({ ...PROVISIONS[0]!, ...one })),
    ),
  ).toBe("");
});

it("leaves words as typed where no provisions are in the workbook", () => {
  const quote = { provision: "4 (version First reading)", draftText: "Shops are open." };
  expect(draftWordsOf(quote, [])).toEqual({
    text: "Shops are open.",
    isOutdated: false,
    isPart: false,
    isComparable: true,
  });
});

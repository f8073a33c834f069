import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../src/app/citation-reader";
import { planAmendments } from "../../src/app/plan-amendments";
import { provision, review } from "../support/builders";

const catalogue = bundledCatalogue();
const context = { citationsIn: toCitationReader(catalogue, { jurisdiction: "KZ" }), catalogue };

it("begins a justification with the issue, its places as the draft's, and its norms", () => {
  const issue = "Article 22 is silent on children.";
  const read = review({
    gaps: [{ id: "G-001", issue, sources: "CRC, art. 3", provisions: ["22"] }],
    provisions: [provision({ id: "22", citation: "", text: "Rule." })],
    amendments: [],
  });
  const [row] = planAmendments(read, read.gaps[0]!, context).rows;
  expect(row?.justification).toBe("Article 22 of the draft is silent on children.\nCRC, art. 3");
});

it("writes words for the law into the provision that the solution names, and no treaty's article beside it is one", () => {
  const solution =
    "In line with Article 9 of the CRC replace paragraph 2 of Article 10 by: “A provider answers a child within ten days.”";
  const read = review({
    gaps: [{ id: "G-001", solution, provisions: ["10(1)", "10(2)"] }],
    provisions: ["9", "10", "10(1)", "10(2)"].map((id) => provision({ id, citation: "", text: `Rule ${id}.` })),
    amendments: [],
  });
  const { rows } = planAmendments(read, read.gaps[0]!, context);
  expect(rows.map(({ provision: id, kind, newText }) => [id, kind, newText])).toEqual([
    ["10(1)", undefined, solution],
    ["10(2)", "replacement", "A provider answers a child within ten days."],
  ]);
});

/** The justification that a gap with these sources and this issue begins. */
const justified = (sources: string, issue = "No limit."): string | undefined => {
  const read = review({ gaps: [{ id: "G-001", issue, sources, provisions: [] }], amendments: [] });
  return planAmendments(read, read.gaps[0]!, context).rows[0]?.justification;
};

it.each([
  ["CRC, art. 16\n• GC25, para. 67\n– GDPR, art. 8", "CRC, art. 16; GC25, para. 67"],
  ["1) GDPR, art. 8\n2) GC25, para. 67", "GC25, para. 67"],
  ["а) КПР, ст. 16;\nб) ЗОП № 25, п. 67", "КПР, ст. 16; ЗОП № 25, п. 67"],
  ["1. БҚК, 16-бап\n2. № 25 ЖТЕ, 67-тармақ", "БҚК, 16-бап; № 25 ЖТЕ, 67-тармақ"],
  ["1) ст. 16 КПР\n2) п. 67 ЗОП № 25", "ст. 16 КПР; п. 67 ЗОП № 25"],
  ["1) пункта 2 статьи 3 КПР", "1) пункта 2 статьи 3 КПР"],
  ["(a) of Article 40 CRC", "(a) of Article 40 CRC"],
])("takes the marks of a list off the norms that it joins: %j", (sources, norms) => {
  expect(justified(sources)).toBe(`No limit.\n${norms}`);
});

it.each([
  [
    "CRC, art. 5; GC12, para. 134[1]\n[1] See also GC20, para. 19.",
    "CRC, art. 5; GC12, para. 134 (See also GC20, para. 19)",
  ],
  ["Закон о данных[1]; КПР, ст. 12\n[1] Ст. 7; 2013 г.", "КПР, ст. 12"],
  ["КПР, ст. 12[2]\n[2] Протокол не ратифицирован.", "КПР, ст. 12 (Протокол не ратифицирован)"],
])("puts the notes of the norms where their marks stand: %j", (sources, norms) => {
  expect(justified(sources)).toBe(`No limit.\n${norms}`);
});

it("puts the notes of the issue where their marks stand", () => {
  expect(justified("CRC, art. 16", "Too much is collected.[2]\n[2] The Data Act, section 7.")).toBe(
    "Too much is collected (The Data Act, section 7).\nCRC, art. 16",
  );
});

it.each([
  [
    "In item (b) of Article 10 replace “ten days” with “a week”.",
    "A school: (a) asks in ten days; (b) answers in a week.",
  ],
  ["In item (b) replace “ten days” with “a week”.", "A school: (a) asks in ten days; (b) answers in a week."],
  ["In item (b) of Article 11 replace “ten days” with “a week”.", undefined],
  ["In items (a) and (b) replace “ten days” with “a week”.", undefined],
])("changes words in an item that has no row of its own, where that is told: %s", (solution, newText) => {
  const text = "A school: (a) asks in ten days; (b) answers in ten days.";
  const read = review({
    gaps: [{ id: "G-001", solution, provisions: ["10"] }],
    provisions: [provision({ id: "10", citation: "", text }), provision({ id: "11", citation: "", text: "Rule." })],
    amendments: [],
  });
  const [row] = planAmendments(read, read.gaps[0]!, context).rows;
  expect([row?.kind, row?.newText]).toEqual(newText ? ["replacement", newText] : [undefined, solution]);
});

/** Provision, kind and new text of each row that a solution for several provisions begins. */
const rowsOf = (solution: string, ids: readonly string[]) => {
  const read = review({
    gaps: [{ id: "G-001", solution, provisions: ids }],
    provisions: ["10", "10(1)", "10(2)", "11"].map((id) => provision({ id, citation: "", text: `Rule ${id}.` })),
    amendments: [],
  });
  const { rows } = planAmendments(read, read.gaps[0]!, context);
  return rows.map(({ provision: id, kind, newText }) => [id, kind, newText]);
};

it.each(["A child is heard in all matters.", "Ребенок заслушивается во всех делах.", "Бала барлық істе тыңдалады."])(
  "leaves to a person for which of several provisions one text is: %s",
  (solution) => {
    expect(rowsOf(solution, ["10(2)", "11"])).toEqual([
      ["10(2)", undefined, solution],
      ["11", undefined, solution],
    ]);
    expect(rowsOf(solution, ["11"])).toEqual([["11", "replacement", solution]]);
  },
);

it("writes a text into the one of several provisions that stands before it", () => {
  const solution = "Section 11: A child may complain alone.";
  expect(rowsOf(solution, ["10(2)", "11"])).toEqual([
    ["10(2)", undefined, solution],
    ["11", "replacement", "A child may complain alone."],
  ]);
});

it("begins each of several provisions with what is to be done", () => {
  expect(rowsOf("Shorten the period.", ["10(2)", "11"]).map(([, kind]) => kind)).toEqual([
    "replacement",
    "replacement",
  ]);
});

it.each(["Solution: delete section 11.", "Рекомендация: статью 11 исключить.", "Шешім: 11-бап алып тасталсын."])(
  "repeals what a solution behind its label names: %s",
  (solution) => {
    expect(rowsOf(solution, ["11"])).toEqual([["11", "repeal", ""]]);
  },
);

it.each([
  [
    "Add to Article 10 a new paragraph 3: “A child may complain alone.”",
    "Article 10, paragraph 1",
    "3. A child may complain alone.",
  ],
  [
    "Дополнить статью 10 пунктом 3: «Ребенок вправе жаловаться сам.»",
    "пункт 1 статьи 10",
    "3. Ребенок вправе жаловаться сам.",
  ],
  [
    "10-бап 3-тармақпен толықтырылсын: «Бала өзі шағымдана алады.»",
    "10-баптың 1-тармағы",
    "3. Бала өзі шағымдана алады.",
  ],
])("begins what is added with its number, as the draft writes it: %s", (solution, citation, newText) => {
  const add = (known: string) => {
    const provisions = [provision({ id: "10", citation: "", text: "" }), provision({ id: "10(1)", citation: known })];
    const read = review({ gaps: [{ id: "G-001", solution, provisions: ["10"] }], provisions, amendments: [] });
    return planAmendments(read, read.gaps[0]!, context).rows[0];
  };
  expect(add(citation)).toMatchObject({ kind: "insertion", newText });
  expect(add("")).toMatchObject({ kind: undefined, newText: solution });
});

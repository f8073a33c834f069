import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import { toProvisionFinder } from "../../../src/domain/lookup/find-provisions";
import { provisionsMeant } from "../../../src/domain/lookup/provisions-meant";

const bill = readDraft(
  readLines(
    [
      "Part 1 Preliminary",
      "1 Title",
      "This is the Play Act.",
      "2 Meanings",
      "(1) A game is a game.",
      "(2) A child is a child.",
      "Part 2 Providers",
      "1 Care",
      "A provider shall look after children.",
      "2 Age",
      "(1) A provider shall ask for an age.",
      "(2) A provider shall forget it.",
      "3 Complaints",
      "A provider shall answer a child.",
    ].join("\n"),
  ),
  "common-law",
).provisions;

const law = readDraft(
  readLines(
    [
      "РАЗДЕЛ I. ОБЩЕЕ",
      "Глава 1. Основы",
      "Статья 1. Понятия",
      "Игра – занятие ребенка.",
      "РАЗДЕЛ II. НАДЗОР",
      "Глава 1. Орган",
      "Статья 1. Задачи",
      "Орган ведет список игр.",
      "Статья 2. Права",
      "Орган вправе спрашивать.",
    ].join("\n"),
  ),
  "KZ",
).provisions;

/** As workbooks of earlier versions hold them. */
const withoutParts = bill.map((one) => ({ ...one, citation: one.citation.replace(/^Part \d, /u, "") }));

describe("a number that several provisions have, each below a Part of its own", () => {
  it.each([
    ["Part 2, section 2(2)", bill, "2[2](2)"],
    ["section 2(2) of Part 1", bill, "2(2)"],
    ["s. 2(2), Part 2", bill, "2[2](2)"],
    ["Part II, s. 1", bill, "1[2]"],
    ["sections 1–3 of Part 2", bill, "1[2]; 2[2]; 3"],
    ["section 1 of Part 1 and section 2 of Part 2", bill, "1; 2[2]"],
    ["Part 2, section 2(2)", withoutParts, "2[2](2)"],
    ["Part 2, section 2", withoutParts, "2[2]"],
    ["раздел II, статья 1", law, "1[2]"],
    ["статья 1 раздела I", law, "1"],
    ["статья 1 главы 1 раздела II", law, "1[2]"],
    ["статья 1, раздел 2", law, "1[2]"],
    ["глава 1 раздела II", law, "chapter 1[2]"],
    ["2-бөлімнің 1-тарауы", law, "chapter 1[2]"],
    ["II бөлімнің 1-бабы", law, "1[2]"],
  ])("is told by the Part that is named with it: %s", (typed, draft, ids) => {
    expect(provisionsMeant(draft).meant(typed)?.join("; ")).toBe(ids);
  });

  it.each([
    ["section 2(2)", bill, ["2(2)", "2[2](2)"]],
    ["sections 2(2) and 3", bill, ["2(2)", "2[2](2)"]],
    ["1(1), 2(2)", bill, ["2(2)", "2[2](2)"]],
    ["section 2", withoutParts, ["2", "2[2]"]],
    ["статья 1", law, ["1", "1[2]"]],
    ["1-тарау", law, ["chapter 1", "chapter 1[2]"]],
  ])("means none for certain where no Part is: %s", (typed, draft, ids) => {
    const { read, mayBe } = provisionsMeant(draft);
    expect(read(typed)).toEqual({ ids: [], missing: [typed] });
    expect(mayBe(typed).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["Part 1, section 3", bill],
    ["Part 7, section 3", bill],
    ["статья 2 раздела I", law],
    ["глава 1 раздела III", law],
  ])("is none where the Part that is named lacks it: %s", (typed, draft) => {
    const { read, mayBe } = provisionsMeant(draft);
    expect(read(typed)).toEqual({ ids: [], missing: [typed] });
    expect(mayBe(typed)).toEqual([]);
  });

  it.each(["Chapter 9, Article 5", "Article 5, Chapter 9"])(
    "is none where the draft lacks the chapter that is named, though its chapters count anew below each Part: %s",
    (typed) => {
      const rows = ["part 1", "part 1 chapter 1", "4", "part 2", "part 2 chapter 1", "5"];
      expect(provisionsMeant(rows.map((id) => ({ id, citation: "" }))).meant(typed)).toBeUndefined();
    },
  );

  it.each([
    ["2[2](2)", "2[2](2)"],
    ["2(2)", "2(2)"],
    ["1[2], 2(2)", "1[2]; 2(2)"],
    ["section 3", "3"],
    ["Part 2", "part 2"],
    ["Part 2; section 3", "part 2; 3"],
  ])("is taken as it stands where it is an id, and others are read as ever: %s", (typed, ids) => {
    expect(provisionsMeant(bill).meant(typed)?.join("; ")).toBe(ids);
  });

  it("brings every provision of that number to a search, each cited with its Part", () => {
    const found = toProvisionFinder(bill).cited("section 2(2)");
    expect(found.map(({ provision }) => provision?.citation)).toEqual(["Part 1, section 2(2)", "Part 2, section 2(2)"]);
    expect(found.every(({ among }) => among.length === 2)).toBe(true);
  });

  it("is the one that its citation in the draft says", () => {
    for (const draft of [bill, law])
      for (const { id, citation } of draft) expect(provisionsMeant(draft).meant(citation)).toEqual([id]);
  });
});

import { takeNotes, withNotesInPlace } from "../../../src/domain/text/notes-in-place";

it.each([
  ["Too much data.[2]\n[2] The Data Act, section 7.", "Too much data (The Data Act, section 7)."],
  ["Лишние данные.[1] Нет срока.\n[1] См. закон о данных.", "Лишние данные (См. закон о данных). Нет срока."],
  ["Артық деректер[1], мерзім жоқ\n[1] Деректер туралы заң", "Артық деректер (Деректер туралы заң), мерзім жоқ"],
  ["One[1] and two.[2]\n[1] First.\n[2] Second.", "One (First) and two (Second)."],
  ["One.[1]\nTwo.\n[1] First.", "One (First).\nTwo."],
  ["One.[1][2]\n[1] First.\n[2] Second.", "One (First) (Second)."],
])("puts a note where its mark stands: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it.each([
  "The data [1] of children.",
  "[1] A reference.\n[2] Another.",
  "A rule.[2]\n[1] A note of another cell.",
  "A rule.[1]\n[1]",
  "[1] First, as in [2].\n[2] Second.",
  "Plain.",
])("leaves what is no note with a mark: %j", (cell) => {
  expect(withNotesInPlace(cell)).toBe(cell);
});

it("puts a note that several marks refer to at the first, and leaves no mark of it", () => {
  const cell = "Data are kept.[2] They are sold.[2]\n[2] The Data Act, section 7.";
  expect(withNotesInPlace(cell)).toBe("Data are kept (The Data Act, section 7). They are sold.");
});

it.each([
  [
    "Children are tracked.[2] See Art. 40 [2] (b) CRC, art. 12[2].\n[2] The Data Act, section 7.",
    "Children are tracked (The Data Act, section 7). See Art. 40 [2] (b) CRC, art. 12[2].",
  ],
  ["За детьми следят;[1] ст. 16 [1] КПР\n[1] См. закон", "За детьми следят (См. закон); ст. 16 [1] КПР"],
  ["Art. 40 [1] CRC; too much data.[1]\n[1] The Act", "Art. 40 [1] CRC; too much data (The Act)."],
  ["Art. 40 [1] CRC\n[1] A line of its own", "Art. 40 [1] CRC\n[1] A line of its own"],
  ["CRC 40-бап [1]; деректер[1] көп\n[1] Заң", "CRC 40-бап [1]; деректер (Заң) көп"],
])("keeps a number in square brackets that is no mark of the note: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it("loses none of two notes with one mark, and none of a mark that begins a value", () => {
  expect(withNotesInPlace("A rule.[1]\n[1] First.\n[1] Second.")).toBe("A rule (First).\n[1] Second.");
  expect(takeNotes("CRC, art. 5;[1] GC12\n[1] See GC20.").inPlace("[1] GC12")).toBe("(See GC20) GC12");
});

it("puts a note into the value of a list that has its mark", () => {
  const { text, inPlace } = takeNotes("CRC, art. 5; GC12, para. 134[1]\n[1] See also GC25; GC20.");
  expect(text.split("; ").map(inPlace)).toEqual(["CRC, art. 5", "GC12, para. 134 (See also GC25; GC20)"]);
});

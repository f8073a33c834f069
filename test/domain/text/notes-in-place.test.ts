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
  ["Data are kept.[1] Art. 6[1] of the GDPR\n[1] The Act", "Data are kept (The Act). Art. 6[1] of the GDPR"],
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

it.each([
  ["Data are sold [1] and shared [1].\n[1] The Act.", "Data are sold (The Act) and shared."],
  ["Согласно статье 7[1] запрещено.\n[1] В редакции 2025 г.", "Согласно статье 7 (В редакции 2025 г) запрещено."],
  ["The fine of section 7[1] is low.\n[1] The Act.", "The fine of section 7 (The Act) is low."],
  ["In 2025[1] it was kept.\n[1] The Act.", "In 2025 (The Act) it was kept."],
  ["10[3] days are short, 20 days[3] too.\n[3] The Act.", "10 (The Act) days are short, 20 days too."],
  ["GC 25, para 67 [2]\n[2] The Act.", "GC 25, para 67 (The Act)"],
  ["By article 5[1] of the Law it is kept.\n[1] Of 2013.", "By article 5 (Of 2013) of the Law it is kept."],
  ["Ст. 5[1] Закона о данных\n[1] Ред. 2025 г.", "Ст. 5 (Ред. 2025 г) Закона о данных"],
  ["Деректер заңы, 5-бап[1] Қазақстанда\n[1] 2025 ж. редакция", "Деректер заңы, 5-бап (2025 ж. редакция) Қазақстанда"],
  ["Art. 5[1][2]\n[1] One.\n[2] Two.", "Art. 5 (One) (Two)"],
  ["Art. 5[1][2] GDPR\n[1] One.\n[2] Two.", "Art. 5 (One) (Two) GDPR"],
])("puts a note behind a number, and at the first of several marks: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it.each([
  "Art. 40 [2] (b) CRC\n[2] The Act.",
  "See art. 40[2](b)(iii) CRC.\n[2] The Act.",
  "See art. 6 [1] (f) GDPR.\n[1] The Act.",
  "See art. 6 [1] and (3).\n[1] The Act.",
  "See art. 6 [1] of the GDPR.\n[1] The Act.",
  "ст. 16 [1] КПР\n[1] Закон.",
  "40-бап [1] БҚК\n[1] Заң.",
  "Art. 40 [1][2] CRC\n[2] The Act.",
])("keeps the levels of a place: %j", (cell) => expect(withNotesInPlace(cell)).toBe(cell));

it.each([
  [
    "It is weaker than Art. 40[2] CRC; see General Comment No. 24[2].\n[2] The Committee, 2019.",
    "It is weaker than Art. 40[2] CRC; see General Comment No. 24 (The Committee, 2019).",
  ],
  [
    "Слабее ст. 40[2] КПР, ср. Замечание № 24[2].\n[2] Комитет, 2019",
    "Слабее ст. 40[2] КПР, ср. Замечание № 24 (Комитет, 2019).",
  ],
  [
    "БҚК 40-бап[2] Конвенция талабы, № 24[2].\n[2] Комитет, 2019",
    "БҚК 40-бап[2] Конвенция талабы, № 24 (Комитет, 2019).",
  ],
])("keeps a level before an instrument where the mark stands elsewhere, too: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it("keeps such a level in a value of a list of its own", () => {
  const { text, inPlace } = takeNotes("Art. 40[2] CRC on guarantees; General Comment No. 24[2].\n[2] The Committee.");
  const values = ["Art. 40[2] CRC on guarantees", "General Comment No. 24 (The Committee)."];
  expect(text.split("; ").map(inPlace)).toEqual(values);
});

it.each([
  "Art. 40[2](b) CRC and art. 5[2] of the Law.\n[2] The Act.",
  "Art. 5[1] of the Law, art. 6[1] of the Code.\n[1] The Act.",
])("leaves a note in its line where its marks may be levels, all of them: %j", (cell) => {
  expect(withNotesInPlace(cell)).toBe(cell);
});

it.each([
  "Art. 12[1] of the CRC asks that:\n[1] the child is heard;\n[2] the parent is heard.",
  "Art. 12[2] of the CRC asks that:\n[1] the child is heard;\n[2] the parent is heard;\n[3] both are.",
  "Art. 12[1] of the CRC asks that:\n[1] the child is heard.",
  "Art. 12[1] of the CRC asks this\n[1] the child is heard;\n[2] the parent is heard.",
  "Ст. 12[1] Конвенции требует:\n[1] слышать ребёнка;\n[2] слышать родителя.",
  "12-бап[1] Конвенция талаптары:\n[1] баланы тыңдау;\n[2] ата-ананы тыңдау.",
])("keeps a level before an instrument above a list of what it says: %j", (cell) => {
  expect(withNotesInPlace(cell)).toBe(cell);
});

it.each([
  [
    "Art. 5[1] of the Law and art. 6[2] of the Code.\n[1] One.\n[2] Two.",
    "Art. 5 (One) of the Law and art. 6 (Two) of the Code.",
  ],
  ["Ст. 5[1] Закона слаба.[2]\n[1] 2025 г.\n[2] См. отчёт", "Ст. 5 (2025 г) Закона слаба (См. отчёт)."],
  ["5-бап[1] Қазақстанда әлсіз.[2]\n[1] 2025 ж.\n[2] Есеп", "5-бап (2025 ж) Қазақстанда әлсіз (Есеп)."],
])("puts a note before an instrument where all notes have a mark: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it.each([
  ["Art. 5[1][2] GDPR.\n[2] Ibid.\n[1] The Act.", "Art. 5 (The Act) (Ibid) GDPR."],
  ["Art. 5[2][1] GDPR.\n[1] Ibid.\n[2] The Act.", "Art. 5 (The Act) (Ibid) GDPR."],
  ["Ст. 5[1][2].\n[2] Там же.\n[1] Закон о данных.", "Ст. 5 (Закон о данных) (Там же)."],
  ["5-бап[2][1].\n[1] Сонда.\n[2] Деректер туралы заң.", "5-бап (Деректер туралы заң) (Сонда)."],
])("loses no note of marks side by side, in whatever order they are listed: %j", (cell, wanted) => {
  expect(withNotesInPlace(cell)).toBe(wanted);
});

it("puts no note into another one that names its mark", () => {
  const cell = "Art. 5[1] says so, and art. 6[2] too.\n[1] Ibid., note [2].\n[2] The Act.";
  expect(withNotesInPlace(cell)).toBe("Art. 5 (Ibid., note [2]) says so, and art. 6 (The Act) too.");
});

it("loses no note whose mark ends a line before a letter or a name", () => {
  expect(withNotesInPlace("See art. 12[1]\n(b) and more\n[1] The Act.")).toBe("See art. 12 (The Act)\n(b) and more");
  expect(withNotesInPlace("See art. 12[1]\nThe rest\n[1] The Act.")).toBe("See art. 12 (The Act)\nThe rest");
});

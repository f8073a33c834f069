import type { DraftJurisdiction } from "../../../src/domain/draft/draft-provision";
import { draftOf, outline } from "./read-lines-of";

type Around = readonly [
  jurisdiction: DraftJurisdiction,
  number: string,
  before: readonly string[],
  after: readonly string[],
];

const BILL: Around = [
  "common-law",
  "(1)",
  ["PART I—GENERAL", "1. Title", "This is the Play Act.", "2. Games"],
  [
    "(2) A game is fair.",
    "PART II—FINES",
    "3. Fines",
    "Fines are paid.",
    "FIRST SCHEDULE",
    "FORM",
    "1. Name.",
    "SECOND SCHEDULE",
    "1. Chess.",
  ],
];

const ACT: Around = [
  "common-law",
  "(1)",
  ["Part 1 General", "1 Title", "This is the Play Act.", "2 Games"],
  [
    "(2) A game is fair.",
    "Part 2 Fines",
    "3 Fines",
    "Fines are paid.",
    "Schedule 1 Form",
    "1 Name.",
    "Schedule 2 Games",
  ],
];

const LAW: Around = [
  "KZ",
  "1.",
  ["РАЗДЕЛ 1. ОБЩЕЕ", "Глава 1. ОСНОВЫ", "Статья 1. Понятия", "Игра свободна.", "Статья 2. Игры"],
  [
    "2. Игра честна.",
    "Глава 2. НАДЗОР",
    "Статья 3. Орган",
    "Орган ведет список.",
    "РАЗДЕЛ 2. ПРОЧЕЕ",
    "Статья 4. Срок",
    "Закон действует.",
    "ПРИЛОЖЕНИЕ 1",
    "1. Мяч.",
  ],
];

const ZAN: Around = [
  "KZ",
  "1.",
  ["1-БӨЛІМ. ЖАЛПЫ", "1-тарау. НЕГІЗДЕР", "1-бап. Ұғымдар", "Ойын еркін.", "2-бап. Ойындар"],
  [
    "2. Ойын әділ.",
    "2-тарау. БАҚЫЛАУ",
    "3-бап. Орган",
    "Орган тізім жүргізеді.",
    "2-БӨЛІМ. БАСҚА",
    "4-бап. Мерзім",
    "Заң қолданылады.",
    "1-ҚОСЫМША",
    "1. Доп.",
  ],
];

/** The outline of a draft with a point of these lines in its second article. */
const outlineWith = ([jurisdiction, number, before, after]: Around, first: string, ...more: readonly string[]) =>
  outline(draftOf(jurisdiction, ...before, `${number} ${first}`, ...more, ...after));

describe("a line that goes on with a sentence, though it begins as a heading", () => {
  it.each([
    ["A game has the form in the First", "Schedule.", BILL],
    ["A game has the form in the First", "Schedule. It is signed.", BILL],
    ["A game has the form set out in", "Schedule 1", BILL],
    ["A game keeps what is named here and in", "Part II. It is fair.", BILL],
    ["A game keeps the rules that are listed", "Part II. They are fair.", BILL],
    ["A game keeps the rules that are listed in section", "3. The rules are kept for the whole", BILL],
    ["A game keeps the rules (see", "Schedule 2. It is long).", BILL],
    ["A game has the form in the First", "Schedule. It is signed.", ACT],
    ["A game keeps the rules which satisfy", "Part 2. They are fair.", ACT],
    ["A game has the form set out in", "Schedule 1", ACT],
    ["Игра имеет правила, которые содержит", "Приложение 1. Они тайные.", LAW],
    ["Игра имеет правила, которые перечисляет", "Глава 2. Они тайные.", LAW],
    ["Игра имеет правила, которые включены в", "Раздел 2. Они тайные.", LAW],
    ["Игра имеет правила, которые предусматривает", "Статья 3. Они тайные.", LAW],
    ["Игра имеет правила согласно статье", "3. Они тайные.", LAW],
    ["Ойынның ережелері бар, олар осы Заңның", "2-тарау. Олар құпия.", ZAN],
    ["Ойынның ережелері бар, олардың тізбесі", "1-қосымша. Олар құпия.", ZAN],
    ["Ойынның ережелері бар, оларға", "3-бап. Олар құпия.", ZAN],
  ])("is text as in one line: %s / %s", (first, second, around) => {
    expect(outlineWith(around, first, second)).toEqual(outlineWith(around, `${first} ${second}`));
  });

  it.each([
    [BILL, ["A school keeps", "(a) names", "(b) ages"]],
    [BILL, ["A school cares for"]],
    [ACT, ["A school keeps", "(a) names", "(b) ages"]],
    [LAW, ["Школа ведет:", "1) имена", "2) возраст"]],
    [ZAN, ["Мектеп жүргізеді:", "1) аттар", "2) жас"]],
  ])("is a heading below a list whose items have no full stops: %#", (around, [first = "", ...items]) => {
    const [jurisdiction, number, before, after] = around;
    const next = outline(draftOf(jurisdiction, ...before, `${number} ${first}`, ...items, ...after.slice(1)));
    const stopped = outline(
      draftOf(jurisdiction, ...before, `${number} ${first}`, ...items.map((item) => `${item}.`), ...after.slice(1)),
    );
    expect(next).toEqual(stopped);
  });

  it("is a heading below an article whose text stands in its line without a full stop", () => {
    const draft = draftOf("KZ", "Статья 1. Мяч – игрушка", "Статья 2. Игра есть. Она свободна", "Статья 3. Орган есть");
    expect(outline(draft)).toEqual(["article 1", "article 2", "article 3"]);
  });
});

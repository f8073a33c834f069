import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { solutionAim } from "../../../src/domain/review/solution-aim";
import type { AmendmentKind } from "../../../src/domain/amendment/amendment";
import { solutionAct } from "../../../src/domain/amendment/solution-act";
import { provision } from "../../support/builders";

const IDS = [
  "2",
  "2(2)",
  "2(2)(1)",
  "2(2)(a)",
  "2(2)(b)",
  "10",
  "10(1)",
  "10(2)",
  "11",
  "12",
  "12-1",
  "14",
  "14(1)",
  "14(2)",
];
const provisions = IDS.map((id) => provision({ id, citation: "" }));

const aimOf = (solution: string, ids: readonly string[]) =>
  solutionAim({ solution, draftTitle: "Draft Law on Data", ids, provisions, citationsIn: () => [] });

/** Which of some provisions a solution is aimed at. */
const aimedAt = (act: AmendmentKind, solution: string, ids: string): readonly string[] => {
  const all = ids.split("; ");
  const aim = aimOf(solution, all);
  return all.filter((id) => aim(act, id));
};

it.each([
  ["Replace paragraph 2 of Article 10 by: “…”", "10(1); 10(2)", "10(2)"],
  ["Пункт 1 статьи 14 изложить в редакции: «…»", "14(1); 14(2)", "14(1)"],
  ["14-баптың 1-тармағы мынадай редакцияда жазылсын: «…»", "14(1); 14(2)", "14(1)"],
  ["In Article 10, replace paragraph 2 by: “…”", "10; 10(2)", "10(2)"],
  ["Replace paragraph 2 by: “…”", "10(1); 10(2)", "10(2)"],
  ["Replace 10(2) by: “…”", "10(1); 10(2)", "10(2)"],
  ["Replace paragraph 2 of Article 10 by: “As Article 11 says, …”", "10(2); 11", "10(2)"],
  ["Replace by: “…”", "11", "11"],
  ["Изложить в редакции: «…»", "11", "11"],
  ["Replace paragraph 2 of Article 10 of the Law by: “…”", "10(1); 10(2)", "10(2)"],
  ["Replace paragraph 2 of Article 10 of the Law on Data by: “…”", "10(1); 10(2)", "10(2)"],
  ["Replace paragraph 2 of Article 10, as Article 5 of the Law on Communications does, by: “…”", "10(2); 11", "10(2)"],
  ["In line with the Law on Communications, replace paragraph 2 of Article 10 by: “…”", "10(2)", "10(2)"],
  ["Пункт 1 статьи 14 проекта Закона «О данных» изложить в редакции: «…»", "14(1); 14(2)", "14(1)"],
  ["«Байланыс туралы» Заңға сәйкес 14-баптың 1-тармағы мынадай редакцияда жазылсын: «…»", "14(1)", "14(1)"],
  ["Replace by a duty as under the Law on Communications: “…”", "11", "11"],
])("replaces the one provision that is named: %s (%s)", (solution, ids, aimed) => {
  expect(aimedAt("replacement", solution, ids)).toEqual([aimed]);
});

it.each([
  ["Delete paragraph (b).", "2(2)(b)", "2(2)(b)"],
  ["Delete subclause (2) of clause 10.", "2; 10(2)", "10(2)"],
  ["Delete sub-clause (2).", "10(2)", "10(2)"],
  ["Delete sub-clause (2).", "2", ""],
  ["Delete subparagraph 1).", "2(2)(1)", "2(2)(1)"],
  ["Исключить подпункт 1).", "2(2)(1)", "2(2)(1)"],
  ["Delete paragraph (b).", "2(2)(a); 2(2)(b)", "2(2)(b)"],
  ["Delete paragraph (b).", "2(2)(a)", ""],
  ["Delete paragraph (c).", "2(2)(b)", ""],
])("repeals the point that is said by itself where a provision at hand is that: %s (%s)", (solution, ids, aimed) => {
  expect(aimedAt("repeal", solution, ids)).toEqual(aimed === "" ? [] : [aimed]);
});

it("knows which of several provisions of one number is meant by those at hand", () => {
  const restarting = ["2(2)", "2[2]", "2[2](2)", "2[3](2)"].map((id) => provision({ id, citation: "" }));
  const aimsAt = (solution: string, id: string): boolean =>
    solutionAim({ solution, draftTitle: "Play Bill", ids: [id], provisions: restarting, citationsIn: () => [] })(
      "repeal",
      id,
    );
  expect(aimsAt("Delete section 2(2).", "2[2](2)")).toBe(true);
  expect(aimsAt("Delete Part 2, section 2(2).", "2[2](2)")).toBe(true);
  expect(aimsAt("Delete 2[2](2).", "2[2](2)")).toBe(true);
  expect(aimsAt("Delete 2[3](2).", "2[2](2)")).toBe(false);
});

it.each([
  ["Replace paragraph 2 of Article 10 by: “…”", "10"],
  ["Replace paragraph 2 by: “…”", "10"],
  ["Пункт 2 статьи 10 изложить в редакции: «…»", "10"],
  ["10-баптың 2-тармағы мынадай редакцияда жазылсын: «…»", "10"],
  ["Replace Article 10 by: “…”", "10(1); 10(2)"],
  ["Replace Articles 10 and 11 by: “…”", "10; 11"],
  ["Replace paragraph 7 of Article 10 by: “…”", "10"],
  ["Replace by: “…”", "10; 11"],
  ["Replace paragraph 2 by: “…”", "10(2); 14(2)"],
  ["Replace paragraph 2 of Article 10 of the Law on Communications by: “…”", "10(1); 10(2)"],
  ["In Article 10 of the Communications Act 2003, replace paragraph 2 by: “…”", "10(2)"],
  ["In the Law on Communications, replace paragraph 2 of Article 10 by: “…”", "10(2)"],
  ["Пункт 2 статьи 10 Закона «О связи» изложить в редакции: «…»", "10(1); 10(2)"],
  ["«Байланыс туралы» Заңның 10-бабының 2-тармағы мынадай редакцияда жазылсын: «…»", "10(2)"],
  ["«Байланыс туралы» Заңда 10-баптың 2-тармағы мынадай редакцияда жазылсын: «…»", "10(2)"],
  ["Keep Article 10 and replace Article 5 of the Law on Communications by: “…”", "10"],
  ["Статью 10 оставить, а статью 5 Закона о связи изложить в редакции: «…»", "10"],
  ["10-бап қалдырылсын, ал «Байланыс туралы» Заңның 5-бабы мынадай редакцияда жазылсын: «…»", "10"],
  ["Amend the Civil Procedure Code: “…”", "10"],
  ["Amend the Communications Act: “…”", "10"],
  ["Гражданский процессуальный кодекс изложить в редакции: «…»", "10"],
  ["В ГПК внести: «…»", "10"],
])("replaces none where another place is named, or several could be meant: %s (%s)", (solution, ids) => {
  expect(aimedAt("replacement", solution, ids)).toEqual([]);
});

it.each([
  ["Add to Article 12-1: “…”", "11; 12-1", "12-1"],
  ["Дополнить статью 12-1 частью: «…»", "11; 12-1", "12-1"],
  ["12-1-бап мынадай мазмұндағы бөлікпен толықтырылсын: «…»", "11; 12-1", "12-1"],
  ["Add a new paragraph 3 to Article 10: “…”", "10; 11", "10"],
  ["Статью 14 дополнить пунктом 3 следующего содержания: «…»", "14; 11", "14"],
  ["After Article 12, insert a new Article 12A: “…”", "11; 12", "12"],
  ["Add to Article 14: “…”", "11; 14(2)", "14(2)"],
  ["Article 10 be amended by inserting after subclause (2): “…”", "10", "10"],
  ["After paragraph 2 of Article 10 insert: “…”", "10; 11", "10"],
  ["Статью 10 после пункта 2 дополнить пунктом: «…»", "10", "10"],
  ["10-бап 2-тармақтан кейін мынадай тармақпен толықтырылсын: «…»", "10", "10"],
  ["Insert section 14A: “…”", "14; 11", "14"],
  ["Дополнить статьей 14-1 следующего содержания: «…»", "14", "14"],
  ["Включить новую статью 14-1: «…»", "14", "14"],
  ["14-1-баппен толықтырылсын: «…»", "14", "14"],
])("adds beside the provision that is named, or is to hold it: %s (%s)", (solution, ids, aimed) => {
  expect(aimedAt("insertion", solution, ids)).toEqual([aimed]);
});

it.each([
  ["Add to Article 12-1: “…”", "11"],
  ["Add to Article 14: “…”", "14(1); 14(2)"],
  ["Add to Articles 11 and 12: “…”", "11; 12"],
  ["Add to section 14A: “…”", "14"],
  ["Дополнить статьей 14-1 следующего содержания: «…»", "11"],
  ["Дополнить статью 14-1 частью: «…»", "14"],
  ["Дополнить статьей 14-1 следующего содержания: «…»", "14(2)"],
  ["Add: “…”", "11; 12"],
  ["Add to the Law on Communications: “…”", "11"],
  ["The Communications Act be amended by inserting after section 11: “…”", "11"],
  ["The Communications Act is hereby amended by the insertion after section 11 of: “…”", "11"],
  ["В Закон «О связи» внести: «…»", "11"],
  ["Keep Article 11, and add to the Law on Communications: “…”", "11"],
  ["Статью 11 оставить, а в Закон о связи включить статью следующего содержания: «…»", "11"],
  ["11-бап қалдырылсын, ал «Байланыс туралы» Заңға мынадай бап қосылсын: «…»", "11"],
  ["В Гражданский процессуальный кодекс включить статью: «…»", "11"],
  ["Азаматтық процестік кодекске мынадай бап қосылсын: «…»", "11"],
])("adds beside none where another place is named, or several could be meant: %s (%s)", (solution, ids) => {
  expect(aimedAt("insertion", solution, ids)).toEqual([]);
});

it.each([
  ["Delete paragraph (a) of clause 2(2).", "2(2)(a); 2(2)(b)", ["2(2)(a)"]],
  ["Delete paragraphs (a) and (b) of clause 2(2).", "2(2)(a); 2(2)(b)", ["2(2)(a)", "2(2)(b)"]],
  ["Исключить подпункт 1) пункта 2 статьи 2.", "2; 2(2); 2(2)(1)", ["2(2)(1)"]],
  ["2-баптың 2-тармағының 1) тармақшасын алып тастау.", "2(2)(1)", ["2(2)(1)"]],
  ["Статью 2 исключить.", "2; 14(2)", ["2"]],
  ["Delete paragraph (a).", "2(2)(1)", []],
  ["Delete paragraph 1.", "11", []],
  ["Delete chapter 4.", "14", []],
  ["Delete that.", "11", []],
  ["Delete.", "11", ["11"]],
  ["Исключить.", "2(2)", ["2(2)"]],
  ["Алып тасталсын.", "11", ["11"]],
  ["Clause 2 be amended in subsection (2) by deleting paragraph (a).", "2; 2(2); 2(2)(a)", ["2(2)(a)"]],
  ["Исключить.", "10; 11", []],
])("repeals all that is named and nothing else: %s (%s)", (solution, ids, aimed) => {
  expect(aimedAt("repeal", solution, ids)).toEqual(aimed);
});

it("takes a gap without a provision for what the draft lacks, unless what the draft has is to be another", () => {
  expect(aimOf("Add Article 12-2: “…”", [])("insertion", undefined)).toBe(true);
  expect(aimOf("Set a duty: “…”", [])("replacement", undefined)).toBe(true);
  expect(aimOf("Replace Article 11 by: “…”", [])("replacement", undefined)).toBe(false);
  expect(aimOf("Add to the Law on Communications: “…”", [])("insertion", undefined)).toBe(false);
  expect(aimOf("Delete.", [])("repeal", undefined)).toBe(false);
});

it("looks for places beside a wording that stands without quotation marks", () => {
  const solution = "Статью 10 изложить в следующей редакции: Оператор по статье 11 обязан уведомить родителя.";
  expect(aimedAt("replacement", solution, "10; 11")).toEqual(["10"]);
});

it.each([
  "Replace Article 11 by: “…” Amend the Law on Communications.",
  "Статью 11 изложить в редакции: «…» Внести поправки и в Гражданский процессуальный кодекс.",
  "11-бап мынадай редакцияда жазылсын: «…» «Байланыс туралы» Заңға да өзгеріс енгізілсін.",
])("replaces the provision that is named before another act: %s", (solution) => {
  expect(aimedAt("replacement", solution, "11")).toEqual(["11"]);
});

it("knows an act that the catalogue has, though it is named without a place", () => {
  const citationsIn = toCitationReader(bundledCatalogue());
  const draftTitle = "Draft Law on Data";
  const aim = solutionAim({ solution: "Amend GDPR: “…”", draftTitle, ids: ["11"], provisions, citationsIn });
  expect(aim("replacement", "11")).toBe(false);
});

it.each([
  ["Set a minimum age in Article 10(2).", "10(1); 10(2); 10", ["10(2)", "10"]],
  ["В пункте 2 статьи 10 предусмотреть согласие родителя.", "10(1); 10(2)", ["10(2)"]],
  ["Set a minimum age.", "10(1); 10(2)", ["10(1)", "10(2)"]],
  ["As Article 12 requires, set a minimum age.", "10(1); 10(2)", ["10(1)", "10(2)"]],
  ["Repeat Article 11 of the Law on Communications.", "10; 11", []],
])("leaves open which of its provisions it is about, unless it names some of them: %s (%s)", (solution, ids, open) => {
  const all = ids.split("; ");
  expect(all.filter((id) => aimOf(solution, all)(undefined, id))).toEqual(open);
});

it.each([
  "Law on Amending the Law on Communications",
  "Закон «О внесении изменений в Закон «О связи» по вопросам защиты детей»",
  "Закон «О связи для детей»",
])("takes no act that the draft's title names, or that it begins with, for the draft: %s", (draftTitle) => {
  const aim = (solution: string) =>
    solutionAim({ solution, draftTitle, ids: ["10"], provisions, citationsIn: () => [] })("replacement", "10");
  expect(aim("Replace Article 10 of the Law on Communications by: “…”")).toBe(false);
  expect(aim("Статью 10 Закона «О связи» изложить в редакции: «…»")).toBe(false);
});

it("knows the draft by its own title", () => {
  const draftTitle = "Проект Закона «О связи»";
  const solution = "Статью 10 Закона «О связи» изложить в редакции: «…»";
  expect(
    solutionAim({ solution, draftTitle, ids: ["10"], provisions, citationsIn: () => [] })("replacement", "10"),
  ).toBe(true);
});

it.each([
  "Replace by: “Data are kept for a year.” This follows article 12 of the Law on Communications.",
  "Изложить в редакции: «Данные хранятся год.» Это соответствует статье 12 Закона о связи.",
])("takes what a remark behind the text names for its source: %s", (solution) => {
  expect(aimOf(solution, ["11"])("replacement", "11")).toBe(true);
});

it("takes another act that is named behind the text for its place", () => {
  const solution =
    "Add “Data are kept for a year.” to article 12 of the Law on Communications. This follows article 3 of it.";
  expect(aimOf(solution, ["11"])("insertion", "11")).toBe(false);
});

it("takes up none of several texts where one is another act's", () => {
  const solution =
    "Пункт 2 статьи 10 изложить: «Данные хранятся год.» Пункт 3 статьи 5 Закона «О связи» дополнить: «Штраф налагается.»";
  expect(aimOf(solution, ["10(2)"])("replacement", "10(2)")).toBe(false);
});

it("takes no numbered point for a part or an indent that is counted in words", () => {
  const numbered = [
    provision({ id: "5", citation: "статья 5" }),
    provision({ id: "5(2)", citation: "подпункт 2) статьи 5" }),
    provision({ id: "6", citation: "статья 6" }),
    provision({ id: "6(2)", citation: "часть вторая статьи 6" }),
  ];
  const aims = (solution: string, id: string): boolean =>
    solutionAim({ solution, draftTitle: "Закон", ids: [id], provisions: numbered, citationsIn: () => [] })(
      "repeal",
      id,
    );
  expect(aims("Часть вторую статьи 5 исключить.", "5(2)")).toBe(false);
  expect(aims("Абзац второй статьи 5 исключить.", "5(2)")).toBe(false);
  expect(aims("Подпункт 2) статьи 5 исключить.", "5(2)")).toBe(true);
  expect(aims("Часть вторую статьи 6 исключить.", "6(2)")).toBe(true);
});

describe("a deletion of a part of a provision", () => {
  const listed = [
    "7",
    "7(2)",
    "7(2)(b)",
    "7(2)(c)",
    "7(3)",
    "7(3)(b)",
    "7(3)(c)",
    "7(3)(d)",
    "4",
    "4(1)",
    "4(1)(b)",
  ].map((id) => provision({ id, citation: `section ${id}` }));
  const repeals = (solution: string, id: string, ids: readonly string[] = [id]): boolean =>
    solutionAct(solution, false) === "repeal" &&
    solutionAim({ solution, draftTitle: "Bill", ids, provisions: listed, citationsIn: () => [] })("repeal", id);

  it.each([
    ["Clause 7 be amended in subclause (2) by deleting paragraph (c).", "7(2)"],
    ["Subclause (2) be amended by deleting paragraphs (b) and (c).", "7(2)"],
    ["In subclause (2), delete item (c).", "7(2)"],
    ["Remove paragraph (c) from subclause (2).", "7(2)"],
    ["Subsection (2): omit paragraph (b).", "7(2)"],
    ["Subsection (2), leave out paragraphs (b) and (c).", "7(2)"],
    ["Section 4 is amended in paragraph (b) by deleting subparagraph (ii).", "4(1)(b)"],
    ["В пункте 2 исключить подпункт 3).", "7(2)"],
    ["Пункт 2: исключить подпункты 1) и 3).", "7(2)"],
    ["В пункте 2 признать утратившим силу подпункт 3).", "7(2)"],
    ["В пункте 2 исключить абзац второй.", "7(2)"],
    ["2-тармақта 3) тармақша алып тасталсын.", "7(2)"],
    ["In subsection (3) omit paragraph (b).", "7(2)(b)"],
    ["From subsection (3) delete paragraph (b).", "7(2)(b)"],
    ["Section 4 is amended by deleting paragraph (b) of subsection (3).", "7(3)(b)"],
    ["В пункте 3 исключить подпункт b).", "7(2)(b)"],
    ["3-тармақтағы b) тармақша алып тасталсын.", "7(2)(b)"],
    ["Третий пункт исключить.", "7(2)"],
    ["Delete the second paragraph.", "7(2)"],
    ["Delete the second item.", "7(2)"],
    ["The second sub-paragraph is repealed.", "7(2)"],
    ["Delete subsections (2) or (3).", "7(2)"],
    ["Delete paragraphs (b), (c) or (d).", "7(3)(c)"],
    ["Исключить пункты 2 или 3.", "7(2)"],
    ["Delete the first paragraph.", "4(1)"],
  ])("takes away no more than that: %s", (solution, id) => {
    expect(repeals(solution, id)).toBe(false);
  });

  it.each([
    ["In subclause (2), delete paragraph (c).", "7(2)(c)"],
    ["Subsection (2) of section 7 is repealed.", "7(2)"],
    ["Clause 7 be deleted.", "7"],
    ["Пункт 2 статьи 7 исключить.", "7(2)"],
    ["7-баптың 2-тармағы алып тасталсын.", "7(2)"],
    ["In subsection (3) omit paragraph (b).", "7(3)(b)"],
    ["The third subsection is repealed.", "7(3)"],
    ["В пункте 3 исключить подпункт b).", "7(3)(b)"],
  ])("takes away the whole that it names: %s", (solution, id) => {
    expect(repeals(solution, id)).toBe(true);
  });

  it.each([
    ["In subsection (3) omit paragraphs (b) to (d).", "7(3)(c)", ["7(3)(b)", "7(3)(c)", "7(3)(d)"]],
    ["Delete paragraphs (b) and (c) of subsection (2).", "7(2)(b)", ["7(2)(b)", "7(2)(c)"]],
    ["Delete sections 7(2) and 7(3).", "7(2)", ["7(2)", "7(3)"]],
    ["Второй и третий пункты исключить.", "7(3)", ["7(2)", "7(3)"]],
    ["Пункты 2–3 исключить.", "7(3)", ["7(2)", "7(3)"]],
    ["2–3-тармақтар алып тасталсын.", "7(3)", ["7(2)", "7(3)"]],
    ["Delete section 4 and subsection (2) of section 7.", "4", ["4", "7(2)"]],
  ])("takes away each of several only where the gap names all of them: %s %s", (solution, id, ids) => {
    expect(repeals(solution, id, ids)).toBe(true);
    expect(repeals(solution, id)).toBe(false);
  });

  it("knows what the gap names beside what is to be changed now", () => {
    const solution = "Пункты 2 и 3 исключить.";
    const start = { solution, draftTitle: "Bill", ids: ["7(2)"], provisions: listed, citationsIn: () => [] };
    expect(solutionAim({ ...start, ofGap: ["7(2)", "7(3)"] })("repeal", "7(2)")).toBe(true);
    expect(solutionAim({ ...start, ofGap: ["7(2)"] })("repeal", "7(2)")).toBe(false);
  });

  it.each(["Статью 4 Закона исключить.", "Пункт 2 статьи 7 Закона исключить.", "Заңның 4-бабы алып тасталсын."])(
    "takes no “Law” for the draft, which may be another: %s",
    (solution) => expect(solutionAct(solution, false)).toBeUndefined(),
  );
});

describe("a part that is counted in words", () => {
  const listed = [
    ["4", "статья 4"],
    ["5", "статья 5"],
    ["5(1)", "часть 1 статьи 5"],
    ["5(2)", "часть 2 статьи 5"],
    ["6", "clause 6"],
    ["6(1)", "clause 6(1)"],
    ["6(2)", "clause 6(2)"],
    ["8", "8-бап"],
    ["8(1)", "8-баптың 1-тармағы"],
    ["8(2)", "8-баптың 2-тармағы"],
  ].map(([id = "", citation = ""]) => provision({ id, citation }));
  const replaces = (solution: string, id: string): boolean =>
    solutionAim({ solution, draftTitle: "Bill", ids: [id], provisions: listed, citationsIn: () => [] })(
      "replacement",
      id,
    );

  it.each([
    ["Третью часть изложить в следующей редакции: «…»", "4"],
    ["Последнюю часть изложить в следующей редакции: «…»", "4"],
    ["Заменить вторую часть: «…»", "5"],
    ["Вторую часть изложить в следующей редакции: «…»", "5(1)"],
    ["Первый пункт изложить в следующей редакции: «…»", "5"],
    ["The second subsection is replaced by: “…”", "6"],
    ["Replace the last subsection with: “…”", "6(1)"],
    ["Екінші тармақ мынадай редакцияда жазылсын: «…»", "8"],
    ["Соңғы бөлігі мынадай редакцияда жазылсын: «…»", "8"],
  ])("is not all of what it stands in, nor another: %s (%s)", (solution, id) => {
    expect(replaces(solution, id)).toBe(false);
  });

  it.each([
    ["Вторую часть изложить в следующей редакции: «…»", "5(2)"],
    ["Последнюю часть изложить в следующей редакции: «…»", "5(2)"],
    ["Часть 2 изложить в следующей редакции: «…» Первую часть оставить.", "5(2)"],
    ["The second subsection is replaced by: “…”", "6(2)"],
    ["Replace the last subsection with: “…”", "6(2)"],
    ["Екінші тармақ мынадай редакцияда жазылсын: «…»", "8(2)"],
  ])("is the provision of that number: %s (%s)", (solution, id) => {
    expect(replaces(solution, id)).toBe(true);
  });
});

it("replaces none by the first of a row that is replaced as a whole", () => {
  expect(aimedAt("replacement", "Replace paragraphs 1 to 2 by: “…”", "10(1)")).toEqual([]);
});

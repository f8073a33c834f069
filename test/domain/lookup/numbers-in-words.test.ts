import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import { toProvisionFinder } from "../../../src/domain/lookup/find-provisions";
import { provisionsMeant } from "../../../src/domain/lookup/provisions-meant";

const bill = readDraft(
  readLines(
    [
      "PART I—GENERAL",
      "1. Title",
      "This is the Play Act.",
      "PART II—FINES",
      "2. Fines",
      "A fine is paid as the Third Schedule says.",
      "FIRST SCHEDULE",
      "FORM",
      "1. Name.",
      "SECOND SCHEDULE",
      "RECORDS",
      "1. Marks.",
      "2. Health.",
      "(1) Height.",
      "THIRD SCHEDULE. FINES",
      "1. Late fines.",
    ].join("\n"),
  ),
  "common-law",
).provisions;

const law = readDraft(
  readLines(
    [
      "ЧАСТЬ ПЕРВАЯ. ОБЩЕЕ",
      "РАЗДЕЛ ПЕРВЫЙ. ОСНОВЫ",
      "Статья 1. Понятия",
      "Игра – занятие ребенка.",
      "ЧАСТЬ ВТОРАЯ. ОСОБЕННОЕ",
      "РАЗДЕЛ ВТОРОЙ. НАДЗОР",
      "Глава первая. Орган",
      "Статья 2. Задачи",
      "1. Орган ведет список игр.",
      "2. Орган отвечает ребенку.",
      "Приложение первое",
      "1. Игры.",
      "Приложение второе",
      "1. Игрушки.",
      "2. Мячи.",
    ].join("\n"),
  ),
  "KZ",
).provisions;

const zan = readDraft(
  readLines(
    [
      "БІРІНШІ БӨЛІМ. ЖАЛПЫ",
      "1-бап. Ұғымдар",
      "Ойын – баланың ісі.",
      "ЕКІНШІ БӨЛІМ. БАҚЫЛАУ",
      "Бірінші тарау. Орган",
      "2-бап. Міндеттер",
      "Орган ойындар тізімін жүргізеді.",
      "Бірінші қосымша",
      "1. Ойындар.",
      "Екінші қосымша",
      "1. Ойыншықтар.",
    ].join("\n"),
  ),
  "KZ",
).provisions;

const act = ["3", "3(1)", "3(2)", "3(2)(a)"].map((id) => ({ id, citation: `section ${id}`, heading: "", text: id }));

describe("a heading whose number stands in words", () => {
  it.each([
    ["First Schedule", bill, "schedule 1"],
    ["the Third Schedule", bill, "schedule 3"],
    ["THIRD SCHEDULE. FINES", bill, "schedule 3"],
    ["paragraph 2(1) of the Second Schedule", bill, "schedule 2(2)(1)"],
    ["Second Schedule, paragraph 2", bill, "schedule 2(2)"],
    ["the second schedule to the bill", bill, "schedule 2"],
    ["First and Second Schedules", bill, "schedule 1; schedule 2"],
    ["First Schedule, Third Schedule", bill, "schedule 1; schedule 3"],
    ["section 2 and the Third Schedule", bill, "2; schedule 3"],
    ["Schedule Three", bill, "schedule 3"],
    ["2nd Schedule", bill, "schedule 2"],
    ["Part Two", bill, "part II"],
    ["Second Part", bill, "part II"],
    ["section 2 of Part Two", bill, "2"],
    ["subsection (2) of section three", act, "3(2)"],
    ["section three, subsection (2)", act, "3(2)"],
    ["paragraph (a) of subsection (2) of section 3", act, "3(2)(a)"],
    ["section 3, subsection (2), paragraph (a)", act, "3(2)(a)"],
    ["subsections (1) and (2) of section 3", act, "3(1); 3(2)"],
    ["часть вторая", law, "part 2"],
    ["раздел второй", law, "section 2"],
    ["второй раздел", law, "section 2"],
    ["статья 2 раздела второго", law, "2"],
    ["глава первая", law, "chapter 1"],
    ["приложение второе", law, "schedule 2"],
    ["пункт 2 второго приложения", law, "schedule 2(2)"],
    ["часть вторая статьи 2", law, undefined],
    ["екінші бөлім", zan, "section 2"],
    ["екінші бөлімнің 2-бабы", zan, "2"],
    ["бірінші тарау", zan, "chapter 1"],
    ["екінші қосымша", zan, "schedule 2"],
    ["екінші қосымшаның 1-тармағы", zan, "schedule 2(1)"],
  ])("is found as by its digits: %s", (typed, draft, ids) => {
    expect(provisionsMeant(draft).meant(typed)?.join("; ")).toBe(ids);
  });

  it.each([
    ["Fourth Schedule", bill],
    ["section 2 of Part One", bill],
    ["статья 2 раздела первого", law],
    ["үшінші қосымша", zan],
  ])("is none of another number: %s", (typed, draft) => {
    expect(provisionsMeant(draft).meant(typed)).toBeUndefined();
  });

  it.each([
    ["приложение второе к Правилам", undefined],
    ["приложение 2 к Правилам", undefined],
    ["пункт 1 приложения 2 к Правилам", undefined],
    ["приложение 2 к постановлению", undefined],
    ["приложение 2 к Закону", "schedule 2"],
    ["приложение второе к настоящему Закону", "schedule 2"],
    ["пункт 1 приложения второго к Кодексу", "schedule 2(1)"],
  ])("of an annex is the draft's only where that is to a law: %s", (typed, ids) => {
    expect(provisionsMeant(law).meant(typed)?.join("; ")).toBe(ids);
  });

  it("is found in the pane's search", () => {
    expect(toProvisionFinder(bill).cited("paragraph 1 of the Second Schedule")).toMatchObject([
      { provision: { id: "schedule 2(1)" }, isExact: true },
    ]);
    expect(toProvisionFinder(law).cited("Часть вторая")).toMatchObject([{ provision: { id: "part 2" } }]);
  });
});

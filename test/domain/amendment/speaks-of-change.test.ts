import { speaksOfChange } from "../../../src/domain/amendment/speaks-of-change";

it.each([
  "“Six months” should not be replaced with “one term”.",
  "There is no need to delete “six months”.",
  "The Ministry should replace “sixteen” with “eighteen” in the Family Code.",
  "The Council asks that “six months” be replaced by “one term”.",
  "Once the Family Code is amended, replace “six” with “two”.",
  "1) Delete paragraph 3;\n2) add a paragraph on parents.",
  "Paragraph 3 must not be repealed.",
  "Не следует заменять «шесть месяцев» на «одну четверть».",
  "Слова «шесть месяцев» не должны заменяться словами «одна четверть».",
  "Замена слов «шесть месяцев» на «одну четверть» не требуется.",
  "Министерство должно заменить «шестнадцать» на «восемнадцать» в Семейном кодексе.",
  "Статью 3 исключать не следует.",
  "«алты ай» деген сөздерді ауыстыруға болмайды.",
  "Министрлік Отбасы кодексіндегі «он алты» сөздерін «он сегіз» сөздерімен ауыстырады.",
  "3-тармақты алып тастауға болмайды.",
  "Subsections (2) and (3) are repealed.",
  "The last subsection is repealed.",
  "The second sentence shall read as follows: “It decides at once.”",
  "Пункты 2 и 3 исключаются.",
  "Третья часть статьи 4 признается утратившей силу.",
  "Статья 5 подлежит исключению.",
  "Үшінші бөлік алып тасталады.",
  "Section 6 has been deleted.",
  "Статья 6 утратит силу.",
  "Общественность просит исключить статью 6.",
  "6-баптың күші 2020 жылы жойылды.",
])("is heard whoever is to make it, and where it is denied: %s", (solution) => {
  expect(speaksOfChange(solution)).toBe(true);
});

it.each([
  "The operator shall delete the data of a child on request.",
  "Every service shall display the mark “for children” on its first page.",
  "“Profiling” means any evaluation of a person, names removed, by automated means.",
  "If a child asks, the operator shall remove the data under paragraph 3.",
  "Данные, указанные в пункте 3, удаляются по просьбе ребенка.",
  "За исключением случаев пункта 3 оператор удаляет данные.",
  "Каждый сервис размещает знак «для детей» на первой странице.",
  "По запросу на основании части 3 удаляются данные ребенка.",
  "The user of a section must read the notice before consent.",
  "Оператор 3-тармақта көрсетілген деректерді жояды.",
])("is not what changes other things than texts: %s", (solution) => {
  expect(speaksOfChange(solution)).toBe(false);
});

import { cited } from "../../../support/cited";

describe("a title in quotation marks that the catalogue has a law under", () => {
  it.each([
    "Декларация «О правах ребенка», ст. 5",
    "Указ Президента РК «О правах ребенка», п. 2",
    "Постановление Правительства РК от 5 мая 2020 года № 12 «О правах ребенка в Республике Казахстан», п. 2",
    "Концепция «О правах ребенка», п. 5",
    "Қаулы «Бала құқықтары туралы», 5-бап",
    'Model Law "On Personal Data and Their Protection", art. 5',
    "Кодекс «О правах ребенка», ст. 5",
    "Типовой закон «О персональных данных», ст. 5",
    "Методические рекомендации «О персональных данных», п. 5",
    'Bill "On Personal Data and Their Protection", art. 5',
  ])("is another act's behind the word for one: %s", (text) => {
    expect(cited(text)).toEqual([expect.stringMatching(/^\? /u)]);
  });

  it.each([
    ["в соответствии с «О персональных данных и их защите», ст. 5", "kz-personal-data-2013 5"],
    ["Закон «О правах ребенка», ст. 5", "kz-child-rights-2002 5"],
    ["Law of the Republic of Kazakhstan “On the Rights of the Child”, art. 5", "kz-child-rights-2002 5"],
    ["Указ отменён. «О правах ребенка», ст. 5", "kz-child-rights-2002 5"],
  ])("is that law's otherwise: %s", (text, expected) => {
    expect(cited(text)).toContain(expected);
  });
});

it("is another act's in Kazakh before the word for one", () => {
  expect(cited("«Білім туралы» бұйрық")).toEqual(["?"]);
  expect(cited("«Білім туралы» әдістемелік ұсынымдар")).toEqual(["?"]);
  expect(cited("«Білім туралы» Заңның 5-бабы")).toEqual(["kz-education-2007 5"]);
});

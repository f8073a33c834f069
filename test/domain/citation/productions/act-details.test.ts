import { cited } from "../../../support/cited";

describe("a law of ours by its title, its date and its number", () => {
  it.each([
    [
      "Закон РК «О правах ребенка в Республике Казахстан» от 8 августа 2002 г. № 345, ст. 10",
      "kz-child-rights-2002 10",
    ],
    ["Закон РК «О правах ребенка в Республике Казахстан» № 345, ст. 10", "kz-child-rights-2002 10"],
    [
      "Закон «О правах ребенка в Республике Казахстан» от 8 августа 2002 года № 345-II, ст. 10",
      "kz-child-rights-2002 10",
    ],
    ["Закон РК «О персональных данных и их защите» от 21 мая 2013 года № 94, ст. 7", "kz-personal-data-2013 7"],
    ["Law of the RK “On Personal Data and their Protection” of 21 May 2013 No. 94, Art. 7", "kz-personal-data-2013 7"],
  ])("is known also without the Roman number: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    "Закон РК «О персональных данных и их защите» от 21 мая 2013 года № 95, ст. 7",
    "Закон РК «О персональных данных и их защите» от 21 мая 2013 года № 95-V, ст. 7",
    "Закон РК от 21 мая 2013 года № 95-V «О персональных данных и их защите», ст. 7",
    "Закон РК «О персональных данных и их защите» от 21 мая 2014 года № 94-V, ст. 7",
  ])("is asked about where its number or its year is another: %s", (text) => {
    expect(cited(text)).toEqual(["? 7"]);
  });
});

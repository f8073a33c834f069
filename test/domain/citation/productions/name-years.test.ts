import { cited } from "../../../support/cited";

describe("the year of an act's number in a bracket behind its name", () => {
  it("rules out what is of another year", () => {
    expect(cited("Data Protection Act (No. 24 of 2019), s. 33", { jurisdiction: "KE" })).toEqual(["? 33"]);
  });

  it("leaves what is of that year", () => {
    expect(cited("Online Safety Act (No. 76 of 2021), s. 63", { jurisdiction: "AU" })).toEqual(["au-osa-2021 63"]);
  });
});

describe("the year in an act's title", () => {
  it.each([
    ["Online Safety Act 2025, s 13", "? 13"],
    ["Online Safety Act 2022, s. 63D", "? 63D"],
    ["Закон Австралии об онлайн-безопасности 2022 г., ст. 63", "? 63"],
  ])("is the act's, whenever it came into force: %s", (text, read) => {
    for (const jurisdiction of ["MY", "GB", "AU", "KZ"]) expect(cited(text, { jurisdiction })).toEqual([read]);
  });

  it.each([
    ["GDPR (2018), art. 8", "eu-gdpr 8"],
    ["GDPR (2016), art. 8", "eu-gdpr 8"],
    ["ECA Digital (2026), art. 5", "br-eca-digital 5"],
    ["Worst Forms of Child Labour Convention, 1999, art. 3", "ilo-c182 3"],
  ])("is told by days where there is none: %s", (text, read) => {
    expect(cited(text)).toEqual([read]);
  });
});

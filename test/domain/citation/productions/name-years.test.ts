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

describe("an act with a year before its name", () => {
  const context = { jurisdiction: "KZ" };

  it.each([
    ["1997 жылғы Қылмыстық кодекстің 120-бабы", "? 120"],
    ["Қазақстан Республикасының 1997 жылғы 16 шілдедегі Қылмыстық кодексінің 120-бабы", "? 120"],
    ["2001 жылғы 30 қаңтардағы Әкімшілік құқық бұзушылық туралы кодекстің 111-бабы", "? 111"],
    ["1999 жылғы 7 маусымдағы «Білім туралы» Заңның 26-бабы", "? 26"],
    ["The 1999 Law on Education, article 26", "? 26"],
    ["Article 120 of the 1997 Criminal Code of Kazakhstan", "? 120"],
  ])("is another than the one in force, where it is of another year: %s", (text, expected) => {
    expect(cited(text, context)).toEqual([expected]);
  });

  it.each([
    ["2014 жылғы 3 шілдедегі Қылмыстық кодекстің 120-бабы", "kz-criminal-code 120"],
    ["2007 жылғы 27 шілдедегі «Білім туралы» Заңның 26-бабы", "kz-education-2007 26"],
    ["Article 120 of the 2014 Criminal Code of Kazakhstan", "kz-criminal-code 120"],
    ["Kazakhstan's 2007 Law on Education, article 26", "kz-education-2007 26"],
    ["2025 жылғы Қылмыстық кодекстің 147-бабына енгізілген түзетулер", "kz-criminal-code 147"],
    ["2024 жылғы 15 сәуірдегі Қылмыстық кодекстің 147-бабына түзету", "kz-criminal-code 147"],
    ["2022 жылғы Әкімшілік құқық бұзушылық туралы кодекстің 127-2-бабына енгізілген түзету", "kz-admin-offences 127-2"],
    ["In 2020 Criminal Code, article 120, was changed", "kz-criminal-code 120"],
  ])("is the one in force where the year is its own, or of something else: %s", (text, expected) => {
    expect(cited(text, context)).toEqual([expected]);
  });
});

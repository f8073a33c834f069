import { citedAs, cited, faultsOf } from "../../../support/cited";

describe("an act of the Union by its number", () => {
  it.each([
    "Regulation (EU) 2019/881 (Cybersecurity Act)",
    "Regulation (EU) 2019/881 (the Cybersecurity Act), art. 8",
    "Article 5(3) of Directive 2002/58/EC",
    "Регламент ЕС № 2019/881 (Акт о кибербезопасности), статья 8",
    "(ЕО) 2019/881 регламентінің 8-бабы",
    "Directive (EU) 2016/679, art. 8",
  ])("is named whole where the catalogue does not hold it: %s", (text) => {
    expect(cited(text)).toEqual([expect.stringMatching(/^\?/u)]);
    expect(citedAs(text)).toEqual([text]);
  });

  it("is said to be missing by that name", () => {
    expect(faultsOf("Regulation (EU) 2019/881 (Cybersecurity Act), art. 8")).toEqual([
      expect.stringContaining("The catalogue has no “Regulation (EU) 2019/881 (Cybersecurity Act)”."),
    ]);
  });

  it.each([
    ["Regulation 2022/2065/EU, art. 28", "eu-dsa 28"],
    ["Регламент ЕС № 2016/679, ст. 8", "eu-gdpr 8"],
    ["EU 2016/679 art 8", "eu-gdpr 8"],
    ["ЕО-ның 2016/679 регламентінің 8-бабы", "eu-gdpr 8"],
    ["2010/13/ЕО директивасының 28b-бабы", "eu-avmsd 28b"],
  ])("is the catalogue's, whatever stands beside the number: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it("parts no other act from its places in a bracket", () => {
    expect(cited("GDPR (repealing Directive 95/46/EC), art. 8")).toEqual(["eu-gdpr", "?", "eu-gdpr 8"]);
  });

  it.each(["the EU 2019/2020 school year", "Case 311/18", "A/69/123"])("is nothing else with a stroke: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});

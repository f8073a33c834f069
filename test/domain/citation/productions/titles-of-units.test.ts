import { cited, citedAs } from "../../../support/cited";

describe("a place in the unit that the title before it names", () => {
  it.each([
    ["Havana Rules 11(a), 28 and 38", ["? 11(a), 28, 38"]],
    ["see the Tokyo Rules 1.5", ["? 1.5"]],
    ["Пекинские правила, правило 17; правило 26", ["? 17", "? 26"]],
    ["Принципы Джокьякарты, принцип 6", ["? 6"]],
    ["Руководящие принципы предпринимательской деятельности, принципы 17–21", ["? 17-21"]],
    ["Пекин қағидалары, 17-қағида", ["? 17"]],
    ["Пекин ережелері, 17-ереже", ["? 17"]],
    ["CRC, art. 3; UNICEF AI guidance 2025, requirement 5", ["crc 3", "? 5"]],
  ])("is of that document, which is not known: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "The draft has new rules 5 years on",
    "Rules 5 and 6 apply",
    "UNICEF, Quality Standard 1",
    "правила 5 дней",
  ])("cites nothing without a title: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  it("shows the title with its place", () => {
    expect(citedAs("CRC, art. 37; Havana Rules 11(a)")).toEqual(["CRC, art. 37", "Havana Rules 11(a)"]);
  });
});

describe("a rule or a principle before a bracket with another document's place", () => {
  it.each([
    ["Havana Rules, rule 28 (GC24, para. 92); rule 38", ["? 28", "crc-gc-24 92", "? 38"]],
    ["Paris Principles, principle 3 (GC2, para. 7); principle 4", ["? 3", "crc-gc-2 7", "? 4"]],
    ["Гаванские правила, правило 28 (ЗОП 24, п. 92); правило 38", ["? 28", "crc-gc-24 92", "? 38"]],
    ["Пекин қағидалары, 17-қағида (№ 24 ЖТЕ, 92-тармақ)", ["? 17", "crc-gc-24 92"]],
    ["Beijing Rules, rule 17; GC24, para. 92; rule 26", ["? 17", "crc-gc-24 92", "? 26"]],
    ["UNGPs, principle 11 (GC16, para. 28); principle 19", ["ungps 11", "crc-gc-16 28", "ungps 19"]],
  ])("is none of that, and what goes on with it is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

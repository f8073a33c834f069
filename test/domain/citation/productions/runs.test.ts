import { cited } from "../../../support/cited";

describe("two places that are the ends of one run", () => {
  it.each([
    ["from article 3 to article 6 of the CRC", ["crc 3-6"]],
    ["со статьи 3 по статью 6 КПР", ["crc 3-6"]],
    ["БҚК-нің 12-бабынан 17-бабына дейін", ["crc 12-17"]],
    ["БҚК-нің 12-баптан 17-бапқа дейінгі нормалары", ["crc 12-17"]],
  ])("are one: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["article 6 to article 3 of the CRC", ["crc 6, 3"]],
    ["article 3 and article 6 of the CRC", ["crc 3, 6"]],
    ["БҚК-нің 12-бабынан 17-бабына көшу", ["crc 12, 17"]],
  ])("are two where nothing says so: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a Kazakh run before its unit", () => {
  it("is one place with two ends, and goes up", () => {
    expect(cited("БҚК-нің 34-тен 36-ға дейінгі баптары")).toEqual(["crc 34-36"]);
    expect(cited("БҚК-нің 36-дан 34-ке дейінгі баптар")).not.toContain("crc 36-34");
  });
});

describe("a run of points that stands among other numbers", () => {
  it.each([
    ["10, 3(1)-3 абзацы статьи 5 КПР", "crc 5(1)-5(3)"],
    ["3(1)–2 тармақшалары of article 16 CRC", "crc 16(1)-16(2)"],
    ["5 (2) to 5 тармақтар статьи 5 КПР", "crc 5(2)-5(5)"],
  ])("keeps its first number: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("the word before a run", () => {
  it.each([
    ["articles from 3 to 6 of the CRC", "crc 3-6"],
    ["статьи с 3 по 6 КПР", "crc 3-6"],
    ["пункты с 67 по 78 Замечания общего порядка № 25", "crc-gc-25 67-78"],
  ])("belongs to the places: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

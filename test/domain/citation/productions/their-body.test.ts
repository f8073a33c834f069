import { cited } from "../../../support/cited";

describe("a general comment with its body right behind its number", () => {
  it.each([
    "General comment No. 25 (2021) of the Committee on the Rights of the Child on children and screens, paras. 67-71",
    "General comment No. 25 by the UN Committee on the Rights of the Child on children and screens, paras. 67-71",
    "Замечание общего порядка № 25 (2021) Комитета по правам ребенка о детях и экранах, пункты 67–71",
    "Замечание общего порядка № 25 Комитета ООН по правам ребенка (2021), пп. 67–71",
    "Замечание общего порядка № 25 Комитета по правам ребенка «О детях и экранах», пп. 67–71",
  ])("keeps the paragraphs behind its subject or its year: %s", (text) => {
    expect(cited(text)).toEqual(["crc-gc-25 67-71"]);
  });

  it.each([
    "General comment No. 14 CRC, para. 6",
    "GC14 CRC, para. 6",
    "ЗОП № 14 КПР, п. 6",
    "БҚК № 14 жалпы түсініктемесі, 6-тармақ",
  ])("keeps the paragraph behind the treaty, which has none: %s", (text) => {
    expect(cited(text)).toEqual(["crc-gc-14 6"]);
  });

  it("leaves the treaty its articles", () => {
    expect(cited("GC14 CRC, art. 3")).toEqual(["crc-gc-14", "crc 3"]);
  });

  it("is another one where the body is", () => {
    expect(cited("General comment No. 16 (1988) of the Human Rights Committee on privacy, para. 8")).toEqual([
      "?",
      "? 8",
    ]);
    expect(cited("GC14 ICCPR, para. 6")).not.toContain("crc-gc-14 6");
  });
});

describe("a general comment of the committee of an organisation", () => {
  it("is the catalogue's where no other committee is named", () => {
    expect(cited("General Comment No. 5 of the UN Committee (2003), para. 45")).toEqual(["crc-gc-5 45"]);
    expect(cited("General Comment No. 5 of the UN Committee on Games (2003), para. 45")).not.toContain("crc-gc-5 45");
  });
});

it("has its committee's organisation behind that", () => {
  expect(cited("ЗОП № 25 КПР ООН, п. 67")).toEqual(["crc-gc-25 67"]);
  expect(cited("ЗОП № 25 КПР ООН, ст. 16")).toEqual(["crc-gc-25", "crc 16"]);
});

import { cited, citedAs, citationsOf } from "../../../support/cited";

describe("a place of a paper that is no act", () => {
  it.each([
    ["GC25 (paras. 40–42) and the Special Rapporteur's report (para. 80)", ["crc-gc-25 40-42", "? 80"]],
    ["GC25 (para. 67); our submission (para. 12); State report (para. 140)", ["crc-gc-25 67", "? 12", "? 140"]],
    ["ЗОП № 25 (п. 67), доклад Специального докладчика (п. 80)", ["crc-gc-25 67", "? 80"]],
    ["ЗОП № 25 (п. 67), Методика (п. 12) и Стандарт (п. 3)", ["crc-gc-25 67", "? 12", "? 3"]],
    ["№ 25 ЖТЕ (67-тармақ); біздің баяндама (12-тармақ)", ["crc-gc-25 67", "? 12"]],
    ["КПР (ст. 16) и Руководство (ст. 5)", ["crc 16", "? 5"]],
    ["CRC (Art. 16) and the Handbook (Art. 5)", ["crc 16", "? 5"]],
  ])("is that paper's in a bracket behind it, and not of the instrument before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GC25, para. 67; the UNICEF report, ¶ 12; ¶ 15", ["crc-gc-25 67", "? 12", "? 15"]],
    ["CRC, art. 12, and the Ombudsman's report, section 3; art. 22.", ["crc 12", "? 3", "? 22"]],
    ["CRC, arts 3, 12; 4th periodic report: paras 27-28", ["crc 3, 12", "? 27-28"]],
    ["КПР, ст. 12, и альтернативный доклад НПО, раздел 3; ст. 22.", ["crc 12", "? section 3", "? 22"]],
    ["Закон РК «Об образовании», ст. 5; доклад ООН, п. 3; п. 4 ст. 8.", ["kz-education-2007 5", "? 3", "? 8(4)"]],
    ["ЗОП № 25, п. 67, и исследование ЮНИСЕФ, с. 9; п. 21.", ["crc-gc-25 67", "? 21"]],
    ["№ 25 ЖТЕ, 67-тармақ; БҰҰ баяндамасы: 21-тармақ; 22-тармақ.", ["crc-gc-25 67", "? 21", "? 22"]],
  ])("is that paper's behind a comma or a colon, as are those that follow: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC (art. 16), in particular privacy (art. 17)", ["crc 16", "crc 17"]],
    ["CRC (art. 16), a decent standard of living (art. 27), reports (art. 44)", ["crc 16", "crc 27", "crc 44"]],
    [
      "GC25 (para. 67), freedom of expression (para. 58) and opinion (para. 59)",
      ["crc-gc-25 67", "crc-gc-25 58", "crc-gc-25 59"],
    ],
    ["КПР (ст. 16), доклады государств (ст. 44)", ["crc 16", "crc 44"]],
    [
      "GC25 (para. 67), the State report (para. 12) and privacy by design (para. 70)",
      ["crc-gc-25 67", "? 12", "crc-gc-25 70"],
    ],
  ])("is the instrument's where the words say what its place is about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["п. 67 ЗОП № 25, п. 12 настоящего заключения, с. 5 отчета", ["crc-gc-25 67", "? 12"]],
    ["п. 67 ЗОП № 25, п. 12 таблицы разногласий, п. 3 письма Министерства", ["crc-gc-25 67", "? 12", "? 3"]],
    ["ст. 16 КПР, ст. 5 рассматриваемого документа", ["crc 16", "? 5"]],
    ["в п. 3 письма, а также ст. 16, 17 КПР", ["? 3", "crc 16, 17"]],
  ])("is of the paper in the genitive right behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "Раздел 3 отчета посвящен методике; глава 2 отчета – выборке.",
    "Раздел 2 настоящего доклада, раздел 4 методики, часть 2 обзора, глава 2 пособия",
    "В разделе 3 Концепции законопроекта",
    "page 4 of the PPT",
    "section 5 of the SOW",
  ])("is none where it is a division of one without a name: %s", (text) => {
    expect(cited(text)).toEqual([]);
    expect(cited(`КПР, ст. 16; ${text}`)).toEqual(["crc 16"]);
  });

  it("is asked about where it is a division of one with a name", () => {
    expect(cited("Раздел 2 доклада «Дети в сети»")).toHaveLength(1);
  });

  it.each([
    ["КПР-стандарт (ст. 16)", ["crc", "crc 16"]],
    ["БҚК стандарты (16-бап)", ["crc", "crc 16"]],
    ["Доклад о выполнении КПР, статья 16", ["crc 16"]],
    ["CRC Handbook (Art. 5)", ["crc", "? 5"]],
    ["КПР, ст. 16, методика (ст. 5)", ["crc 16", "? 5"]],
  ])("is no article of what is said or written of an instrument: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("names the paper, which “the Law” does not mean", () => {
    expect(citedAs("GC25 (para. 67), our submission (para. 12)").at(-1)).toBe("our submission (para. 12)");
    expect(citedAs("CRC, art. 3; 4th report, para. 12").at(-1)).toBe("4th report, para. 12");
    const context = { jurisdiction: "KZ", "current instrument": "kz-child-rights-2002" };
    expect(citationsOf("п. 3 письма, ст. 10 Закона", context).at(-1)?.instrument).toBe("kz-child-rights-2002");
  });
});

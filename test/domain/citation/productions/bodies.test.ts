import { cited } from "../../../support/cited";

describe("a general comment with the body that made it", () => {
  it.each([
    "General comment No. 16 (HRC, 1988), para. 10",
    "General comment No. 16 (HRC 1988), para. 10",
    "General comment No. 16 (1988, HRC), para. 10",
    "General comment No. 16 (CCPR, 1988), para. 10",
    "General comment No. 16 (Human Rights Committee, 1988), para. 10",
    "General comment No. 16 (ICCPR, 1988), para. 10",
    "General comment No. 16 (CCPR/C/GC/16), para. 10",
    "General comment No. 16, CCPR/C/21/Rev.1/Add.7, para. 10",
    "General comment No. 16 (CCPR/C/21/Rev.1/Add.7, 1996), para. 10",
    "General comment No. 16, para. 10 (HRC, 1988)",
    "Human Rights Committee: General comment No. 16 (Privacy), para. 10",
    "Замечание общего порядка № 16 (Комитет по правам человека, 1988), п. 10",
    "Замечание общего порядка № 16 (КПЧ, 1988 г.), п. 10",
    "№ 16 жалпы тәртіптегі ескерту (Адам құқықтары комитеті, 1988), 10-тармақ",
  ])("is none of the catalogue where that is another one: %s", (text) => {
    expect(cited(text)).toEqual(["? 10"]);
  });

  it.each([
    "General comment No. 16 (CRC, 2013), para. 10",
    "General comment No. 16 (Committee on the Rights of the Child, 2013), para. 10",
    "General comment No. 16 (2013, Committee on the Rights of the Child), para. 10",
    "General comment No. 16 (CRC/C/GC/16, 2013), para. 10",
    "General comment No. 16, CRC/C/GC/16, para. 10",
    "CRC Committee: General comment No. 16, para. 10",
    "№ 16 жалпы түсіндірме, 10-тармақ",
    "General comment No. 16, para. 10 (CRC Committee, 2013)",
  ])("is the catalogue's where it is that of the Committee on the Rights of the Child: %s", (text) => {
    expect(cited(text)).toEqual(["crc-gc-16 10"]);
  });

  it.each([
    "ACERWC General Comment No. 7",
    "The African Committee's General Comment No. 7",
    "General Comment No. 7 (ACERWC, 2021)",
    "ACERWC GC7",
  ])("is none of it where it is Africa's committee: %s", (name) => {
    expect(cited(`${name}, para. 12`)).toEqual(["? 12"]);
  });

  it("is, of two committees, that of the one whose number it has", () => {
    for (const name of ["CRC general comment No. 22", "GC 22 (CRC)", "GC 22 of the CRC Committee"])
      expect(cited(`${name}, para. 6`)).toEqual(["crc-gc-22 6"]);
    expect(cited("General comment No. 22 (CMW/C/GC/3-CRC/C/GC/22), para. 6")).toEqual(["crc-gc-22 6"]);
    for (const name of ["CEDAW general comment No. 18", "general comment No. 18 (CEDAW)", "GC 22 (CMW)"])
      expect(cited(`${name}, para. 6`)).toEqual(["? 6"]);
  });

  it("is told by its treaty behind “of”, too, and a body behind one is not the next one's", () => {
    expect(cited("general comment No. 25 of the CRC, para. 67")).toEqual(["crc-gc-25 67"]);
    expect(cited("General comment No. 16 of the ICCPR, para. 10")).toEqual(["? 10"]);
    expect(cited("General comment No. 3 of the ACERWC and general comment No. 25, para. 67")).toEqual([
      "?",
      "crc-gc-25 67",
    ]);
  });

  it.each([
    "General comment No. 16 (see also UNGPs), para. 10",
    "General comment No. 16 (cf. ICCPR), para. 10",
    "Замечание общего порядка № 16 (см. КПИ), п. 10",
    "General comment No. 16, para. 10 (see HRC, 2021)",
  ])("is no other body's that is only referred to: %s", (text) => {
    expect(cited(text)).toContain("crc-gc-16 10");
  });

  it.each([
    "Мүгедектер құқықтары комитетінің № 16 жалпы түсіндірмесі, 10-тармақ",
    "Африка сарапшылар комитетінің № 16 жалпы тәртіптегі ескертуі, 10-тармақ",
    "ЭӘМҚК № 16 жалпы түсіндірмесі, 10-тармақ",
    "АҚК-нің № 16 жалпы түсіндірмесі, 10-тармақ",
    "XYZC General comment No. 16, para. 10",
    "General comment No. 16 (XYZC, 1999), para. 10",
    "General comment No. 16 (1999, XYZC), para. 10",
    "№ 16 жалпы түсіндірме (ЭӘМҚК, 1999), 10-тармақ",
  ])("is none of the catalogue's of a committee that nothing is known of: %s", (text) => {
    expect(cited(text)).toEqual(["? 10"]);
  });

  it("is the catalogue's of its committee in Kazakh", () => {
    for (const name of ["Бала құқықтары комитетінің", "БҚК комитетінің", "БҰҰ Бала құқықтары жөніндегі комитетінің"])
      expect(cited(`${name} № 16 жалпы түсіндірмесі, 10-тармақ`)).toEqual(["crc-gc-16 10"]);
  });
});

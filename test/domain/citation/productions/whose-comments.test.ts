import { cited, citedAs } from "../../../support/cited";

describe("a general comment in a sentence that speaks of a committee", () => {
  it.each([
    ["Human Rights Committee, general comment No. 34, para. 43, and general comment No. 16, para. 8.", "? 8"],
    ["CESCR, general comment No. 14, para. 22, and general comment No. 13, para. 6.", "? 6"],
    ["Комитет по правам человека, ЗОП № 16, пункт 10; ЗОП № 17, пункт 4.", "? 4"],
    ["Комитет по правам человека в ЗОП № 34 (п. 43) и ЗОП № 17 (п. 4) решил иначе.", "? 4"],
    ["Адам құқықтары комитетінің № 34 жалпы түсіндірмесі, 10-тармақ, және № 16 жалпы түсіндірмесі, 4-тармақ", "? 4"],
    ["По мнению Комитета по правам инвалидов, изложенному в пункте 24 ЗОП № 4, школа открыта всем.", "? 24"],
    ["ЗОП № 34 (п. 20) и ЗОП № 16 (п. 10) КПЧ", "? 10"],
    ["HRI/GEN/1/Rev.9 (Vol. I), General Comment No. 17, para. 4", "? 4"],
  ])("is that committee's, until another is named: %s", (text, place) => {
    expect(cited(text).at(-1)).toBe(place);
  });

  it.each([
    "Human Rights Committee, general comment No. 34, para. 43, CRC, art. 16, and general comment No. 25, para. 67",
    "HRC GC 34, para. 43; CRC GC 16, para. 10; GC 25, para. 67",
    "The Human Rights Committee in general comment No. 34 and the Committee on the Rights of the Child in GC25 (para. 67)",
    "HRC GC 34, para. 43; GC 25 (CRC), para. 67",
    "Human Rights Committee, general comment No. 34, para. 43, and general comment No. 25 (2021), para. 67",
    "Комитет по правам человека, ЗОП № 34, п. 43, и ЗОП № 25 о правах детей в цифровой среде, п. 67",
    "Kazakhstan reported to the Human Rights Committee in 2016. General comment No. 25, para. 67",
    "Privacy (Human Rights Committee, general comment No. 34, para. 10) and general comment No. 25, para. 67",
    "General comment No. 3 of the ACERWC and general comment No. 25, para. 67",
    "CCPR/C/GC/34, para. 43; CRC/C/KAZ/CO/4, para. 20; GC25, para. 67",
    "GC25, para. 67, and the Human Rights Committee, general comment No. 34",
  ])(
    "is the catalogue's where its own committee, its year or its subject says so, or the other is spoken of no more: %s",
    (text) => {
      expect(cited(text)).toContain("crc-gc-25 67");
    },
  );

  it.each([
    ["Human Rights Committee, GC34, para. 12; CRC, Article 16; GC25, para. 67", "crc-gc-25 67"],
    ["Human Rights Committee, CCPR/C/KAZ/CO/2, para. 12; CRC/C/KAZ/CO/4, para. 20; GC25, para. 67", "crc-gc-25 67"],
    ["HRC, GC34 para 12; CRC Committee, GC25, para 67; GC16, para 28", "crc-gc-16 28"],
    ["CEDAW Committee, GR 35, para. 20; GC25, para. 81", "crc-gc-25 81"],
    ["CERD, GR 35, para. 20; GC25, para. 81", "crc-gc-25 81"],
    ["Committee against Torture, CAT/C/KAZ/CO/4, para. 22; GC25, para. 67", "crc-gc-25 67"],
    ["Комитет против пыток (CAT/C/KAZ/CO/4, п. 22) и ЗОП № 25 (п. 67)", "crc-gc-25 67"],
    ["Азаптауға қарсы комитет; № 25 ЖТЕ, 67-тармақ", "crc-gc-25 67"],
    ["Lanzarote Committee Opinion of 15 May 2019; GC25, para. 82", "crc-gc-25 82"],
    ["HRC (Human Rights Council) resolution 34/7; GC-25, para. 67", "crc-gc-25 67"],
    [
      "Committee on the Rights of the Child and Committee on Migrant Workers, joint GC No. 23, para. 17; GC25, para. 67",
      "crc-gc-25 67",
    ],
    ["A/HRC/39/29, para. 12; GC16, para. 28", "crc-gc-16 28"],
  ])("is the Committee's where another stands in an item before its own: %s", (text, last) => {
    expect(cited(text).at(-1)).toBe(last);
  });

  it.each([
    "Human Rights Committee, general comment No. 34, para. 22; general comment No. 16, para. 8",
    "As the Human Rights Committee noted, GC16, para. 8",
    "Комитет по правам человека (КПЧ) в ЗОП № 16, п. 8",
    "Комитет по правам ребенка и Комитет по правам человека разошлись: Замечание общего порядка № 16, пункт 8",
  ])("stays the other's in its item, and in a list of comments: %s", (text) => {
    expect(cited(text).at(-1)).toBe("? 8");
  });

  it("is not that of a committee which another is compared with, or which makes recommendations", () => {
    const compared = "The CRC Committee, unlike the Human Rights Committee, addressed profiling: GC25, para. 42.";
    expect(cited(compared)).toEqual(["crc-gc-25 42"]);
    const both =
      "The CEDAW Committee and the Committee on the Rights of the Child: joint general comment No. 18, para. 55; general comment No. 13, para. 20.";
    expect(cited(both)).toEqual(["crc-gc-18 55", "crc-gc-13 20"]);
  });

  it("is nobody's where either of two committees may be meant", () => {
    expect(cited("Комитет по правам человека и Комитет по правам ребенка (ЗОП № 16, п. 10)")).toEqual(["? 10"]);
    expect(
      cited(
        "The Committee on Enforced Disappearances and the CMW (general comment No. 4; general comment No. 3, para. 2)",
      ),
    ).toContain("? 2");
  });

  it("is, as “its” comment, that of the committee named behind it", () => {
    expect(
      cited("In paragraph 10 of its general comment No. 16, on homes, the Human Rights Committee went on"),
    ).toEqual(["? 10"]);
    expect(
      cited("In paragraph 10 of its general comment No. 16, the Committee on the Rights of the Child went on"),
    ).toEqual(["crc-gc-16 10"]);
  });

  it("is named by treaties that its committees go by, which are not cited then", () => {
    expect(cited("CMW/CRC Joint GC 23, para. 17")).toEqual(["crc-gc-23 17"]);
    expect(cited("Joint general recommendation No. 31 of CEDAW")).toEqual(["?"]);
    expect(cited("CEDAW (CEDAW/C/KAZ/CO/5) found the same.")).toEqual([]);
    expect(cited("КЛДЖ (CEDAW/C/KAZ/CO/5); ЗОП № 25, п. 81")).toEqual(["cedaw", "crc-gc-25 81"]);
  });
});

describe("a general comment behind the body that was named last", () => {
  it.each([
    "CESCR: 1) General Comment No. 20, para. 6; 2) General Comment No. 24, para. 8.",
    "CESCR:\n- General Comment No. 20, para. 6;\n- General Comment No. 24, para. 8.",
    "CESCR: GC 20, para. 6. GC 24, para. 8.",
    "КЭСКП: 1) ЗОП № 20, п. 6; 2) ЗОП № 24, п. 8.",
    "КЭСКП: а) ЗОП № 20, п. 6; б) ЗОП № 24, п. 8.",
    "Комитет ООН по правам человека: 1) ЗОП № 16, п. 6; 2) ЗОП № 25, п. 8.",
    "Комитет по правам человека:\nЗОП № 16, п. 6;\nЗОП № 17, п. 8.",
    "Адам құқықтары комитеті: 1) № 16 ЖТЕ, 6-тармақ; 2) № 17 ЖТЕ, 8-тармақ.",
    "Комитет по правам инвалидов: 1) ЗОП № 4, п. 6; 2) ЗОП № 5, п. 8",
    "CCPR GC 16, para. 6; GC 17, para. 8",
    "CRPD/C/GC/4, para. 6; GC 5, para. 8",
    "Human Rights Committee, CCPR/C/KAZ/CO/2, para. 6; general comment No. 16, para. 8",
  ])("is that body's over marks of a list, ends of lines and of sentences: %s", (text) => {
    expect(cited(text).filter((one) => one !== "?")).toEqual(["? 6", "? 8"]);
  });

  it.each(["Human Rights Committee\nGeneral Comment No. 16, para. 8", "UN Human Rights Committee. GC 16, para. 8."])(
    "is that body's below its name: %s",
    (text) => {
      expect(cited(text)).toEqual(["? 8"]);
    },
  );

  it.each([
    ["CRC Committee: GC 25, para. 67; Human Rights Committee: GC 34, para. 6; GC 17, para. 8", "crc-gc-25 67"],
    ["CRC Committee: GC 25, para. 67, Human Rights Committee: GC 34, para. 6, GC 17, para. 8", "crc-gc-25 67"],
    ["КПР: ЗОП № 25, п. 67; Комитет по правам человека: ЗОП № 34, п. 6; ЗОП № 17, п. 8", "crc-gc-25 67"],
    [
      "Бала құқықтары комитеті: № 25 ЖТЕ, 67-тармақ; Адам құқықтары жөніндегі комитет: № 34 ЖТЕ, 6-тармақ; № 17 ЖТЕ, 8-тармақ",
      "crc-gc-25 67",
    ],
    ["CRC Committee: GC 20, para. 3; CRPD Committee: GC 4, para. 6; GC 6, para. 8", "crc-gc-20 3"],
    ["CRC Committee: GC 20, para. 3. CESCR: GC 13, para. 6; GC 24, para. 8", "crc-gc-20 3"],
  ])("is the second body's where two are named: %s", (text, first) => {
    expect(cited(text)).toEqual([first, "? 6", "? 8"]);
  });

  it("is the Committee's where that body has none of its number", () => {
    expect(cited("CRPD Committee: 1) GC 4, para. 6; 2) GC 25, para. 67; 3) GC 5, para. 8")).toEqual([
      "? 6",
      "crc-gc-25 67",
      "? 8",
    ]);
    expect(cited("CMW Committee, GC 3, para. 6; ЗОП № 14, п. 6")).toEqual(["? 6", "crc-gc-14 6"]);
  });

  it("keeps the name of the body before it, with its year and its subject", () => {
    expect(citedAs("CESCR, general comment No. 24 (2017), para. 8")).toEqual([
      "CESCR, general comment No. 24 (2017), para. 8",
    ]);
  });
});

describe("a general comment beside the treaty of another committee", () => {
  it.each([
    "ICCPR, GC 16, para. 8",
    "ICESCR: 1) Article 13; 2) GC 13, para. 8",
    "CRPD (Article 24; GC 4, para. 8)",
    "Article 24 CRPD and its GC 4, para. 8",
    "Article 17 ICCPR (general comment No. 16, para. 8)",
    "МПГПП, ЗОП № 16, п. 8",
    "Статья 24 КПИ и её ЗОП № 4, п. 8",
    "МПГПП 17-бап және № 16 ЖТЕ, 8-тармақ",
    "ЭӘМҚК, № 24 ЖТЕ, 8-тармақ",
    "ICCPR, GC 34, para. 6; GC 16, para. 8",
  ])("is that committee's: %s", (text) => {
    expect(cited(text).at(-1)).toBe("? 8");
  });

  it.each([
    "CRPD, art. 24; GC25, para. 67",
    "CRPD, art. 24, and GC 25, para. 67",
    "КПИ (ст. 24; ЗОП № 4, п. 20); ЗОП № 25, п. 67",
    "МПГПП, ст. 17; ЗОП № 25, п. 67",
    "ICCPR, art. 17, CRC, art. 16, GC 25, para. 67",
    "МПГПП 17-бап; № 25 ЖТЕ, 67-тармақ",
    "| ICCPR 17 | GC 25, para. 67 |",
    "CEDAW, GC25, para. 67",
    "CEDAW, art. 5. GC 25, para. 67",
    "ICCPR, art. 17; GC25, para. 67",
    "CRC, art. 16; ICCPR, art. 17; GC25, para. 67",
    "Article 16 CRC and Article 17 ICCPR (GC25, para. 67)",
    "Статья 16 КПР и статья 17 МПГПП (ЗОП № 25, п. 67)",
    "The draft (see ICCPR, art. 25) ignores GC 25, para. 67",
  ])("is the Committee's in another part of the cell, or where theirs has none of its number: %s", (text) => {
    expect(cited(text).at(-1)).toBe("crc-gc-25 67");
  });
});

describe("a general comment behind a treaty whose article it is on", () => {
  it.each([
    "ICCPR, art. 17; GC 16, para. 8",
    "ICCPR, art. 17\nGC 16, para. 8",
    "ICCPR, art. 17\tGC 16, para. 8",
    "ICCPR, arts. 16-18; GC 16, para. 8",
    "CRPD, art. 24; GC 4, para. 8",
    "CRC, art. 28; ICESCR, art. 13; GC 13, para. 8",
    "Article 17 of the ICCPR. See general comment No. 16, para. 8.",
    "ICCPR, art. 19; GC 34, para. 12; GC 16, para. 8",
    "МПГПП, ст. 17; ЗОП № 16, п. 8",
    "Статья 17 МПГПП, как толкуется в ЗОП № 16, п. 8",
    "МПГПП 17-бап; № 16 ЖТЕ, 8-тармақ",
    "КЛДЖ, ЗОП № 19, п. 8",
  ])("may be that treaty's, over marks and words: %s", (text) => {
    expect(cited(text).at(-1)).toBe("? 8");
  });

  it.each([
    ["ICCPR, art. 17; GC16, para. 28", "crc-gc-16 28"],
    ["ICCPR, art. 17; CRC, art. 16; GC 16, para. 28", "crc-gc-16 28"],
    ["МПГПП, ст. 17; ЗОП № 25, п. 67; ЗОП № 16, п. 28", "crc-gc-16 28"],
    ["CRPD, art. 7; GC 12, para. 20", "crc-gc-12 20"],
  ])("is the Committee's by its short name, behind its own treaty or another of its comments: %s", (text, last) => {
    expect(cited(text).at(-1)).toBe(last);
  });
});

describe("a general comment of a body that another is held against", () => {
  it.each([
    "Unlike the Human Rights Committee, GC 16, para. 8, the draft allows it.",
    "As compared with CESCR, general comment No. 13, para. 8, the draft is weaker.",
    "Unlike the Human Rights Committee, GC25, para. 8, covers profiling",
    "В отличие от КПЧ, ЗОП № 16, п. 8, проект допускает это.",
    "По сравнению с КЭСКП, ЗОП № 13, п. 8, проект слабее.",
    "Адам құқықтары комитетімен салыстырғанда, № 16 ЖТЕ, 8-тармақ, жоба әлсіз.",
  ])("is not the Committee's: %s", (text) => {
    expect(cited(text).at(-1)).toBe("? 8");
  });
});

describe("the next general comment of a body", () => {
  it.each([
    "CEDAW Committee: general comment No. 19, para. 2; general comment No. 24, para. 8",
    "The CEDAW Committee's general comment No. 35 (2017), para. 20, and general comment No. 24, para. 8",
    "CERD, General Comment No. 35, para. 12; General Comment No. 7, para. 8",
    "Комитет по ликвидации дискриминации в отношении женщин, ЗОП № 35, п. 20; ЗОП № 19, п. 8",
    "КЛРД, ЗОП № 35; ЗОП № 7, п. 8",
    "КЛДОЖ, ЗОП № 24, п. 8",
    "ӘКДЖК, № 19 ЖТЕ, 8-тармақ",
    "Committee against Torture, GC 3, para. 5; GC 5, para. 8",
    "African Committee, General Comment No. 9; General Comment No. 12, para. 8",
  ])("is its own where it calls recommendations so, or has made a few more since they were counted: %s", (text) => {
    expect(cited(text).at(-1)).toBe("? 8");
  });

  it.each([
    ["CEDAW Committee, GR 35, para. 20; GC 25, para. 81", "crc-gc-25 81"],
    ["GC18 (joint with the CEDAW Committee), para. 55; GC13, para. 20", "crc-gc-13 20"],
    ["CRPD Committee, GC 4, para. 6; GC 25, para. 67", "crc-gc-25 67"],
    ["Human Rights Council: General comment No. 25, para. 67", "crc-gc-25 67"],
    ["The Human Rights Council welcomed GC25, para. 67", "crc-gc-25 67"],
    ["The Human Rights Committee raised surveillance; so did GC25, para. 67", "crc-gc-25 67"],
    ["Комитет по правам человека отметил слежку; ЗОП № 25, п. 67, запрещает ее.", "crc-gc-25 67"],
    ["CESCR (concluding observations on Kazakhstan, 2019); GC25, para. 103", "crc-gc-25 103"],
  ])("is the Committee's where it made none or is only spoken of: %s", (text, last) => {
    expect(cited(text).at(-1)).toBe(last);
  });

  it.each([
    ["CRC Committee: 1) GC 25, para. 67; 2) CESCR GC 25, para. 16; 3) GC 16, para. 28", "crc-gc-16 28"],
    ["CRC Committee: (1) GC 25, para. 67; (2) CESCR GC 25, para. 16; (3) GC 16, para. 28", "crc-gc-16 28"],
    ["КПР:\nа) ЗОП № 25, п. 67;\nб) КЭСКП, ЗОП № 25, п. 16;\nв) ЗОП № 16, п. 28", "crc-gc-16 28"],
    ["CESCR: 1) GC 20, para. 6; 2) CRC GC 25, para. 67; 3) GC 24, para. 8", "? 8"],
  ])("is in a list that of the body above it, what ever an item before names: %s", (text, last) => {
    expect(cited(text).at(-1)).toBe(last);
  });
});

describe("a general comment in a cell of a table", () => {
  it.each([
    ["GC25\tCESCR General Comment No. 13", ["crc-gc-25", "?"]],
    ["G-004\tGC25\tCESCR GC 24\tGDPR", ["crc-gc-25", "?", "eu-gdpr"]],
    ["ЗОП № 25\tКомитет по правам человека, ЗОП № 34", ["crc-gc-25", "?"]],
    ["№ 25 ЖТЕ\tАдам құқықтары комитеті, № 34 ЖТЕ", ["crc-gc-25", "?"]],
    ["ICCPR\tGC25", ["iccpr", "crc-gc-25"]],
    ["Article 3(1)\tCRC\tArticle 8(2)\tGDPR", ["crc 3(1)", "eu-gdpr 8(2)"]],
  ])("goes on in none behind it: %s", (text, all) => {
    expect(cited(text)).toEqual(all);
  });
});

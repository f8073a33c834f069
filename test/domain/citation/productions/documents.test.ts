import { cited } from "../../../support/cited";

describe("the document that an instrument is in", () => {
  it.each([
    ["CRC, General Assembly resolution 44/25, art. 3", "crc 3"],
    ["CRC (adopted by General Assembly resolution 44/25), art. 3", "crc 3"],
    ["CRC (A/RES/44/25, annex), art. 3", "crc 3"],
    ["ICCPR (A/RES/2200A (XXI)), art. 17", "iccpr 17"],
    ["ICCPR, GA res. 2200A (XXI), 16 December 1966, art. 17", "iccpr 17"],
    ["МПГПП, резолюция 2200 А (XXI) Генеральной Ассамблеи, ст. 17", "iccpr 17"],
    ["КПР (резолюция 44/25), ст. 3", "crc 3"],
    ["КПИ (резолюция 61/106 Генеральной Ассамблеи ООН, приложение I), ст. 7", "crpd 7"],
    ["БҚК (Бас Ассамблеяның 44/25 қарары), 3-бап", "crc 3"],
    ["UDHR (adopted 10 December 1948 UNGA Res 217 A(III)) art 12", "udhr 12"],
    [
      "Convention on the Rights of the Child, G.A. Res. 44/25, U.N. Doc. A/RES/44/25 (Nov. 20, 1989), art. 16",
      "crc 16",
    ],
    ["UNGPs (UN Doc. A/HRC/17/31, annex), principle 13", "ungps 13"],
    ["OPSC, A/RES/54/263, annex II, art. 3", "crc-opsc 3"],
    ["ICCPR, adopted by General Assembly resolution 2200A (XXI) of 16 December 1966, art. 17", "iccpr 17"],
    ["ВДПЧ, принята резолюцией 217 А (III), ст. 12", "udhr 12"],
    ["АСҚХП (2200 А (XXI) қарар), 17-бап", "iccpr 17"],
    ["Universal Declaration of Human Rights, GA Res 217A (III), UN Doc A/810 at 71 (1948), art. 12", "udhr 12"],
    ["GC25, UN Doc. CRC/C/GC/25 (2 March 2021), para. 67", "crc-gc-25 67"],
  ])("does not part it from its places: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    ["Recommendation CM/Rec(2018)7 of the Committee of Ministers to member States, para. 28", "cm-rec-2018-7 28"],
    ["Рекомендация CM/Rec(2018)7 Комитета министров Совета Европы, приложение, п. 28", "cm-rec-2018-7 28"],
    ["Convention on Cybercrime of the Council of Europe, art. 9", "budapest 9"],
    ["UNGPs, endorsed by Human Rights Council resolution 17/4 of 16 June 2011, Principle 13", "ungps 13"],
  ])("may be told with those who made it: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it("is another's where others made it", () => {
    expect(cited("Convention on Cybercrime of the United Nations, art. 14")).toEqual(["budapest", "? 14"]);
  });

  it.each([
    ["CM/Rec(2018)7, Appendix, paras 28 and 30", "cm-rec-2018-7 28, 30"],
    ["CM/Rec(2018)7, Appendix paras 28 and 30", "cm-rec-2018-7 28, 30"],
    ["UNGPs, annex, principle 13", "ungps 13"],
    ["Рекомендация CM/Rec(2018)7, приложение, п. 28", "cm-rec-2018-7 28"],
  ])("may be all of its annex: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it("has an annex beside what an act numbers", () => {
    expect(cited("DSA, annex, para. 3")).toEqual(["eu-dsa", "? 3"]);
  });

  it.each([
    ["CRC, General Assembly resolution 54/263, art. 3", ["crc", "? 3"]],
    ["CRC (resolution 54/263), art. 3", ["crc", "? 3"]],
  ])("is none of another's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is no number of its places", () => {
    expect(cited("CEDAW 34/180")).toEqual(["cedaw 34, 180"]);
  });

  it("is one of two where a resolution has both in it", () => {
    expect(cited("A/RES/2200A (XXI)")).toEqual(["?"]);
  });
});

describe("the symbol of another document of the Committee in brackets", () => {
  it.each([
    "Заключительные замечания Комитета по правам ребенка по Казахстану (CRC/C/KAZ/CO/5-6), п. 25",
    "General comment No. 25 (CRC/C/GC/14), para. 25",
  ])("is asked about with the name before it: %s", (text) => {
    expect(cited(text)).toEqual(["? 25"]);
  });

  it.each([
    ["Заключительные замечания Комитета по правам ребенка по Казахстану (CRC/C/KAZ/CO/4), п. 25", "crc-c-kaz-co-4 25"],
    ["General comment No. 7 (CRC/C/GC/7), para. 5", "crc-gc-7 5"],
  ])("is its own where it is written so: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it("is its own where two committees have made it", () => {
    expect(cited("Joint general comment No. 18 (CEDAW/C/GC/31-CRC/C/GC/18), para. 7")).toEqual([
      "crc-gc-18",
      "crc-gc-18 7",
    ]);
  });
});

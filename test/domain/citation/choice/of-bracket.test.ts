import { cited } from "../../../support/cited";

describe("a place behind a bracket that refers to another instrument", () => {
  it.each([
    ["CRC, art. 16 (see also art. 17 ICCPR), art. 3", ["crc 16", "iccpr 17", "crc 3"]],
    ["CRC, art. 16 (and art. 17 ICCPR), art. 3", ["crc 16", "iccpr 17", "crc 3"]],
    ["CRC, art. 16 (cf. GDPR), art. 3", ["crc 16", "eu-gdpr", "crc 3"]],
    ["КПР, статья 16 (см. ст. 17 МПГПП, ст. 12 ВДПЧ), статья 3", ["crc 16", "iccpr 17", "udhr 12", "crc 3"]],
    ["Law on Education (art. 5, art. 28 CRC), art. 6", ["kz-education-2007 5", "crc 28", "kz-education-2007 6"]],
    ["CRC, art. 16 (see ICCPR, art. 17), art. 34", ["crc 16", "iccpr 17", "crc 34"]],
    ["GDPR, art. 8 (see CRC art. 16), art. 25", ["eu-gdpr 8", "crc 16", "eu-gdpr 25"]],
    ["CRC (cf. art. 17 ICCPR), art. 16", ["crc", "iccpr 17", "crc 16"]],
    ["КПР (вместе с МПГПП), статья 16", ["crc", "iccpr", "crc 16"]],
    ["DSA (unlike the GDPR), art. 28", ["eu-dsa", "eu-gdpr", "eu-dsa 28"]],
    ["(см. ЗОП № 25, пп. 67-70), ст. 17", ["crc-gc-25 67-70", "? 17"]],
    ["КПР (см. ЗОП № 25, пп. 67-70), ст. 17", ["crc", "crc-gc-25 67-70", "crc 17"]],
    ["GDPR, ст. 8 (ср. КПР, ст. 16), ст. 35", ["eu-gdpr 8", "crc 16", "eu-gdpr 35"]],
    ["Білім туралы заң, 5-бап (мысалы, БҚК, 28-бап), 6-бап", ["kz-education-2007 5", "crc 28", "kz-education-2007 6"]],
    ["CRC, art. 16 (see ICCPR (art. 17), UDHR (art. 12)), art. 3", ["crc 16", "iccpr 17", "udhr 12", "crc 3"]],
    [
      "Закон о масс-медиа (ст. 5 и ст. 17 Конвенции), ст. 6",
      "kz-mass-media-2024 5|? 17|kz-mass-media-2024 6".split("|"),
    ],
    ["Law on Mass Media (implementing the Convention), art. 6", ["kz-mass-media-2024", "kz-mass-media-2024 6"]],
    ["Labour Code (see CRC, art. 32), art. 5", ["crc 32", "? 5"]],
    ["Гражданский кодекс РК (см. ст. 16 КПР), ст. 143", ["crc 16", "? 143"]],
  ])("is none of that one, whose own places stay with it, but of what stands before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Universal Declaration of Human Rights (UDHR), article 3", ["udhr 3"]],
    ["Regulation (EU) 2016/679 (hereinafter GDPR), art. 8", ["eu-gdpr 8"]],
    ["the regulation (GDPR), art. 8", ["eu-gdpr 8"]],
    ["CRC (art. 16) and ICCPR (art. 17), art. 3", ["crc 16", "iccpr 17, 3"]],
    ["UN treaties (including CRC), art. 16", ["crc 16"]],
    ["международные договоры (в том числе КПР), ст. 16", ["crc 16"]],
    ["GDPR (see Regulation (EU) 2016/679), art. 8", ["eu-gdpr", "eu-gdpr 8"]],
    ["CRC and Law on Education (hereinafter – the Law), article 5", ["crc", "kz-education-2007 5"]],
  ])("is of the name in the bracket that stands there alone, or for what is before it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

it("is of the name in its bracket, whatever stands behind that", () => {
  expect(cited("art. 5 (CRC, art. 31) of the draft")).toEqual(["? 5", "crc 31"]);
  expect(cited("ст. 5 (КПР, ст. 31) GDPR")).toEqual(["? 5", "crc 31", "eu-gdpr"]);
});

it("parts what stands behind a bracket with the draft's place from that, whatever words stand before it", () => {
  expect(cited("GDPR: Article 8 – lawful consent (draft Article 7); Article 25")).toEqual(["eu-gdpr 8", "? 25"]);
  expect(cited("КПР: ст. 16 – тайна (проект, ст. 7); ст. 19")).toEqual(["crc 16", "? 19"]);
});

describe("a place behind a bracket that says something of the place before it", () => {
  it.each([
    ["CRC, art. 12 (draft), art. 31", ["crc 12", "? 31"]],
    ["CRC, art. 12 (Bill), arts. 28, 31", ["crc 12", "? 28, 31"]],
    ["CRC, art. 12 (not in the draft), art. 31", ["crc 12", "crc 31"]],
    ["CRC, art. 12 (the Bill): art. 31", ["crc 12", "? 31"]],
    ["КПР, ст. 12 (нет в проекте), ст. 31", ["crc 12", "crc 31"]],
    ["ст. 12 КПР (проект), ст. 31", ["crc 12", "? 31"]],
    ["БҚК, 12-бап (жоба), 31-бап", ["crc 12", "? 31"]],
    ["CRC, art. 12 (GDPR), art. 31", ["crc 12", "eu-gdpr", "? 31"]],
    ["КПР, ст. 12 (GDPR), ст. 31", ["crc 12", "eu-gdpr", "? 31"]],
  ])("is none of what the bracket names, and not lost: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, arts. 3, 12 (draft), 31", ["crc 3, 12", "crc 31"]],
    ["CRC, arts. 3, 12 (GDPR), 28 and 31", ["crc 3, 12", "eu-gdpr", "crc 28, 31"]],
    ["КПР, ст. 3, 12 (нет в проекте), 31", ["crc 3, 12", "crc 31"]],
  ])("goes on with numbers whose unit stands before the bracket: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is the draft's that the bracket calls an act", () => {
    expect(cited("Draft Law on Play (the Draft), art. 31; CRC, art. 12")).toEqual(["crc 12"]);
  });
});

describe("numbers of a list that each have a general comment in a bracket", () => {
  it.each([
    [
      "CRC, arts. 3 (GC14), 12 (GC12) and 31 (GC17)",
      ["crc 3", "crc-gc-14", "crc 12", "crc-gc-12", "crc 31", "crc-gc-17"],
    ],
    ["arts. 3 (GC14), 12 (GC12)", ["? 3", "crc-gc-14", "? 12", "crc-gc-12"]],
    ["КПР, ст. 3 (ЗОП № 14), 12 (ЗОП № 12)", ["crc 3", "crc-gc-14", "? 12", "crc-gc-12"]],
  ])("are none of the comments' paragraphs: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

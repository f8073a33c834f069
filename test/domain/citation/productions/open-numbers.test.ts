import { cited } from "../../../support/cited";

describe("numbers behind a name's comma, or alone in its bracket", () => {
  it.each([
    ["CRC, 12", ["crc", "? 12"]],
    ["CRC, 3, 12; GC25, 67", ["crc", "? 3, 12", "crc-gc-25 67"]],
    ["КПР, 12; GDPR, 8", ["crc", "? 12", "eu-gdpr", "? 8"]],
    ["CRC (12), ICCPR (19), UDHR (3)", ["crc", "? 12", "iccpr", "? 19", "udhr", "? 3"]],
    ["КПР (12), МПГПП (19)", ["crc", "? 12", "iccpr", "? 19"]],
    ["КПР – 3, 12; ЗОП № 14 – 6", ["crc", "? 3, 12", "crc-gc-14", "? 6"]],
    ["CRC – 12; GDPR – 8", ["crc", "? 12", "eu-gdpr", "? 8"]],
    ["БҚК – 12", ["crc", "? 12"]],
    ["CRC (12)", ["crc", "? 12"]],
    ["КПР (12); GDPR (25)", ["crc", "? 12", "eu-gdpr", "? 25"]],
    ["CRC | 12 | views", ["crc", "? 12"]],
    ["БҚК | 12, 31", ["crc", "? 12, 31"]],
    ["WCAG 2.2, 1.4.3", ["?", "? 1(4)(3)"]],
    ["ГОСТ Р 52872, 5, 6", ["?", "? 5, 6"]],
    ["CRC, 12 (GC12)", ["crc", "? 12", "crc-gc-12"]],
  ])("are asked about, since they may be ages: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, 1989", ["crc"]],
    ["GDPR, 72 hours", ["eu-gdpr"]],
    ["CRC (1989), ICCPR (1966)", ["crc", "iccpr"]],
    ["The CRC (54) has articles on all rights", ["crc"]],
    ["CRC | 2016", ["crc"]],
    ["CRC – 54 articles", ["crc"]],
    ["GDPR – 2018", ["eu-gdpr"]],
    ["arts. 12 CRC, 8 GDPR", ["crc 12", "eu-gdpr 8"]],
  ])("are none where they are a year or count something, or are of the next name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC 12 ff.; GDPR 8", ["crc 12", "eu-gdpr 8"]],
    ["CRC 28 et seq.", ["crc 28"]],
  ])("are places before what says that they go on: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("numbers behind a name that has its place before it", () => {
  it.each([
    ["Art. 12 CRC, 31", ["crc 12", "? 31"]],
    ["Article 12 of the CRC, and 31 (GC17)", ["crc 12", "? 31", "crc-gc-17"]],
    ["ст. 12 КПР и 31 (ЗОП № 17)", ["crc 12", "? 31", "crc-gc-17"]],
    ["Art. 8 GDPR; 25; 35", ["eu-gdpr 8", "? 25, 35"]],
    ["arts. 12, 13 CRC and 31", ["crc 12, 13", "? 31"]],
    ["ст. 12 КПР, 28, 31", ["crc 12", "? 28, 31"]],
    ["ст. 12 КПР и 31", ["crc 12", "? 31"]],
  ])("are asked about where they end their part: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Art. 12 CRC, 8 GDPR", ["crc 12", "eu-gdpr 8"]],
    ["Articles 6 GDPR, 8 and 25", ["eu-gdpr 6, 8, 25"]],
    ["Art. 12 CRC and 25 others", ["crc 12"]],
  ])("are not where the next name or the list has them, or they count something: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a number right behind its name, before a bracket with another name", () => {
  it.each([
    ["CRC 12 (GC12)", ["crc 12", "crc-gc-12"]],
    ["КПР 12 (ЗОП № 12)", ["crc 12", "crc-gc-12"]],
    ["БҚК 12 (№ 12 ЖТ)", ["crc 12", "crc-gc-12"]],
    ["GDPR 8 (CRC 31)", ["eu-gdpr 8", "crc 31"]],
    ["CRC 12 (GC12), 31 (GC17)", ["crc 12", "crc-gc-12", "? 31", "crc-gc-17"]],
  ])("is that name's, and one behind the bracket is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

import { cited, citedAs } from "../../../support/cited";

describe("a number with a unit of its own behind it", () => {
  it.each(["CRC, Article 16 / 16-бап", "ст. 3, 3-бап, п. 1, 1-тармақ КПР"])(
    "is none of the list before it, and none is cut: %s",
    (text) => {
      expect(citedAs(text)).toEqual([text]);
    },
  );

  it("is one of those before a unit that stands behind them all", () => {
    expect(cited("БҚК-нің 12 және 16-баптары")).toEqual(["crc 12, 16"]);
  });
});

describe("a letter behind a hyphen", () => {
  it.each([
    ["CRC, art. 5-A", "crc 5A"],
    ["CRC, arts. 5-A and 6", "crc 5A, 6"],
    ["Section 13-B of the Online Safety Act 2023", "uk-osa-2023 13B"],
    ["СТАТЬЯ 5-Я КПР", "crc 5"],
  ])("is one of the number, and no ending: %s", (text, places) => expect(cited(text)).toEqual([places]));

  it("is none where more of a word follows", () => {
    expect(cited("Section 66-E-F of the Online Safety Act 2023")).not.toContain("uk-osa-2023 66E");
  });
});

describe("letters stuck to a number", () => {
  it("are two where an act has so many sections between two others", () => {
    expect(cited("Online Safety Act 2021 (Cth), ss 63D, 63DA and 63DB")).toEqual(["au-osa-2021 63D, 63DA, 63DB"]);
  });

  it("are a name of their own where they are that", () => {
    expect(cited("art. 16CRC")).toEqual(["crc 16"]);
  });
});

describe("one more number behind a comma or “and”", () => {
  it.each([
    ["loi n°2023-566 du 7 juillet 2023, article 4, II", ["fr-loi-2023-566 4"]],
    ["Council of Europe Convention on Cybercrime, Articles II, IV", ["budapest 2, 4"]],
  ])("is a Roman one only behind another: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR 6(1) a), b) and f), CRC 3", ["eu-gdpr 6(1)(a), 6(1)(b), 6(1)(f)", "crc 3"]],
    ["DSA 34(1) b) and d)", ["eu-dsa 34(1)(b), 34(1)(d)"]],
    ["GDPR art. 9(2) g) and j)", ["eu-gdpr 9(2)(g), 9(2)(j)"]],
    ["a) CRC 3, b) GDPR 8", ["crc 3", "eu-gdpr 8"]],
  ])("is a point by a letter that only a bracket closes: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("of points in Russian letters is none that is lost", () => {
    expect(cited("GDPR, ст. 6(1) а), б) и е)")).toEqual(["eu-gdpr 6(1)(a), 6(1)(б), 6(1)(e)"]);
  });

  it.each([
    ["GDPR 8 – 16+; DPA s 9 – 13+", ["eu-gdpr 8", "? 9"]],
    ["CRC, arts. 8–16", ["crc 8-16"]],
  ])("is the end of a run only without a plus: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a small letter behind a hyphen", () => {
  it.each([
    ["AVMSD, art. 28-b(3)", ["eu-avmsd 28b(3)"]],
    ["GDPR art. 6-f", ["eu-gdpr 6f"]],
    ["AVMSD arts 6-a and 28-b", ["eu-avmsd 6a, 28b"]],
    ["КПР, ст. 28-й", ["crc 28"]],
    ["КПР, ст. 5-я", ["crc 5"]],
    ["БҚК 6-шы бап", ["crc 6"]],
    ["CRC, art. 3-a child's best interests", ["crc 3"]],
  ])("is of the number where it is Latin and nothing goes on behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a year with its article", () => {
  it.each([
    ["DSA Art. 28 and the 2025 guidelines", ["eu-dsa 28"]],
    ["CRC Article 3 and the 2030 Agenda", ["crc 3"]],
  ])("is no number of the list: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("numbers with remarks in brackets, parted by semicolons", () => {
  it.each([
    ["CRC: Art. 2 (non-discrimination); 3 (best interests); 12 (views)", ["crc 2, 3, 12"]],
    ["CRC: 2 (non-discrimination); 3 (best interests)", ["crc 2, 3"]],
    ["GC25, paras 67 (privacy); 70 (data); 103 (education)", ["crc-gc-25 67, 70, 103"]],
    ["GDPR: recital 38 (children); 58 (transparency)", ["eu-gdpr recital 38, recital 58"]],
    ["КПР: ст. 2 (недискриминация); 3 (наилучшие интересы); 12 (мнение ребёнка)", ["crc 2, 3, 12"]],
    ["БҚК, 2-бап (кемсітпеу); 3 (мүдделер); 12 (пікір)", ["crc 2, 3, 12"]],
    ["БҚК, 2 (кемсітпеу), 3 (мүдделер) және 12-баптар", ["crc 2, 3, 12"]],
    ["БҚК, 2 (кемсітпеу) және 12-баптар", ["crc 2, 12"]],
  ])("are places of one list: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16; 9 (not in the draft)", ["crc 16"]],
    ["CRC, art. 16 (privacy); 3 (three) days", ["crc 16"]],
    ["КПР, ст. 16 (частная жизнь); 9 (в проекте нет)", ["crc 16"]],
    ["БҚК, 16-бап; 2 (екі) жыл", ["crc 16"]],
  ])("are none where they are said to be of a draft, or count other things: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";

const read = toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" });
const problems = (text: string) => read(text).flatMap((citation) => citation.problems);
const kinds = (text: string): readonly string[] =>
  problems(text).map(({ kind, pinpoint }) => (pinpoint === undefined ? kind : `${kind} ${pinpoint}`));

describe("checking places level by level", () => {
  it.each([
    ["CRC, art. 12(2)", []],
    ["CRC, art. 12(3)", ["no-such-part 12(3)"]],
    ["КПР, п. 3 ст. 12", ["no-such-part 12(3)"]],
    ["Бала құқықтары туралы конвенцияның 12-бабының 3-тармағы", ["no-such-part 12(3)"]],
    ["CRC, art. 40(2)(b)(vii)", []],
    ["CRC, art. 37(1)", ["no-such-part 37(1)"]],
    ["CRC, art. 28(1)(e), art. 37(d), art. 41(b), art. 45(d)", []],
    ["CRC, art. 28(2)(f)", ["no-such-part 28(2)(f)"]],
    ["подп. a) п. 1 ст. 16 КПР", ["no-such-part 16(1)(a)"]],
    ["Бала құқықтары туралы конвенцияның 16-бабының 1-тармағының a) тармақшасы", ["no-such-part 16(1)(a)"]],
    ["CRC, art. 4(a)", ["no-such-part 4(a)"]],
    ["абзац 2 п. 1 ст. 24 КПР", []],
    ["подпункт ii пункта «b» статьи 40 КПР", []],
    ["OPSC, art. 3(1)(a)(ii), art. 7(a)(i), art. 8(1)(g)", []],
    ["OPAC, art. 3(3)(d)", []],
    ["ICCPR, art. 8(3)(c)(iv), art. 14(3)(g), art. 25(c), art. 41(1)(h)(ii)", []],
    ["ICCPR, art. 17(1)(c)", ["no-such-part 17(1)(c)"]],
    ["CRPD, art. 9(2)(h), art. 27(1)(k), art. 29(b)(ii)", []],
    ["CRPD, art. 7(2)(a)", ["no-such-part 7(2)(a)"]],
    ["CEDAW, art. 10(h), art. 16(1)(h), art. 18(1)(b)", []],
    ["CEDAW, art. 16(2)(a)", ["no-such-part 16(2)(a)"]],
    ["ICESCR, art. 13(2)(z)", []],
    ["Lanzarote Convention, art. 30(9)", []],
    ["GDPR, art. 4(11)", []],
    ["GDPR, art. 4(27)", ["no-such-part 4(27)"]],
    ["GDPR, art. 12(8)", []],
    ["GDPR, art. 12(9)", ["no-such-part 12(9)"]],
    ["ст. 107 Цифрового кодекса РК", ["no-such-part 107"]],
    ["подпункт 5) пункта 2 статьи 3 Цифрового кодекса РК", []],
    ["подпункт 6) пункта 2 статьи 3 Цифрового кодекса РК", ["no-such-part 3(2)(6)"]],
    ["подпункт 4) статьи 60 Цифрового кодекса РК", []],
    ["подпункт 5) статьи 60 Цифрового кодекса РК", ["no-such-part 60(5)"]],
    ["Child rights law (KZ), art. 7-20", []],
    ["Child rights law (KZ), art. 54", ["no-such-part 54"]],
    ["Child rights law (KZ), art. 5(3)", []],
    ["Закон № 169-VI, п. 2-1 ст. 15", []],
    ["Закон № 169-VI, п. 5 ст. 15", ["no-such-part 15(5)"]],
    ["COPPA, § 312.5(c)(3)", []],
    ["16 CFR Part 312, §§ 312.2-312.10", []],
    ["COPPA, § 6502(b)(1)(D)", ["no-such-part 6502(b)(1)(D)"]],
    ["Section 1303(b)(1)(A) of COPPA", ["no-such-part 1303(b)(1)(A)"]],
    ["COPPA, §§ 312.5–6505", ["no-such-part 312.5-6505"]],
    ["DPA 2018, recital 38", ["wrong-unit recital 38"]],
    ["CRC, recitals 1–38", ["wrong-unit recital 1-38"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["a repealed article", "Child rights law (KZ), art. 42", ["repealed-part 42"]],
    ["a repealed paragraph", "Child rights law (KZ), art. 7(2)", ["repealed-part 7(2)"]],
    ["an article that was announced and never read", "Personal data law (KZ), art. 10-1", ["unverified 10-1"]],
    ["a number that may be newer than what was counted", "Child rights law (KZ), art. 47-12", ["doubtful-part 47-12"]],
    ["a part beyond a count that is not confirmed", "ч. 12 ст. 134 УК РК", ["doubtful-part 134(12)"]],
    ["a paragraph beyond a total that is not confirmed", "GC2, para. 30", ["doubtful-part 30"]],
  ])("tells %s from one that does not exist", (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    [
      "COPPA, § 6502",
      "Numbers in the COPPA Rule begin with “312.”; there is no section 6502. Correct the number.",
      "номера начинаются с «312.»; раздела 6502 нет",
      "нөмірлер «312.» деп басталады; 6502-бөлім жоқ",
    ],
    [
      "Child rights law (KZ), art. 54",
      "In Child rights law (KZ) there is no article 54: the last one is 53 (text of 2026-04). Correct the number.",
      "последний номер – 53 (текст на 04.2026).",
      "соңғы нөмірі – 53 (04.2026 мәтіні).",
    ],
    [
      "Child rights law (KZ), art. 47-12",
      "In Child rights law (KZ) there is no article 47-12: 48 follows 47-11 (text of 2026-04). This may have changed or been counted wrongly: check it against the source.",
      "за номером 47-11 следует 48",
      "47-11 нөмірінен кейін 48 келеді",
    ],
    [
      "Закон № 169-VI, п. 5 ст. 15",
      "Article 15 of Harmful information law (KZ) has paragraphs 1, 2, 2-1, 3, 4; there is no paragraph 5 (text of 2026-03-02). Correct the number.",
      "есть пункты 1, 2, 2-1, 3, 4; пункта 5 нет (текст на 02.03.2026).",
      "1, 2, 2-1, 3, 4 тармақтар бар; 5-тармақ жоқ (02.03.2026 мәтіні).",
    ],
    [
      "подпункт 6) пункта 2 статьи 3 Цифрового кодекса РК",
      "Paragraph 2 of article 3 of Digital Code (KZ) has 5 subparagraphs; there is no subparagraph 6 (text of 2026-01-09). Correct the number.",
      "В пункте 2 статьи 3",
      "3-бабының 2-тармағында 5 тармақша бар; 6-тармақша жоқ",
    ],
    [
      "ч. 12 ст. 134 УК РК",
      "Article 134 of Criminal Code (KZ) has 4 parts; there is no part 12 (text of 2026-04). This may have changed or been counted wrongly: check it against the source.",
      "В статье 134 документа «УК РК» 4 части; части 12 нет",
      "134-бабында 4 бөлік бар; 12-бөлік жоқ",
    ],
    [
      "Child rights law (KZ), art. 7(2)",
      "Paragraph 2 of article 7 of Child rights law (KZ) is repealed and stands empty (text of 2026-04). Cite a provision in force.",
      "положение исключено и не действует (текст на 04.2026). Укажите действующее положение.",
      "ереже алып тасталған, қолданылмайды (04.2026 мәтіні). Қолданыстағы ережені келтіріңіз.",
    ],
  ])("says of “%s” what is there: %s", (text, english, russian, kazakh) => {
    const [problem] = problems(text);
    expect(problem?.message.en).toBe(english);
    expect(problem?.message.ru).toContain(russian);
    expect(problem?.message.kk).toContain(kazakh);
  });
});

import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { readCitations } from "../../../src/domain/citation/read-citations";
import type { ResolutionContext } from "../../../src/domain/citation/resolve/text-context";
import { catalogue, lexicon } from "./catalogue";

/** "text > instrument: places" of each citation, in order. */
const read = (text: string, context: ResolutionContext = {}): readonly string[] =>
  readCitations(text, { lexicon, catalogue, context }).map(
    ({ text: written, instrument, pinpoints }) =>
      `${written} > ${instrument ?? "?"}${pinpoints.length > 0 ? `: ${pinpoints.map(formatPinpoint).join(", ")}` : ""}`,
  );

describe("reading one English citation", () => {
  it.each([
    ["CRC, arts. 3(1), 12 and 16", "crc: 3(1), 12, 16"],
    ["CRC art. 40 (2) (b) (vii)", "crc: 40(2)(b)(vii)"],
    ["CRC, article 24, paragraph 2 (f)", "crc: 24(2)(f)"],
    ["Article 3, paragraph 1, of the Convention on the Rights of the Child", "crc: 3(1)"],
    ["articles 9, paragraph 2, and 31 of the CRC", "crc: 9(2), 31"],
    ["paragraphs 2 and 3 of article 23 of the Convention on the Rights of the Child", "crc: 23(2), 23(3)"],
    ["article 5 (a) and (c) of the OPIC", "opic: 5(a), 5(c)"],
    ["articles 5 (1), 8, 13 to 17 and 33 of the CRC", "crc: 5(1), 8, 13-17, 33"],
    ["CRC, arts. 28.1 and 32.2", "crc: 28(1), 32(2)"],
    ["arts. 2, 3, 6 or 12 CRC", "crc: 2, 3, 6, 12"],
    ["CRC Art.16", "crc: 16"],
    ["UNCRC Articles 16 & 17", "crc: 16, 17"],
    ["Convention on the Rights of the Child (arts. 28 and 29)", "crc: 28, 29"],
    ["Convention on the Rights of the Child (CRC), art. 16", "crc: 16"],
    ["Article 16 of the Convention on the Rights of the Child (CRC)", "crc: 16"],
    ["OPIC (preamble and arts. 2 and 3)", "opic: preamble, 2, 3"],
    ["article 4 of the Optional Protocol to the Convention on a communications procedure", "opic: 4"],
    ["general comment No. 25 (2021), paras. 67-71", "crc-gc-25: 67-71"],
    ["General Comment 25, paras. 67–71", "crc-gc-25: 67-71"],
    ["general comment no.25, paras. 67\u201471", "crc-gc-25: 67-71"],
    ["paragraphs 50 to 56 of general comment No. 25", "crc-gc-25: 50-56"],
    ["general comment No. 5 (2003) (paras. 30-33)", "crc-gc-5: 30-33"],
    ["CRC general comment No. 25, para. 42", "crc-gc-25: 42"],
    ["GC25 para. 42", "crc-gc-25: 42"],
    ["GC25, §§ 67-71", "crc-gc-25: 67-71"],
    ["CRC/C/GC/25, para. 42", "crc-gc-25: 42"],
    ["CRC/C/GC/25 ¶12", "crc-gc-25: 12"],
    ["UN Guiding Principles, Principle 17", "ungps: 17"],
    ["UNGP 17", "ungps: 17"],
    ["United Nations Guiding Principles, principle 17", "ungps: 17"],
    ["UNGPs, principles 17-21 and 29", "ungps: 17-21, 29"],
    ["GDPR, art. 8(1), recital 38", "gdpr: 8(1), recital 38"],
    ["gdpr, recitals 38 and 58", "gdpr: recital 38, recital 58"],
    ["GDPR, Annex III, point 4", "gdpr: annex III(4)"],
    ["UK Children’s Code, standard 8", "uk-code: 8"],
    ["COPPA Rule, § 312.5", "coppa: 312.5"],
    ["s. 12 of the Online Safety Act 2023 (UK)", "uk-osa: 12"],
    ["Online Safety Act 2021, s. 63D", "au-osa: 63D"],
    ["Online Safety Act (AU), s. 63D", "au-osa: 63D"],
    ["GDPR, art. 41-1", "gdpr: 41-1"],
    ["Play Bill, Part 2", "bill: 2"],
    ["Art. 3 and 12 CRC", "crc: 3, 12"],
    ["CRC, art. 24, para. 1, and para. 2", "crc: 24(1), 24(2)"],
    ["CRC, art. 16, para. 1; art. 40, paras. 2 (b) and 3", "crc: 16(1), 40(2)(b), 40(3)"],
    ["CRC, art. 40, para. 2, subpara. (b) and subpara. (c)", "crc: 40(2)(b), 40(2)(c)"],
    ["Article 12(1)-(2) CRC", "crc: 12(1)-12(2)"],
    ["CRC, Articles: 3, 12", "crc: 3, 12"],
    ["CRC", "crc"],
    ["CRC Articles 3 (best interests), 61 (participation) and 16", "crc: 3, 61, 16"],
    ["CRC, art. 16 (privacy), art. 34", "crc: 16, 34"],
    ["article 3 (best interests) of the CRC", "crc: 3"],
    ["CRC, art. 40 (2) (b) (vii) (fair trial), 41", "crc: 40(2)(b)(vii), 41"],
    ["General Data Protection Regulation (GDPR), Articles 6, 8 and 25", "gdpr: 6, 8, 25"],
    ["Article 16, CRC", "crc: 16"],
    ["GDPR, Articles 28, 34 and 35; recitals 71 and 81", "gdpr: 28, 34, 35, recital 71, recital 81"],
    ["Article 16 of the United Nations Convention on the Rights of the Child", "crc: 16"],
    ["United Nations Convention on the Rights of the Child, art. 16", "crc: 16"],
    ["Article 6 of the Council of Europe Convention on Cybercrime", "cybercrime: 6"],
    ["principle 17 of the United Nations Guiding Principles on Business and Human Rights", "ungps: 17"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([`${text} > ${expected}`]);
  });
});

describe("reading one Russian or Kazakh citation", () => {
  it.each([
    ["КПР, ст. 16", "crc: 16"],
    ["статья 3 Конвенции о правах ребенка", "crc: 3"],
    ["статьями 28 и 29 Конвенции о правах ребёнка", "crc: 28, 29"],
    ["п. 1 ст. 3 КПР", "crc: 3(1)"],
    ["ст. 14 п. 3 КПР", "crc: 14(3)"],
    ["подпункт 3) пункта 2 статьи 15 Закона о персональных данных", "kz-data: 15(2)(3)"],
    ["подпунктами 4) – 6) пункта 3 статьи 12 Закона о персональных данных", "kz-data: 12(3)(4)-12(3)(6)"],
    ["подпунктами 1), 2) и 5) пункта 3 статьи 9 Закона о персональных данных", "kz-data: 9(3)(1), 9(3)(2), 9(3)(5)"],
    ["Закона Республики Казахстан «О персональных данных», ст. 8", "kz-data: 8"],
    ["статьей 10-2 Закона о персональных данных", "kz-data: 10-2"],
    ["ЗОП № 25, пп. 67–78", "crc-gc-25: 67-78"],
    ["п. 42 ЗОП №25", "crc-gc-25: 42"],
    ["пункты 67–71 Замечания общего порядка № 25 (2021)", "crc-gc-25: 67-71"],
    ["Руководящих принципов о бизнесе и правах человека, принцип 17", "ungps: 17"],
    ["МПГПП, ст. 17", "iccpr: 17"],
    ["частью второй статьи 15 Закона о персональных данных", "kz-data: 15(2)"],
    ["абзац третий части первой пункта 2 статьи 15 Закона о персональных данных", "kz-data: 15(2)(1)(3)"],
    ["ЗОП № 25 (2021 г.), пп. 67-71", "crc-gc-25: 67-71"],
    ["Закон РК от 21 мая 2013 года № 94-V «О персональных данных», ст. 8, п. 1", "kz-data: 8(1)"],
    ["ст. 8 Закона Республики Казахстан от 21.05.2013 № 94-V «О персональных данных»", "kz-data: 8"],
    ["GDPR, ст. 8(1), преамбула 38", "gdpr: 8(1), recital 38"],
    ["Бала құқықтары туралы конвенцияның 16-бабы", "crc: 16"],
    ["«Дербес деректер туралы» ҚР Заңының 15-баптың 2-тармағының 3) тармақшасы", "kz-data: 15(2)(3)"],
    ["Бала құқықтары туралы конвенция, 12 және 16-баптар", "crc: 12, 16"],
    ["CRC/C/GC/25, 67–78-тармақтар", "crc-gc-25: 67-78"],
    ["GC25, 42-тармақ", "crc-gc-25: 42"],
    ["GC25, 42\u2011тармақ", "crc-gc-25: 42"],
    ["GC25 42\u2011тармақ", "crc-gc-25: 42"],
    ["GDPR-дың 8-бабы", "gdpr: 8"],
    ["Regulation EU 2016/679, art. 8", "gdpr: 8"],
    ["статья 16 Конвенции ООН о правах ребенка", "crc: 16"],
    ["КПР, ст. 3 (наилучшие интересы), 61 (участие) и 16", "crc: 3, 61, 16"],
    ["статья 3, пункт 1, КПР", "crc: 3(1)"],
    ["статья 3 (пункт 1) Конвенции о правах ребенка", "crc: 3(1)"],
    ["КПР, ст. 40 п. 2 b) vii)", "crc: 40(2)(b)(vii)"],
    ["ст. 16 Конвенции Организации Объединенных Наций о правах ребенка", "crc: 16"],
    ["ст. 6 Конвенции Совета Европы о киберпреступности", "cybercrime: 6"],
    ["БҰҰ-ның Бала құқықтары туралы конвенциясының 16-бабы", "crc: 16"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([`${text} > ${expected}`]);
  });

  it("matches letters typed in the other script", () => {
    expect(read("KПP, cт. 16")).toEqual(["KПP, cт. 16 > crc: 16"]);
  });

  it("does not care for invisible marks and unusual blanks", () => {
    expect(read("Кон\u00adвенция о\u00a0правах  ребенка, ст.\u00a016")).toEqual([
      "Кон\u00adвенция о\u00a0правах  ребенка, ст.\u00a016 > crc: 16",
    ]);
  });
});

describe("reading several citations of a cell", () => {
  it("splits at semicolons and line breaks", () => {
    expect(read("CRC, art. 16; general comment No. 25, paras. 67-71\nGDPR, art. 8")).toEqual([
      "CRC, art. 16 > crc: 16",
      "general comment No. 25, paras. 67-71 > crc-gc-25: 67-71",
      "GDPR, art. 8 > gdpr: 8",
    ]);
  });

  it("keeps to one order of name and place", () => {
    expect(read("art. 16 CRC, art. 8 GDPR")).toEqual(["art. 16 CRC > crc: 16", "art. 8 GDPR > gdpr: 8"]);
    expect(read("CRC, art. 16, GDPR, art. 8")).toEqual(["CRC, art. 16 > crc: 16", "GDPR, art. 8 > gdpr: 8"]);
    expect(read("CRC, art. 16, and article 8 of the GDPR")).toEqual([
      "CRC, art. 16 > crc: 16",
      "article 8 of the GDPR > gdpr: 8",
    ]);
  });

  it.each([
    ["CRC, arts. 3 (best interests), 61 (privacy); GDPR, art. 8", ["crc: 3, 61", "gdpr: 8"]],
    ["Article 16 (CRC) and Article 8 (GDPR)", ["crc: 16", "gdpr: 8"]],
    ["Articles 3 and 12, CRC; article 8, GDPR", ["crc: 3, 12", "gdpr: 8"]],
    ["CRC, art. 16; Article 8, GDPR", ["crc: 16", "gdpr: 8"]],
    ["In article 14, CRC standards are named", ["?: 14", "crc"]],
    ["CRC, art. 16 (see GC25, para. 67), art. 17", ["crc: 16", "crc-gc-25: 67", "crc: 17"]],
  ])("gives places to the name beside them: %s", (text, expected) => {
    expect(read(text).map((citation) => citation.replace(/^.* > /u, ""))).toEqual(expected);
  });

  it("lets all places of a run belong to the name at its end", () => {
    expect(read("breaking article 8, read with articles 9 (1) and 10, and articles 20 and 21 of the CRC")).toEqual([
      "article 8, read with articles 9 (1) and 10, and articles 20 and 21 of the CRC > crc: 8, 9(1), 10, 20, 21",
    ]);
  });

  it("tells a treaty from its committee", () => {
    expect(read("CRC Committee, general comment No. 25, para. 42")).toEqual([
      "general comment No. 25, para. 42 > crc-gc-25: 42",
    ]);
    expect(read("ICCPR Committee, general comment No. 25, para. 3")).toEqual([
      "ICCPR Committee, general comment No. 25, para. 3 > ?: 3",
    ]);
  });

  it.each([
    ["general comment No. 25 of the Human Rights Committee, para. 12", "?: 12"],
    ["paragraph 12 of general comment No. 25 of the Human Rights Committee", "?: 12"],
    ["general comment No. 25 (2021) of the Committee on the Rights of the Child, para. 12", "crc-gc-25: 12"],
    ["Замечание общего порядка № 25 Комитета по правам человека, п. 12", "?: 12"],
    ["п. 12 Замечания общего порядка № 25 Комитета по правам ребенка", "crc-gc-25: 12"],
    ["general comment No. 16 (CESCR), para. 5", "?: 5"],
    ["пп. 1 и 2 ЗОП № 25 Комитета ООН по правам ребёнка", "crc-gc-25: 1, 2"],
    ["ЗОП № 16 Комитета по экономическим, социальным и культурным правам", "?"],
  ])("takes the body after a general comment into its name: %s", (text, expected) => {
    expect(read(text)).toEqual([`${text} > ${expected}`]);
  });

  it.each([
    [
      "The Human Rights Committee, in its general comment No. 16, para. 10",
      ["general comment No. 16, para. 10 > ?: 10"],
    ],
    ["The CRC Committee, in its general comment No. 16", ["general comment No. 16 > crc-gc-16"]],
    ["The Human Rights Committee met. General comment No. 16 says", ["General comment No. 16 > crc-gc-16"]],
    ["Human Rights Committee; CRC, art. 3; GC16", ["CRC, art. 3 > crc: 3", "GC16 > crc-gc-16"]],
    ["Комитет по правам человека в ЗОП № 16, п. 3", ["ЗОП № 16, п. 3 > ?: 3"]],
    ["general comment No. 25, para. 12, of the Human Rights Committee", ["general comment No. 25, para. 12 > ?: 12"]],
    ["general comment No. 25 and the Human Rights Committee", ["general comment No. 25 > crc-gc-25"]],
    [
      "general comments Nos. 16 and 25 of the Human Rights Committee",
      ["general comments Nos. 16 > ?", "25 of the Human Rights Committee > ?"],
    ],
  ])("lets a body of the same clause say whose a general comment is: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes several of a series apart", () => {
    expect(read("general comments Nos. 5 (2003), 16 and 99")).toEqual([
      "general comments Nos. 5 (2003) > crc-gc-5",
      "16 > crc-gc-16",
      "99 > ?",
    ]);
  });

  it("goes on with the same instrument after a semicolon", () => {
    expect(read("CRC, art. 16; art. 17")).toEqual(["CRC, art. 16; art. 17 > crc: 16, 17"]);
  });

  it("does not take an article in a bracket for one of a general comment", () => {
    expect(read("general comment No. 5 (art. 4)")).toEqual(["general comment No. 5 > crc-gc-5", "art. 4 > ?: 4"]);
  });
});

describe("resolving what does not name its instrument", () => {
  it("leaves a place alone unresolved", () => {
    expect(read("Article 21, paragraph 4, says more")).toEqual(["Article 21, paragraph 4 > ?: 21(4)"]);
    expect(read("CRC, art. 16 asks for it. Article 14 sets no limit.")).toEqual([
      "CRC, art. 16 > crc: 16",
      "Article 14 > ?: 14",
    ]);
  });

  it("takes the context's word for it", () => {
    expect(read("By article 36, nobody", { "the Convention": "crc" })).toEqual(["article 36 > crc: 36"]);
    expect(read("article 19 of the Covenant", { "the Covenant": "iccpr" })).toEqual([
      "article 19 of the Covenant > iccpr: 19",
    ]);
    expect(read("пунктом 1 статьи 10 настоящего Закона", { "current instrument": "kz-data" })).toEqual([
      "пунктом 1 статьи 10 настоящего Закона > kz-data: 10(1)",
    ]);
    expect(read("осы Заңның 6-бабында", { "current instrument": "kz-data" })).toEqual([
      "осы Заңның 6-бабында > kz-data: 6",
    ]);
  });

  it("does not take a paragraph alone for one of a treaty", () => {
    expect(read("(compare paragraph 9)", { "the Convention": "crc" })).toEqual(["paragraph 9 > ?: 9"]);
  });

  it("takes “the Convention” for the one named before", () => {
    expect(read("CRC, art. 3; later article 12 of the Convention")).toEqual([
      "CRC, art. 3 > crc: 3",
      "article 12 of the Convention > crc: 12",
    ]);
    expect(read("article 12 of the Convention")).toEqual(["article 12 of the Convention > ?: 12"]);
  });

  it("takes a place in a bracket for one of the only instrument it fits", () => {
    expect(read("Under the CRC a child must be heard (art. 12), says general comment No. 5.")).toEqual([
      "CRC > crc",
      "art. 12 > crc: 12",
      "general comment No. 5 > crc-gc-5",
    ]);
    expect(read("Under the CRC and the ICCPR privacy counts (art. 17).")).toContain("art. 17 > ?: 17");
  });

  it("does not take a place in a bracket for one of a treaty once something else was named", () => {
    expect(read("The CRC asks for it. The draft limits it (art. 14).")).toContain("art. 14 > ?: 14");
    expect(read("CRC, art. 3, general comment No. 99, para. 1, and more (art. 14).")).toContain("art. 14 > ?: 14");
  });

  it("takes a further paragraph of the sentence for one of the same article", () => {
    expect(read("named in article 32, paragraph 1, of the CRC and once more in paragraph 2.")).toEqual([
      "article 32, paragraph 1, of the CRC > crc: 32(1)",
      "paragraph 2 > crc: 32(2)",
    ]);
    expect(read("named in article 32, paragraph 1, of the CRC. It is in paragraph 2.")).toContain("paragraph 2 > ?: 2");
  });

  it("understands ibid.", () => {
    expect(read("GC25, para. 42. Ibid., para. 43")).toEqual([
      "GC25, para. 42 > crc-gc-25: 42",
      "Ibid., para. 43 > crc-gc-25: 43",
    ]);
    expect(read("Ibid., para. 43")).toEqual(["Ibid., para. 43 > ?: 43"]);
  });

  it("tells instruments of one name apart by the jurisdiction only", () => {
    expect(read("Online Safety Act, s. 12")).toEqual(["Online Safety Act, s. 12 > ?: 12"]);
    expect(read("Online Safety Act, s. 12", { jurisdiction: "AU" })).toEqual(["Online Safety Act, s. 12 > au-osa: 12"]);
  });
});

describe("what is no citation of the catalogue", () => {
  it.each([
    ["ARTICLE 19 has written to the ministry"],
    ["SDG 16.9 by 2030"],
    ["(CRC/C/99/Rev.1 and Add.2)"],
    ["Article 14(2) of the draft says nothing"],
    ["в статье 14 проекта ничего нет"],
    ["п. Боралдай, ст. Алматы-1, гл. специалист"],
    ["Step 2 of 5: part 3, section A"],
    ["the framework of rumours"],
    ["The article was read by 12 children"],
    ["states parties to the Convention"],
    ["the CRC Committee met"],
    ["section 3 of the brief"],
    ["S.I. 2020/14"],
    ["age-appropriate standards for 3 platforms"],
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["article 4 of the Utopian Act of 1 May 1999", "article 4 of the Utopian Act > ?: 4"],
    ["article 5 of the Utopian Online Safety Act", "article 5 of the Utopian Online Safety Act > ?: 5"],
    ["article 8 of Island Code No. 7/2011", "article 8 of Island Code No. 7/2011 > ?: 8"],
    ["(A/70/123, paras. 5 and 9)", "A/70/123, paras. 5 and 9 > ?: 5, 9"],
    ["general comment No. 99, para. 3", "general comment No. 99, para. 3 > ?: 3"],
    ["general comment No. 25 (1996), para. 3", "general comment No. 25 (1996), para. 3 > ?: 3"],
    ["CESCR general comment No. 25, para. 3", "CESCR general comment No. 25, para. 3 > ?: 3"],
  ])("names an instrument it does not know: %s", (text, expected) => {
    expect(read(text, { "the Convention": "crc" })).toEqual([expected]);
  });

  it("does not give an instrument to an organisation it is not of", () => {
    expect(read("article 2 of the Council of Europe Convention on the Rights of the Child")).toEqual([
      "article 2 of the Council of Europe Convention on the Rights of the Child > ?: 2",
    ]);
  });

  it("does not see a known instrument inside a longer name", () => {
    expect(read("article 2 of the Optional Protocol to the ICCPR")).toEqual([
      "article 2 of the Optional Protocol to the ICCPR > ?: 2",
    ]);
  });
});

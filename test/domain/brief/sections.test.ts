import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { ENOUGH_OF_CHANGE, toldInstruction } from "../../../src/domain/brief/fitting";
import { instrumentEntry, listInstruments } from "../../../src/domain/brief/instruments-section";
import { widthOf } from "../../../src/domain/brief/measure-text";
import { wordsOf } from "../../../src/domain/brief/words/words-of";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import type { Feedback } from "../../../src/domain/review/consultation";
import { amendment, briefText, consultation, feedback, gap, provision, review } from "../../support/builders";
import { generatedReview } from "../../support/generated-review";
import { composeToPlan } from "../../../src/domain/brief/compose-brief";
import {
  boxesOf,
  briefDocuments,
  briefInput,
  compose,
  linesOf,
  paragraphsOf,
  section,
  spansOf,
  tablesOf,
  textOf,
} from "./composed";

const method = (parts: Parameters<typeof review>[0]) =>
  boxesOf(compose(review(parts))).get("How the review was done") ?? "";
const cited = (cells: Parameters<typeof gap>[0]) =>
  /Of 14 guiding documents, (\d+) /.exec(
    method({ gaps: [gap({ issue: "", solution: "", sources: "", ...cells })], amendments: [] }),
  )?.[1];
const print = (cells: Parameters<typeof gap>[0]) => compose(review({ gaps: [gap(cells)] })).facts.fingerprint;

/** Pages so long that everything fits. */
const roomyLayout = { ...briefDocuments.layout(), pageHeight: 1_000_000 };

const instruments = (language: Language, sources: string, catalogue = bundledCatalogue()) =>
  section(
    compose(review({ gaps: [gap({ sources })], amendments: [] }), { language, catalogue }),
    wordsOf(language).headings.instruments,
  );

/** The bundled catalogue, as if nobody had translated the title of one of its instruments. */
const withoutTitle = (id: string) =>
  toCatalogue(
    "test",
    bundledCatalogue().instruments.map((one) =>
      one.id === id ? { ...one, title: { en: one.title.en }, titleUnchecked: [] } : one,
    ),
  );

describe("the list of instruments in another language", () => {
  it("marks English titles, their language too, and explains the mark once", () => {
    const blocks = instruments("ru", "CRC, art. 16; Lanzarote Convention, art. 12", withoutTitle("lanzarote"));
    const [, lanzarote] = paragraphsOf(blocks, "instrument");
    expect(lanzarote?.spans.filter(({ language }) => language === "en")).toHaveLength(1);
    expect(textOf(lanzarote?.spans ?? [])).toContain("Sexual Abuse‡.");
    expect(paragraphsOf(blocks, "note").map(({ spans }) => textOf(spans))).toEqual([
      expect.stringMatching(/^‡ [^‡]*$/),
    ]);
  });

  it.each(["ru", "kk"] as const)(
    "has each title of the catalogue in %s, a working translation with its mark",
    (language) => {
      const catalogue = bundledCatalogue();
      const context = { words: wordsOf(language), input: { language, catalogue } };
      const norms = catalogue.instruments.map((instrument) => ({ instrument, pinpoints: [] }));
      const text = linesOf(listInstruments(norms, context, (norm) => instrumentEntry(context, norm))).join("\n");
      expect(text).toContain("†");
      expect(text).not.toContain("‡");
    },
  );

  it("says an annex in the language of the brief", () => {
    const sources = "OPSC, art. 3; UNGPs, principle 17";
    const [en, ru, kk] = LANGUAGES.map((language) => linesOf(instruments(language, sources)).join("\n"));
    expect(en).toMatch(/\(annex II\)[^]*A\/HRC\/17\/31, annex\./u);
    expect(ru).toMatch(/\(приложение II\)[^]*A\/HRC\/17\/31, приложение\./u);
    expect(kk).toMatch(/\(II қосымша\)[^]*A\/HRC\/17\/31, қосымша\./u);
  });

  it("prints no note of the reviewers", () => {
    const text = linesOf(instruments("en", "UNICEF EdTech note; Kazakhstan Kids Online")).join("\n");
    expect(text).not.toMatch(/terms of reference|to be verified/);
    expect(text).toContain("EdTech*.");
    expect(text).toContain("* Not verified against the official text.");
  });
});

it("lists a document of the review's own with its places as they are written, and as not verified", () => {
  const parts = {
    gaps: [{ sources: "CRC, art. 16; Pupils Act, section 5 and 7" }],
    documents: [{ document: "Narnia Pupils Act", citedAs: ["Pupils Act"], partCount: 30 }],
  };
  const catalogue = withOwnDocuments(bundledCatalogue(), review(parts), kazakhstanDigitalCode);
  const blocks = section(
    compose(review(parts), { catalogue, citationsIn: toCitationReader(catalogue) }),
    "Instruments cited",
  );
  expect(linesOf(blocks)).toContainEqual(
    expect.stringMatching(/^Pupils Act\. Narnia Pupils Act\*\. Cited: ss\.\s5 and 7\.$/u),
  );
  expect(linesOf(blocks).at(-1)).toContain("* Not verified against the official text.");
});

describe("the box on the method", () => {
  it("says where the whole table is and whom to ask for it", () => {
    const briefTexts = [briefText({ part: "contact", text: "a.example@example.org" })];
    expect(method({ gaps: [gap(), gap({ id: "G-002" })], briefTexts })).toContain(
      "The table with all 2 gaps and the wording proposed is the file review.xlsx. Ask a.example@example.org for it.",
    );
  });

  it("counts the guiding documents that are cited among the sources, in passing or by name", () => {
    expect(cited({ sources: "CRC/C/GC/25, para. 42; DPG Standard, indicator 9" })).toBe("2");
    expect(cited({ issue: "The draft forgets GC25, para. 42." })).toBe("1");
  });

  it.each([
    ["en", "None of the 14 guiding documents is cited."],
    ["ru", "Из 14 документов, на которые ориентирован анализ, в таблице не использован ни один."],
    ["kk", "Басшылыққа алынатын 14 құжаттың бірде-бірі келтірілмеген."],
  ] as const)("says in %s that none of them is", (language, sentence) => {
    const given = review({ gaps: [gap({ issue: "", solution: "", sources: "" })], amendments: [] });
    expect([...boxesOf(compose(given, { language })).values()].join("\n")).toContain(sentence);
  });

  it.each([
    ["ru", "Таблица содержит 2 пробела: среднего приоритета\u00a0– 1, низкого\u00a0– 1."],
    ["kk", "Кестеде 2 олқылық бар: басымдығы орташа\u00a0– 1, төмен\u00a0– 1."],
  ] as const)("says in %s of what the priorities are also where none is high", (language, sentence) => {
    const gaps = [gap({ priority: "medium" }), gap({ id: "G-002", priority: "low" })];
    const text = [...boxesOf(compose(review({ gaps, amendments: [] }), { language })).values()].join("\n");
    expect(text).toContain(sentence);
  });

  it("ends with one full stop behind an initial", () => {
    const briefTexts = [briefText({ part: "contact", text: "Айгерим Н.", language: "ru" })];
    const text = [...boxesOf(compose(review({ briefTexts }), { language: "ru" })).values()].join("\n");
    expect(text).toMatch(/Контакт для запроса: Айгерим Н\.$/mu);
  });

  it.each(["a", "the", "16", "ст", "бап", "заң"])(
    "does not count the document %j as cited for letters that stand in other words",
    (name) => {
      const sources = "CRC, art. 16; a part of the Pact; КПР, ст. 16; Конвенцияның 16-бабы; оқушылар туралы заңнама";
      const documents = [{ document: name, citedAs: [name], required: true }];
      const text = method({ gaps: [gap({ issue: "", solution: "", sources })], amendments: [], documents });
      expect(text).toContain("None of the 15 guiding documents is cited.");
    },
  );

  it.each([
    ["Narnia Pupils Act", "the Narnia Pupils Act's aims"],
    ["Стандарт Шервуд", "по Стандарт Шервуда и практике"],
    ["Оқушылар туралы заң", "Оқушылар туралы заңға сәйкес"],
  ])("counts %s as cited by name, with a case ending", (name, sources) => {
    const documents = [{ document: name, required: true }];
    const text = method({ gaps: [gap({ issue: "", solution: "", sources })], amendments: [], documents });
    expect(/Of 15 guiding documents, (\d+) /.exec(text)?.[1]).toBe("1");
  });
});

it("gives the laws of Kazakhstan their number as each language writes it, and no symbol twice", () => {
  const catalogue = bundledCatalogue();
  const norms = catalogue.instruments.map((instrument) => ({ instrument, pinpoints: [] }));
  const [en = "", ru = "", kk = ""] = LANGUAGES.map((language) => {
    const context = { words: wordsOf(language), input: { language, catalogue } };
    return linesOf(listInstruments(norms, context, (norm) => instrumentEntry(context, norm))).join("\n");
  });
  expect(en).toContain("2026, No. 255-VIII.");
  expect(en).toContain("2002, No. 345-II.");
  expect(en).not.toMatch(/ЗРК|№|\?\.|CRC\/C\/KAZ\/CO\/4\.$/mu);
  expect(ru).toContain("2026, №\u00a0255-VIII ЗРК.");
  expect(kk).toContain("2026, №\u00a0255-VIII ҚРЗ.");
  expect(kk).not.toContain("ЗРК");
  expect(
    [en, ru, kk].map((text) =>
      /DPDP.*\[(.+)\]|цифровых персональных.*\[(.+)\]|Цифрлық дербес.*\[(.+)\]/u.exec(text)?.slice(1).join(""),
    ),
  ).toEqual(["in force in part", "действует частично", "бір бөлігі ғана қолданыста"]);
});

it("tells symbols without the catalogue's English remarks, and standing in words that fit every title", () => {
  const catalogue = bundledCatalogue();
  const norms = catalogue.instruments.map((instrument) => ({ instrument, pinpoints: [] }));
  const entries = (["ru", "kk"] as const).map((language) => {
    const context = { words: wordsOf(language), input: { language, catalogue } };
    return linesOf(listInstruments(norms, context, (norm) => instrumentEntry(context, norm))).join("\n");
  });
  for (const text of entries) {
    expect(text).not.toMatch(/amending Protocol|Act: 15|et seq|full revision|as amended|CETS No\./u);
    expect(text).toContain("CETS №\u00a0223.");
    expect(text).toContain("№\u00a041 (2022)");
    expect(text).toContain("16 CFR Part 312.");
    expect(text).not.toMatch(/version 2|10th|Act №|Law №|Order №|Act 65|Act 1038/u);
    for (const act of ["№\u00a0766.", "№\u00a065 (1996).", "№\u00a01038.", "№\u00a0058/2021."])
      expect(text).toContain(act);
    expect(text).toContain("Data Protection Act 2018, s. 123.");
    expect(text).toMatch(/A\/RES\/54\/263 \(.*II.*\)/u);
    expect(text).toContain("A/RES/2200A (XXI)");
  }
  expect(entries[0]).toMatch(/версия 2\.0\.[^]*10-е издание\./u);
  expect(entries[1]).toMatch(/2\.0 нұсқасы\.[^]*10-басылым\./u);
  expect(entries[0]).toContain("[еще не действует]");
  expect(entries[0]).not.toMatch(/вступил|утратил/u);
});

describe("the list of instruments", () => {
  it("says how many more the table cites", () => {
    const brief = compose(generatedReview({ gaps: 150 }));
    const shown = paragraphsOf(section(brief, "Instruments cited"), "instrument").length;
    const note = linesOf(section(brief, "Instruments cited")).at(-1) ?? "";
    const further = Number(/The table cites (\d+) further instruments?\.$/.exec(note)?.[1]);
    const everything = section(
      compose(generatedReview({ gaps: 150 }), {
        layout: roomyLayout,
        profile: { ...kazakhstanDigitalCode, maximumPages: 900 },
      }),
      "Instruments cited",
    );
    expect(shown + further).toBe(paragraphsOf(everything, "instrument").length);
  });

  it("holds what is printed with the gaps and recommendations, place by place, and nothing else of the table", () => {
    const many = generatedReview({ gaps: 60 });
    const brief = compose(many);
    const listed = paragraphsOf(section(brief, "Instruments cited"), "instrument").map(({ spans }) => textOf(spans));
    const names = listed.map((entry) => entry.split(". ")[0] ?? "");
    const printed = spansOf(brief.blocks)
      .filter(({ bound }) => /^(?:treaties|guidance|examples|national|keyNorms)$/u.test(bound?.field ?? ""))
      .map(({ text }) => text);
    expect(names.filter((name) => !printed.some((text) => text.includes(name)))).toEqual([]);
    const one = gap({
      status: "final",
      priority: "low",
      sources: "CRC, art. 16; OPSC, art. 3; OPAC, art. 4; GC25, para. 42; DSA, art. 28",
    });
    const plan = {
      gaps: new Map([["G-001", "headline"]] as const),
      recommendations: new Map([["G-001", "core"]] as const),
      extras: new Set<"allInstruments">(),
    };
    const entries = (extras: ReadonlySet<"allInstruments">) =>
      linesOf(
        section(
          composeToPlan(briefInput(review({ gaps: [one], amendments: [] })), { ...plan, extras }),
          "Instruments cited",
        ),
      );
    expect(entries(new Set()).map((entry) => entry.split(". ")[0])).toEqual([
      "CRC",
      "OPSC",
      "The table cites 3 further instruments.",
    ]);
    expect(entries(new Set(["allInstruments"])).map((entry) => entry.split(". ")[0])).toEqual([
      "CRC",
      "OPSC",
      "OPAC",
      "GC25",
      "DSA",
      "The list holds all that the table cites.",
    ]);
  });

  it("says so when the table cites none", () => {
    const brief = compose(review({ gaps: [gap({ sources: "" })], amendments: [] }));
    expect(linesOf(section(brief, "Instruments cited"))).toEqual(["The table cites no instrument yet."]);
  });
});

const blocksOf = (cells: Parameters<typeof gap>[0], parts: Parameters<typeof review>[0] = {}) =>
  section(compose(review({ gaps: [gap(cells)], amendments: [], ...parts })), "Main gaps");
const told = (...given: Parameters<typeof blocksOf>) => linesOf(blocksOf(...given));
const sourcesOf = (sources: string) =>
  paragraphsOf(blocksOf({ sources }), "gapSource").map(({ spans }) => textOf(spans));

const sourcesIn = (language: Language, sources: string) => {
  const brief = compose(review({ gaps: [gap({ sources })], amendments: [] }), { language });
  return paragraphsOf(brief.blocks, "gapSource")
    .map(({ spans }) => textOf(spans))
    .join("\n");
};

const wordy = (name: string) => `${name} ${"survey of pupils ".repeat(12)}`.trim();

const says = (text: string) => told({}, { provisions: [provision({ text })] }).join("\n");

describe("a gap", () => {
  it("tells treaties, guidance, other countries and the country's own law and evidence apart", () => {
    const sources =
      "CRC, art. 16; GC25, para. 42; GDPR, art. 8; Kazakhstan Kids Online; UNICEF Data Manifesto, point 1";
    expect(sourcesOf(sources)).toEqual([
      "Treaties: CRC, art.\u00a016. Guidance: GC25, para.\u00a042; UNICEF Data Manifesto, point 1. " +
        "Other countries: GDPR, art.\u00a08. National law and evidence: Kazakhstan Kids Online.",
    ]);
  });

  it("prints an example that the catalogue does not know as it is typed, once", () => {
    const typed = "Narnia, Pupils Act 1961, s. 4";
    expect(sourcesOf(`CRC, art. 16; ${typed}; ${typed}`)).toEqual([
      `Treaties: CRC, art.\u00a016. Other sources: ${typed}.`,
    ]);
  });

  it.each([
    ["en", "; and 1 more in the table"],
    ["ru", "; и еще 1 в таблице"],
    ["kk", "; кестеде тағы 1"],
  ] as const)("says how many norms of a kind it leaves to the table: %s", (language, more) => {
    const sources = "CRC, art. 16; ICCPR, art. 17; CRPD, art. 22; CEDAW, art. 5; ICESCR, art. 13; OPAC, art. 3";
    const treaties = [
      `${sources}; OPSC, art. 3; OPIC, art. 5; Lanzarote Convention, art. 20`,
      `${sources}; OPSC, art. 3; OPIC, art. 5`,
    ].map((cell) => sourcesIn(language, cell));
    expect(treaties[0]).toContain(more);
    expect(treaties[1]).not.toContain(more.slice(2, 7));
  });

  it.each(["ru", "kk"] as const)(
    "ends its norms with one full stop where an abbreviation ends them: %s",
    (language) => {
      const norms = sourcesIn(language, "CRC, arts. 1, 2, 4, 6, 12, 16, 18; GC25, paras. 1, 3, 5, 7, 9, 11, 13");
      expect(norms).toMatch(/(?:др|т\.б)\. .*(?:др|т\.б)\.$/u);
      expect(norms).not.toContain("..");
    },
  );

  it("says how many sources it leaves to the table for their length", () => {
    expect(sourcesOf(`${wordy("First")}; ${wordy("Second")}; Short one`)).toEqual([
      `Other sources: ${wordy("First")}; Short one; and 1 more in the table.`,
    ]);
    expect(sourcesOf(wordy("First").repeat(4))).toEqual(["Other sources: 1 in the table."]);
  });

  it("shows the draft's words whole, or not at all", () => {
    expect(says("The words of the draft.")).toContain("The draft says: “The words of the draft.”");
    expect(says("The words of the draft. ".repeat(100))).not.toContain("The words of the draft");
  });

  it.each([
    ["“Text of a law.”", "“Text of a law.”"],
    ["«Text of a «law».", "«Text of a «law»."],
    ["“One text.” … “Another one.”", "“One text.” … “Another one.”"],
    ["“User” means a person.", "““User” means a person.”"],
    ["«Пользователь» – это «лицо».", "“«Пользователь» – это «лицо».”"],
  ])("adds quotation marks to the draft's words unless they bring some around all of them: %s", (text, quoted) => {
    expect(says(text)).toContain(`The draft says: ${quoted}`);
    const provisions = [provision({ id: "1", citation: "Article 1", text }), provision({ id: "2", text: "Other." })];
    const lines = linesOf(
      compose(review({ gaps: [gap({ provisions: ["1", "2"] })], provisions, amendments: [] })).blocks,
    );
    expect(lines.join("\n")).toContain(`The draft says: ${quoted} (`);
  });

  it("quotes the draft by provision, each in marks of its own with its name, where it names several", () => {
    const provisions = [
      provision({ id: "1", citation: "Article 1", text: "This Code makes rules. " }),
      provision({ id: "3", citation: "Article 3", text: "Relations rest on law." }),
      provision({ id: "7", citation: "Article 7", text: "Nothing is said of a child." }),
    ];
    const quotes = (ids: readonly string[], amended: readonly string[]) =>
      linesOf(
        compose(
          review({
            gaps: [gap({ provisions: ids })],
            provisions,
            amendments: amended.map((id, at) =>
              amendment({
                id: `A-00${at + 1}`,
                provision: id,
                draftText: provisions.find((one) => one.id === id)?.text ?? "",
              }),
            ),
          }),
        ).blocks,
      ).find((line) => line.startsWith("The draft says:"));
    expect(quotes(["1", "3"], ["1", "3"])).toBe(
      "The draft says: “This Code makes rules.” (Article 1); “Relations rest on law.” (Article 3).",
    );
    expect(quotes(["1", "3"], ["3"])).toBe("The draft says: “Relations rest on law.” (Article 3).");
    expect(quotes(["1", "7"], [])).toBe(
      "The draft says: “This Code makes rules.” (Article 1); “Nothing is said of a child.” (Article 7).",
    );
    expect(quotes(["3"], ["3"])).toBe("The draft says: “Relations rest on law.”");
  });

  it("has an issue without an end of a sentence referred to the table", () => {
    expect(told({ issue: "word ".repeat(3000) }).join("\n")).toContain("This gap is set out in the table.");
  });
});

const newText = "A platform forms no profile of a child. ";
const row = (text: string) => {
  const brief = compose(review({ gaps: [gap({ status: "final" })], amendments: [amendment({ newText: text })] }));
  return linesOf(section(brief, "Recommendations")).join("\n");
};

const changeOf = (solution: string) =>
  tablesOf(section(compose(review({ gaps: [gap({ solution })], amendments: [] })), "Recommendations"))
    .flatMap(({ rows }) => rows.map(([, , change]) => textOf(change?.spans ?? [])))
    .join("\n");

const header = (cells: Parameters<typeof gap>[0]) =>
  tablesOf(section(compose(review({ gaps: [gap(cells)], amendments: [] })), "Recommendations"))[0];

const core = (solution: string) =>
  toldInstruction(solution, { longest: 300, most: 1, enough: ENOUGH_OF_CHANGE, first: 900 }).text;

const wordings = (...amendments: Parameters<typeof amendment>[0][]) =>
  linesOf(
    section(
      compose(review({ gaps: [gap({ status: "final" })], amendments: amendments.map((one) => amendment(one)) })),
      "Recommendations",
    ),
  ).join("\n");

describe("a recommendation", () => {
  it("says where the rest of what is to be changed stands", () => {
    const three =
      "Amend paragraph 1 of the article. Delete paragraph 2 of the same article. Add a paragraph 3 on children.";
    expect(changeOf(`${three} Add paragraph 4. Repeal article 9.`)).toBe(`${three}\nIn full: table, G-001.`);
    expect(changeOf("Amend paragraph 1. Delete paragraph 2.")).toBe("Amend paragraph 1. Delete paragraph 2.");
  });

  it("says in words by which day", () => {
    const given = review({ gaps: [gap({ addressee: "Ministry", byWhen: "2027-01-31" })], amendments: [] });
    const brief = linesOf(section(compose(given), "Recommendations")).join("\n");
    expect(brief).toContain("Ministry\n31 January 2027");
    expect(brief).not.toContain("2027-01-31");
  });

  it("has the new text whole where that is short, and is referred to the final table where it is not", () => {
    expect(row(newText)).toContain("Wording: “A platform forms no profile of a child.”");
    const long = row(newText.repeat(60));
    expect(long).toContain("Wording: final table, A-001.");
    expect(long).not.toContain("forms no profile");
  });

  it("goes on with the next sentence where the first one says too little", () => {
    const ban = "Forbid every service to profile a child for advertising, whatever its maker meant by it.";
    expect(core(`Delete the exception. ${ban} Say why.`)).toBe(`Delete the exception. ${ban}`);
    expect(core(`${ban} Or more. ${ban}`)).toBe(`${ban} Or more.`);
    expect(core(`Delete the exception. Add: “${"A child is heard. ".repeat(40)}”`)).toBe("Delete the exception.");
  });

  it("names what is taken out beside what is worded anew", () => {
    const repeal = amendment({ id: "A-002", kind: "repeal", newText: "" });
    expect(wordings({ newText }, repeal)).toContain("Wording: final table, A-001, A-002.");
    expect(wordings(repeal)).toContain("Wording: final table, A-002.");
    expect(wordings({ newText }, { ...repeal, kind: undefined })).not.toContain("A-002");
  });

  it("says who is asked and by when, and has no such column where nobody is", () => {
    expect(header({})?.header).toEqual(["No.", "Provision", "Change", "Norm"]);
    const asked = header({ addressee: "Ministry of Justice", byWhen: "before first reading" });
    expect(asked?.header[3]).toBe("Who, by when");
    expect(textOf(asked?.rows[0]?.[3]?.spans ?? [])).toBe("Ministry of Justice\nbefore first reading");
  });
});

describe("page 1", () => {
  const texts = [
    briefText({ part: "title", text: "The draft forgets children" }),
    briefText({ part: "key-message", text: "Nobody answers for children." }),
    briefText({ part: "ask", text: "Name a body.", addressee: "The ministry", byWhen: "first reading" }),
    briefText({ part: "why-now", text: "The draft is tabled in March." }),
    briefText({ part: "opportunity", text: "Libraries get a connection." }),
  ];
  const brief = compose(review({ gaps: [gap()], briefTexts: texts }));

  it("has the author's title, key messages, asks and reasons, each bound to its row", () => {
    expect(brief.facts.title).toBe("The draft forgets children");
    expect(boxesOf(brief).get("In short")).toBe("Nobody answers for children.");
    expect(linesOf(section(brief, "What we ask"))).toEqual(["Name a body. The ministry · first reading"]);
    expect(linesOf(section(brief, "Why now"))).toEqual(["The draft is tabled in March."]);
    expect(linesOf(section(brief, "What the draft does well for children"))).toEqual(["Libraries get a connection."]);
    const fields = spansOf(brief.blocks).flatMap(({ bound }) => (bound?.gap === "" ? [bound.field] : []));
    expect(fields).toEqual(
      expect.arrayContaining(["keyMessage 1", "ask 1", "askAddressee 1", "askByWhen 1", "whyNow 1", "opportunity 1"]),
    );
  });

  it("bears no mark of a draft once everything is written", () => {
    expect(brief.facts.state).toBe("");
    expect([...boxesOf(brief).keys()]).toEqual(["In short", "How the review was done"]);
  });

  it("says what is missing until then", () => {
    const draft = compose(review({ gaps: [gap({ priority: undefined })], details: { author: "" } }));
    expect(draft.facts.state).toBe("DRAFT");
    expect(boxesOf(draft).get("DRAFT")).toBe(
      "This brief is not finished. Still missing: a title of the author's; the key messages; what is asked of whom; the author; ranks or priorities of the gaps.",
    );
  });

  it("is a draft while it prints a citation that is known to be wrong, and says so", () => {
    const bad = gap({ id: "G-002", sources: "CRC, art. 61" });
    const draft = compose(review({ gaps: [gap(), bad], briefTexts: texts }));
    expect(draft.facts.state).toBe("DRAFT");
    expect(boxesOf(draft).get("DRAFT")).toBe(
      "This brief is not finished. Still missing: right places for citations that are wrong.",
    );
    const without = compose(review({ gaps: [gap(), { ...bad, status: "withdrawn" }], briefTexts: texts }));
    expect(without.facts.state).toBe("");
  });

  it("says which language the table's texts are in where that is another", () => {
    const other = compose(review({ gaps: [gap()] }), { language: "ru" });
    expect(boxesOf(other).get("ЧЕРНОВИК")).toContain("Тексты таблицы даны на английском языке.");
    const second = { otherHeadline: "Суть", otherIssue: "Проблема.", otherSolution: "Решение." };
    const half = review({ details: { secondLanguage: "ru" }, gaps: [gap(second), gap({ id: "G-002" })] });
    expect(boxesOf(compose(half, { language: "ru" })).get("ЧЕРНОВИК")).toContain(
      "Часть текстов таблицы дана на английском языке.",
    );
  });
});

it("says which state of the table it is of on its last line, and only there", () => {
  const brief = compose(review({ gaps: [gap()] }));
  expect(linesOf(brief.blocks).at(-1)).toBe(`State of the table: ${brief.facts.fingerprint} · 25 November 2026`);
  expect(brief.facts.footer).toBe("Policy brief of 25 November 2026");
});

describe("the brief's fingerprint", () => {
  it("changes with any row and stays the same otherwise", () => {
    expect(print({})).toBe(print({}));
    expect(print({ solution: "Another solution." })).not.toBe(print({}));
  });
});

const changes = (remark: Partial<Feedback>) =>
  linesOf(
    section(
      compose(
        review({
          gaps: [gap()],
          feedback: [feedback({ id: "F-07", gap: "G-001", disposition: "accepted", ...remark })],
        }),
      ),
      "What the consultations changed",
    ),
  ).join("\n");

describe("what the consultations changed", () => {
  const LONG = `${"A remark that goes on without an end of a sentence, ".repeat(8)}and ends.`;

  it("tells a long remark up to the end of its first sentence", () => {
    expect(changes({ feedback: `Name the authority. ${LONG}`, response: "Done." })).toContain(
      "Remark: Name the authority. Answer: Done.",
    );
  });

  it("refers to the record where a first sentence is too long, and leaves no remark out that was taken up", () => {
    expect(changes({ feedback: LONG, response: "Done." })).toContain(
      "The remark stands on the sheet Feedback, F-07. Answer: Done.",
    );
    expect(changes({ feedback: LONG, response: LONG })).toContain("The answer stands on the sheet Feedback.");
    expect(changes({ feedback: "Name it.", response: "", disposition: "partly-accepted" })).toContain(
      "Remark: Name it. It was accepted in part.",
    );
  });
});

it("does not say of consultations to come, or of which no day is known, that they were held", () => {
  const days = ["2026-10-06", "March 2027", "planned", "2027-02-01", "15–16 September 2026"];
  const consultations = days.map((date, at) => consultation({ id: `C-0${at + 1}`, date, with: `Office ${at + 1}` }));
  const text = linesOf(section(compose(review({ consultations })), "What the consultations changed")).join("\n");
  expect(text).toContain("Two consultations were held: 6 October 2026 (Office 1); 15–16 September 2026 (Office 5).");
  expect(text).not.toMatch(/Office [234]/u);
});

it.each([
  ["en", "and one more. In all, 11 remarks were received"],
  ["ru", "и еще 1 консультация. Получено 11 замечаний"],
  ["kk", "және тағы 1 консультация. Барлығы 11 пікір түсті"],
] as const)("has no sentence begin with a number behind one that ends with another (%s)", (language, said) => {
  const consultations = Array.from({ length: 5 }, (_, at) =>
    consultation({ id: `C-0${at + 1}`, date: `2026-10-0${at + 1}` }),
  );
  const rows = Array.from({ length: 11 }, (_, at) => feedback({ id: `F-${at + 1}` }));
  const brief = compose(review({ gaps: [gap()], consultations, feedback: rows }), { language });
  const text = linesOf(section(brief, wordsOf(language).headings.consultations)).join(" ");
  expect(text).toContain(said);
});

it("says the days of consultations in words, however they are typed", () => {
  const consultations = [consultation({ date: "15.11.2026 г." }), consultation({ id: "C-02", date: "2026-11-20" })];
  const brief = compose(review({ consultations }), { language: "ru", date: "2026-11-25" });
  const text = section(brief, wordsOf("ru").headings.consultations);
  expect(JSON.stringify(text)).toContain("15 ноября 2026");
  expect(JSON.stringify(text)).toContain("20 ноября 2026");
});

describe("the table of recommendations", () => {
  it.each(["Уполномоченный орган", "Министерство просвещения", "Правительство", "Уәкілетті орган"])(
    "breaks no line inside of a word of whom it is for: %s",
    (addressee) => {
      const layout = briefDocuments.layout();
      const table = tablesOf(section(compose(review({ gaps: [gap({ addressee })] })), "Recommendations"))[0];
      const share = table?.widths[table.rows[0]?.findIndex(({ spans }) => textOf(spans).includes(addressee)) ?? 0] ?? 0;
      const textWidth = layout.pageWidth - layout.margins.left - layout.margins.right;
      const room = share * textWidth - 2 * (layout.cellPadding?.sides ?? 0);
      const { font, fontSize, bold } = layout.styles.cell;
      const longest = addressee.split(" ").map((word) => widthOf(word, { font, size: fontSize, bold }));
      expect(Math.max(...longest)).toBeLessThan(room);
    },
  );
});

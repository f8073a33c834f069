import { array, assert, boolean, constantFrom, property, record, tuple } from "fast-check";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import type { ResolvedCitation } from "../../../../src/domain/citation/citation";
import { formatCitation } from "../../../../src/domain/citation/format/format-citation";
import type { CitationForm, CitationStyle } from "../../../../src/domain/citation/format/format-citation";
import type { LeftReason } from "../../../../src/domain/citation/rewrite/left-citation";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { normaliseCitations } from "../../../../src/domain/citation/rewrite/normalise-citations";
import { formatPinpoint } from "../../../../src/domain/instrument/pinpoint";
import type { Pinpoint } from "../../../../src/domain/instrument/pinpoint";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";
import { partPinpoint } from "../../../../src/domain/instrument/part-pinpoint";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import { runs } from "../../../support/runs";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });

const normalise = (text: string, language: Language, form: CitationForm = "short", expand = false) =>
  normaliseCitations(text, context, { language, form, expand });

const meaning = (text: string): readonly string[] =>
  readInContext(text, context).map((one) => `${one.instrument ?? "?"} ${one.pinpoints.map(formatPinpoint).join(", ")}`);

const REWRITTEN: readonly (readonly [string, Language, CitationForm, string])[] = [
  ["articles 3 (1), 12 and 16 of the CRC", "en", "short", "CRC, arts. 3(1), 12 and 16"],
  ["ст. 16 КПР; ст. 17 и 19 МПГПП", "ru", "short", "КПР, ст. 16; МПГПП, ст. 17 и 19"],
  ["GC25 para 42; GDPR recital 38", "en", "short", "GC25, para. 42; GDPR, recital 38"],
  ["ст. 16 КПР;ЗОП № 25, пп. 67-78", "en", "short", "CRC, art. 16;GC25, paras. 67–78"],
  ["CRC, art. 16; GC25, para. 42", "ru", "short", "КПР, ст. 16; ЗОП № 25, п. 42"],
  [
    "Principles for Digital Development (2024 revision), principle 4",
    "kk",
    "short",
    "Цифрлық даму қағидаттары (2024 жылғы редакция), 4-қағидат",
  ],
  ["«Білім туралы» ҚР Заңы, 5-бап", "en", "short", "Education law (KZ), art. 5"],
  ["UK Online Safety Act, s. 12", "en", "full", "Online Safety Act 2023 (UK), s. 12"],
  ["п. 1 статьи 3 КПР\r\n\r\nст. 12 КПР ", "ru", "short", "КПР, ст. 3(1)\r\n\r\nКПР, ст. 12 "],
  ["КПР, ст. 24(2)(f)", "ru", "un", "Конвенция о правах ребенка, подп. f) п. 2 ст. 24"],
  ["GC25, paras. 67-71", "en", "un", "general comment No. 25 (2021), paras. 67–71"],
  ["CRC art 16", "en", "full", "Convention on the Rights of the Child, art. 16"],
  ["БҚК-нің 16-бабы", "ru", "short", "КПР, ст. 16"],
  ["КПР, ст. 24(2)", "kk", "short", "Бала құқықтары туралы конвенция, 24-баптың 2-тармағы"],
  [
    "ЗОП № 25, п. 42; КПР, ст. 12 и 16",
    "kk",
    "short",
    "№ 25 жалпы тәртіптегі ескерту, 42-тармақ; Бала құқықтары туралы конвенция, 12 және 16-баптар",
  ],
  ["1) ст. 16 КПР\n2) п. 42 ЗОП № 25", "ru", "short", "1) КПР, ст. 16\n2) ЗОП № 25, п. 42"],
  ["• article 16 of the CRC", "en", "short", "• CRC, art. 16"],
  ["см. статью 16 КПР; см. также: п. 42 ЗОП № 25", "ru", "short", "см. КПР, ст. 16; см. также: ЗОП № 25, п. 42"],
  ["Says nothing (see article 16 of the CRC).", "en", "short", "Says nothing (see CRC, art. 16)."],
  [
    "Article 16 of the CRC (privacy); CRC article 3: best interests",
    "en",
    "short",
    "CRC, art. 16 (privacy); CRC, art. 3: best interests",
  ],
  ["CRC article 16 – privacy. “Every word stays.”", "en", "short", "CRC, art. 16 – privacy. “Every word stays.”"],
  ["CRC article 16, GC25 para 42 and GDPR article 8", "en", "short", "CRC, art. 16, GC25, para. 42 and GDPR, art. 8"],
  ["Convention on the Rights of the Child (CRC), article 16", "en", "short", "CRC, art. 16"],
  ["часть вторая статьи 132 УК РК", "ru", "un", "Уголовный кодекс РК, ч. 2 ст. 132"],
  [
    "подпункт 4) пункта 2 статьи 3-1 Закона РК «О правах ребенка в Республике Казахстан»",
    "en",
    "short",
    "Child rights law (KZ), art. 3-1(2)(4)",
  ],
  [
    "GDPR, Article 6(1), point (f); AI Act (EU), Annex III, point 4",
    "en",
    "short",
    "GDPR, art. 6(1)(f); EU AI Act, annex III, point 4",
  ],
  ["GC25, [40]–[42] and [45]", "ru", "short", "ЗОП № 25, пп. 40–42 и 45"],
  ["УК РК, ст. 50¹", "en", "short", "Criminal Code (KZ), art. 50-1"],
  ["Online Safety Act (UK), section 12", "en", "short", "UK Online Safety Act, s. 12"],
  [
    "A court's judgment of 2019; CRC article 16; our own notes",
    "en",
    "short",
    "A court's judgment of 2019; CRC, art. 16; our own notes",
  ],
];

const LEFT: readonly (readonly [string, LeftReason])[] = [
  ["В статье 16 Конвенции о правах ребенка сказано иное.", "prose"],
  ["Статьи 16 Конвенции о правах ребенка недостаточно.", "prose"],
  ["Under article 16 of the CRC a child has a private life.", "prose"],
  ["Article 16 of the CRC protects a child's private life.", "prose"],
  ["Regulators see article 8 of the GDPR as a floor.", "prose"],
  ["БҚК-нің 16-бабына сәйкес бала қорғалады.", "prose"],
  ["Article 16 of the CRC, which protects private life", "prose"],
  ["CRC article 55", "problem"],
  ["GC25 article 67", "problem"],
  ["GC25 para 4283", "problem"],
  ["КПР, ст. 37 (в)", "problem"],
  ["КПР ст. 40 пп. 2", "problem"],
  ["Online Safety Act, section 12", "ambiguous"],
  ["AI Act, article 5", "ambiguous"],
  ["Principles for Digital Development, principle 3", "ambiguous"],
  ["Конвенция о киберпреступности, статья 9", "ambiguous"],
  ["Utopian Act, article 4", "unresolved"],
  ["CRC article 3; article 16", "list"],
  ["CRC articles 3 (best interests) and 12", "words"],
  ["абзац третий пункта 2 статьи 7-2 Закона РК «О правах ребенка в Республике Казахстан»", "form"],
  ["часть вторая статьи 5 Закона РК «О правах ребенка в Республике Казахстан»", "form"],
  ["подпункт 2) статьи 40 КПР", "form"],
  ["ч. 1 ст. 3 КПР", "form"],
  ["CRC article 3 or 12", "words"],
  ["CRC article 16³", "words"],
  ["CRC articles 3 – best interests; 12", "words"],
  ["CRC article 16(1)[1], 17", "words"],
  ["CRC articles 3[1] and 12", "words"],
  ["CRC article 16[1]", "words"],
  ["CRC article 3 read in conjunction with article 16", "words"],
  ["Закон РК от 21 мая 2013 года № 94-V «О персональных данных и их защите», статья 5", "words"],
];

describe("normalising citations", () => {
  it.each(REWRITTEN)("%j in %s, %s", (text, language, form, expected) => {
    expect(normalise(text, language, form)).toMatchObject({ text: expected, left: [] });
  });

  it.each(["ru", "kk"] as const)("finds no more in what it wrote in %s than it wrote", (language) => {
    const stuck = catalogue.instruments.flatMap(({ id, parts }) => {
      const places = parts.slice(0, 1).flatMap((part) => partPinpoint(part) ?? []);
      const [citation] = readInContext("CRC, art. 1", context);
      if (!citation) throw new Error("Expected a citation");
      const written = formatCitation({ ...citation, instrument: id, pinpoints: places }, catalogue, {
        language,
        form: "short",
      });
      return normalise(written, "en")
        .left.filter(({ reason }) => reason === "words")
        .map(({ text }) => text);
    });
    expect(stuck).toEqual([]);
  });

  it("tells what it changed, and where that stood", () => {
    const text = "Our notes; CRC article 16; GC25, para. 42";
    const { changed } = normalise(text, "en");
    expect(changed).toEqual([{ before: "CRC article 16", after: "CRC, art. 16", start: 11, end: 25 }]);
    expect(text.slice(11, 25)).toBe("CRC article 16");
  });

  it.each(LEFT)("leaves %j alone: %s", (text, reason) => {
    for (const language of ["en", "ru"] as const) {
      const { text: after, changed, left } = normalise(text, language, "full");
      expect({ after, changed, reasons: left.map((one) => one.reason) }).toEqual({
        after: text,
        changed: [],
        reasons: [reason],
      });
    }
  });

  it("rewrites what is certain beside what is not", () => {
    const { text, left } = normalise("CRC article 16; CRC article 55; Online Safety Act, section 12; ст. 12 КПР", "ru");
    expect(text).toBe("КПР, ст. 16; CRC article 55; Online Safety Act, section 12; КПР, ст. 12");
    expect(left.map(({ text: was, reason }) => [was, reason])).toEqual([
      ["CRC article 55", "problem"],
      ["Online Safety Act, section 12", "ambiguous"],
    ]);
  });

  it("writes “ibid.” and “the Convention” out only when asked", () => {
    const text = "CRC, article 16; ibid., article 17; the Convention, article 3";
    expect(normalise(text, "en")).toMatchObject({
      text: "CRC, art. 16; ibid., article 17; the Convention, article 3",
      left: [{ reason: "pointer" }, { reason: "pointer" }],
    });
    expect(normalise(text, "en", "short", true)).toMatchObject({
      text: "CRC, art. 16; CRC, art. 17; CRC, art. 3",
      left: [],
    });
  });

  it("does not write out a word whose instrument is doubtful, even when asked", () => {
    const text = "CRC, art. 16; ECHR, art. 4; the Convention, art. 3";
    expect(normalise(text, "en", "full", true).text).toBe(
      "Convention on the Rights of the Child, art. 16; ECHR, art. 4; the Convention, art. 3",
    );
  });

  it("keeps to names that are clear by themselves where a title holds what parts a list", () => {
    const { text, left } = normalise("Hanoi Convention, article 14", "en", "full");
    expect(text).toBe("Hanoi Convention, article 14");
    expect(left).toMatchObject([{ reason: "form" }]);
  });

  it.each([
    ["CRC, arts. 3 – best interests; 12 – views; 16 – privacy", "en"],
    ["Articles 3 of the CRC: best interests; 12: views", "en"],
    ["ЗОП № 25, пп. 67 — приватность; 70 — данные", "ru"],
    ["КПР, статьи 3 — интересы; 12 — мнение", "ru"],
    ["БҚК, 3-баптары – мүдде; 12 – пікір", "kk"],
  ] as const)("keeps the plural that governs what stands behind one place: %s", (text, language) => {
    expect(normalise(text, language, "short", true).text).toBe(text);
  });

  it.each([
    ["CRC, articles 3; GDPR, article 8", "en", "CRC, art. 3; GDPR, art. 8"],
    ["п. 1 статьи 3 КПР – интересы", "ru", "КПР, ст. 3(1) – интересы"],
    ["статьи 16 КПР (частная жизнь)", "ru", "КПР, ст. 16 (частная жизнь)"],
    ["• статьи 16 КПР (жизнь)\n• статьи 17 КПР (СМИ)", "ru", "• КПР, ст. 16 (жизнь)\n• КПР, ст. 17 (СМИ)"],
    ["статьи 16 КПР – частная жизнь; GDPR, статья 8", "ru", "КПР, ст. 16 – частная жизнь; GDPR, ст. 8"],
  ] as const)("writes one place in the singular where nothing hangs on it: %s", (text, language, expected) => {
    expect(normalise(text, language).text).toBe(expected);
  });

  it.each([
    ["California AADC, Cal. Civ. Code § 1798.99.31(a)(1)", "en"],
    ["GDPR, Regulation (EU) 2016/679, article 8", "en"],
    ["Convention on the Rights of the Child, CRC, article 16", "en"],
    ["КПР, Конвенция о правах ребенка, статья 16", "ru"],
    ["БҚК, Бала құқықтары туралы конвенция, 16-бап", "kk"],
  ] as const)("does not write one name twice where two of an instrument stand side by side: %s", (text, language) => {
    const { text: after, left } = normalise(text, language, "short", true);
    expect(after).toBe(text);
    expect(left.map(({ reason }) => reason)).toContain("words");
  });

  it("leaves a text without citations as it is", () => {
    expect(normalise("Nothing is cited here; SDG 16.9", "ru")).toEqual({
      text: "Nothing is cited here; SDG 16.9",
      changed: [],
      left: [],
    });
  });

  it("takes a long list in its stride", () => {
    const text = Array.from({ length: 1500 }, (_, index) => `CRC article ${(index % 54) + 1}`).join("; ");
    const { changed, left, text: after } = normalise(text, "ru");
    expect([changed.length, left.length]).toEqual([1500, 0]);
    expect(meaning(after)).toEqual(meaning(text));
  });
});

const STYLES: readonly CitationStyle[] = LANGUAGES.flatMap((language) =>
  (["short", "full", "un"] as const).map((form) => ({ language, form })),
);

/** Every instrument and every listed part of the catalogue, as citations that are yet to be written. */
const EVERYTHING = catalogue.instruments.flatMap(({ id, short, parts }) =>
  [[], ...parts.map(partPinpoint).flatMap((place) => (place ? [[place]] : []))].map(
    (pinpoints: readonly Pinpoint[]): ResolvedCitation => ({
      text: short,
      start: 0,
      end: 0,
      name: short,
      candidates: [id],
      instrument: id,
      pinpoints,
      problems: [],
    }),
  ),
);

describe("whatever a cell cites", () => {
  const cells = record({
    cited: array(record({ citation: constantFrom(...EVERYTHING), style: constantFrom(...STYLES) }), {
      minLength: 1,
      maxLength: 6,
    }),
    separator: constantFrom("; ", ";", "\n", ";\n"),
    to: constantFrom(...STYLES),
  });

  it("is cited in any form and language, and once more normalised it stays as it is", () => {
    assert(
      property(cells, ({ cited, separator, to }) => {
        const text = cited.map(({ citation, style }) => formatCitation(citation, catalogue, style)).join(separator);
        const once = normaliseCitations(text, context, to);
        expect(meaning(once.text)).toEqual(meaning(text));
        expect(normaliseCitations(once.text, context, to).text).toBe(once.text);
        const [between, after] = [text, once.text].map((one) => one.replace(/[^;\n]/gu, ""));
        expect(after).toBe(between);
      }),
      { numRuns: runs(300) },
    );
  });

  it("keeps its meaning and every letter around the citations, however untidy it is", () => {
    const fragments = [
      ...REWRITTEN.map(([text]) => text),
      ...LEFT.map(([text]) => text),
      "ibid., para. 3",
      "(art. 16)",
      "пп. 2",
      "«",
      "",
      "?",
    ];
    const untidy = record({
      parts: array(tuple(constantFrom(...fragments), constantFrom("; ", "\n", ", ", " ", ". ", " (", "")), {
        minLength: 1,
        maxLength: 7,
      }),
      to: constantFrom(...STYLES),
      expand: boolean(),
    });
    assert(
      property(untidy, ({ parts, to, expand }) => {
        const text = parts.flat().join("");
        const once = normaliseCitations(text, context, { ...to, expand });
        expect(meaning(once.text)).toEqual(meaning(text));
        let [rebuilt, at] = ["", 0];
        for (const { start, end, before, after } of once.changed) {
          expect(text.slice(start, end)).toBe(before);
          rebuilt += text.slice(at, start) + after;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(once.text);
        expect(normaliseCitations(once.text, context, { ...to, expand }).text).toBe(once.text);
      }),
      { numRuns: runs(600) },
    );
  });

  it.each(STYLES)("is written in $language, $form, part by part of the catalogue", ({ language, form }) => {
    const wrong: string[] = [];
    let changed = 0;
    for (const citation of EVERYTHING) {
      const text = formatCitation(citation, catalogue, { language: language === "en" ? "ru" : "en", form: "short" });
      const result = normaliseCitations(text, context, { language, form });
      const isKept = meaning(result.text).join() === meaning(text).join();
      const isStable = normaliseCitations(result.text, context, { language, form }).text === result.text;
      if (!isKept || !isStable) wrong.push(`${text} > ${result.text}`);
      changed += result.changed.length;
    }
    expect(wrong).toEqual([]);
    expect(changed).toBeGreaterThan(EVERYTHING.length / 2);
  });
});

import { array, assert, constantFrom, property, tuple } from "fast-check";

import { JURISDICTIONS } from "../../../src/domain/draft/draft-provision";
import { readLines } from "../../../src/domain/draft/read-lines";
import { draftOf, outline } from "./read-lines-of";
import { runs } from "../../support/runs";

/** Beginnings of paragraphs of every country, traps among them. */
const STARTS = [
  "ОБЩАЯ ЧАСТЬ",
  "Раздел 1. ",
  "РАЗДЕЛ II",
  "Глава 2. ",
  "Глава третья-1",
  "Параграф 1. ",
  "Статья 12-1. ",
  "Статья 5",
  "1-тарау. ",
  "12-бап. ",
  "133-1 бап ",
  "2-бөлiм",
  "1. ",
  "2-1. ",
  "10.1. ",
  "1) ",
  "8-1) ",
  "а) ",
  "- ",
  "Приложение 1",
  "Приложение к Закону ",
  "«О детях» Заңына",
  "1-қосымша",
  "CHAPTER I",
  "Section 2",
  "Article 8",
  "Article 3. ",
  "(1) ",
  "(a) ",
  "(i) ",
  "2A ",
  "7 ",
  "Schedule",
  "ANNEX II",
  "Part 1",
  "PART I—",
  "FIRST SCHEDULE",
  "1. Title.—(1) ",
  "2. Words.—",
  "1.—(1) ",
  "Section 1—",
  "Division 1—",
  "(Section 2)",
  "MEMORANDUM OF OBJECTS AND REASONS",
  "Пояснительная записка",
  "«Статья 5. ",
  "“2A ",
  '"1. ',
  "Сноска. ",
  "Примечание РЦПИ!",
  "Оглавление",
  "Президент",
  "К. ТОКАЕВ",
  "",
  "",
  "",
];
const WORDS = [
  "Дети",
  "играют",
  "балалар",
  "children",
  "“play”",
  "«школа»",
  "»;",
  "soft\u00adhyphen",
  "no\u00a0break",
  "следующей редакции:",
  "end.",
  "Default settings.",
];

const line = tuple(
  constantFrom(...STARTS),
  array(constantFrom(...WORDS), { maxLength: 9 }),
  constantFrom("", ".", ";", ":", "—"),
).map(([start, words, end]) => start + words.join(" ") + end);

const characters = (text: string): string => [...text.replace(/\s+/gu, "")].sort().join("");

it.each(JURISDICTIONS)("keeps every character that is not blank, whatever the text: %s", (jurisdiction) => {
  assert(
    property(array(line, { maxLength: 60 }), (lines) => {
      const { front, contents, signature, memorandum, provisions } = draftOf(jurisdiction, ...lines);
      const kept = [
        front,
        ...contents,
        ...signature,
        ...memorandum,
        ...provisions.map(({ mark, heading, text }) => mark + heading + text),
        ...(readLines(lines.join("\n")).pageLines ?? []),
      ].join("");
      expect(characters(kept)).toBe(characters(lines.join("")));
    }),
    { numRuns: runs(150) },
  );
});

it.each(JURISDICTIONS)(
  "gives every provision an id of its own and a parent that stands above it: %s",
  (jurisdiction) => {
    assert(
      property(array(line, { maxLength: 60 }), (lines) => {
        const seen = new Set<string>();
        for (const { id, parent } of draftOf(jurisdiction, ...lines).provisions) {
          expect(seen.has(id)).toBe(false);
          expect(parent === null || seen.has(parent)).toBe(true);
          seen.add(id);
        }
      }),
      { numRuns: runs(100) },
    );
  },
);

it.each(["Section 3—Actions", "Section 3. Actions", "Article 3. Actions"])(
  "keeps the points above an article that goes on behind them: %s",
  (heading) => {
    const draft = draftOf(
      "generic",
      "1. Introduction",
      "Children play.",
      "1.1 Scope",
      "All children.",
      "2. Aims.",
      heading,
      "1) Play.",
    );
    expect(outline(draft)).toEqual(["point 1", "subpoint 1.1", "point 2", "article 3", "subpoint 3(1)"]);
    expect(draft.front).toBe("");
  },
);

it("takes numbered lines of a preamble above the first article for no provisions", () => {
  expect(outline(draftOf("generic", "1. Having seen the law,", "Article 1. Play", "Children play."))).toEqual([
    "article 1",
  ]);
});

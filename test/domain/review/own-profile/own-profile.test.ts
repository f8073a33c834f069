import { inEachLanguage } from "../../../../src/domain/language";
import { guidanceFor } from "../../../../src/domain/profile/guidance-for";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { profileFor } from "../../../../src/domain/profile/profiles";
import { matchTable } from "../../../../src/domain/review/match-table";
import type { MatchedTable } from "../../../../src/domain/review/match-table";
import { profileFaultWords } from "../../../../src/domain/review/own-profile/fault-words";
import { readOwnProfile } from "../../../../src/domain/review/own-profile/read-own-profile";
import { readWords, writeWords } from "../../../../src/domain/review/own-profile/read-words";
import { readReview } from "../../../../src/domain/review/read-review";
import { toldRemark } from "../../../../src/domain/review/remark-words";
import { TABLES } from "../../../../src/domain/review/tables";
import type { TableName } from "../../../../src/domain/review/tables";
import { sheetTable } from "../../../support/sheet-tables";

type Rows = Readonly<Record<string, string>>;

const ITEMS: readonly Rows[] = [
  { item: "Name in English", given: "Review of the Harbour Data Act" },
  { item: "Consultations at least", given: "3" },
  { item: "Pages of the brief at most", given: "4" },
];
const ASPECTS: readonly Rows[] = [
  { "name en": "Ferries" },
  { id: "schools", "name en": "Lessons", "name kk": "Сабақтар" },
];
const QUESTIONS: readonly Rows[] = [
  { aspect: "ferries", "text en": "May a child board alone?" },
  { aspect: "Сабақтар", "text en": "Who teaches it?", asksWho: "Liable" },
  { aspect: "schools", "text en": "When?" },
];
const DOCUMENTS: readonly Rows[] = [
  { "title en": "Harbour Charter", "short en": "Charter", instruments: "crc; GC25", names: "Harbour Charter; HC 4" },
  { "title en": "Tide Study" },
];

const tables = (items = ITEMS, aspects = ASPECTS, questions = QUESTIONS, documents = DOCUMENTS) => [
  sheetTable("ReviewProfile", items),
  sheetTable("ProfileAspects", aspects),
  sheetTable("ProfileQuestions", questions),
  sheetTable("ProfileDocuments", documents),
];

const read = (...given: Parameters<typeof tables>) => {
  const matched = new Map<TableName, MatchedTable>();
  for (const table of tables(...given)) {
    const name = table.name as TableName;
    matched.set(name, matchTable(table, TABLES[name]));
  }
  return readOwnProfile(matched);
};

/** Faults as their cell and their kind. */
const faults = (...given: Parameters<typeof tables>): readonly string[] =>
  (read(...given)?.faults ?? []).map(({ place, kind }) => `${place.table} ${place.cell} ${kind}`);

describe("a profile in a workbook", () => {
  it("is what its tables say; a language that is blank says what another one does", () => {
    expect(read()?.faults).toEqual([]);
    expect(read()?.profile).toEqual({
      id: "review-of-the-harbour-data-act",
      name: inEachLanguage(() => "Review of the Harbour Data Act"),
      aspects: [
        { id: "ferries", name: inEachLanguage(() => "Ferries") },
        { id: "schools", name: { en: "Lessons", ru: "Lessons", kk: "Сабақтар" } },
      ],
      minimumConsultations: 3,
      maximumPages: 4,
      own: {
        questions: [
          { id: "1", aspect: "ferries", text: inEachLanguage(() => "May a child board alone?") },
          { id: "2.1", aspect: "schools", text: inEachLanguage(() => "Who teaches it?"), asksWho: "liable" },
          { id: "2.2", aspect: "schools", text: inEachLanguage(() => "When?") },
        ],
        documents: [
          {
            id: "harbour-charter",
            title: inEachLanguage(() => "Harbour Charter"),
            short: inEachLanguage(() => "Charter"),
            instruments: ["crc", "GC25"],
            citedAs: ["Harbour Charter", "HC 4"],
          },
          {
            id: "tide-study",
            title: inEachLanguage(() => "Tide Study"),
            short: inEachLanguage(() => "Tide Study"),
            instruments: [],
            citedAs: ["Tide Study"],
          },
        ],
      },
    });
  });

  it("looks for the usual words of gender and age unless it has its own", () => {
    const { profile } = read() ?? {};
    expect(profile && guidanceFor(profile).genderWords).toBe(guidanceFor(kazakhstanDigitalCode).genderWords);
    const own = read([...ITEMS, { item: "Words of age in English", given: 'Toddler; "age "' }])?.profile;
    expect(own && guidanceFor(own).ageWords.en).toEqual(["toddler", "age "]);
  });

  it("gives numbers that are free and that Excel does not shorten", () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ aspect: "schools", "text en": `Question ${at}?` }));
    const questions = [...many, { id: "2.1", aspect: "schools", "text en": "Numbered?" }, ...QUESTIONS.slice(0, 1)];
    expect(read(ITEMS, ASPECTS, questions)?.profile?.own.questions.map(({ id }) => id)).toEqual([
      "1",
      "2.2",
      "2.3",
      "2.4",
      "2.5",
      "2.6",
      "2.7",
      "2.8",
      "2.9",
      "2.11",
      "2.12",
      "2.13",
      "2.1",
    ]);
  });

  it.each<[string, Parameters<typeof tables>, readonly string[]]>([
    ["no name", [[]], ["ReviewProfile A3 name-missing"]],
    ["an item of another program", [[...ITEMS, { item: "Colour", given: "red" }]], ["ReviewProfile A7 item-unknown"]],
    ["an item twice", [[...ITEMS, ITEMS[1]!]], ["ReviewProfile A7 twice"]],
    [
      "numbers that are none",
      [[ITEMS[0]!, { ...ITEMS[1]!, given: "two" }, { ...ITEMS[2]!, given: "400" }]],
      ["ReviewProfile B5 not-a-count", "ReviewProfile B6 not-a-count"],
    ],
    [
      "aspects without a name, twice, and with the sign between values",
      [ITEMS, [...ASPECTS, { id: "x" }, { "name ru": "ferries" }, { id: "a", "name en": "A; b" }]],
      [
        "ProfileAspects B6 aspect-unnamed",
        "ProfileAspects B8 holds-semicolon",
        "ProfileAspects C7 twice",
        "ProfileAspects B7 aspect-unasked",
        "ProfileAspects B8 aspect-unasked",
      ],
    ],
    [
      "questions of no aspect, of an unknown one, without words, with an odd choice and with a number twice",
      [
        ITEMS,
        ASPECTS,
        [
          ...QUESTIONS,
          { "text en": "Whose?" },
          { aspect: "Fairies", "text en": "Which?" },
          { aspect: "schools" },
          { id: "7", aspect: "schools", "text en": "Who?", asksWho: "perhaps" },
          { id: "7", aspect: "schools", "text en": "Again?" },
        ],
      ],
      [
        "ProfileQuestions B7 question-loose",
        "ProfileQuestions B8 aspect-unknown",
        "ProfileQuestions C9 question-blank",
        "ProfileQuestions F10 not-a-choice",
        "ProfileQuestions A11 twice",
      ],
    ],
    [
      "documents without a title, with a name of another, with too short and too many names",
      [
        ITEMS,
        ASPECTS,
        QUESTIONS,
        [
          ...DOCUMENTS,
          { instruments: "crc" },
          { "title en": "Other Charter", names: "harbour charter" },
          { "title en": "Third Charter", names: "the" },
          { "title en": "Fourth Charter", names: "AB; BC; CD; DE; EF; FG; GH; HI; IJ" },
          { "title en": "Fifth Charter", names: "What is a charter?" },
        ],
      ],
      [
        "ProfileDocuments B6 document-untitled",
        "ProfileDocuments I8 no-name",
        "ProfileDocuments I9 too-many",
        "ProfileDocuments I10 holds-sign",
        "ProfileDocuments I7 twice",
      ],
    ],
  ])("tells of %s, each in its cell and all at once", (_, given, expected) => {
    expect([...faults(...given)].sort()).toEqual([...expected].sort());
  });

  it("says in each language what is wrong and what to do, with what was perhaps meant", () => {
    const [fault] = read(ITEMS, ASPECTS, [...QUESTIONS, { aspect: "Feries", "text en": "Which?" }])?.faults ?? [];
    const { said, cure } = profileFaultWords(fault!);
    expect(said).toEqual({
      en: "The profile has no aspect “Feries”.",
      ru: "В профиле нет аспекта «Feries».",
      kk: "Бейінде «Feries» аспектісі жоқ.",
    });
    expect(cure.en).toBe("Did you mean “Ferries”? Choose one from the list.");
  });
});

it("stops at as many rows as may be, however long a table is", () => {
  const many = Array.from({ length: 5_000 }, () => ({ id: "nameless" }));
  const given = read(ITEMS, many)?.faults.filter(({ place }) => place.table === "ProfileAspects") ?? [];
  expect(given.filter(({ kind }) => kind === "aspect-unnamed")).toHaveLength(61);
  expect(given.filter(({ kind }) => kind === "too-many")).toHaveLength(1);
});

describe("words in a cell", () => {
  it.each([[["age ", "under-1"]], [[" x", "жас "]], [[]]])("are read as they were written: %j", (words: string[]) => {
    expect(readWords(writeWords(words))).toEqual(words);
  });
});

const review = (profile: string, own: ReturnType<typeof tables> | [] = []) =>
  readReview(
    [
      sheetTable("Review", profile === "" ? [] : [{ key: "Profile", value: profile }]),
      sheetTable("Gaps", [{ id: "G-001", issue: "No lifeboats for children", aspects: "Ferries" }]),
      sheetTable("Aspects", [
        { aspect: "Ferries", question: "May a child board alone?" },
        { aspect: "Lessons", id: "2.1", question: "Who teaches it?" },
        { aspect: "lessons", id: "2.2" },
      ]),
      sheetTable("Documents", [{ document: "Harbour Charter", required: "Yes" }]),
      ...own,
    ],
    [],
    profileFor,
    { readOwnProfile },
  );

const remarksOf = ({ messages }: ReturnType<typeof review>) =>
  messages.filter(({ kind }) => kind.startsWith("profile-")).map((remark) => toldRemark(remark));

describe("a review", () => {
  it("has the profile that it holds", () => {
    const opened = review("review-of-the-harbour-data-act", tables());
    expect(opened.value.profile.minimumConsultations).toBe(3);
    expect(opened.value.gaps[0]?.aspects).toEqual(["ferries"]);
    expect(remarksOf(opened)).toEqual([]);
  });

  it("has a bundled one that its details name, whatever it holds", () => {
    expect(review("general", tables()).value.profile.id).toBe("general");
  });

  it("that names another one than it holds has that one, and says so", () => {
    const opened = review("moon", tables());
    expect(opened.value.profile.id).toBe("review-of-the-harbour-data-act");
    expect(remarksOf(opened).map(({ said }) => said.en)).toEqual([
      "The review names the profile “moon”, and the workbook holds “review-of-the-harbour-data-act”, which is used.",
    ]);
  });

  it("that names a profile nobody knows is judged by its own sheets, never by another profile, and says so", () => {
    const opened = review("moon");
    const { profile } = opened.value;
    expect(profile.aspects.map(({ id }) => id)).toEqual(["Ferries", "Lessons"]);
    expect(profile.minimumConsultations).toBe(0);
    expect(guidanceFor(profile).documents).toEqual([]);
    expect(guidanceFor(profile).questions.map(({ id, aspect }) => `${id} ${aspect}`)).toEqual([
      "1 Ferries",
      "2.1 Lessons",
    ]);
    expect(remarksOf(opened).map(({ kind, place }) => `${kind} ${place?.cell}`)).toEqual(["profile-unknown B4"]);
  });

  it("tells what is wrong with the profile it holds", () => {
    const opened = review("review-of-the-harbour-data-act", tables([...ITEMS, { item: "Colour", given: "red" }]));
    expect(remarksOf(opened).map(({ kind, place }) => `${kind} ${place?.cell}`)).toEqual(["profile-fault A7"]);
  });
});

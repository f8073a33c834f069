import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { planNewVersion } from "../../src/app/plan-new-version";
import { renumbering, tellNumbers } from "../../src/app/old-numbers-note";
import { placesSaid } from "../../src/app/places-said";
import { planAnchors } from "../../src/app/plan-anchors";
import type { VersionedRow } from "../../src/app/versioned-row";
import { draftChanged } from "../../src/app/version-words";
import { draftProvision, provision, review } from "../support/builders";

const catalogue = bundledCatalogue();
const row = (id: string, ...now: readonly string[]): VersionedRow => ({
  match: { old: id, now, kind: "renumbered", wordsChanged: false, isCertain: true, candidates: [] },
  old: provision({ id, citation: "" }),
  now: undefined,
  words: [],
});
const KEPT = "A school keeps its register for one year after the pupil has left.";
const GONE = "Nobody pays for lessons, books or meals in a public school.";
const MOVED = "Advertising of gambling to pupils is forbidden in every service.";
const rows = [
  row("9", "9"),
  row("10(2)", "9(2)"),
  row("12", "11"),
  row("13"),
  row("4", "5"),
  row("schedule 1", "schedule 2"),
];

const said = (texts: Parameters<typeof review>[0], versioned = rows): readonly string[] => {
  const made = review(texts);
  const [anchor] = planAnchors(made, versioned, [], placesSaid(made, catalogue));
  return (anchor?.saidOld ?? []).map(renumbering);
};

describe("numbers of an earlier version in the words of a gap", () => {
  it.each([
    ["Delete paragraph 2 of Article 10.", ["10(2) → 9(2)"]],
    ["Исключить пункт 2 статьи 10, как и в статье 12.", ["10(2) → 9(2)", "12 → 11"]],
    ["10-баптың 2-тармағын алып тастау.", ["10(2) → 9(2)"]],
    ["Restore Article 13 of the draft.", ["13"]],
    ["Restore Article 13 of the Law.", ["13"]],
    ["Annex 1 to the Law is empty.", ["schedule 1 → schedule 2"]],
    ["Приложение 1 к Закону пусто.", ["schedule 1 → schedule 2"]],
    ["Заңға 1-қосымша бос.", ["schedule 1 → schedule 2"]],
    ["Заңның 12-бабы бос.", ["12 → 11"]],
    ["This is at odds with the Constitution. Article 12 has to go.", ["12 → 11"]],
    ["Это против Конституции РК. Статья 12 лишняя.", ["12 → 11"]],
    ["По закону, статья 12 не действует.", ["12 → 11"]],
    ["Статья 12 Закона не отвечает КПР, ст. 12.", ["12 → 11"]],
    ["Article 12 of the Data Bill allows what GDPR, art. 13, forbids.", ["12 → 11"]],
  ])("are told with what they are now: %s", (solution, expected) => {
    const details = { draftTitle: "Data Bill" };
    expect(said({ gaps: [{ issue: "", solution }], amendments: [], details })).toEqual(expected);
  });

  it.each([
    ["О цифровых сервисах", "Закона о цифровых сервисах, статьи 12"],
    ["О цифровых сервисах", "Закон РК «О цифровых сервисах», статья 12, молчит."],
    ["О цифровых сервисах", "Статья 12 ЗРК «О цифровых сервисах» молчит."],
    ["Проект закона «О цифровых сервисах»", "Статья 12 Закона о цифровых сервисах молчит."],
    ["Law on Digital Services", "Article 12 of the Law on Digital Services is silent."],
    ["Digital Services Law", "Digital Services Law, Article 12"],
    ["Цифрлық сервистер туралы заң", "«Цифрлық сервистер туралы» Заңның 12-бабы бос."],
    ["Digital Code", "Article 12 of the Code is silent."],
  ])("are told of the draft “%s” by its title in any form: %s", (draftTitle, issue) => {
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [], details: { draftTitle } })).toEqual(["12 → 11"]);
  });

  it.each([
    "Закон «О связи»: статья 9 – хранение данных; статья 12 – выдача.",
    "The Law on Play: Article 9 is on toys; Article 12 is on games.",
    "«Байланыс туралы» Заң: 9-бап – сақтау; 12-бап – беру.",
    "По Правилам модерации (статья 12) контент удаляется.",
    "Under the Law on Play toys are tested (Article 12).",
    "Пункт 1 статьи 12 Правил",
    "Article 12 of the Constitution protects privacy.",
    "Қағидалардың 12-бабы",
    "Kenya requires consent (Article 12).",
    "Опыт Польши: статья 12 требует согласия; статья 4 – оценки.",
    "Польша тәжірибесі: 12-бап",
    "Статья 12 Закона «О цифровых сервисах и связи»",
    "Закона о цифровых сервисах и связи, статьи 12",
  ])(
    "are none of an act or a state that the sentence speaks of, nor of a kind of act that the draft is not: %s",
    (issue) => {
      const details = { draftTitle: "О цифровых сервисах" };
      expect(said({ gaps: [{ issue, solution: "" }], amendments: [], details })).toEqual([]);
    },
  );

  it.each([
    "Закон «О связи» требует согласия, а проект – нет (статья 12).",
    "Закон «О связи» молчит. Опыта нет (статья 12).",
    "Закон «О связи» хранит данные; статья 12 их выдает.",
    "Kenya requires consent. Nobody is asked here (Article 12).",
    "Қазақстан келісімді талап етеді (12-бап).",
    "Казахстан требует согласия (статья 12).",
    "Norway (Article 8) and Sweden (Article 9) ban it; Article 12 permits it.",
    "The UK and the draft differ: Article 12 has no age limit.",
    "Kenya bans profiling: Article 12 should do so too.",
  ])("are told where the sentence speaks of the draft, of its own state or of nothing: %s", (issue) => {
    const details = { draftTitle: "О цифровых сервисах", jurisdiction: "KZ" };
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [], details })).toEqual(["12 → 11"]);
  });

  it("are told of the draft by its title, where that stands before", () => {
    const details = { draftTitle: "Балаларға арналған сервистер туралы" };
    const issue = "Балаларға арналған сервистер туралы заңның 12-бабы бос.";
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [], details })).toEqual(["12 → 11"]);
  });

  it.each([
    "Add paragraph 4 to Article 12.",
    "Insert a new Article 12(4).",
    "Add a new paragraph 4 to Article 12: “4. A school informs parents.”",
    'Add a new paragraph 4 to Article 12: "4. A school informs parents."',
    "Дополнить статью 12 пунктом 4.",
    "Исключить абзац второй статьи 12.",
    "Дополнить статью 12 пунктом 4 следующего содержания: «4. Школа сообщает родителям.»",
    "12-баптың 4-тармағы қосылсын.",
    "12-бапты 4-тармақпен толықтыру",
    "12-бапты мынадай мазмұндағы 4-тармақпен толықтыру: «4. Мектеп ата-анаға хабарлайды.»",
  ])("are those around what is to be added, beside the number of the new text: %s", (solution) => {
    expect(said({ gaps: [{ issue: "", solution }], amendments: [] })).toEqual(["12 → 11"]);
  });

  it.each([
    ["Articles 4 to 7 are at odds.", ["4 → 5", "6 → 8", "7 → 9"]],
    ["Статьи 4–7 нуждаются в согласовании.", ["4 → 5", "6 → 8", "7 → 9"]],
    ["4–7-баптар қайшы келеді.", ["4 → 5", "6 → 8", "7 → 9"]],
    ["Paragraphs 1–3 of Article 2 are at odds.", ["2(2) → 2(3)", "2(3) → 2(4)"]],
    ["Пункты 1–3 статьи 2 противоречивы.", ["2(2) → 2(3)", "2(3) → 2(4)"]],
    ["2-баптың 1–3-тармақтары қайшы келеді.", ["2(2) → 2(3)", "2(3) → 2(4)"]],
    ["Chapters 1 to 2 are at odds.", ["chapter 2 → chapter 3"]],
    ["Article 4-1 and Article 7-1.", ["4-1 → 6"]],
  ])("are those of a run from end to end: %s", (issue, expected) => {
    const inArticle = [row("2", "2"), row("2(1)", "2(1)"), row("2(2)", "2(3)"), row("2(3)", "2(4)")];
    const articles = [row("4", "5"), row("5", "5"), row("6", "8"), row("7", "9"), row("8", "10")];
    const chapters = [row("chapter 1", "chapter 1"), row("chapter 2", "chapter 3")];
    const rowsOfRun = [...chapters, ...inArticle, ...articles];
    const inserted = issue.includes("4-1") ? [row("4-1", "6")] : [];
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [] }, [...rowsOfRun, ...inserted])).toEqual(expected);
  });

  it.each([
    "Replace Article 9 by: “A school that Article 4 names answers.”",
    "Изложить статью 9 так: «Школа из статьи 4 отвечает.»",
    "«Статья 4. Школы» следует изменить.",
    "9-бап мынадай редакцияда жазылсын: «4-бапта аталған мектеп жауап береді.»",
  ])("are found in what is quoted, too: %s", (solution) => {
    expect(said({ gaps: [{ issue: "", solution }], amendments: [] })).toEqual(["4 → 5"]);
  });

  it.each([
    "Article 12 of the “Convention on the Rights of the Child” asks for it.",
    "Статья 12 «Конвенции о правах ребенка» требует этого.",
    "«Бала құқықтары туралы конвенцияның» 12-бабы соны талап етеді.",
    "Article 12 of the CRC asks for it.",
    "CRC, art. 12; GDPR, art. 12",
    "КПР, ст. 12",
    "БҚК-нің 12-бабы",
    "Ст. 12 Закона РК «О связи»",
    "Annex 1 to the Order of the Minister",
    "Приложение 1 к приказу Министра",
    "Министр бұйрығына 1-қосымша",
    "Article 13 of the Law on Play and Article 12 of the same Law",
    "Статья 13 Закона «О связи» и статья 12 того же Закона",
    "«Байланыс туралы» Заңның 13-бабы және сол Заңның 12-бабы",
    "ҚР Конституциясының 12-бабы",
    "Азаматтық кодексінің 12-бабы",
    "Халықаралық пактінің 12-бабы",
    "Жарнама туралы заңның 12-бабы",
    "Article 12 (best interests) of the CRC",
    "The UK Online Safety Act, s. 12, and DSA, art. 12, ask for it.",
    "Change Article 9.",
    "12 schools answered.",
  ])("are none where they are another act's, still right, or no places: %s", (issue) => {
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [] })).toEqual([]);
  });

  it.each([
    ["Нет правила об утечках (статья 12).", ["12 → 11"]],
    ["Нет положения об утечках (ст. 12)", ["12 → 11"]],
    ["Положение статьи 12 неясно.", ["12 → 11"]],
    ["Правила статьи 12 неясны.", ["12 → 11"]],
    ["Нет рекомендаций (статья 12).", ["12 → 11"]],
    ["По Правилам модерации (статья 12) этого нет.", []],
  ])("are told beside a noun that may be no act: %s", (issue, expected) => {
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [] })).toEqual(expected);
  });

  it.each([
    ["Ten working days (10(2)) are too slow.", ["10(2) → 9(2)"]],
    ["Уточнить 10(2): срок велик.", ["10(2) → 9(2)"]],
    ["Жарнама тек таңбаланады (10(2)).", ["10(2) → 9(2)"]],
    ["ICCPR 10(2), DSGVO 10(2), GDPR, 10(2) and § 10(2)", []],
    ["See 110(2) and 1.10(2).", []],
  ])("are told where a place is written as the sheet Provisions has it: %s", (issue, expected) => {
    expect(said({ gaps: [{ issue, solution: "" }], amendments: [] })).toEqual(expected);
  });

  it("are told at the amendment whose text names them", () => {
    const made = review({
      gaps: [{ id: "G-001", issue: "", solution: "" }],
      amendments: [{ gap: "G-001", justification: "Article 12 of the draft is silent." }, { gap: "G-001" }],
    });
    const anchors = planAnchors(made, rows, [], placesSaid(made, catalogue));
    expect(anchors.map(({ table, saidOld }) => [table, saidOld.map(renumbering)])).toEqual([
      ["Gaps", ["12 → 11"]],
      ["Amendments", ["12 → 11"]],
    ]);
  });

  it("are found in its amendments, too", () => {
    const gaps = [{ id: "G-001", issue: "", solution: "" }];
    expect(said({ gaps, amendments: [{ gap: "G-001", newText: "В случае статьи 12 школа отвечает." }] })).toEqual([
      "12 → 11",
    ]);
  });

  it("are written into the row that has to be looked at, though its own provision stayed the same", () => {
    const made = review({ gaps: [{ provisions: ["9"], issue: "", solution: "As in Article 12." }], amendments: [] });
    const [anchor] = planAnchors(made, rows, [], placesSaid(made, catalogue));
    expect(anchor && draftChanged(anchor, "Second", "en")).toBe(
      "Second. The texts of the row name old numbers; please correct them: 12 → 11",
    );
  });

  it.each([
    ["Article 9 and Article 4 of the draft.", "en"],
    ["Статья 9 и статья 4 проекта.", "ru"],
    ["Жобаның 9-бабы мен 4-бабы.", "kk"],
  ] as const)("are those of the version that a note standing in the row tells of: %s", (issue, language) => {
    const second = [row("4", "4"), row("9", "12"), row("10", "9"), row("15")];
    const third = [row("4", "5"), row("9", "10"), row("12", "13"), row("15", "16")];
    const made = review({ gaps: [{ provisions: [], issue, solution: "" }], amendments: [] });
    const places = placesSaid(made, catalogue);
    const [anchor] = planAnchors(made, second, [], places);
    const note = anchor ? draftChanged(anchor, "Second", language) : "";
    const gaps = made.gaps.map((gap) => ({ ...gap, draftChanged: `${note}\n4: …` }));
    const [later] = planAnchors({ ...made, gaps }, third, [], places);
    expect(later?.saidOld.map(renumbering)).toEqual(["9 → 13", "4 → 5"]);
  });

  it.each([
    ["Articles 9 and 11.", ["9 → 10", "11 → 12"]],
    ["Articles 7 and 9.", ["7 → 10", "9 → 12"]],
  ])("are those of the version that a text was corrected to, though the note still stands: %s", (issue, expected) => {
    const note = "Second. The texts of the row name old numbers; please correct them: 7 → 9; 9 → 11";
    const gaps = [{ id: "G-001", issue, solution: "", draftChanged: note }];
    const third = [row("7", "8"), row("9", "10"), row("11", "12")];
    expect(said({ gaps, amendments: [] }, third)).toEqual(expected);
  });

  it.each([
    ["en", "These numbers in the texts of the row are right again, whatever is noted above; please leave them: 7"],
    ["ru", "Эти номера в текстах строки снова верны, что бы ни было указано выше; не исправляйте их: 7"],
    ["kk", "Жолдың мәтіндеріндегі бұл нөмірлер қайтадан дұрыс, жоғарыда не айтылса да; оларды түзетпеңіз: 7"],
  ] as const)("are told to be right again where a later version gives them back: %s", (language, line) => {
    const note = "Second. The texts of the row name old numbers; please correct them: 7 → 8; 9 → 10";
    const gaps = [{ id: "G-001", provisions: [], issue: "Articles 7 and 9.", solution: "", draftChanged: note }];
    const made = review({ gaps, amendments: [] });
    const third = [row("7", "6"), row("8", "7"), row("10", "11")];
    const [anchor] = planAnchors(made, third, [], placesSaid(made, catalogue));
    const told = anchor ? draftChanged(anchor, "", language) : "";
    expect(told.split("\n")).toEqual([expect.stringMatching(/: 9 → 11$/u), line]);
    // The next version goes by what holds since, and not by the older note.
    const again = [{ ...gaps[0], draftChanged: `${note}\n${told}` }];
    expect(said({ gaps: again, amendments: [] }, [row("7", "12"), row("8", "13"), row("11", "11")])).toEqual([
      "7 → 12",
    ]);
  });

  it("are to be checked where it is not certain that they are right again", () => {
    const note = "Second. The texts of the row name old numbers; please correct them: 7 → 8";
    const made = review({ gaps: [{ provisions: [], issue: "Article 7.", solution: "", draftChanged: note }] });
    const { match, ...eighth } = row("8", "7");
    const third = [{ ...eighth, match: { ...match, isCertain: false } }];
    const [anchor] = planAnchors(made, third, [], placesSaid(made, catalogue));
    expect(anchor && draftChanged(anchor, "", "en")).toBe(
      "These numbers in the texts of the row are perhaps right again, whatever is noted above; please check them: 7",
    );
  });

  it("are not told again where a note says what they still are, or that they are gone", () => {
    const note = "Second. The texts of the row name old numbers; please correct them: 12 → 11; 13; 4 → 5";
    const gaps = [{ id: "G-001", issue: "Articles 4, 12 and 13.", solution: "", draftChanged: note }];
    const third = [row("13", "14"), row("12", "13"), row("11", "11"), row("4", "4"), row("5", "6")];
    expect(said({ gaps, amendments: [] }, third)).toEqual(["4 → 6"]);
  });
});

describe("numbers of an earlier version in words that belong to no gap", () => {
  it.each([
    ["en", "Delete paragraph 2 of Article 10."],
    ["ru", "Исключить пункт 2 статьи 10."],
    ["kk", "10-баптың 2-тармағын алып тастау керек."],
  ] as const)(
    "are told with their cell, of the brief, of an aspect, of a document and of a reason: %s",
    (language, text) => {
      const made = review({
        gaps: [],
        amendments: [],
        details: { language },
        briefTexts: [{ text }, { part: "ask", text: "…" }],
        aspects: [{ observation: text, strategy: "", noGapReason: "" }],
        documents: [{ notCitedReason: text }],
        provisions: [
          { id: "9", text: KEPT, noGapReason: text },
          { id: "10(1)", text: GONE },
          { id: "10(2)", text: MOVED },
        ],
      });
      const now = [draftProvision("9", KEPT), draftProvision("9(2)", MOVED)];
      const { cells } = planNewVersion(made, now, placesSaid(made, catalogue));
      expect(cells.map(({ place, saidOld }) => [place.table, place.column, saidOld.map(renumbering)])).toEqual(
        [
          ["Brief", "text"],
          ["Aspects", "observation"],
          ["Documents", "notCitedReason"],
          ["Provisions", "noGapReason"],
        ].map((cell) => [...cell, ["10(2) → 9(2)"]]),
      );
      expect(cells[0]?.place.cell).toMatch(/^[A-Z]4$/u);
    },
  );

  it.each([
    ["en", "Delete paragraph 2 of Article 10."],
    ["ru", "Исключить пункт 2 статьи 10."],
    ["kk", "10-баптың 2-тармағын алып тастау керек."],
  ] as const)("are told of consultations, remarks and answers to them: %s", (language, text) => {
    const made = review({
      gaps: [{ id: "G-001", issue: "", solution: "" }, { id: "10" }],
      amendments: [],
      details: { language },
      consultations: [{ summary: text }],
      feedback: [
        { gap: "10(2)", feedback: text, replies: text, response: text, change: text },
        { gap: "12; G-001", feedback: "…" },
        { gap: "10", feedback: "…" },
      ],
      provisions: ["10", "10(2)", "12"].map((id, at) => ({ id, text: [GONE, MOVED, KEPT][at] ?? "" })),
    });
    const now = [draftProvision("9", GONE), draftProvision("9(2)", MOVED), draftProvision("11", KEPT)];
    const { cells } = planNewVersion(made, now, placesSaid(made, catalogue));
    expect(cells.map(({ place, saidOld }) => [place.table, place.column, saidOld.map(renumbering).join()])).toEqual([
      ["Consultations", "summary", "10(2) → 9(2)"],
      ["Feedback", "gap", "10(2) → 9(2)"],
      ["Feedback", "gap", "12 → 11"],
      ...["feedback", "replies", "response", "change"].map((column) => ["Feedback", column, "10(2) → 9(2)"]),
    ]);
  });
});

it("tells of every provision of a number that several have, whichever of them is meant", () => {
  const restarting = [row("2(2)", "2(2)"), row("2[2](2)", "2[3](2)"), row("2[3](2)", "2[2](2)")];
  const told = said({ gaps: [{ solution: "Delete section 2(2).", provisions: ["2(2)"] }] }, restarting);
  expect(told).toEqual(["2[2](2) → 2[3](2)", "2[3](2) → 2[2](2)"]);
});

it("tells numbers that are right again from those that perhaps are", () => {
  const numbers = [
    { id: "7", now: ["8"] },
    { id: "4", now: ["4"] },
    { id: "5(1)", now: ["5(1)"], isGuess: true as const },
  ];
  expect(tellNumbers(numbers)).toEqual({ old: "7 → 8", again: "4", perhaps: "5(1)" });
});

import { adoptTables } from "../../../src/domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice } from "../../../src/domain/adopt/adoption";
import { sayAdoptionRemark } from "../../../src/domain/adopt/adoption-words";
import { sheetsAsSource } from "../../../src/domain/adopt/sheets-as-source";
import type { Language } from "../../../src/domain/language";
import type { SheetGrid } from "../../../src/domain/review/sheet-grid";
import { source, sourceTable } from "../../support/source-table";
import type { GivenCell } from "../../support/source-table";

const HEADERS = ["Gap", "Proposed solution", "Sources"];

const adopt = (rows: readonly (readonly GivenCell[])[], choice: AdoptionChoice = {}, language?: Language): Adoption => {
  const adopted = adoptTables(source([sourceTable(rows)]), choice, language);
  if (adopted.kind === "question") throw new Error("The columns were asked for");
  return adopted;
};
const cellsOf = (rows: readonly (readonly GivenCell[])[]) => adopt(rows).rows.map(({ cells }) => cells);
const remarksOn = (rows: readonly (readonly GivenCell[])[]): readonly string[] =>
  adopt(rows).remarks.map((remark) => sayAdoptionRemark(remark).en);

const withNumbers = (...ids: readonly string[]) => [["No.", ...HEADERS], ...ids.map((id) => [id, "i", "r", "s"])];
const issueRow = (issue: string) => [issue, "r", "s"];
const question = (rows: readonly (readonly GivenCell[])[], choice: AdoptionChoice = {}) =>
  adoptTables(source([sourceTable(rows)]), choice).kind === "question";

const saidBy = (author: string, time: string) => ({ author, time, text: "x" });
const commented = (text: string, of: string) => ({
  text,
  comments: [{ ...saidBy("Vera", ""), text: `on ${of}`, resolved: false, replies: [] }],
});

const commentedRow = (number: string) => [
  commented(number, "the number"),
  commented("Article 5", "the provision"),
  commented("i", "the issue"),
  commented("r", "the solution"),
  commented("", "no sources"),
  commented("Ministry", "the body"),
  commented("", "no remark"),
];
const withBlanks = (number: string, rows: readonly (readonly GivenCell[])[]) => {
  const table = sourceTable(rows);
  const empty = [4, 6].map((column) => ({ row: 1, column, rows: 1, columns: 1, ...commentedRow(number)[column]! }));
  const beside = { row: 1, column: -1, rows: 1, columns: 1, ...commented("", "the margin") };
  return { ...table, cells: [...table.cells, ...empty, beside] };
};

const provisionsUnder = (...headers: readonly string[]) =>
  cellsOf([
    [...headers, ...HEADERS],
    ["5", "6", "i", "r", "s"],
  ])[0]?.["provisions"];

describe("the rows of a table to adopt", () => {
  it("get numbers in their order and keep their columns whatever the order of these", () => {
    expect(
      cellsOf([
        ["Sources", "Problem", "Recommendation"],
        ["s1", "i1", "r1"],
        ["s2", "i2", "r2"],
      ]),
    ).toEqual([
      { id: "G-001", issue: "i1", solution: "r1", sources: "s1" },
      { id: "G-002", issue: "i2", solution: "r2", sources: "s2" },
    ]);
  });

  it("keep ids of ours, and other numbers in a column of their own", () => {
    expect(cellsOf(withNumbers("G-004", "G-002")).map(({ id }) => id)).toEqual(["G-004", "G-002"]);
    const { rows, extras } = adopt(withNumbers("2.1", "2.2"));
    expect(extras).toEqual([{ key: "own-1", header: "No. (original)" }]);
    expect(rows.map(({ cells }) => [cells["id"], cells["own-1"]])).toEqual([
      ["G-001", "2.1"],
      ["G-002", "2.2"],
    ]);
    expect(cellsOf(withNumbers("G-004", "G-004")).map(({ id }) => id)).toEqual(["G-001", "G-002"]);
  });

  it.each([
    ["Article 5, paragraph 2", "5(2)"],
    ["Пункт 2 статьи 5", "5(2)"],
    ["9-баптың 1-тармағы; 9-баптың 2-тармағы", "9(1); 9(2)"],
  ])(
    "keep the numbers and provisions that the program's own gap table begins its issues with: %s",
    (named, provisions) => {
      const made = [HEADERS, ["G-001", "r", "s"], [`G-003 · ${named}\nOld data.\nFor years.`, "r", "s"]];
      expect(cellsOf(made)).toEqual([
        { id: "G-001", solution: "r", sources: "s" },
        { id: "G-003", provisions, issue: "Old data.\nFor years.", solution: "r", sources: "s" },
      ]);
    },
  );

  it("keep what an issue begins with where it names no provision, or not every issue begins so", () => {
    expect(cellsOf([HEADERS, issueRow("G-003 · The whole draft\nOld data.")])).toMatchObject([
      { id: "G-003", issue: "The whole draft\nOld data." },
    ]);
    const mixed = ["G-003 · Article 5\nOld data.", "G-003 is about Article 5."];
    expect(cellsOf([HEADERS, ...mixed.map(issueRow)])).toMatchObject([
      { id: "G-001", issue: mixed[0] },
      { id: "G-002", issue: mixed[1] },
    ]);
    const twice = adopt([HEADERS, issueRow("G-003 · Article 5\nOld."), issueRow("G-003 · Article 6\nNew.")]);
    expect(twice.extras).toEqual([{ key: "own-1", header: "No. (original)" }]);
    expect(twice.rows.map(({ cells }) => [cells["id"], cells["own-1"], cells["issue"]])).toEqual([
      ["G-001", "G-003", "Old."],
      ["G-002", "G-003", "New."],
    ]);
  });

  it("keep columns of the table's own, with a header or without one", () => {
    const { extras, rows } = adopt([
      [...HEADERS, "Who answers", ""],
      ["i", "r", "s", "Ministry", "by May"],
    ]);
    expect(extras.map(({ header }) => header)).toEqual(["Who answers", "5"]);
    expect(rows[0]?.cells).toMatchObject({ "own-1": "Ministry", "own-2": "by May" });
  });

  it.each([
    ["Provision of the draft", "Art. 10(1), (2)", "10(1); 10(2)"],
    ["Article", "14(2)", "14(2)"],
    ["Норма проекта", "п. 2 ст. 10\nст. 12-1", "10(2); 12-1"],
    ["Положение проекта", "ст. 19, 21 законопроекта", "19; 21"],
    ["Статья проекта", "Статья 7", "7"],
    ["Жобаның нормасы", "10-баптың 2-тармағы", "10(2)"],
    ["Жоба бабы", "9, 22-баптар", "9; 22"],
    ["Article of the draft", "paragraph 2, Article 10", "10(2)"],
    ["Article", "Article 4 (Chapter 2)", "4"],
    ["Статья", "п. 2, ст. 10", "10(2)"],
    ["Норма проекта", "10 и 11", "10; 11"],
    ["Жоба бабы", "2-тармақ, 10-бап", "10(2)"],
  ])("name the provisions that stand under “%s”", (header, cell, provisions) => {
    const { extras, rows, tables } = adopt([
      ["No.", header, ...HEADERS],
      ["1", cell, "i", "r", "s"],
    ]);
    expect(rows[0]?.cells["provisions"]).toBe(provisions);
    expect(extras.map((extra) => extra.header)).not.toContain(header);
    expect(tables[0]?.provision).toBe(header);
  });

  it("are read below headers in two rows, of which the lower one divides one above", () => {
    const rows = [["1", "i", "r", "s"]];
    const taken = { id: "G-001", issue: "i", solution: "r", sources: "s", "own-1": "1" };
    expect(
      cellsOf([["#", "Gap", { text: "Recommendation", columns: 2 }], ["", "", "Amendment", "Sources"], ...rows]),
    ).toEqual([taken]);
    expect(
      cellsOf([
        [
          { text: "#", rows: 2 },
          { text: "Gap", rows: 2 },
          { text: "What we say", columns: 2 },
        ],
        [undefined, undefined, "Amendment", "Sources"],
        ...rows,
      ]),
    ).toEqual([taken]);
  });

  it.each([
    ["merged down", 2],
    ["not merged", 1],
  ])("are read below two rows of headers under which several are divided, the others %s", (_, rows) => {
    const table: readonly (readonly GivenCell[])[] = [
      [
        { text: "No.", rows },
        { text: "Provision", rows },
        { text: "Analysis", columns: 2 },
        undefined,
        { text: "Sources", columns: 2 },
      ],
      [undefined, undefined, "Gap", "Recommendation", "International examples", "National law"],
      ["1", "5(1)", "i", "r", "s1", "s2"],
    ];
    const taken = { id: "G-001", provisions: "5(1)", issue: "i", solution: "r", sources: "s1\ns2" };
    expect(cellsOf(table)).toEqual([{ ...taken, "own-1": "1" }]);
  });

  it("keep what is no provision under such a header, in a column of its own", () => {
    const { extras, rows } = adopt([
      ["Норма проекта", ...HEADERS],
      ["ст. 5", "i", "r", "s"],
      ["нет нормы", "i", "r", "s"],
      ["ст. 5–7", "i", "r", "s"],
      ["ст. 16 КПР", "i", "r", "s"],
    ]);
    expect(extras).toEqual([{ key: "own-1", header: "Норма проекта" }]);
    expect(rows.map(({ cells }) => [cells["provisions"], cells["own-1"]])).toEqual([
      ["5", undefined],
      [undefined, "нет нормы"],
      [undefined, "ст. 5–7"],
      [undefined, "ст. 16 КПР"],
    ]);
  });

  it.each(["Статья Конвенции", "Текст статьи", "Article of the CRC", "Баптың мәтіні"])(
    "take no provisions from under “%s”",
    (header) => {
      const { rows } = adopt([
        [header, ...HEADERS],
        ["5", "i", "r", "s"],
      ]);
      expect(rows[0]?.cells).toMatchObject({ "own-1": "5" });
    },
  );

  it("take the provisions of the draft where those of the law stand beside them, and none where both may be it", () => {
    expect(provisionsUnder("Норма закона", "Норма проекта")).toBe("6");
    expect(provisionsUnder("Статья", "Норма")).toBeUndefined();
  });

  it("put what stands under our other headers into our columns", () => {
    const rows = [
      [...HEADERS, "Provision", "Status"],
      ["i", "r", "s", "14(2)", "Final"],
    ];
    expect(cellsOf(rows)[0]).toMatchObject({ provisions: "14(2)", status: "Final" });
  });

  it.each([
    ["Итого:", "3 пробела"],
    ["Всего", "3"],
    ["Барлығы:", "3 олқылық"],
    ["Жиыны", ""],
    ["Total", "12 gaps"],
  ])("are not those that count the others: %s %s", (word, count) => {
    const table = [
      ["No.", ...HEADERS],
      ["1", "i", "r", "s"],
      [word, count, "", ""],
    ];
    expect(adopt(table).rows.map(({ cells }) => cells)).toEqual([
      expect.objectContaining({ id: "G-001" }),
      { heading: `${word} ${count}`.trim() },
    ]);
    if (count !== "") expect(remarksOn(table).join("\n")).toContain("A row of totals is no gap");
  });

  it.each(["Итог", "Қорытынды"])("are not counted by a heading that a count may be called, too: %s", (heading) => {
    expect(cellsOf([HEADERS, issueRow("i1"), [heading, "", ""], issueRow("i2")])).toHaveLength(3);
    expect(remarksOn([HEADERS, issueRow("i1"), [heading, "", ""], issueRow("i2")]).join()).not.toContain("totals");
  });

  it.each([
    ["Total: 3 gaps", "", ""],
    ["Всего: 2", "", ""],
    ["Итого пробелов: 12", "", ""],
    ["Барлығы — 3 олқылық", "", ""],
    ["Total gaps", "3", ""],
    ["Total number of issues:", "3", ""],
    ["Всего пробелов", "3", ""],
    ["Барлығы олқылықтар", "3", ""],
    ["Общий итог", "3", ""],
    ["Қорытынды: 3 олқылық", "", ""],
  ])("are not those that count them below a part of the table, without a number: %s %s", (...total) => {
    const table = [HEADERS, issueRow("i1"), total, issueRow("i2")];
    expect(cellsOf(table)).toMatchObject([{ id: "G-001" }, { heading: total.join(" ").trim() }, { id: "G-002" }]);
    expect(remarksOn(table).join()).toContain("A row of totals is no gap");
  });

  it.each([
    [["Prepared by: A. Person"]],
    [["Prepared by:", "A. Person"]],
    [["Составил: И. Лицо"]],
    [["Дайындаған: А. Адам"]],
    [["Утвердил: Директор ТОО «Лицо» И. Лицо, 5 мая 2027 года"]],
    [["Дата: 15 сентября 2027 года"]],
    [["Примечания:"]],
    [["Date: 5 May", "Signature: ____"]],
    [["Prepared by:", "A. Person", "12 March 2026"]],
    [["Prepared by:", "A. Person", "Date: 12.03.2026"]],
    [["Составил:", "И. Лицо", "12.03.2026"]],
    [["Дайындаған:", "А. Адам", "12.03.2026"]],
    [["Prepared by: A. Person", "____", "12.03.2026"]],
    [["Note: GC25 is general comment No. 25."]],
    [["Notes: CRC – Convention on the Rights of the Child; GC – general comment"]],
    [["Note:", "GC 25 stands for general comment No. 25"]],
    [["Примечание: КПР – Конвенция о правах ребенка."]],
    [["Примечание: ЗОП 25 означает замечание общего порядка № 25."]],
    [["Ескертпе: ЖЕ25 – № 25 жалпы ескертпе."]],
  ])("are not signatures and notes below the last gap: %j", (note) => {
    const table = [HEADERS, issueRow("i1"), issueRow("i2"), note];
    expect(cellsOf(table)).toMatchObject([{ id: "G-001" }, { id: "G-002" }, { heading: note.join(" ") }]);
    expect(cellsOf(table)[2]).toEqual({ heading: note.join(" ") });
    expect(remarksOn(table).join()).toContain(
      "A signature or a note below the table is no gap; its text is kept in the column of headings: table 1, row 4",
    );
  });

  it("are not names in the row below a signature's words, and are what stands above another gap", () => {
    expect(cellsOf([HEADERS, issueRow("i"), ["Prepared by:"], ["A. Person"]])).toEqual([
      expect.objectContaining({ id: "G-001" }),
      { heading: "Prepared by:" },
      { heading: "A. Person" },
    ]);
    expect(cellsOf([HEADERS, ["Note: no rule on data"], issueRow("i")]).map(({ id }) => id)).toEqual([
      "G-001",
      "G-002",
    ]);
    const numbered = [
      ["No.", ...HEADERS],
      ["1", "i", "r", "s"],
      ["", "Notes:"],
      ["2", "Old data"],
    ];
    expect(cellsOf(numbered).flatMap(({ id }) => id ?? [])).toContain("G-002");
    expect(cellsOf([HEADERS, issueRow("i"), ["Date of birth is asked for"]]).map(({ id }) => id)).toEqual([
      "G-001",
      "G-002",
    ]);
  });

  it.each([
    ["Note: no redress"],
    ["Note: CRC, article 16 is not reflected"],
    ["Note: CRC is ignored"],
    ["Note: AI – no rules for children"],
    ["Note: IT is insufficiently tested"],
    ["Date: birth dates are kept for ever"],
    ["Signature: Children sign alone"],
    ["Примечание: нет возмещения"],
    ["Подпись: ребенок подписывает сам"],
    ["Келісілді: бала деректерін сату"],
  ])("are gaps that begin as notes do, and are named where nothing else is filled in: %s", (issue) => {
    for (const beside of [["Add it"], ["", "CRC, art. 39"], ["Add it", "CRC, art. 39"]]) {
      const table = [HEADERS, issueRow("i"), [issue, ...beside]];
      expect(cellsOf(table)[1]).toMatchObject({ id: "G-002", issue });
      expect(remarksOn(table)).toEqual([]);
      const numbered = [
        ["No.", ...HEADERS],
        ["1", "i", "r", "s"],
        ["", issue, ...beside],
      ];
      expect(cellsOf(numbered)[1]).toMatchObject({ id: "G-002", issue });
    }
    for (const alone of [
      [HEADERS, issueRow("i"), [issue]],
      [
        ["No.", ...HEADERS],
        ["1", "i", "r", "s"],
        ["", issue],
      ],
    ]) {
      expect(cellsOf(alone)[1]).toMatchObject({ id: "G-002", issue });
      expect(remarksOn(alone).join()).toContain("Begins as a signature or a note does, and was taken as a gap");
    }
  });

  it("are gaps below a label alone, but for a name", () => {
    expect(cellsOf([HEADERS, issueRow("i"), ["Notes:"], ["children have no redress"]])[2]).toMatchObject({
      id: "G-002",
    });
    expect(cellsOf([HEADERS, issueRow("i"), ["Signature:"], ["a child signs alone"]])[2]).toMatchObject({
      id: "G-002",
    });
  });

  it("are told from words of headers that no column is called by, which are named", () => {
    const joined: readonly (readonly GivenCell[])[] = [
      [
        { text: "Gap", rows: 2 },
        { text: "Proposed solution", rows: 2 },
        { text: "Sources", columns: 2 },
      ],
      [undefined, undefined, "Country", "Link"],
      ["i", "r", "Narnia", "narnia.example"],
    ];
    expect(cellsOf(joined)).toEqual([{ id: "G-001", issue: "i", solution: "r", sources: "Narnia\nnarnia.example" }]);
    expect(remarksOn(joined).join()).toContain("not taken: “Country”, “Link”");
    const divided: readonly (readonly GivenCell[])[] = [
      [{ text: "Analysis", columns: 2 }, undefined, { text: "Sources", rows: 2 }],
      ["Gap", "Recommendation"],
      ["i", "r", "s"],
    ];
    expect(remarksOn(divided).join()).toContain("not taken: “Analysis”");
    expect(remarksOn([HEADERS, ["1", "2", "3"], issueRow("i")]).join()).not.toContain("not taken");
  });

  it("are not headings that stand under the issue: without a number where gaps have one, in capitals where they have none", () => {
    const numbered = [
      ["No.", ...HEADERS],
      ["", "I. Personal data", "", ""],
      ["1", "i", "r", "s"],
    ];
    expect(cellsOf(numbered)).toMatchObject([{ id: "G-001", issue: "i", heading: "I. Personal data" }]);
    expect(remarksOn(numbered)[0]).toBe(
      "Headings between the rows, kept beside the row below in a column of their own: 1",
    );
    expect(cellsOf([HEADERS, ["A. DATA"], issueRow("Old data")])).toMatchObject([{ heading: "A. DATA" }]);
  });

  it.each([
    ["a short issue in a table without numbers", [HEADERS, ["Old data"], issueRow("i")]],
    [
      "a sentence without a number",
      [
        ["No.", ...HEADERS],
        ["1", "i", "r", "s"],
        ["", "and this, too."],
      ],
    ],
    [
      "a word for a number",
      [
        ["No.", ...HEADERS],
        ["II", "Safety"],
        ["1", "i", "r", "s"],
      ],
    ],
  ])("are named where they may be headings as well: %s", (_, table) => {
    expect(cellsOf(table).map(({ id }) => id)).toEqual(["G-001", "G-002"]);
    expect(remarksOn(table).join()).toContain("Only the issue is filled in");
  });

  it.each([
    "Балалар туралы дерек жоқ",
    "Ата-ананың келісімі міндетті емес",
    "Балаға хабарлау керек",
    "Деректер ұзақ сақталады",
    "Балаға бес рет айтты",
  ])("are no headings where they are a Kazakh sentence without a full stop: %s", (issue) => {
    const table = [
      ["Р/с №", "Мәселе", "Ұсынылатын шешім", "Дереккөз"],
      ["1", "i", "r", "s"],
      ["", issue],
    ];
    expect(cellsOf(table)).toMatchObject([{ id: "G-001" }, { id: "G-002", issue }]);
    expect(remarksOn(table).join()).toContain(
      "Only the issue is filled in; see whether the row is a heading, or goes on with the one above: table 1, row 3",
    );
  });

  it.each(["Балалардың құқықтары", "Жалпы ережелер", "Стандарты", "Методы"])(
    "are headings where no sentence ends so: %s",
    (heading) => {
      const table = [
        ["№", ...HEADERS],
        ["", heading],
        ["1", "i", "r", "s"],
      ];
      expect(cellsOf(table)).toMatchObject([{ id: "G-001", heading }]);
    },
  );

  it("are gaps that are named behind a note with a full stop, and notes over the whole table, which are named too", () => {
    const table = [
      ["No.", ...HEADERS],
      ["1", "i", "r", "s"],
      [{ text: "Ескертпе: № 25 ЖТЕ қараңыз", columns: 4 }],
      ["", "Ескертпе. Балалар қатысқан жоқ"],
    ];
    expect(cellsOf(table)).toMatchObject([
      { id: "G-001" },
      { heading: "Ескертпе: № 25 ЖТЕ қараңыз" },
      { id: "G-002", issue: "Ескертпе. Балалар қатысқан жоқ" },
    ]);
    const said = remarksOn(table).join("\n");
    expect(said).toContain(
      "A signature or a note below the table is no gap; its text is kept in the column of headings: table 1, row 3",
    );
    expect(said).toContain(
      "Begins as a signature or a note does, and was taken as a gap; see whether it is one: table 1, row 4",
    );
    expect(said).not.toContain("Headings between the rows");
  });

  it.each(["Құрылымдық бөлігі", "Құрылымдық бөлік", "Structural element", "Structural unit"])(
    "take the provisions of the column %s",
    (header) => {
      expect(
        cellsOf([
          [header, ...HEADERS],
          ["5(2)", "i", "r", "s"],
        ])[0]?.["provisions"],
      ).toBe("5(2)");
    },
  );

  it("are gaps without a word where they have a number, though only the issue is there", () => {
    const table = [
      ["No.", ...HEADERS],
      ["1", "i", "r", "s"],
      ["2", "Old data"],
    ];
    expect(cellsOf(table)).toHaveLength(2);
    expect(remarksOn(table).join()).not.toContain("Only the issue");
  });

  it.each([
    ["words of an issue", "Total", "Surveillance of pupils in class is allowed"],
    ["a word that only begins so", "Total surveillance", "3"],
  ])("are gaps with %s", (_, first, second) => {
    expect(
      cellsOf([
        ["No.", ...HEADERS],
        [first, second, "", ""],
      ]).map(({ id }) => id),
    ).toEqual(["G-001"]);
  });

  it("keep headings between them, above the headers and behind the last row", () => {
    const rows: readonly (readonly GivenCell[])[] = [
      [{ text: "Gap analysis", columns: 3 }],
      HEADERS,
      [{ text: "Chapter 1", columns: 3 }],
      [{ text: "Profiles", columns: 3 }],
      ["i1", "r1", "s1"],
      ["i2", "r2", "s2"],
      [{ text: "Approved by the working group", columns: 3 }],
    ];
    expect(cellsOf(rows)).toEqual([
      { id: "G-001", issue: "i1", solution: "r1", sources: "s1", heading: "Gap analysis\nChapter 1\nProfiles" },
      { id: "G-002", issue: "i2", solution: "r2", sources: "s2" },
      { heading: "Approved by the working group" },
    ]);
  });

  it("are one where they share an issue, and repeat what else is merged", () => {
    const shared: readonly (readonly GivenCell[])[] = [
      HEADERS,
      [{ text: "i1", rows: 2 }, "r1", { text: "s1", rows: 3 }],
      [undefined, "r2", undefined],
      ["i2", "r3", undefined],
    ];
    expect(cellsOf(shared)).toEqual([
      { id: "G-001", issue: "i1", solution: "r1\nr2", sources: "s1" },
      { id: "G-002", issue: "i2", solution: "r3", sources: "s1" },
    ]);
    expect(remarksOn(shared)).toEqual([
      "Rows that share one issue became one gap: table 1, row 2",
      "A cell merged over several rows stands in each of them: table 1, row 4",
    ]);
  });

  it.each([
    ["en", "[On solution 2, “Set an age of sixteen for…”] Agreed"],
    ["ru", "[К решению 2: «Set an age of sixteen for…»] Agreed"],
    ["kk", "[2-шешімге: «Set an age of sixteen for…»] Agreed"],
  ] as const)("that share an issue say of which solution a remark beside one of them is, in %s", (language, said) => {
    const shared: readonly (readonly GivenCell[])[] = [
      [...HEADERS, "Ministry"],
      [{ text: "i1", rows: 2 }, "Name a body.", "s1", ""],
      [undefined, "Set an age of sixteen for all accounts.", "", "Agreed"],
    ];
    const { rows, remarks } = adopt(shared, {}, language);
    expect(rows[0]?.cells).toMatchObject({ sources: "s1", "own-1": said });
    expect(remarks.map((remark) => sayAdoptionRemark(remark)[language])).toContainEqual(
      expect.stringMatching(/which one; see also|вместе с этим решением|сол шешім қосып/u),
    );
  });

  it("say nothing of the kind where a column is filled beside each solution, or merged over all", () => {
    const filled: readonly (readonly GivenCell[])[] = [
      [...HEADERS, "Ministry", "Unit"],
      [{ text: "i1", rows: 2 }, "r1", "s1", "Agreed", { text: "Legal", rows: 2 }],
      [undefined, "r2", "s2", "Not agreed", undefined],
    ];
    expect(cellsOf(filled)).toMatchObject([{ "own-1": "Agreed\nNot agreed", "own-2": "Legal" }]);
    expect(remarksOn(filled)).not.toContainEqual(expect.stringContaining("several solutions"));
  });

  it("are one where a number is merged beside one issue, and several where each has its own", () => {
    const shared: readonly (readonly GivenCell[])[] = [
      ["No.", ...HEADERS],
      [{ text: "1", rows: 3 }, "i1", "r1", "s1"],
      [undefined, "", "r2", "s2"],
      [undefined, "", "", "s3"],
      ["2", "i2", "r3", "s4"],
    ];
    expect(cellsOf(shared)).toMatchObject([
      { id: "G-001", issue: "i1", solution: "r1\nr2", sources: "s1\ns2\ns3", "own-1": "1" },
      { id: "G-002", issue: "i2" },
    ]);
    const own: readonly (readonly GivenCell[])[] = [
      ["No.", ...HEADERS],
      [{ text: "1", rows: 2 }, "i1", "r1", "s1"],
      [undefined, "i2", "r2", "s2"],
    ];
    expect(cellsOf(own)).toMatchObject([{ issue: "i1" }, { issue: "i2" }]);
  });

  it("name a cell over two of the columns, and a row without an issue", () => {
    const rows: readonly (readonly GivenCell[])[] = [
      HEADERS,
      [{ text: "both", columns: 2 }, undefined, "s1"],
      ["", "r2", "s2"],
    ];
    expect(cellsOf(rows)).toEqual([
      { id: "G-001", issue: "both", sources: "s1" },
      { id: "G-002", solution: "r2", sources: "s2" },
    ]);
    expect(remarksOn(rows)).toEqual([
      "A cell lies over two of the three columns; its text is in the left one, please divide it: table 1, row 2",
      "No issue of its own; see whether the row belongs to the one above: table 1, row 3",
    ]);
  });

  it("are told from repeated headers, numbers of columns and headers over two rows", () => {
    const two: readonly (readonly GivenCell[])[] = [
      [
        { text: "Gap", rows: 2 },
        { text: "Solution", rows: 2 },
        { text: "Sources", columns: 2 },
      ],
      [undefined, undefined, "International", "Other countries"],
      ["1", "2", "3", "4"],
      ["i1", "r1", "s1", "s2"],
      ["Gap", "Solution", "Sources", ""],
      ["i2", "r2", "", "s3"],
    ];
    expect(cellsOf(two)).toEqual([
      { id: "G-001", issue: "i1", solution: "r1", sources: "s1\ns2" },
      { id: "G-002", issue: "i2", solution: "r2", sources: "s3" },
    ]);
    expect(remarksOn(two)).toEqual([
      "Rows that repeat the headers, left out: 1",
      "Words of the headers, over columns that were joined or divided, that no column is called by; not taken: “International”, “Other countries”",
    ]);
  });

  it("keep struck text beside them, and comments on their column", () => {
    const comment = { author: "Vera", time: "", text: "Why?", resolved: false, replies: [] };
    const [row] = adopt([HEADERS, ["i", { text: "shall", struck: "may" }, { text: "s", comments: [comment] }]]).rows;
    expect(row?.cells).toEqual({ id: "G-001", issue: "i", solution: "shall", sources: "s", struck: "may" });
    expect(row?.comments).toEqual([{ column: "sources", comment }]);
  });

  it("keep comments on the cell that their column was moved to, filled or not", () => {
    const headers = ["No.", "Article", ...HEADERS, "Body", "Remark"];
    const placed = (number: string) => {
      const adopted = adoptTables(source([withBlanks(number, [headers, commentedRow(number)])]));
      if (adopted.kind === "question") throw new Error("asked");
      const named = new Map(adopted.extras.map(({ key, header }) => [key, header]));
      const [first] = adopted.rows;
      expect(adopted.remarks.some(({ kind }) => kind === "other-comments")).toBe(false);
      return Object.fromEntries([
        ...(first?.comments ?? []).map(({ column, comment }) => [comment.text, named.get(column) ?? column]),
        ...adopted.feedback.map(({ feedback, column }) => [feedback, `in the record, ${column}`]),
      ]);
    };
    const same = {
      "on the provision": "provisions",
      "on the issue": "issue",
      "on the solution": "solution",
      "on no sources": "sources",
      "on the body": "Body",
      "on no remark": "Remark",
      "on the margin": "in the record, Issue",
    };
    expect(placed("1")).toEqual({ ...same, "on the number": "No. (original)" });
    expect(placed("G-004")).toEqual({ ...same, "on the number": "id" });
  });

  it("tell whose comments, of when, and whether they were closed the file does not say", () => {
    const comments = [
      { ...saidBy("", ""), resolved: false, isStateUnknown: true as const, replies: [saidBy("", "")] },
      { ...saidBy("Vera", "2026-10-05T09:12:00Z"), resolved: true, replies: [saidBy("Vera", "")] },
    ];
    const { remarks } = adopt([HEADERS, ["i", "r", { text: "s", comments }]]);
    const told = (language: Language) => remarks.map((remark) => sayAdoptionRemark(remark)[language]);
    expect(told("en")).toEqual([
      "Comments, kept as comments of the review: 1",
      "Further remarks on a cell that has a comment already, of which Excel holds one; kept as rows of Feedback, each under its author: 1",
      "Comments and answers whose author the file does not tell; they are by “Unknown author”, in Feedback by nobody: 2",
      "Comments and answers whose date the file does not tell; they have none: 3",
      "Comments of which another program made notes, which don't tell whether they were resolved; they are open: 1",
    ]);
    expect(told("ru").slice(1)).toEqual([
      expect.stringMatching(/каждое под своим автором: 1$/u),
      expect.stringMatching(/автора которых файл не называет.*: 2$/u),
      expect.stringMatching(/дата которых в файле не указана.*: 3$/u),
      expect.stringMatching(/были ли они закрыты, неизвестно.*: 1$/u),
    ]);
    expect(told("kk").slice(1)).toEqual([
      expect.stringMatching(/әрқайсысы өз авторымен.*: 1$/u),
      expect.stringMatching(/авторы аталмаған.*: 2$/u),
      expect.stringMatching(/күні көрсетілмеген.*: 3$/u),
      expect.stringMatching(/жабылған-жабылмағаны белгісіз.*: 1$/u),
    ]);
    const loose = {
      ...source([sourceTable([HEADERS, ["i", "r", "s"]])]),
      otherComments: [{ ...saidBy("", ""), replies: [] }],
    };
    const adopted = adoptTables(loose);
    expect(adopted.kind === "adoption" && adopted.remarks.map((remark) => sayAdoptionRemark(remark).kk)).toEqual([
      "Бұл жолдарға қатысы жоқ пікірлер, алынбады: Авторы белгісіз: «x»",
    ]);
  });

  it("go on below where a text is longer than a cell", () => {
    const long = `${"word ".repeat(8_000)}end`;
    const rows = [HEADERS, [long, "r", "s"], ["i2", "r2", "s2"]];
    const cells = cellsOf(rows);
    expect(cells.map(({ id, solution }) => [id, solution])).toEqual([
      ["G-001", "r"],
      ["G-002", undefined],
      ["G-003", "r2"],
    ]);
    expect(cells.every(({ issue = "" }) => issue.length <= 32_767)).toBe(true);
    expect(`${cells[0]?.["issue"]} ${cells[1]?.["issue"]}`).toBe(long);
    expect(remarksOn(rows)[0]).toContain("Longer than the 32,767 characters of a cell");
  });
});

describe("the language of a review of a person's own table", () => {
  it.each([
    ["ru", ["Пробел", "Предлагаемая поправка", "Источники"], ["Нет срока", "Установить срок", "Опыт соседей"]],
    ["kk", ["Олқылық", "Ұсынылатын түзету", "Дереккөздер"], ["Мерзімі жоқ", "Мерзім белгілеу", "Көршілер тәжірибесі"]],
    ["en", HEADERS, ["No term", "Set a term", "As elsewhere"]],
  ])("is that of its texts: %s", (language, headers, row) => {
    expect(adopt([headers, row]).language).toBe(language);
  });
});

describe("what headers don't tell", () => {
  it("is asked: two headers for one column, none for another, no headers, a table too many", () => {
    expect(
      question([
        ["Gap", "Solution", "Standards", "Examples"],
        ["i", "r", "s", "e"],
      ]),
    ).toBe(true);
    expect(
      question([
        ["Gap", "Solution", "Column 3"],
        ["i", "r", "s"],
      ]),
    ).toBe(true);
    expect(
      question([
        ["i", "r", "s"],
        ["Problem with a gap", "We recommend", "Source: a report"],
      ]),
    ).toBe(true);
    expect(question([HEADERS, ["i", "r", "s"]], { tables: [1, 2] })).toBe(true);
    expect(question([])).toBe(true);
  });

  it("is asked with the lower row of headers where the upper lies over it, and with what may well be meant", () => {
    const asked = adoptTables(
      source([
        sourceTable([
          [{ text: "No.", rows: 2 }, { text: "Text", columns: 2 }, undefined, { text: "Notes", columns: 2 }],
          [undefined, "Of the draft", "Recommendation", "Abroad", "At home"],
          ["1", "i", "r", "s1", "s2"],
        ]),
      ]),
    );
    const [table] = asked.kind === "question" ? asked.tables : [];
    expect(table?.headers.map(({ text }) => text)).toEqual([
      "No.",
      "Of the draft",
      "Recommendation",
      "Abroad",
      "At home",
    ]);
    expect(table?.guess).toEqual({ issue: [1], solution: [2], sources: [3] });
  });

  it("is what the person says of two rows of headers, whichever of them is named", () => {
    const rows: readonly (readonly GivenCell[])[] = [
      [{ text: "Draft law", columns: 2 }, undefined, { text: "Analysis", columns: 3 }],
      ["Article", "Gap", "Recommendation", "International", "National"],
      ["1", "i", "r", "s1", "s2"],
    ];
    const columns = { issue: ["2"], solution: ["3"], sources: ["4", "5"] };
    for (const headerRow of [1, 2])
      expect(adopt(rows, { headerRow, columns }).rows[0]?.cells).toMatchObject({ issue: "i", sources: "s1\ns2" });
  });

  it("is what the person says", () => {
    const rows = [
      ["A", "B", "C", "D"],
      ["s", "i", "r", "s2"],
    ];
    const columns = { issue: ["2"], solution: ["3"], sources: ["1", "4"] };
    expect(adopt(rows, { headerRow: 1, columns }).rows[0]?.cells).toEqual({
      id: "G-001",
      issue: "i",
      solution: "r",
      sources: "s\ns2",
    });
    expect(adopt(rows, { headerRow: 0, columns }).rows).toHaveLength(2);
    expect(question(rows, { columns })).toBe(true);
    expect(question(rows, { headerRow: 1, columns: { ...columns, issue: ["9"] } })).toBe(true);
    expect(question(rows, { headerRow: 1, columns: { ...columns, issue: ["3"] } })).toBe(true);
  });

  it("is what the table before says, for one that was asked for and is broken in two", () => {
    const tables = [
      sourceTable([HEADERS, ["i1", "r1", "s1"]]),
      sourceTable([["i2", "r2", "s2"]], { number: 2 }),
      sourceTable([["i3", "r3"]], { number: 3 }),
    ];
    const both = adoptTables(source(tables), { tables: [1, 2] });
    expect(both.kind === "adoption" && both.rows.map(({ cells }) => cells["issue"])).toEqual(["i1", "i2"]);
    expect(adoptTables(source(tables), { tables: [1, 2, 3] }).kind).toBe("question");
    const first = adoptTables(source(tables));
    expect(first.kind === "adoption" && first.remarks).toHaveLength(2);
  });

  it.each([
    ["en", HEADERS, ["Solutions are left to a machine.", "Forbid it.", "CRC, art. 2"]],
    ["en", HEADERS, ["Problem: no term is set.", "Solution: set one.", "Standards: CRC, art. 16"]],
    ["ru", ["Пробел", "Поправка", "Источники"], ["Проблема: срока нет.", "Решение: ввести срок.", "КПР, ст. 16"]],
    ["kk", ["Олқылық", "Түзету", "Дереккөздер"], ["Мәселе: мерзім белгіленбеген.", "Шешім: белгілеу.", "БҚК, 16-бап"]],
    ["ru", ["Пробел", "Поправка", "Источники"], ["Стандарты не названы", "", "КПР, ст. 2"]],
  ])("is what the table before says, whatever words the rest of a broken one begins with: %s", (_, headers, first) => {
    const rest = [first, ["i3", "r3", "s3"]];
    const tables = [sourceTable([headers, ["i1", "r1", "s1"]]), sourceTable(rest, { number: 2 })];
    const columns = { issue: ["1"], solution: ["2"], sources: ["3"] };
    for (const choice of [{ tables: [1, 2] }, { tables: [1, 2], headerRow: 1, columns }, { headerRow: 1, columns }]) {
      const adopted = adoptTables(source(tables), choice);
      if (adopted.kind === "question") throw new Error("asked");
      expect(adopted.rows.map(({ cells }) => cells["issue"])).toEqual(["i1", first[0], "i3"]);
      expect(adopted.tables[1]?.columns).toEqual({
        issue: [headers[0]],
        solution: [headers[1]],
        sources: [headers[2]],
      });
    }
  });

  it("is what the table before says under headers that tell nothing, also where a cell is empty or merged", () => {
    const tables = [
      sourceTable([
        ["No.", "A", "B", "C"],
        ["1", "i1", "r1", "s1"],
      ]),
      sourceTable([["", "i2", "r2", "s2"]], { number: 2 }),
      sourceTable([["3", { text: "i3", columns: 2 }, undefined, "s3"]], { number: 3 }),
      sourceTable(
        [
          ["Continued", "", "", ""],
          ["No.", "A", "B", "C"],
          ["4", "i4", "r4", "s4"],
        ],
        { number: 4 },
      ),
      sourceTable(
        [
          ["1", "2", "3", "4"],
          ["5", "i5", "r5", "s5"],
        ],
        { number: 5 },
      ),
    ];
    const choice = {
      tables: [1, 2, 3, 4, 5],
      headerRow: 1,
      columns: { issue: ["2"], solution: ["3"], sources: ["4"] },
    };
    const adopted = adoptTables(source(tables), choice);
    if (adopted.kind === "question") throw new Error("asked");
    const gaps = adopted.rows.filter(({ cells }) => cells["id"] !== undefined);
    expect(gaps.map(({ cells }) => cells["issue"])).toEqual(["i1", "i2", "i3", "i4", "i5"]);
    expect(gaps.map(({ cells }) => cells["sources"])).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(adopted.remarks).toContainEqual({ kind: "headers-again", count: 1 });
  });

  it("is what the headers of a later table say, where it has its own", () => {
    const own = [
      ["Issue", "Amendment", "Examples (CRC, art. 3)"],
      ["i2", "r2", "s2"],
    ];
    const again = [HEADERS, ["i3", "r3", "s3"]];
    const tables = [sourceTable([HEADERS, ["i1", "r1", "s1"]]), sourceTable(own, { number: 2 })];
    const adopted = adoptTables(source([...tables, sourceTable(again, { number: 3 })]), { tables: [1, 2, 3] });
    if (adopted.kind === "question") throw new Error("asked");
    expect(adopted.rows.map(({ cells }) => cells["issue"])).toEqual(["i1", "i2", "i3"]);
    expect(adopted.tables[1]?.columns.sources).toEqual(["Examples (CRC, art. 3)"]);
    expect(adopted.remarks).toEqual([]);
    const partly = sourceTable(
      [
        [...HEADERS.slice(0, 2), "Remark"],
        ["i4", "r4", "x"],
      ],
      { number: 2 },
    );
    expect(adoptTables(source([...tables.slice(0, 1), partly]), { tables: [1, 2] }).kind).toBe("question");
  });

  it("is told where a row that was taken as headers may be a gap", () => {
    const columns = { issue: ["1"], solution: ["2"], sources: ["3"] };
    const rows = [
      ["Problem: no term is set.", "Solution: set one.", "Standards: CRC, art. 16"],
      ["i", "r", "s"],
    ];
    for (const choice of [{}, { headerRow: 1, columns }]) {
      const [said] = adopt(rows, choice).remarks.map((remark) => sayAdoptionRemark(remark));
      expect(said?.en).toBe("Taken as headers, so that it is no gap; see whether it is one: table 1, row 1");
      expect(said?.ru).toContain("проверьте, не пробел ли это: таблица 1, строка 1");
      expect(said?.kk).toContain("бұл олқылық па, қараңыз: 1-кесте, 1-жол");
    }
    const names = ["1. Gap", "2. Solution (draft)", "3. Sources etc."];
    expect(remarksOn([names, ["i", "r", "s"]])).toEqual([]);
    const wider = sourceTable(
      [
        ["i2", "r2", "s2", "n"],
        ["i3", "r3", "s3", "n"],
      ],
      { number: 2 },
    );
    const tables = [sourceTable([HEADERS, ["i1", "r1", "s1"]]), wider];
    const adopted = adoptTables(source(tables), { headerRow: 1, columns });
    expect(adopted.kind === "adoption" && adopted.remarks).toContainEqual({
      kind: "maybe-gap",
      places: [{ table: 2, row: 1 }],
    });
  });

  it("leaves a table among others out, and names it", () => {
    const tables = [
      sourceTable([HEADERS, ["i1", "r1", "s1"]]),
      sourceTable(
        [
          ["Term", "Meaning"],
          ["Child", "Anybody under 18"],
        ],
        { number: 2 },
      ),
      sourceTable(
        [
          ["Gap", "Solution"],
          ["i3", "r3"],
        ],
        { number: 3 },
      ),
      sourceTable(
        [
          ["Issue", "Amendment", "Examples"],
          ["i4", "r4", "s4"],
        ],
        { number: 4 },
      ),
    ];
    const adopted = adoptTables(source(tables));
    if (adopted.kind === "question") throw new Error("asked");
    expect(adopted.tables.map(({ table, rows }) => [table, rows])).toEqual([
      [1, 1],
      [4, 1],
    ]);
    expect(adopted.rows.map(({ cells }) => cells["issue"])).toEqual(["i1", "i4"]);
    expect(adopted.remarks.map((remark) => sayAdoptionRemark(remark).en)).toEqual([
      "Not taken, since its headers don't tell the three columns: table 2 (“Term”, “Meaning”)",
      "Not taken, since its headers don't tell the three columns: table 3 (“Gap”, “Solution”)",
    ]);
  });
});

it("has comments of a sheet on their cells, also on blank and covered ones, and those beside the table on its rows", () => {
  const grid: SheetGrid = {
    sheet: "Sheet1",
    visibility: "visible",
    firstRow: 2,
    firstColumn: 2,
    rows: [HEADERS, ["i1", "r1", null], [null, "r2", "s2"]],
    merged: [{ firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 }],
  };
  const threads = ["D3", "$B$4", "Z3", "A4", "C4", "C9"].map((cell) => ({
    id: cell,
    sheet: "Sheet1",
    cell,
    author: "Vera",
    time: "",
    text: cell,
    resolved: false,
    replies: [],
    ...(cell === "C4" && { form: "flattened" as const }),
  }));
  const { tables, otherComments } = sheetsAsSource([grid], threads, []);
  const cells = tables[0]?.cells ?? [];
  const hung = cells.flatMap(({ row, column, comments = [] }) => comments.map(({ text }) => [text, row, column]));
  expect(hung).toEqual([
    ["Z3", 1, -1],
    ["$B$4", 1, 0],
    ["D3", 1, 2],
    ["A4", 2, -1],
    ["C4", 2, 1],
  ]);
  expect(otherComments.map(({ text }) => text)).toEqual(["C9"]);
  const adopted = adoptTables(sheetsAsSource([grid], threads, []));
  const [row] = adopted.kind === "adoption" ? adopted.rows : [];
  expect(row?.comments.map(({ column, comment }) => [comment.text, column])).toEqual(
    expect.arrayContaining([
      ["$B$4", "issue"],
      ["D3", "sources"],
      ["C4", "solution"],
    ]),
  );
  const recorded = adopted.kind === "adoption" ? adopted.feedback : [];
  expect(recorded.map(({ gap, column, feedback }) => [gap, column, feedback])).toEqual([
    ["G-001", "Issue", "Z3"],
    ["G-001", "Issue", "A4"],
  ]);
  const stateless = row?.comments.filter(({ comment }) => comment.isStateUnknown).map(({ comment }) => comment.text);
  expect(stateless).toEqual(["C4"]);
});

it("tells how many hidden rows of a sheet, and hidden texts of a document, were taken", () => {
  const grid: SheetGrid = {
    sheet: "Sheet1",
    visibility: "visible",
    firstRow: 2,
    firstColumn: 1,
    rows: [HEADERS, ["i1", "r1", "s1"], [], ["i2", "r2", "s2"]],
    hiddenRows: [3, 4, 9],
  };
  const tables = sheetsAsSource([grid], [], []);
  expect(tables.hiddenRows).toBe(1);
  const adopted = adoptTables({ ...tables, hiddenTexts: 2 });
  const remarks = adopted.kind === "adoption" ? adopted.remarks : [];
  for (const language of ["en", "ru", "kk"] as const)
    expect(remarks.map((remark) => sayAdoptionRemark(remark)[language])).toEqual([
      expect.stringMatching(/: 2$/u),
      expect.stringMatching(/: 1$/u),
    ]);
});

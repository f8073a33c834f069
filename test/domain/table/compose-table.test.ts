import type { Language } from "../../../src/domain/language";
import { details, review } from "../../support/builders";
import { tellTable } from "../../../src/domain/table/tell-table";
import { compose, textsOf } from "../../support/tables";

const provisions = [
  { id: "section 1", citation: "Section 1", heading: "General part", text: "" },
  { id: "chapter 1", citation: "Chapter 1", heading: "Basics", text: "" },
  { id: "3", citation: "article 3", heading: "Principles", text: "" },
  { id: "3(1)", citation: "article 3(1)", heading: "", text: "Users are equal." },
  { id: "chapter 2", citation: "Chapter 2", heading: "Users", text: "" },
  { id: "8(2)", citation: "article 8(2)", heading: "Profiles", text: "A platform may form profiles." },
  { id: "section 2", citation: "Section 2", heading: "Special part", text: "" },
  { id: "20", citation: "article 20", heading: "Schools", text: "Schools are connected." },
];
const gaps = [
  { id: "G-001", provisions: ["8(2)", "3(1)"], status: "final" },
  { id: "G-002", provisions: ["20"], status: "draft" },
  { id: "G-003", status: "withdrawn" },
] as const;
const amendments = [
  { id: "A-001", gap: "G-002", provision: "20", draftText: "Schools are connected.", newText: "Schools are safe." },
  {
    id: "A-002",
    gap: "G-001",
    provision: "3(1)",
    draftText: "Users are equal.",
    newText: "Users, children too, are equal.",
  },
  {
    id: "A-003",
    gap: "G-001",
    provision: "8-1",
    draftText: "",
    newText: "Children are not profiled.",
    alternativeText: "Profiling ends.",
  },
  { id: "A-004", gap: "G-003", provision: "20", newText: "Never shown" },
];
const table = review({ gaps, provisions, amendments, details: details({ author: "Asel" }) });

describe("a citation that is certainly wrong", () => {
  const sources = "CRC, art. 61; GC25, para. 12";
  const wrong = review({
    gaps: [
      { id: "G-001", sources, status: "final" },
      { id: "G-002", sources, status: "draft" },
      { id: "G-003", sources, status: "withdrawn" },
    ],
    amendments: [{ gap: "G-001", justification: "CRC, art. 77" }],
  });
  const cells = (choice: Parameters<typeof compose>[1]) =>
    compose(wrong, choice).wrongCitations.map(({ sheet, cell }) => `${sheet}!${cell}`);

  it("is told with its cell where the table shows that", () => {
    expect(cells({ form: "gaps" })).toEqual(["Gaps!D4", "Gaps!D5"]);
    expect(cells({ form: "gaps", status: "final" })).toEqual(["Gaps!D4"]);
    for (const form of ["final", "comparative"] as const) expect(cells({ form })).toEqual(["Final text!G4"]);
    expect(cells({ form: "matrix" })).toEqual([]);
  });

  it("is told in the words that the brief has for it", () => {
    const choice = { form: "gaps", redline: false } as const;
    const [, said] = tellTable(compose(wrong, choice), choice);
    expect(said?.en).toBe("2 citations in the table are wrong. (Gaps!D4, Gaps!D5)");
    expect(said?.ru).toBe("Неверные ссылки в таблице: 2. (Gaps!D4, Gaps!D5)");
    expect(tellTable(compose(table, choice), choice)).toHaveLength(1);
  });
});

describe("the gap table", () => {
  const { table: made, rows } = compose(table, { form: "gaps" });

  it("has the three columns of the terms of reference, in any of the languages", () => {
    expect(textsOf(made.table.heads)).toEqual([
      [
        "1) Issue/gaps affecting children's rights",
        "2) Suggested solution or amendment",
        "3) Relevant sources/examples from other jurisdictions",
      ],
    ]);
    expect(textsOf(compose(table, { form: "gaps", language: "kk" }).table.table.heads)[0]?.[0]).toBe(
      "1) Бала құқықтарына әсер ететін мәселе/олқылықтар",
    );
  });

  it("names the article in each row, in the order of the draft", () => {
    expect(textsOf(made.table.rows).map(([first]) => first?.split("\n")[0])).toEqual([
      "G-001 · Article 3(1); article 8(2)",
      "G-002 · Article 20",
    ]);
    expect(rows).toBe(2);
  });

  it("lists the instruments cited below, each with its places", () => {
    const below = made.below.map((block) =>
      block.kind === "paragraph" ? block.spans.map(({ text }) => text).join("") : "",
    );
    expect(below.find((line) => line.startsWith("CRC"))).toMatch(
      /Convention on the Rights of the Child.* Cited: art\..16/u,
    );
  });

  it("keeps the last lines of that list together, so that none of them is alone on a page", () => {
    const sources = "CRC, art. 16; ICCPR, art. 17; CRPD, art. 22; CEDAW, art. 5; ICESCR, art. 13; OPAC, art. 3";
    const { below } = compose(review({ gaps: [{ id: "G-001", sources }] }), { form: "gaps" }).table;
    const kept = below.flatMap((block) => (block.kind === "paragraph" ? [block.keepWithNext ?? false] : []));
    expect(kept.slice(-5)).toEqual([false, true, true, true, false]);
  });

  it("leaves withdrawn gaps out and names them", () => {
    expect(compose(table, { form: "gaps" }).leftOut.withdrawn).toEqual(["G-003"]);
  });
});

describe("the final table", () => {
  it("stands in the order of its sheet, each provision with its heading or that of its article", () => {
    expect(textsOf(compose(table, { form: "final" }).table.table.rows).map((cells) => cells.slice(0, 4))).toEqual([
      ["A-001 · Article 20\nSchools", "Schools are connected.", "Schools are safe.", ""],
      ["A-002 · Article 3(1)\nPrinciples", "Users are equal.", "Users, children too, are equal.", ""],
      ["A-003 · 8-1", "Absent", "Children are not profiled.", "Profiling ends."],
    ]);
  });

  it("shows only what has the status asked for, and names the others", () => {
    const { table: made, leftOut } = compose(table, { form: "final", status: "final" });
    expect(textsOf(made.table.rows).map(([first]) => first?.slice(0, 5))).toEqual(["A-002", "A-003"]);
    expect(leftOut).toEqual({ withdrawn: ["G-003"], otherStatus: ["G-002"], withoutGap: [], finalWithoutText: [] });
  });

  it("names amendments of gaps that are not there, where a status was asked for", () => {
    const loose = review({ gaps, amendments: [{ id: "A-009", gap: "G-077" }] });
    expect(compose(loose, { form: "final" }).rows).toBe(1);
    expect(compose(loose, { form: "final", status: "final" }).leftOut.withoutGap).toEqual(["A-009"]);
  });

  it("has amendments of several gaps while one of them stands, and says of which ones that can't be told", () => {
    const given = review({
      gaps: [
        { id: "G-001", status: "final" },
        { id: "G-002", status: "withdrawn" },
        { id: "G-003", status: "withdrawn" },
      ],
      amendments: [
        { id: "A-001", gap: "G-001; G-002" },
        { id: "A-002", gap: "G-003; G-002" },
        { id: "A-003", gap: "G-077" },
        { id: "", gap: "" },
      ],
    });
    const whole = compose(given, { form: "final" });
    expect([whole.rows, whole.unknownGap, whole.leftOut.withoutGap]).toEqual([3, ["A-003", "Final text!A7"], []]);
    expect(tellTable(whole, { form: "final", redline: false }).map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^Amendments that go out though they name no gap.*: A-003, Final text!A7\.$/u),
    );
    const part = compose(given, { form: "final", status: "final" });
    expect([part.rows, part.unknownGap, part.leftOut.withoutGap]).toEqual([1, [], ["A-003", "Final text!A7"]]);
    const gapsAlone = compose(given, { form: "gaps" });
    expect([gapsAlone.unknownGap, gapsAlone.leftOut.withoutGap]).toEqual([[], []]);
  });

  it.each([
    [undefined, /^The status can't be read.*“Not withdrawn”\.$/u],
    ["final" as const, /^Left out, gaps whose status can't be read.*“Not withdrawn”\.$/u],
  ])("names gaps whose status can't be read, with what is typed, where the status asked for is %s", (status, said) => {
    const given = review({ gaps: [{ id: "G-001", status: undefined, typedStatus: "Not withdrawn" }] });
    const choice = { form: "gaps" as const, redline: false, status };
    const told = tellTable(compose(given, choice), choice);
    expect(told.map(({ en }) => en)).toContainEqual(expect.stringMatching(said));
    expect(told.some(({ ru }) => ru.includes("«Not withdrawn»"))).toBe(true);
  });

  it("leaves the draft's text blank, and says so, where it may be new or forgotten", () => {
    const forgotten = review({
      gaps,
      provisions,
      amendments: [{ id: "A-001", gap: "G-002", provision: "20", draftText: "" }],
    });
    const { table: made, unclear } = compose(forgotten, { form: "final" });
    expect(unclear).toEqual(["A-001"]);
    expect(textsOf(made.table.rows)[0]?.[1]).toBe("");
  });

  it.each(["п. 2 ст. 8", "Article 8(2)", "8-баптың 2-тармағы", "paragraph 2, Article 8", "8(2)"])(
    "finds the provision that is cited as “%s”, and doesn't call it absent",
    (provision) => {
      const cited = review({
        gaps: [{ id: "G-001", provisions: [provision] }],
        provisions,
        amendments: [
          { id: "A-001", gap: "G-001", provision, draftText: "", newText: "A platform asks.", kind: "replacement" },
          { id: "A-002", gap: "G-001", provision: "20", draftText: "", newText: "Schools ask.", kind: "replacement" },
        ],
      });
      const rowsOf = (form: "comparative" | "final") => textsOf(compose(cited, { form }).table.table.rows);
      expect(rowsOf("final")[0]?.slice(0, 2)).toEqual(["A-001 · Article 8(2)\nProfiles", ""]);
      const rows = rowsOf("comparative");
      expect(rows.findIndex(([cell]) => cell === "Chapter 2. Users")).toBeLessThan(
        rows.findIndex(([, cell]) => cell?.includes("rticle 8(2)")),
      );
      expect(rows.flat().join()).not.toContain("Отсутствует");
      expect(compose(cited, { form: "comparative" }).unclear).toEqual(["A-001", "A-002"]);
    },
  );

  it.each(["Article 8(2) (parents’ liability)", "Приложение 1 к Закону «О связи»", "нет"])(
    "calls nothing absent where it can't be told what “%s” is, unless it is an insertion",
    (provision) => {
      const told = (kind: "replacement" | "insertion") =>
        compose(
          review({ gaps, provisions, amendments: [{ id: "A-001", gap: "G-002", provision, draftText: "", kind }] }),
          { form: "comparative" },
        );
      expect(told("replacement").unclear).toEqual(["A-001"]);
      expect(textsOf(told("replacement").table.table.rows).flat().join()).not.toContain("Отсутствует");
      expect(textsOf(told("insertion").table.table.rows).flat().join()).toContain("Отсутствует");
    },
  );

  it("calls nothing absent where it isn't said which of several of one number is meant", () => {
    const anew = review({
      gaps: [{ id: "G-001", provisions: ["section 1"] }],
      provisions: [
        { id: "part 1", citation: "Part 1", heading: "Shops", text: "" },
        { id: "1", citation: "Part 1, section 1", heading: "Hours", text: "Shops close at ten." },
        { id: "part 2", citation: "Part 2", heading: "Schools", text: "" },
        { id: "1[2]", citation: "Part 2, section 1", heading: "Hours", text: "Schools close at two." },
      ],
      amendments: [
        { id: "A-001", gap: "G-001", provision: "section 1", draftText: "", newText: "All close." },
        { id: "A-002", gap: "G-001", provision: "", draftText: "", newText: "All close." },
      ],
    });
    for (const form of ["final", "comparative"] as const) {
      const { table: made, unclear } = compose(anew, { form });
      expect(unclear).toEqual(["A-001", "A-002"]);
      expect(textsOf(made.table.rows).flat().join()).not.toMatch(/Absent|Отсутствует|Added/u);
    }
  });

  const schedules = [
    { id: "5", citation: "section 5", heading: "Games", text: "Games close." },
    { id: "schedule 1", citation: "Schedule 1", heading: "Toys", text: "" },
    { id: "schedule 1(1)", citation: "Schedule 1, paragraph 1", heading: "", text: "Balls." },
  ];

  it.each([
    ["Third Schedule", "replacement", false],
    ["5(7)", "repeal", false],
    ["5(7)", undefined, true],
    ["First Schedule, paragraph 4", undefined, true],
    ["Third Schedule", undefined, true],
    ["Chapter 2", undefined, false],
    ["section 5, First Schedule", undefined, false],
    ["section 5 of the Toys Act", undefined, false],
    ["", undefined, false],
  ] as const)("calls “%s” absent (%s) only where the draft certainly has not got it", (provision, kind, isAbsent) => {
    const row = { id: "A-001", gap: "G-001", provision, draftText: "", newText: "Games are free.", kind };
    const told = review({ gaps: [{ id: "G-001" }], provisions: schedules, amendments: [row] });
    const { table: made, unclear } = compose(told, { form: "final" });
    expect(textsOf(made.table.rows)[0]?.[1]).toBe(isAbsent ? "Absent" : "");
    expect(unclear).toEqual(isAbsent ? [] : ["A-001"]);
  });

  it("calls a part of a schedule that is there neither absent nor new", () => {
    const parts = [...schedules, { id: "schedule 1 part 1", citation: "Part 1", heading: "Toys", text: "" }];
    const told = (kind: "replacement" | "insertion") => {
      const row = { id: "A-001", gap: "G-001", provision: "First Schedule (Part One)", draftText: "", kind };
      const input = review({ gaps: [{ id: "G-001" }], provisions: parts, amendments: [row] });
      return textsOf(compose(input, { form: "final" }).table.table.rows)[0];
    };
    expect(told("replacement")?.slice(0, 2)).toEqual(["A-001 · Part 1\nToys", ""]);
    expect(told("insertion")?.slice(0, 2)).toEqual(["A-001 · Addition: Part 1\nToys", "Absent"]);
  });

  it.each([
    ["a sentence", "A child may complain in any form.", "Schools are connected. A child may complain in any form."],
    ["a point", "(a) by telephone;", "Schools are connected.\n(a) by telephone;"],
    ["a section", "20A. A school answers.", "Schools are connected.\n20A. A school answers."],
    ["an article", "Статья 20-1. Ответ", "Schools are connected.\nСтатья 20-1. Ответ"],
    ["a Kazakh article", "20-1-бап. Жауап", "Schools are connected.\n20-1-бап. Жауап"],
    ["all of it, written out", "Schools and nurseries are connected.", "Schools and nurseries are connected."],
  ])(
    "shows what an insertion adds behind what is there, where that is %s, and marks only that",
    (_, newText, whole) => {
      const row = { id: "A-001", gap: "G-002", provision: "20", newText, kind: "insertion" } as const;
      for (const form of ["final", "comparative"] as const) {
        for (const draftText of ["", "Schools are connected."]) {
          const input = review({ gaps, provisions, amendments: [{ ...row, draftText }] });
          const cellsOf = (redline: boolean) => compose(input, { form, redline }).table.table.rows.at(-1) ?? [];
          expect(textsOf([cellsOf(false)])[0]).toContain(whole);
          const spans =
            cellsOf(true).find((cell) => cell.spans.some(({ change }) => change !== undefined))?.spans ?? [];
          const said = (without: "inserted" | "deleted") =>
            spans.map(({ text, change }) => (change === without ? "" : text)).join("");
          expect([said("inserted"), said("deleted")]).toEqual(["Schools are connected.", whole]);
        }
      }
    },
  );

  it("gives a part that its gap adds a line of its own, though it has no number", () => {
    const row = { id: "A-001", gap: "G-002", provision: "20", draftText: "", kind: "insertion" } as const;
    const newText = "Школа отвечает ребенку.";
    const told = (solution: string) =>
      textsOf(
        compose(review({ gaps: [{ id: "G-002", solution }], provisions, amendments: [{ ...row, newText }] }), {
          form: "final",
        }).table.table.rows,
      ).flat();
    expect(told(`Статью 20 дополнить частью третьей: «${newText}»`)).toContain(`Schools are connected.\n${newText}`);
    expect(told("Предусмотреть ответ ребенку.")).toContain(`Schools are connected. ${newText}`);
  });

  it("counts the gaps that it holds, and names a final one that has no row", () => {
    const final = { status: "final" } as const;
    const input = review({
      gaps: [{ id: "G-001", ...final }, { id: "G-002" }, { id: "G-009", ...final }],
      amendments: [{ id: "A-001", gap: "G-001" }],
    });
    for (const form of ["final", "comparative"] as const) {
      const made = compose(input, { form, status: "final" });
      const above = made.table.subtitle.map((spans) => spans.map(({ text }) => text).join(""));
      expect(above).toContain("Not the whole table: 1 of 3 gaps, those with the status “Final”.");
      expect(above).toContain("Final gaps that no new text is written for yet: G-009.");
      expect(tellTable(made, { form, redline: false }).map(({ en }) => en)).toContain(
        "Final, yet without a row, since no amendment is of it: G-009.",
      );
      expect(compose(input, { form }).leftOut.finalWithoutText).toEqual(["G-009"]);
    }
    expect(compose(input, { form: "gaps", status: "final" }).leftOut.finalWithoutText).toEqual([]);
  });

  it("takes an insertion for new, and says of a repeal that the provision is to go", () => {
    const kinds = review({
      gaps,
      provisions,
      amendments: [
        { id: "A-001", gap: "G-002", provision: "20", draftText: "", newText: "A new one.", kind: "insertion" },
        {
          id: "A-002",
          gap: "G-002",
          provision: "20",
          draftText: "Schools are connected.",
          newText: "",
          kind: "repeal",
        },
        { id: "A-003", gap: "G-002", provision: "20", draftText: "Schools are …", newText: "" },
      ],
    });
    const made = compose(kinds, { form: "final", language: "ru" });
    expect(made.unclear).toEqual([]);
    expect(textsOf(made.table.table.rows).map((cells) => cells.slice(1, 3))).toEqual([
      // What is there is never called absent, though something comes in behind it.
      ["Schools are connected.", "Schools are connected. A new one."],
      ["Schools are connected.", "Исключить"],
      ["Schools are …", ""],
    ]);
    const form = compose(kinds, { form: "comparative", language: "kk" }).table.table.rows;
    expect(textsOf(form).map((cells) => cells[3])).toContain("Алып тасталсын / Исключить");
    const marked = compose(kinds, { form: "final", redline: true }).table.table.rows[1]?.[2];
    expect(marked?.spans).toEqual([{ text: "Schools are connected.", change: "deleted" }]);
  });

  it.each([
    ["final", "en", "To be deleted"],
    ["final", "ru", "Исключить"],
    ["final", "kk", "Алып тасталсын"],
    ["comparative", "en", "To be deleted"],
    ["comparative", "ru", "Исключить"],
    ["comparative", "kk", "Алып тасталсын"],
  ] as const)("says that a provision goes where there is nothing to strike: %s, %s", (form, language, said) => {
    const proposed = (draftText: string) => {
      const row = { id: "A-001", gap: "G-001", provision: "20", draftText, newText: "", kind: "repeal" as const };
      const goes = review({
        gaps: [{ id: "G-001" }],
        provisions,
        amendments: [row],
        details: details({ jurisdiction: "GE", language }),
      });
      const [line] = compose(goes, { form, redline: true, language }).table.table.rows.slice(-1);
      return line?.at(form === "final" ? 2 : -2)?.spans;
    };
    for (const blank of ["", " \n"]) expect(proposed(blank)?.map(({ text }) => text)).toEqual([said]);
    expect(proposed("Schools are connected.")).toMatchObject([{ text: "Schools are connected.", change: "deleted" }]);
  });

  it.each(["final", "comparative"] as const)("strikes nothing out for what only tells what to do: %s", (form) => {
    const task = "Leave out article 20 and insert the following—";
    const spansOf = (newText: string, kind?: "replacement") => {
      const row = { id: "A-001", gap: "G-001", provision: "20", draftText: "Schools are connected.", newText };
      const told = review({
        gaps: [{ id: "G-001", solution: task }],
        provisions,
        amendments: [{ ...row, ...(kind && { kind }) }],
      });
      return compose(told, { form, redline: true })
        .table.table.rows.flat()
        .flatMap(({ spans }) => spans);
    };
    const isMarked = (newText: string, kind?: "replacement"): boolean =>
      spansOf(newText, kind).some(({ change }) => change !== undefined);
    expect(isMarked(task)).toBe(false);
    expect(spansOf(task).map(({ text }) => text)).toContain(task);
    expect(isMarked(task, "replacement")).toBe(true);
    expect(isMarked("Schools are safe.")).toBe(true);
  });

  it("has the draft's text where a row has that of an earlier version, and says so", () => {
    const old = review({
      gaps,
      provisions,
      amendments: [
        { id: "A-001", gap: "G-002", provision: "20", draftText: "Schools are closed.", newText: "Schools are safe." },
        { id: "A-002", gap: "G-002", provision: "20", draftText: "Schools … closed.", newText: "Schools are safe." },
        {
          id: "A-003",
          gap: "G-002",
          provision: "21 (version First reading)",
          draftText: "Gone.",
          newText: "It stays.",
        },
        { id: "A-004", gap: "G-002", provision: "20", draftText: "Schools … connected.", newText: "Schools are safe." },
      ],
    });
    const { table: made, outdated } = compose(old, { form: "final", redline: true });
    expect(outdated).toEqual(["A-001", "A-002", "A-003"]);
    expect(textsOf(made.table.rows).map((cells) => cells[1])).toEqual([
      "Schools are connected.",
      "Schools are connected.",
      "",
      "Schools … connected.",
    ]);
    const marked = made.table.rows.map((cells) => cells[2]?.spans.some(({ change }) => change !== undefined));
    expect(marked).toEqual([true, false, false, true]);
    const told = tellTable(
      { ...compose(old, { form: "final" }) },
      { form: "final", redline: false, status: undefined },
    );
    expect(told.map(({ en }) => en).join()).toContain("The text of the draft in A-001–A-003 is not");
  });

  it("keeps the words of a row that leaves out some of the draft's without saying so, and tells it", () => {
    const part = { id: "A-001", gap: "G-001", provision: "3", draftText: "Schools are connected.", newText: "Safe." };
    const goesOn = [{ id: "3", text: "Schools are connected. Children are told." }];
    const made = compose(review({ gaps, provisions: goesOn, amendments: [part] }), { form: "final" });
    expect(textsOf(made.table.table.rows).map((cells) => cells[1])).toEqual(["Schools are connected."]);
    const told = tellTable(made, { form: "final", redline: false, status: undefined });
    expect(told.at(-1)?.en).toContain("The text of the draft in A-001 leaves out words");
  });

  it("names the cells it shows that hold the error of a formula", () => {
    const failed = { id: "A-001", gap: "G-001", provision: "3", draftText: "", newText: "#VALUE!" };
    const made = compose(review({ gaps, provisions, amendments: [failed] }), { form: "final" });
    expect(made.failed.map(({ table: name, column }) => [name, column])).toEqual([["Amendments", "newText"]]);
    const told = tellTable(made, { form: "final", redline: false, status: undefined });
    expect(told.at(-1)?.en).toMatch(/^The error of a formula goes out/u);
    expect(compose(review({ gaps, provisions, amendments: [failed] }), { form: "gaps" }).failed).toEqual([]);
  });

  it("is not said to lack what its review has but the status asked for leaves out", () => {
    const amendment = { id: "A-001", gap: "G-001", provision: "3", draftText: "", newText: "Ban it." };
    const finished = review({ gaps: [{ ...gaps[0], status: "final" }], provisions, amendments: [amendment] });
    const made = compose(finished, { form: "comparative", status: "draft" });
    const [first, second] = tellTable(made, { form: "comparative", redline: false, status: "draft" });
    expect(first?.en).toBe("The table is empty: all that the review has for it is left out.");
    expect(second?.en).toMatch(/^Left out because of their status/u);
  });

  it("names the cells of remarks that hold the error of a formula where it is a comments matrix", () => {
    const made = compose(review({ feedback: [{ id: "F-01", feedback: "#NAME?", response: "#DIV/0!" }] }), {
      form: "matrix",
    });
    expect(made.failed.map(({ table: name, column }) => [name, column])).toEqual([
      ["Feedback", "feedback"],
      ["Feedback", "response"],
    ]);
  });

  it.each([
    ["en", "Not the whole table: 1 of 2 gaps, those with the status “Final”."],
    ["ru", "Таблица неполная: 1 из 2 пробелов, только со статусом «Окончательно»."],
    ["kk", "Кесте толық емес: 1 олқылық (барлығы 2), тек «Түпкілікті» мәртебесіндегілер."],
  ] as const)("says below its title that it holds gaps of one status only (%s)", (language, said) => {
    for (const form of ["gaps", "final", "comparative"] as const) {
      const subtitle = textsOf([
        compose(table, { form, language, status: "final" }).table.subtitle.map((spans) => ({ spans })),
      ]);
      expect(subtitle[0]?.at(-1)).toBe(said);
    }
    const whole = review({ gaps: [gaps[0], gaps[2]], provisions, amendments });
    expect(JSON.stringify(compose(whole, { form: "final", language, status: "final" }).table.subtitle)).not.toContain(
      said.slice(0, 8),
    );
  });

  it("names the cells it shows whose new text is still the gap's solution", () => {
    const begun = { id: "A-001", gap: "G-001", provision: "3", draftText: "", newText: "Ban it." };
    const solved = review({ gaps: [{ ...gaps[0], solution: "Ban it" }], provisions, amendments: [begun] });
    const made = compose(solved, { form: "comparative" });
    expect(made.begun.map(({ table: name, column }) => [name, column])).toEqual([["Amendments", "newText"]]);
    const told = tellTable(made, { form: "comparative", redline: false, status: undefined });
    expect(told.at(-1)?.en).toMatch(
      /^What is to be done, or may be no law, goes out where the words of the law belong.*: Final text![A-Z]+4$/u,
    );
    expect(compose(solved, { form: "gaps" }).begun).toEqual([]);
  });

  it("knows that an article whose text is in its points is there", () => {
    const article = { id: "A-001", gap: "G-001", provision: "3", draftText: "", newText: "Children are equal." };
    const added = { ...article, kind: "insertion" } as const;
    const form = (row: typeof article) =>
      compose(review({ gaps, provisions, amendments: [row] }), { form: "comparative" });
    expect(form(article).unclear).toEqual(["A-001"]);
    expect(textsOf(form(article).table.table.rows).at(-1)?.[2]).toBe("");
    expect(textsOf(form(added).table.table.rows).at(-1)?.slice(1, 3)).toEqual([
      "Addition: Article 3 of the draft\nPrinciples",
      "Отсутствует / Жоқ",
    ]);
  });

  it("marks the review's texts with their language in a table of another", () => {
    const cells = compose(table, { form: "final", language: "ru" }).table.table.rows[2] ?? [];
    expect(cells.map(({ spans }) => spans[0]?.language)).toEqual(["en", undefined, "en", "en", "en"]);
    expect(cells[1]?.spans[0]?.text).toBe("Отсутствует");
  });
});

describe("the comparative table", () => {
  const rows = textsOf(compose(table, { form: "comparative", language: "ru" }).table.table.rows);

  it("has six columns headed in both languages, over a row of numbers", () => {
    const [heads, numbers] = textsOf(compose(table, { form: "comparative", language: "ru" }).table.table.heads);
    expect(heads?.slice(0, 3)).toEqual([
      "№ п.п. / Р/с №",
      "Структурный элемент / Құрылымдық бөлігі",
      "Редакция проекта / Жобаның редакциясы",
    ]);
    expect(numbers).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(textsOf(compose(table, { form: "comparative", language: "kk" }).table.table.heads)[0]?.[0]).toBe(
      "Р/с № / № п.п.",
    );
  });

  it("follows the draft, below the names of the act and of its chapters", () => {
    expect(rows.map((cells) => (cells.length === 1 ? cells[0] : cells.slice(0, 2).join(" ").split("\n")[0]))).toEqual([
      "Training Draft of a Digital Code",
      "Section 1. General part",
      "Chapter 1. Basics",
      "1 Article 3(1) of the draft",
      "Section 2. Special part",
      "2 Article 20 of the draft",
      "В проекте отсутствует / Жобада жоқ",
      "3 8-1 of the draft",
      "4 8-1 of the draft",
    ]);
  });

  it("says in both languages where the draft has nothing, and gives an alternative a row of its own", () => {
    expect(rows.slice(-2).map((cells) => cells.slice(2))).toEqual([
      ["Отсутствует / Жоқ", "Children are not profiled.", expect.stringMatching(/^Asel\nCRC/u), ""],
      ["Отсутствует / Жоқ", "Profiling ends.", "Asel\nАльтернативная редакция к строке 3; обоснование там же.", ""],
    ]);
  });
});

describe("the comparative table of another country than Kazakhstan", () => {
  const given = review({
    gaps,
    provisions,
    amendments: [
      ...amendments,
      { id: "A-005", gap: "G-002", provision: "20", draftText: "Schools are connected.", newText: "", kind: "repeal" },
    ],
    details: details({ author: "Asel", client: "Office", jurisdiction: "KE" }),
  });
  const made = (language: Language) => compose(given, { form: "comparative", language }).table;
  const all = (language: Language): string => JSON.stringify(made(language));

  it("has three columns with title, headings, bands and remarks in the language of the table", () => {
    const { title, subtitle, table: english, footer, name } = made("en");
    expect([title[0]?.[0]?.text, name]).toEqual(["Comparative table", "Comparative table"]);
    expect(footer).toMatch(/^Comparative table · /u);
    expect(textsOf(english.heads)).toEqual([["Text of the draft", "Proposed text", "Justification"]]);
    expect(english.alt).toContain("in three columns");
    expect(subtitle.flat().map(({ text }) => text)).toContainEqual(expect.stringContaining("author: Asel"));
    expect(textsOf(english.rows)).toEqual([
      ["Training Draft of a Digital Code"],
      ["Section 1. General part"],
      ["Chapter 1. Basics"],
      [
        "1. Article 3(1)\nPrinciples\nUsers are equal.",
        "Users, children too, are equal.",
        expect.stringMatching(/^CRC/u),
      ],
      ["Section 2. Special part"],
      ["2. Article 20\nSchools\nSchools are connected.", "Schools are safe.", expect.anything()],
      ["3. Article 20\nSchools\nSchools are connected.", "To be deleted", expect.anything()],
      ["Absent from the draft"],
      ["4. 8-1\nAbsent", "Children are not profiled.", expect.anything()],
      ["5. 8-1\nAbsent", "Profiling ends.", "Alternative to row 4; it is justified there."],
    ]);
    expect(all("en")).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it("has no word of Kazakh in Russian, none of Russian in Kazakh, and none of a committee", () => {
    expect(all("ru")).not.toMatch(/[әғқңөұүһі]|[Кк]омитет/u);
    expect(textsOf(made("kk").table.heads)).toEqual([["Жобаның редакциясы", "Ұсынылатын редакция", "Негіздеме"]]);
    expect(all("kk")).not.toMatch(/Отсутствует|Исключить|комитет/u);
  });
});

it.each([
  ["section 3(2)", "3(3)", "Section 3(3)"],
  ["subsection (2) of section 3", "section 3(3)", "Subsection (3) of section 3"],
  ["пункт 2 статьи 3", "3(3)", "Пункт 3 статьи 3"],
  ["пункт 2 статьи 3", "пункт 2-1 статьи 3", "Пункт 2-1 статьи 3"],
  ["3-баптың 2-тармағы", "3(3)", "3-баптың 3-тармағы"],
])("cites a new provision as the draft cites its neighbour, and has it behind that: %s, %s", (second, typed, name) => {
  const draft = review({
    details: details({ jurisdiction: "KE" }),
    gaps: [],
    provisions: [
      { id: "part I", citation: "Part I", heading: "General", text: "" },
      {
        id: "3",
        citation: second.replace(/^.*(?:of |\(2\)$)|^пункт 2 статьи | ?2-тармағы/u, ""),
        heading: "",
        text: "",
      },
      { id: "3(1)", citation: second.replace("2", "1"), heading: "", text: "One." },
      { id: "3(2)", citation: second, heading: "", text: "Two:" },
      { id: "3(2)(a)", citation: "a", heading: "", text: "a point." },
      { id: "part II", citation: "Part II", heading: "Duties", text: "" },
      { id: "4", citation: "section 4", heading: "Care", text: "Care is taken." },
    ],
    amendments: [
      { id: "A-001", provision: "4", draftText: "Care is taken.", newText: "care" },
      { id: "A-002", provision: typed, draftText: "", newText: "new", kind: "insertion" },
      { id: "A-003", provision: "3(2)(a)", draftText: "a point.", newText: "point" },
      { id: "A-005", provision: "section 4A", draftText: "", newText: "behind", kind: "insertion" },
      { id: "A-004", provision: "3(1)", draftText: "One.", newText: "one" },
    ],
  });
  const rows = textsOf(compose(draft, { form: "comparative" }).table.table.rows).slice(1);
  expect(rows.map((cells) => (cells.length === 1 ? cells[0] : cells[1]))).toEqual([
    "Part I. General",
    "one",
    "point",
    "new",
    "Part II. Duties",
    "care",
    "behind",
  ]);
  expect(rows.at(-1)?.[0]).toBe("5. Section 4A\nAbsent");
  expect(rows[3]?.[0]).toBe(`3. ${name}\nAbsent`);
});

it("has what is of a schedule below its name, and not below the last chapter", () => {
  const scheduled = review({
    gaps: [],
    provisions: [
      { id: "part 1", citation: "Part 1", heading: "Authority", text: "" },
      { id: "1", citation: "section 1", heading: "Fees", text: "Fees are paid." },
      { id: "schedule 2", citation: "Schedule 2", heading: "Business", text: "" },
      { id: "schedule 2(1)", citation: "Schedule 2, paragraph 1", heading: "", text: "It meets." },
    ],
    amendments: [
      { id: "A-001", provision: "1", draftText: "Fees are paid.", newText: "No fees." },
      { id: "A-002", provision: "schedule 2(1)", draftText: "It meets.", newText: "It meets often." },
    ],
  });
  const names = textsOf(compose(scheduled, { form: "comparative" }).table.table.rows);
  expect(
    names
      .filter(({ length }) => length === 1)
      .flat()
      .slice(1),
  ).toEqual(["Part 1. Authority", "Schedule 2. Business"]);
});

it("has what has no place that is told below a line that names all that it may be, and not below the last chapter", () => {
  const restarted = review({
    gaps: [],
    provisions: [
      { id: "part 1", citation: "Part 1", heading: "General", text: "" },
      { id: "2", citation: "Part 1, section 2", heading: "Words", text: "A game is a game." },
      { id: "part 2", citation: "Part 2", heading: "Games", text: "" },
      { id: "2[2]", citation: "Part 2, section 2", heading: "Age", text: "A game asks for an age." },
      { id: "3", citation: "section 3", heading: "Care", text: "A game cares." },
    ],
    amendments: [
      { id: "A-001", provision: "section 2", draftText: "", newText: "Games are fair." },
      { id: "A-002", provision: "section 9", draftText: "", newText: "Games are free.", kind: "insertion" },
      { id: "A-003", provision: "3", draftText: "A game cares.", newText: "A game cares well." },
      { id: "A-004", provision: "s. 2", draftText: "", newText: "Games end." },
    ],
  });
  const linesIn = (language: Language): readonly string[] =>
    textsOf(compose(restarted, { form: "comparative", language }).table.table.rows)
      .slice(1)
      .map((cells) => (cells.length === 1 ? (cells[0] ?? "") : `${cells[0]} ${cells[3]}`));
  expect(linesIn("ru")).toEqual([
    "Part 2. Games",
    "1 A game cares well.",
    "В проекте отсутствует / Жобада жоқ",
    "2 Games are free.",
    "Место в проекте неясно / Жобадағы орны белгісіз: Part 1, section 2 / Part 2, section 2",
    "3 Games are fair.",
    "4 Games end.",
  ]);
  expect(linesIn("kk").at(-3)).toMatch(/^Жобадағы орны белгісіз \/ Место в проекте неясно: /u);
});

it("has what is inside a known article beside that, whatever it is called, and not below a line", () => {
  const draft = review({
    gaps: [],
    provisions: [
      { id: "chapter 1", citation: "глава 1", heading: "Игры", text: "" },
      { id: "3", citation: "статья 3", heading: "Мячи", text: "" },
      { id: "3(1)", citation: "пункт 1 статьи 3", heading: "", text: "Мячи круглые." },
      { id: "chapter 2", citation: "глава 2", heading: "Уход", text: "" },
      { id: "4", citation: "статья 4", heading: "Дом", text: "Дом теплый." },
    ],
    amendments: [
      { id: "A-001", provision: "4", draftText: "Дом теплый.", newText: "четыре" },
      {
        id: "A-002",
        provision: "абзац второй пункта 1 статьи 3",
        draftText: "",
        newText: "абзац",
        kind: "replacement",
      },
      { id: "A-003", provision: "п. 7 ст. 3", draftText: "", newText: "пункт", kind: "insertion" },
      { id: "A-004", provision: "абзац второй статьи 3 Закона «О мячах»", draftText: "", newText: "чужой" },
    ],
  });
  expect(
    textsOf(compose(draft, { form: "comparative" }).table.table.rows)
      .slice(1)
      .map((cells) => (cells.length === 1 ? cells[0] : `${cells[1]?.split("\n")[1]} ${cells[3]}`)),
  ).toEqual([
    "Глава 1. Игры",
    "Мячи абзац",
    "Мячи пункт",
    "Глава 2. Уход",
    "Дом четыре",
    "Место в проекте неясно / Жобадағы орны белгісіз",
    "undefined чужой",
  ]);
});

it("is said to have as many rows as it prints, an alternative in one of its own", () => {
  const rowsOf = (form: "comparative" | "final"): number => compose(table, { form }).rows;
  const numbered = textsOf(compose(table, { form: "comparative" }).table.table.rows).filter(([first]) =>
    /^\d+$/u.test(first ?? ""),
  );
  expect(rowsOf("comparative")).toBe(numbered.length);
  expect(rowsOf("comparative")).toBe(rowsOf("final") + 1);
});

it("has chapters of one number below their Parts as the draft writes them, though they are cited with these", () => {
  const anew = review({
    gaps: [],
    provisions: [
      { id: "part 2", citation: "Part 2", heading: "Duties", text: "" },
      { id: "part 2 chapter 1", citation: "Part 2, Chapter 1", heading: "Care", text: "" },
      { id: "4", citation: "section 4", heading: "Risks", text: "Risks are assessed." },
    ],
    amendments: [{ id: "A-001", provision: "4", draftText: "Risks are assessed.", newText: "No risks." }],
  });
  const rows = textsOf(compose(anew, { form: "comparative" }).table.table.rows);
  expect(rows.filter(({ length }) => length === 1).flat()).toEqual(
    expect.arrayContaining(["Part 2. Duties", "Chapter 1. Care"]),
  );
});

it("has its headings where there are no rows, and says that there are none", () => {
  const { table: made, rows } = compose(review({ gaps: [], amendments: [] }), { form: "comparative" });
  expect(rows).toBe(0);
  expect(made.table.heads).toHaveLength(2);
  expect(made.below).toHaveLength(1);
});

it.each(["final", "comparative"] as const)(
  "marks changes so that all accepted are the new text and all rejected the old (%s)",
  (form) => {
    const column = form === "final" ? 2 : 3;
    const { table: made } = compose(table, { form, redline: true });
    const spans =
      made.table.rows.find((cells) => cells.some(({ spans: [first] }) => first?.text === "Users are equal."))?.[column]
        ?.spans ?? [];
    const without = (change: string): string =>
      spans
        .filter((span) => span.change !== change)
        .map(({ text }) => text)
        .join("");
    expect(without("deleted")).toBe("Users, children too, are equal.");
    expect(without("inserted")).toBe("Users are equal.");
  },
);

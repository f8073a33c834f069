import { LANGUAGES } from "../../../src/domain/language";
import { changesSince } from "../../../src/domain/round/changes-since";
import type { Review } from "../../../src/domain/review/review";
import { changesList } from "../../../src/domain/table/changes-list";
import { composeChanges } from "../../../src/domain/table/changes-table";
import type { TextCell } from "../../../src/domain/table/word-table";
import { amendment, gap, provision, review, roundRow } from "../../support/builders";
import { withRound } from "../../support/rounds";
import { textsOf } from "../../support/tables";

const first = gap();
const second = gap({ id: "G-002", headline: "Nobody answers", issue: "Nothing says who answers." });
const frozen = withRound(review({ gaps: [first, second], amendments: [amendment()] }), "Before consultation 1");

const composed = (now: Partial<Review>, language: "en" | "ru" | "kk" = "en") => {
  const today = { ...frozen, ...now };
  const day = { date: "2026-11-25", time: "2026-11-25T09:30:00Z" };
  return composeChanges({ review: today, changes: changesSince(today), language, ...day });
};

/** What a cell says once all changes are accepted, or rejected. */
const said = (rows: readonly (readonly TextCell[])[], without: "inserted" | "deleted") =>
  rows.map((cells) =>
    cells.map(({ spans }) =>
      spans
        .filter(({ change }) => change !== without)
        .map(({ text }) => text)
        .join(""),
    ),
  );

describe("the table of what changed", () => {
  it("has no row for a provision that is typed in another form, nor does the sheet", () => {
    const provisions = [provision({ id: "3(2)", citation: "3-баптың 2-тармағы" })];
    const typed = (name: string) => [{ ...first, provisions: [name] }];
    const before = withRound(
      review({ gaps: typed("3-баптың 2-тармағы"), provisions, amendments: [], details: { language: "kk" } }),
      "Before",
    );
    const now = { ...before, gaps: typed("3(2)") };
    expect(composed(now, "kk").table.rows).toEqual([]);
    expect(changesList(now, changesSince(now), { language: "kk", date: "2026-11-25" }).rows).toEqual([]);
    const both = { ...before, gaps: [{ ...first, provisions: ["3(2)"], sources: "CRC, art. 16" }] };
    expect(said(composed(both, "en").table.rows, "deleted").slice(2)).toEqual([["Sources", "CRC, art. 16"]]);
  });

  it.each([
    ["en", "The number G-001 stands in several rows", "made up here"],
    ["ru", "Номер G-001 стоит в нескольких строках", "придуманы здесь"],
    ["kk", "G-001 нөмірі бірнеше жолда тұр", "ойдан берілген"],
  ] as const)(
    "says in %s which number stands twice, and which is made up, as the sheet does",
    (language, twice, made) => {
      const now = { gaps: [first, { ...first, issue: "Other." }, second] };
      const { subtitle } = composed(now, language);
      const told = subtitle.map((line) => line.map(({ text }) => text).join("")).join("\n");
      expect(told).toContain(twice);
      expect(told).toMatch(new RegExp(`${made}.*G-003`, "u"));
      const today = { ...frozen, ...now };
      const { facts } = changesList(today, changesSince(today), { language, date: "2026-11-25" });
      expect(facts).toContain(twice);
      expect(facts).toContain(made);
    },
  );

  it.each([
    ["en", /not certain which of them .*; row 4 is taken for it here/u],
    ["ru", /неизвестно, какая из них .* принята строка 4/u],
    ["kk", /қайсысы тұрғаны белгісіз; .* 4-жол алынды/u],
  ] as const)("says in %s which of several rows with a number it goes by where nothing tells", (language, words) => {
    const now = { ...frozen, gaps: [{ ...first, issue: "Other." }, { ...first, issue: "Another." }, second] };
    expect(changesList(now, changesSince(now), { language, date: "2026-11-25" }).facts).toMatch(words);
  });

  it("has below the number of each row its cells that changed, the words marked", () => {
    const { rows } = composed({ gaps: [{ ...first, sources: "CRC, art. 16" }, second] }).table;
    expect(said(rows, "deleted")).toEqual([
      ["Gaps"],
      ["G-001 · Profiling of children for advertising is left open · changed"],
      ["Sources", "CRC, art. 16"],
    ]);
    expect(said(rows, "inserted").at(-1)).toEqual(["Sources", first.sources]);
  });

  it("names provisions as the draft cites them, in rows and in cells", () => {
    const provisions = [
      provision({ id: "7(1)", citation: "пункт 1 статьи 7" }),
      provision({ id: "7(2)", citation: "пункт 2 статьи 7" }),
    ];
    const before = withRound(
      review({
        gaps: [{ ...first, provisions: ["7(1)"] }],
        provisions,
        amendments: [amendment({ provision: "7(1)" })],
      }),
      "Before",
    );
    const now = {
      ...before,
      gaps: [{ ...first, provisions: ["7(2)"] }],
      amendments: [
        amendment({ provision: "7(1)", newText: "Another." }),
        amendment({ id: "A-002", provision: "7(2)" }),
      ],
    };
    const { rows } = composeChanges({
      review: now,
      changes: changesSince(now),
      language: "ru",
      date: "2026-11-25",
      time: "2026-11-25T09:30:00Z",
    }).table;
    expect(textsOf(rows).flat().join("\n")).toMatch(/A-001 · пункт 1 статьи 7/u);
    expect(textsOf(rows).flat().join("\n")).toMatch(/A-002 · пункт 2 статьи 7/u);
    expect(JSON.stringify(rows)).not.toMatch(/7\(\d\)/u);
    const list = changesList(now, changesSince(now), { language: "ru", date: "2026-11-25" });
    expect(JSON.stringify(list.rows)).not.toMatch(/7\(\d\)/u);
  });

  it("inserts a new row and deletes one that is gone, to the last word", () => {
    const { rows } = composed({ gaps: [first, { ...second, id: "G-003", issue: "Other." }], amendments: [] }).table;
    const spans = rows.filter((cells) => !["Gaps", "Final text"].includes(textsOf([cells])[0]?.[0] ?? ""));
    expect(said(spans, "inserted").flat().join(" ")).toContain("G-002 · Nobody answers");
    expect(said(spans, "inserted").flat().join(" ")).not.toContain("G-003");
    expect(said(spans, "deleted").flat().join(" ")).toContain("G-003 · Nobody answers");
    expect(said(spans, "deleted").flat().join(" ")).not.toMatch(/G-002|A-001/u);
    const changes = new Set(spans.flatMap((cells) => cells.flatMap((cell) => cell.spans.map(({ change }) => change))));
    expect(changes).toEqual(new Set(["inserted", "deleted"]));
  });

  it("marks another number as a change of it", () => {
    const { rows } = composed({ gaps: [{ ...first, id: "G-009" }, second] }).table;
    expect(said(rows, "inserted")[1]?.[0]).toMatch(/^G-001 · /u);
    expect(said(rows, "deleted")[1]?.[0]).toMatch(/^G-009 · /u);
  });

  it("is in three languages around the review's own words", () => {
    const now = { gaps: [{ ...first, status: "final" as const, issue: "Other." }, second] };
    const titles = LANGUAGES.map((language) => composed(now, language).name);
    expect(new Set(titles).size).toBe(3);
    expect(said(composed(now, "ru").table.rows, "deleted")).toEqual([
      ["Пробелы"],
      [expect.stringContaining("изменено")],
      ["Проблема", "Other."],
      ["Статус", "Окончательно"],
    ]);
  });

  it("says that nothing changed, and that an older round holds less", () => {
    const below = (table: ReturnType<typeof composed>) =>
      table.below.map((block) => (block.kind === "paragraph" ? block.spans[0]?.text : ""));
    expect(below(composed({}))).toEqual(["Nothing has changed."]);
    const older = { rounds: [roundRow({ gap: "G-001", issue: "Old." })], gaps: [first], amendments: [] };
    expect(below(composed(older))).toEqual([expect.stringContaining("three columns")]);
  });
});

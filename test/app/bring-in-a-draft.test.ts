import type { DraftProvision } from "../../src/domain/draft/draft-provision";
import { inPageReader } from "../../src/adapters/draft/in-page-reader";
import { planImport } from "../../src/app/plan-import";
import { draftProvision, provision } from "../support/builders";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const TEXT = `
Article 1. Purpose
1. This Act sets rules for online services.
2. It holds for services that children use.
Article 2. Terms
A service is what a provider offers online.
`;

const there = [
  { id: "1", citation: "Article 1", heading: "Purpose" },
  { id: "1(2)", citation: "Article 1(2)", text: "Another wording." },
  { id: "9", citation: "Article 9", heading: "Of an earlier draft" },
];

async function opened(rows: readonly Readonly<Record<string, string>>[] = [], tables = smallReview()) {
  const provisions = sheetTable("Provisions", rows);
  const around = sessionOn(new FakeOpenWorkbook([...tables, provisions]));
  await around.session.start();
  const steps: string[] = [];
  const reading = await around.session.act("readDraft", { name: "", text: TEXT }, undefined, ({ step }) =>
    steps.push(step),
  );
  return { ...around, steps, reading, read: reading?.provisions ?? [] };
}

const idsIn = ({ session }: Awaited<ReturnType<typeof opened>>): readonly string[] =>
  session.state().review?.provisions.map(({ id }) => id) ?? [];

describe("a draft that is brought in", () => {
  it("is read without a word to the workbook, and tells how far it is", async () => {
    const { workbook, steps, read, reading } = await opened();
    expect(steps).toEqual(["opening", "splitting"]);
    expect(read.map(({ id }) => id)).toEqual(["1", "1(1)", "1(2)", "2"]);
    expect(reading?.messages[0]?.kind).toBe("jurisdiction-guessed");
    expect([workbook.count("read"), workbook.count("write")]).toEqual([1, 0]);
  });

  it("says in the pane's words why a file is none", async () => {
    const { session } = await opened();
    const bytes = new TextEncoder().encode("%PDF-1.7");
    expect(await session.act("readDraft", { name: "draft.pdf", bytes }, undefined, () => undefined)).toBeUndefined();
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("save it as .docx"),
    });
  });

  it("says what to do where its reading broke", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook(smallReview()), {
      draftReader: async () => ({
        ...inPageReader,
        read: () => Promise.reject(new Error("out of memory")),
        stop: () => undefined,
      }),
    });
    await session.start();
    await session.act("readDraft", { name: "", text: TEXT }, undefined, () => undefined);
    expect(session.state().notice?.text).toMatch(/^The draft could not be read\. Save it anew .*out of memory/u);
  });

  it("is refused in another language than the review's, of which it would be no part", async () => {
    const text = "Провайдер хранит журнал обращений детей не дольше одного учебного года. ".repeat(5);
    const { session, workbook } = await opened([{ id: "1", citation: "статья 1", text }]);
    const english = draftProvision("2", "A provider keeps the log of what children ask for no longer. ".repeat(5));
    expect(await session.act("importProvisions", [english])).toBe(false);
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("The draft is in English, the provisions of the review are in Russian"),
    });
    expect(workbook.count("write")).toBe(0);
  });

  it("adds its provisions below those that are there, which stay, and says so", async () => {
    const around = await opened(there);
    const { session, workbook, read } = around;
    expect(await session.act("importProvisions", read)).toBe(true);
    expect(idsIn(around)).toEqual(["1", "1(1)", "1(2)", "9", "2"]);
    expect(workbook.text("Provisions", 5, "Text")).toBe("Another wording.");
    expect(workbook.text("Provisions", 8, "Text")).toBe("A service is what a provider offers online.");
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: "2 provisions of the draft were added to the sheet Provisions. There already: 1. Left out, as the preview said: 1.",
      offer: { act: "takeBackLast" },
    });
  });

  it("is planned on what stands in the workbook when it is written, not on what was shown", async () => {
    const around = await opened();
    around.workbook.arrange("Provisions", () => sheetTable("Provisions", there).rows);
    await around.session.act("importProvisions", around.read);
    expect(idsIn(around)).toEqual(["1", "1(1)", "1(2)", "9", "2"]);
  });

  it("keeps its order where somebody sorts the sheet", async () => {
    const around = await opened();
    const { session, workbook, read } = around;
    await session.act("importProvisions", read);
    workbook.arrange("Provisions", (rows) =>
      rows.map((row, at) => ({ ...row, cells: (rows[rows.length - 1 - at] ?? row).cells })),
    );
    await session.act("readAgain");
    expect(idsIn(around)).toEqual(["1", "1(1)", "1(2)", "2"]);
  });

  it("tells rows that are there their place, which a sheet of an earlier import lacks, and is taken back with it", async () => {
    const around = await opened(["2", "1(2)", "1", "1(1)"].map((id) => ({ id })));
    const { session, read } = around;
    expect(idsIn(around)).toEqual(["2", "1(2)", "1", "1(1)"]);
    expect(await session.act("importProvisions", read)).toBe(true);
    expect(idsIn(around)).toEqual(["1", "1(1)", "1(2)", "2"]);
    expect(session.state().notice?.text).toContain("The order of 4 provisions in the draft is written there now.");
    await session.act("takeBackLast");
    expect(idsIn(around)).toEqual(["2", "1(2)", "1", "1(1)"]);
  });

  it("writes nothing twice", async () => {
    const around = await opened();
    await around.session.act("importProvisions", around.read);
    await around.session.act("importProvisions", around.read);
    expect(around.workbook.count("write")).toBe(1);
    expect(around.session.state().notice?.text).toContain("nothing was written");
  });

  it("is taken back in one go, as far as its rows are as they were written", async () => {
    const around = await opened();
    const { session, workbook, read } = around;
    await session.act("importProvisions", read);
    workbook.put("Provisions", 5, "Text", "A colleague's words.");
    await session.act("takeBackLast");
    expect(idsIn(around)).toEqual(["1(1)"]);
    expect(session.state().notice).toMatchObject({ kind: "problem" });
  });

  it("is counted and not named when many rows are taken back, in two writes at the most", async () => {
    const around = await opened();
    const many = Array.from({ length: 300 }, (_, at): DraftProvision => ({
      ...(around.read[0] as DraftProvision),
      id: String(at + 1),
      parent: null,
    }));
    await around.session.act("importProvisions", many);
    const writes = around.workbook.count("write");
    await around.session.act("takeBackLast");
    expect(around.workbook.count("write") - writes).toBeLessThanOrEqual(2);
    expect(idsIn(around)).toEqual([]);
    expect(around.session.state().notice?.text).toBe(
      "Taken back: 300 rows are empty again. You can delete them in the sheet.",
    );
  });

  it("is refused where the workbook has no sheet for it", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook(smallReview()));
    await session.start();
    expect(await session.act("importProvisions", [])).toBe(false);
    expect(session.state().notice?.text).toContain("The table Provisions is not found");
  });
});

describe("the plan of an import", () => {
  it("leaves out what no cell can hold, and names what the draft does not have", async () => {
    const { read } = await opened();
    const [first] = read as readonly [DraftProvision];
    const plan = planImport([{ ...first, id: "5", text: "x".repeat(40_000) }], {
      provisions: [provision({ id: "9" })],
      tables: [],
    });
    expect(plan).toMatchObject({ added: [], tooLong: ["5"], notInDraft: ["9"], rows: [] });
  });
});

const reasoned = async (headers?: readonly string[]) => {
  const provisions = sheetTable("Provisions", there);
  const cut = headers
    ? {
        ...provisions,
        headers: provisions.headers.filter((header) => headers.includes(header)),
        rows: provisions.rows.map((row) => ({
          ...row,
          cells: row.cells.filter((_, at) => headers.includes(provisions.headers[at] ?? "")),
        })),
      }
    : provisions;
  const around = sessionOn(new FakeOpenWorkbook([...smallReview(), cut]));
  await around.session.start();
  return around;
};
const explain = (id: string) => [{ table: "Provisions", name: id } as const, "It is about the budget."] as const;

describe("why a provision has no gap", () => {
  const REASON = "No gap because...";
  it("is noted in its row", async () => {
    const { session, workbook } = await reasoned();
    await session.act("explainHole", ...explain("9"));
    expect(workbook.text("Provisions", 6, REASON)).toBe("It is about the budget.");
    expect(session.state().review?.provisions[2]?.noGapReason).toBe("It is about the budget.");
  });

  it("gets a column of its own in a workbook of an earlier version, which is read as before without it", async () => {
    const { session, workbook } = await reasoned(["Provision", "Citation", "Heading", "Text", "Fingerprint"]);
    expect(session.state()).toMatchObject({ phase: "ready", blocked: undefined });
    expect(JSON.stringify(session.state().remarks)).not.toContain("Provisions");
    await session.act("explainHole", ...explain("9"));
    expect(workbook.count("repair")).toBe(1);
    expect(workbook.text("Provisions", 6, REASON)).toBe("It is about the budget.");
    await session.act("explainHole", ...explain("1"));
    expect(workbook.count("repair")).toBe(1);
  });

  it("is not lost where the provision is gone", async () => {
    const { session, drafts } = await reasoned();
    session.drafts.keep(["reason", "Provisions", "77"], "", "It is about the budget.");
    await session.act("explainHole", ...explain("77"));
    expect(session.state().notice?.kind).toBe("problem");
    expect(drafts.kept).toHaveLength(1);
  });
});

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { documents } from "../support/tables";
import { partOf } from "../adapters/docx/open-docx";
import { graphSetting } from "../support/graph";
import { startedSession } from "../support/session";
import { WORKBOOK_ADDRESS } from "../../src/preview/graph/office-address";

const CHOICE = { form: "gaps", language: "en", redline: false } as const;

/** A session beside a OneDrive that knows the workbook; nobody has signed in. */
async function besideOneDrive() {
  const graph = graphSetting({ address: WORKBOOK_ADDRESS });
  const around = await startedSession({ online: async () => graph.files });
  await around.session.act("openOnline");
  return { ...around, ...graph, names: () => graph.desk.state().items.map(({ name }) => name) };
}

describe("a table for Word", () => {
  it("is handed over as the workbook is now, and tells what it holds", async () => {
    const { session, handed } = await startedSession();
    await session.act("handTable", CHOICE);
    const [file] = handed;
    expect(file?.name).toBe("review - gap table.docx");
    expect(partOf(file!.bytes, "word/document.xml")).toContain("1) Issue/gaps affecting children's rights");
    expect(documents.isUntouched(file!.bytes)).toBe(true);
    expect(session.state().notice?.text).toMatch(
      /“review - gap table.docx” should be in your downloads now.*The table has \d rows?\./u,
    );
    expect(session.state().notice?.undo).toContain("the workbook was not changed");
  });

  it("says of one without rows what it lacks", async () => {
    const { session } = await startedSession();
    await session.act("handTable", { ...CHOICE, form: "final" });
    expect(session.state().notice?.text).toContain("The table has 0 rows. The table is empty: the review has no final");
  });

  it("says where it could not be handed over", async () => {
    const { session } = await startedSession({
      outlet: {
        hand: async () => ({ done: false, how: "failed" }),
        handAgain: async () => ({ done: false, how: "failed" }),
      },
    });
    await session.act("handTable", { ...CHOICE, form: "final", language: "kk" });
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("қорытынды кесте") });
  });
});

describe("a table in OneDrive", () => {
  it("is saved only once it was seen as whom", async () => {
    const { session, routes } = await besideOneDrive();
    await session.act("saveTable", CHOICE, "mine");
    expect(session.state().notice?.text).toBe("Sign in to continue.");
    expect(routes()).toEqual([]);
  });

  it("is a new file, there or beside the workbook", async () => {
    const { session, names } = await besideOneDrive();
    await session.act("signIn");
    await session.act("saveTable", CHOICE, "mine");
    await session.act("saveTable", { ...CHOICE, form: "final" }, "beside");
    expect(names()).toEqual(expect.arrayContaining(["review - gap table.docx", "review - final table.docx"]));
    await session.act("saveTable", { ...CHOICE, status: "final" }, "mine");
    expect(names()).toContain("review - gap table (2).docx");
    expect(session.state().notice?.text).toContain("Saved to OneDrive as “review - gap table (2).docx”.");
  });
});

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a copy for people or programs outside", () => {
  it("holds values alone, and says what it leaves out", async () => {
    const { session, handed, workbook } = await startedSession();
    await session.act("handCopy", "frozen");
    expect(handed[0]?.name).toBe("review - copy for the ministry.xlsx");
    const copy = openWorkbook(handed[0]!.bytes, "copy.xlsx");
    expect((await copy.readTables()).value.map(({ name }) => name)).toEqual(["FrozenDetails", "FrozenGaps"]);
    expect(session.state().notice).toMatchObject({ kind: "done", undo: expect.stringContaining("was not changed") });
    expect(workbook.count("write")).toBe(0);
  });

  it("is JSON, or Akoma Ntoso where there are amendments", async () => {
    const { session, handed } = await startedSession();
    await session.act("handCopy", "json");
    expect(JSON.parse(text(handed[0]?.bytes))).toMatchObject({ form: "gap-table-review", exported: "2026-11-25" });
    await session.act("handCopy", "akn");
    expect(handed).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("no amendments") });
    await session.act("startAmendments", "G-001", {});
    await session.act("handCopy", "akn");
    expect(handed[1]?.name).toBe("review - amendments.xml");
    expect(text(handed[1]?.bytes)).toContain("<akomaNtoso");
  });
});

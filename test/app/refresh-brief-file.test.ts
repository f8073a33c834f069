import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openPackage } from "../../src/adapters/opc/open-package";
import { readBriefLink } from "../../src/app/online/brief-link";
import type { EditedChoice, RefreshChoices } from "../../src/domain/brief/refresh/refresh-plan";
import { isSameForBrief } from "../../src/domain/brief/refresh/same-for-brief";
import type { Item } from "../../src/preview/graph/graph-state";
import { withItems } from "../../src/preview/graph/graph-state";
import { WORKBOOK_ADDRESS } from "../../src/preview/graph/office-address";
import { graphSetting } from "../support/graph";
import type { GraphSetting } from "../support/graph";
import { outletThat, startedSession } from "../support/session";
import type { SessionPorts } from "../../src/app/session/session-ports";

const template = readFileSync(join(__dirname, "../../assets/brief-template.docx"));
const NAME = "review - brief.docx";
const DATED = "review - brief 2026-11-25.docx";

const choosing = (edited: EditedChoice = "keep", places: (gap: string) => boolean = () => true): RefreshChoices => ({
  blocks: new Map(),
  edited,
  places,
});

/** The text in a linked field as Word leaves it when somebody typed into it. */
function typedInto(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const pkg = openPackage(bytes, "document");
  pkg.set(pkg.mainPart, pkg.text(pkg.mainPart).replaceAll(before, after));
  return pkg.save();
}

const textOf = (bytes: Uint8Array | undefined): string => {
  const pkg = openPackage(bytes ?? new Uint8Array(), "document");
  return pkg.text(pkg.mainPart);
};

async function around(setting: GraphSetting = {}, ports: Partial<SessionPorts> = {}) {
  const graph = graphSetting({ address: WORKBOOK_ADDRESS, ...setting });
  const started = await startedSession({ online: async () => graph.files, ...ports });
  const { session, workbook } = started;
  const notice = () => session.state().notice;
  const states = () =>
    session.state().briefFile?.plan.blocks.map(({ binding, state }) => `${binding.gap} ${binding.field} ${state}`) ??
    [];
  const edit = (after: string, before = "Profiling is open.") =>
    session.act("editGap", { gap: "G-001", column: "issue", before, after });
  const open = (bytes: Uint8Array | undefined, name = NAME) =>
    session.act("openBriefFile", name, async () => bytes ?? new Uint8Array());
  const cell = (label: string) =>
    workbook.tables
      .find(({ name }) => name === "Review")
      ?.rows.map(({ cells }) => cells)
      .find(([key]) => key === label)?.[1];
  const change = (name: string, changed: (item: Item) => Partial<Item>): void =>
    graph.desk.change((state) =>
      withItems(
        state,
        state.items.filter((item) => item.name === name).map((item) => ({ ...item, ...changed(item) })),
      ),
    );
  return { ...started, ...graph, notice, states, edit, open, cell, change };
}

/** A brief that was made, and a table that moved on since. */
async function withBrief(setting: GraphSetting = {}, ports: Partial<SessionPorts> = {}) {
  const made = await around(setting, ports);
  await made.session.act("handBrief", "en");
  await made.edit("Profiling stays open.");
  return { ...made, brief: made.handed[0]?.bytes ?? new Uint8Array() };
}

describe("a brief in a file", () => {
  it("is compared with the open workbook, and nothing is written", async () => {
    const { open, brief, session, states, notice, handed } = await withBrief();
    await open(brief);
    expect(states().filter((one) => one.endsWith("changed"))).toEqual(["G-001 firstSentence changed"]);
    expect(session.state().briefFile).toMatchObject({ name: NAME, online: undefined, written: undefined });
    expect(notice()?.text).toBe(`“${NAME}” is compared with the table. Nothing was changed yet.`);
    expect(handed).toHaveLength(1);
  });

  it("is refreshed and handed over under another name, and the workbook knows it", async () => {
    const { open, brief, session, notice, handed, states, cell, edit } = await withBrief();
    const isOld = () => !isSameForBrief(session.state().briefFile!.review, session.state().review!);
    await open(brief);
    await session.act("refreshBriefFile", choosing());
    expect(handed[1]?.name).toBe(DATED);
    expect(textOf(handed[1]?.bytes)).toContain("Profiling stays open.");
    expect(notice()?.text).toContain("1 text refreshed.");
    expect(states().filter((one) => !one.endsWith("fresh"))).toEqual([]);
    expect(cell("Brief's file")).toBe(DATED);
    expect(isOld()).toBe(false);
    await edit("Profiling is wide open.", "Profiling stays open.");
    expect(isOld()).toBe(true);
    await edit("Profiling stays open.", "Profiling is wide open.");
    await session.act("showBriefPlan", "en");
    expect(session.state().brief?.comparison?.state).toBe("fresh");
  });

  it.each([
    ["keep", "Profiling, as I see it.", "Profiling stays open."],
    ["free", "Profiling, as I see it.", "Profiling stays open."],
    ["take", "Profiling stays open.", "Profiling, as I see it."],
  ] as const)(
    "that somebody worked in keeps their words unless they chose otherwise: %s",
    async (choice, stays, goes) => {
      const { open, brief, session, states, handed } = await withBrief();
      await open(typedInto(brief, "Profiling is open.", "Profiling, as I see it."));
      expect(states()).toContain("G-001 firstSentence both");
      await session.act("refreshBriefFile", choosing(choice));
      expect(textOf(handed[1]?.bytes)).toContain(stays);
      expect(textOf(handed[1]?.bytes)).not.toContain(goes);
    },
  );

  it.each([
    ["keep", /”\. No text had to change\. 1 text kept as you wrote it\./u],
    ["take", /”\. 1 text refreshed\.$/u],
    ["free", /”\. 1 text no longer linked\.$/u],
  ] as const)("says what became of a text that somebody edited, and counts no other: %s", async (choice, said) => {
    const { open, brief, session, notice } = await withBrief();
    await open(typedInto(brief, "Profiling is open.", "Profiling, as I see it."));
    await session.act("refreshBriefFile", choosing(choice));
    expect(notice()?.text).toMatch(said);
  });

  it("takes new rows where the person wants them, and is no brief of this table without them", async () => {
    const { open, brief, session, handed, workbook } = await withBrief();
    await session.act("addGap");
    await session.act("editGap", { gap: "G-004", column: "issue", before: "", after: "Nobody supervises." });
    expect(workbook.tables.length).toBeGreaterThan(0);
    await open(brief);
    expect(session.state().briefFile?.plan.newRows.map(({ gap }) => gap)).toEqual(["G-004"]);
    await session.act(
      "refreshBriefFile",
      choosing("keep", () => false),
    );
    expect(textOf(handed[1]?.bytes)).not.toContain("Nobody supervises.");
    await session.act("showBriefPlan", "en");
    expect(session.state().brief?.comparison).toMatchObject({ state: "stale" });
    await session.act("refreshBriefFile", choosing());
    expect(textOf(handed[2]?.bytes)).toContain("Nobody supervises.");
    expect(session.state().notice?.text).toContain("1 row added.");
    await session.act("showBriefPlan", "en");
    expect(session.state().brief?.comparison?.state).toBe("fresh");
  });

  it("is not refreshed by other changes than those that were shown", async () => {
    const { open, brief, session, edit, handed, notice, states } = await withBrief();
    await open(brief);
    await edit("Profiling is wide open.", "Profiling stays open.");
    await session.act("refreshBriefFile", choosing());
    expect(handed).toHaveLength(1);
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("Nothing was written") });
    expect(states()).toContain("G-001 firstSentence changed");
    await session.act("refreshBriefFile", choosing());
    expect(textOf(handed[1]?.bytes)).toContain("Profiling is wide open.");
  });

  it("gets the day of the next refresh in its name, and never the name it had", async () => {
    const { open, brief, session, edit, handed } = await withBrief();
    await open(brief, "Brief 2026-11-20.docx");
    await session.act("refreshBriefFile", choosing());
    await edit("Profiling is wide open.", "Profiling stays open.");
    await session.act("lookAtBriefAgain");
    await session.act("refreshBriefFile", choosing());
    expect(handed.slice(1).map(({ name }) => name)).toEqual(["Brief 2026-11-25.docx", "Brief 2026-11-25 (2).docx"]);
  });

  it("stays to be refreshed where it could not be handed over, and the workbook as it is", async () => {
    const outlet = outletThat({ done: false, how: "saved" });
    const { session, open, cell, notice, states, edit } = await around({}, { outlet });
    await edit("Profiling stays open.");
    await open((await withBrief()).brief);
    await session.act("refreshBriefFile", choosing());
    expect(notice()?.text).toContain("was not saved");
    expect([cell("Brief's file"), states().includes("G-001 firstSentence changed")]).toEqual([null, true]);
  });

  it.each([
    ["another file", Uint8Array.of(1, 2, 3)],
    ["a Word document that is no brief", new Uint8Array(template)],
  ])("that is %s is refused, and nothing is shown", async (_, bytes) => {
    const { open, session, notice } = await withBrief();
    await open(bytes);
    expect([notice()?.kind, session.state().briefFile]).toEqual(["problem", undefined]);
  });

  it("that can't be read from the disk is told", async () => {
    const { session, notice } = await around();
    await session.act("openBriefFile", NAME, async () => Promise.reject(new Error("gone")));
    expect(notice()?.kind).toBe("problem");
  });
});

/** A brief that was saved to OneDrive from the pane, and a table that moved on since. */
async function saved(setting: GraphSetting = {}) {
  const made = await around(setting);
  await made.session.act("signIn");
  await made.session.act("saveBrief", "en", "mine");
  await made.edit("Profiling stays open.");
  return made;
}

describe("the brief in OneDrive that the workbook knows", () => {
  it("is asked for with the click alone, which signs in first where that is to be done", async () => {
    const { session, notice, states } = await saved();
    await session.act("signOut");
    await session.act("openOnlineBrief");
    expect(session.state().online?.account?.name).toBe("u-aigerim");
    expect(notice()?.text).toContain("is compared with the table");
    expect(states()).toContain("G-001 firstSentence changed");
  });

  it.each(["at once", "after the next reading", "off"] as const)(
    "is refreshed in its place, for just the version that was read: %s",
    async (promotion) => {
      const { session, item, desk, notice } = await saved({ guesses: { promotion } });
      await session.act("openOnlineBrief");
      await session.act("refreshBriefFile", choosing());
      expect(textOf(item(NAME)[0]?.bytes)).toContain("Profiling stays open.");
      expect(item(NAME)[0]?.versions).toBe(2);
      expect(desk.state().log.find(({ route }) => route === "put-content")?.headers["if-match"]).toBeDefined();
      expect(notice()?.text).toBe(`Saved to OneDrive as “${NAME}”. 1 text refreshed.`);
      expect(session.state().briefFile?.plan.state).toBe("fresh");
      await session.act("saveBrief", "en", "same");
      expect(notice()?.text).toContain("Saved to OneDrive");
    },
  );

  it("that somebody worked in keeps their words, and is never saved over afterwards", async () => {
    const { session, item, change, notice, cell } = await saved();
    const seal = readBriefLink(String(cell("Brief in OneDrive")))?.seal;
    change(NAME, ({ bytes, tag }) => ({
      bytes: typedInto(bytes ?? new Uint8Array(), "Close it.", "Close it at last."),
      tag: tag + 1,
    }));
    await session.act("openOnlineBrief");
    await session.act("refreshBriefFile", choosing());
    expect(textOf(item(NAME)[0]?.bytes)).toContain("Close it at last.");
    expect(textOf(item(NAME)[0]?.bytes)).toContain("Profiling stays open.");
    expect(readBriefLink(String(cell("Brief in OneDrive")))?.seal).toBe(seal);
    await session.act("saveBrief", "en", "same");
    expect(notice()?.text).toContain("Somebody has worked in the brief");
    expect(textOf(item(NAME)[0]?.bytes)).toContain("Close it at last.");
  });

  it("is left alone where somebody worked in it after it was shown, and saved beside it", async () => {
    const { session, item, change, notice } = await saved();
    await session.act("openOnlineBrief");
    change(NAME, ({ bytes, tag }) => ({
      bytes: typedInto(bytes ?? new Uint8Array(), "Close it.", "Close it at last."),
      tag: tag + 1,
      modifiedBy: "u-berik",
    }));
    await session.act("refreshBriefFile", choosing());
    expect(notice()?.text).toContain("The file was changed meanwhile by Berik T.");
    expect(textOf(item(NAME)[0]?.bytes)).toContain("Close it at last.");
    expect(session.state().online?.ways).toEqual(["new-version", "download"]);
    await session.act("takeWay", "new-version");
    expect(textOf(item("review - brief (2).docx")[0]?.bytes)).toContain("Profiling stays open.");
    expect(session.state().briefFile).toMatchObject({ name: "review - brief (2).docx", plan: { state: "fresh" } });
  });

  it("that is open somewhere is told, and can be downloaded as it would be", async () => {
    const { session, change, notice, handed } = await saved();
    change(NAME, () => ({ isOpen: true }));
    await session.act("openOnlineBrief");
    await session.act("refreshBriefFile", choosing());
    expect(notice()?.text).toContain("The file is open somewhere");
    await session.act("takeWay", "download");
    expect(textOf(handed[0]?.bytes)).toContain("Profiling stays open.");
  });

  it("whose answer was lost is recognised by the next try, and saved once", async () => {
    const drop = { kind: "drop", when: "after" } as const;
    const faults = { "put-content": [drop], item: [undefined, undefined, undefined, undefined, drop] };
    const { session, item, notice } = await saved({ faults });
    await session.act("openOnlineBrief");
    await session.act("refreshBriefFile", choosing());
    expect(session.state().online?.ways[0]).toBe("again");
    await session.act("takeWay", "again");
    expect(notice()?.text).toContain("Saved to OneDrive");
    expect(item(NAME)[0]?.versions).toBe(2);
  });

  it("is not asked for where the workbook knows none", async () => {
    const { session, routes, notice } = await around();
    await session.act("openOnlineBrief");
    expect([notice()?.kind, routes()]).toEqual(["problem", []]);
  });

  it("is not there any more is told, and nothing else is offered than trying again", async () => {
    const { session, desk, notice } = await saved();
    desk.change((state) => ({ ...state, items: state.items.filter(({ name }) => name !== NAME) }));
    await session.act("openOnlineBrief");
    expect(notice()?.text).toContain("not in OneDrive any more");
    expect(session.state().online?.ways).toEqual([]);
  });
});

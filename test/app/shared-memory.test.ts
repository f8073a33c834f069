import { graphSetting } from "../support/graph";
import { startedSession } from "../support/session";

const MINE = "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/review.xlsx";
const INVITATION = { people: "berik@example.org", may: "view", message: "Please read" } as const;

/** A pane on a workbook at an address, with what this device keeps and the OneDrive that there is. */
async function pane(
  kept: Map<string, string> = new Map(),
  address = MINE,
  graph: ReturnType<typeof graphSetting> = graphSetting({ address: MINE }),
) {
  const preferences = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
  };
  const around = await startedSession({ online: async () => graph.files, address: async () => address, preferences });
  const { session } = around;
  const recalled = async () => {
    await session.act("recallOnline");
    return session.state().online?.remembered;
  };
  return { ...around, graph, kept, recalled };
}

async function shared() {
  const first = await pane();
  await first.session.act("signIn");
  await first.session.act("invite", "workbook", INVITATION);
  return first;
}

describe("who may open the workbook", () => {
  it("is known the next time that it is opened, without asking anybody", async () => {
    const { kept } = await shared();
    const { recalled, graph } = await pane(kept);
    expect(await recalled()).toMatchObject({
      workbook: {
        name: "review.xlsx",
        at: "2026-11-25T09:30:00Z",
        access: [expect.objectContaining({ people: ["Berik T."], may: "view" })],
      },
    });
    expect(graph.routes()).toEqual([]);
  });

  it("is another matter for a copy of it, and is not kept of one that was never saved", async () => {
    const { kept } = await shared();
    const copy = await pane(kept, MINE.replace("review", "copy"));
    expect(await copy.recalled()).toEqual({});
    const unsaved = await pane(new Map(), "Book1", graphSetting({ address: MINE }));
    await unsaved.session.act("signIn");
    await unsaved.session.act("invite", "workbook", INVITATION);
    expect([...unsaved.kept.keys()]).not.toContain("shared");
  });

  it("follows every change of it, and is forgotten with the account", async () => {
    const { session, kept, recalled } = await shared();
    const [given] = session.state().online?.access.workbook?.filter(({ may }) => may !== "own") ?? [];
    await session.act("revokeAccess", "workbook", given?.id ?? "");
    const later = await pane(kept);
    expect((await later.recalled())?.workbook?.access.filter(({ may }) => may !== "own")).toEqual([]);
    await session.act("signOut");
    expect(await recalled()).toEqual({});
    expect(await (await pane(kept)).recalled()).toEqual({});
  });

  it("is kept without the address of a link, which would open the file to whoever reads it", async () => {
    const { session, kept, recalled } = await shared();
    await session.act("makeLink", "workbook", "view", "anyone");
    const [link] = session.state().online?.access.workbook?.filter((one) => one.link) ?? [];
    expect(link?.link?.address).toContain("https://");
    expect([...kept.values()].join("\n")).not.toContain(link?.link?.address);
    expect((await recalled())?.workbook?.access.map((one) => one.link?.whom)).toContain("anyone");
  });

  it("is kept of the last ten workbooks", async () => {
    const { kept } = await shared();
    for (let number = 0; number < 10; number++) {
      const { session } = await pane(kept, `${MINE}?${number}`, graphSetting({ address: MINE }));
      await session.act("signIn");
      await session.act("showAccess", "workbook");
    }
    expect(await (await pane(kept)).recalled()).toEqual({});
    expect((await (await pane(kept, `${MINE}?9`)).recalled())?.workbook?.name).toBe("review.xlsx");
  });

  it.each(["no JSON", "{}", '[{"address":1}]', `[{"address":"${MINE}","workbook":{"name":1}}]`])(
    "is nothing where the device kept something else: %s",
    async (text) => {
      expect(await (await pane(new Map([["shared", text]]))).recalled()).toEqual({});
    },
  );
});

describe("who may open the brief", () => {
  it("is known the next time, for just the brief that the workbook knows", async () => {
    const { session, recalled } = await pane();
    await session.act("signIn");
    await session.act("saveBrief", "en", "mine");
    await session.act("invite", "brief", INVITATION);
    expect(await recalled()).toMatchObject({ brief: { name: "review - brief.docx" } });
    const before = "Profiling is open.";
    await session.act("editGap", { gap: "G-001", column: "issue", before, after: "Profiling stays open." });
    await session.act("saveBrief", "en", "new-version");
    expect(await recalled()).toEqual({});
  });
});

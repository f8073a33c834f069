import { readFileSync } from "node:fs";
import { join } from "node:path";

import { docxDocuments } from "../../src/adapters/docx/docx-documents";
import { openPackage } from "../../src/adapters/opc/open-package";
import type { OnlineFiles } from "../../src/app/online/online-files";
import { OnlineTrouble } from "../../src/app/online/online-trouble";
import { readBriefLink, writeBriefLink } from "../../src/app/online/brief-link";
import { TROUBLE_WORDS } from "../../src/app/online/trouble-words";
import { LANGUAGES } from "../../src/domain/language";
import type { FaultKind, Item } from "../../src/preview/graph/graph-state";
import { withItems } from "../../src/preview/graph/graph-state";
import { WORKBOOK_ADDRESS } from "../../src/preview/graph/office-address";
import { error, graphSetting } from "../support/graph";
import type { GraphSetting } from "../support/graph";
import type { SessionPorts } from "../../src/app/session/session-ports";
import { startedSession } from "../support/session";

const template = readFileSync(join(__dirname, "../../assets/brief-template.docx"));
const { contentSeal } = docxDocuments(template);
const NAME = "review - brief.docx";

async function signedIn(
  setting: GraphSetting = {},
  { files, ...given }: Partial<SessionPorts> & { readonly files?: OnlineFiles } = {},
) {
  const graph = graphSetting({ address: WORKBOOK_ADDRESS, ...setting });
  const around = await startedSession({ ...given, online: async () => files ?? graph.files });
  const { session, workbook } = around;
  await session.act("openOnline");
  await session.act("signIn");
  const online = () => session.state().online;
  const notice = () => session.state().notice?.text ?? "";
  const linkCell = () =>
    workbook.tables
      .find(({ name }) => name === "Review")
      ?.rows.map(({ cells }) => cells)
      .find(([key]) => key === "Brief in OneDrive")?.[1];
  const change = (name: string, edit: (item: Item) => Partial<Item>): void =>
    graph.desk.change((state) =>
      withItems(
        state,
        state.items.filter((item) => item.name === name).map((item) => ({ ...item, ...edit(item) })),
      ),
    );
  return { ...around, ...graph, online, notice, linkCell, change };
}

/** The file as Word would leave it after somebody typed a word. */
function typedIn(bytes: Uint8Array | undefined): Uint8Array {
  const pkg = openPackage(bytes ?? new Uint8Array(), "document");
  pkg.set(pkg.mainPart, pkg.text(pkg.mainPart).replace("</w:body>", "<w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:body>"));
  return pkg.save();
}

it("lets a person press to sign in while it is found out, unasked, whether the add-in is registered", async () => {
  const { files } = graphSetting({ address: WORKBOOK_ADDRESS });
  const tell: { asked?: () => void; come?: () => void } = {};
  const isAsked = new Promise<void>((resolve) => (tell.asked = resolve));
  const hasCome = new Promise<void>((resolve) => (tell.come = resolve));
  const online = async (): Promise<OnlineFiles> => {
    tell.asked?.();
    await hasCome;
    return files;
  };
  const { session } = await startedSession({ online, wait: async () => undefined });
  const opening = session.act("openOnline");
  await isAsked;
  await new Promise(setImmediate);
  expect(session.state().working).toBeUndefined();
  const signingIn = session.act("signIn");
  tell.come?.();
  await Promise.all([opening, signingIn]);
  expect(session.state().online?.account).toBeDefined();
});

describe("signing in", () => {
  it("says as whom before anything is sent", async () => {
    const { online, routes, notice } = await signedIn();
    expect(online()?.account?.name).toBe("u-aigerim");
    expect(notice()).toContain("Nothing was sent yet");
    expect(routes()).toEqual([]);
  });

  it("comes before anything is saved", async () => {
    const { session, routes, online, notice } = await signedIn();
    await session.act("signOut");
    await session.act("saveBrief", "en", "mine");
    expect([notice(), online()?.ways]).toEqual(["Sign in to continue.", ["sign-in", "download"]]);
    expect(routes()).toEqual([]);
    await session.act("takeWay", "sign-in");
    expect(routes()).toEqual([]);
    expect(online()?.ways).toEqual(["again", "download"]);
    await session.act("takeWay", "again");
    expect(online()?.brief?.name).toBe(NAME);
  });

  it("says what an administrator has to do where the add-in is not registered", async () => {
    const { files } = graphSetting();
    const { online, notice } = await signedIn({}, { files: { ...files, isSetUp: async () => false } });
    expect(online()).toMatchObject({ isSetUp: false, account: undefined, ways: ["download"] });
    expect(notice()).toContain("An administrator has to register the add-in");
  });
});

describe("saving the brief", () => {
  it("remembers in the workbook which file it is and what it said", async () => {
    const { session, item, linkCell, online, notice } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    const [saved] = item(NAME);
    expect(notice()).toBe(`Saved to OneDrive as “${NAME}”.`);
    expect(readBriefLink(String(linkCell()))).toEqual({
      reach: "mine",
      drive: "b!aigerim",
      item: saved?.id,
      seal: contentSeal(saved?.bytes ?? new Uint8Array()),
    });
    expect(online()).toMatchObject({ isLinked: true, brief: { name: NAME } });
    expect(session.state().review?.details.briefFile).toBe(NAME);
  });

  it("goes next to the workbook where the person agrees to the wider consent", async () => {
    const { session, item } = await signedIn();
    await session.act("saveBrief", "en", "beside");
    expect(item(NAME)[0]?.parent).toBe("01FOLDERA");
  });

  it("sends nothing where that consent is refused, and offers one's own OneDrive", async () => {
    const { files } = graphSetting();
    const refused: OnlineFiles = {
      ...files,
      signIn: async (reach) => {
        if (reach === "all") throw new OnlineTrouble("administrator-first", { code: "90094" });
        return { name: "u-aigerim" };
      },
    };
    const { session, online, notice, routes } = await signedIn({}, { files: refused });
    await session.act("saveBrief", "en", "beside");
    expect(notice()).toContain("Saving next to the workbook was not allowed (90094)");
    expect(online()?.ways).toEqual(["my-onedrive", "download"]);
    expect(routes()).toEqual([]);
  });

  it("next to a workbook that was never saved says so, and goes into one's own OneDrive instead", async () => {
    const { session, online, notice, item } = await signedIn({ address: "" });
    await session.act("saveBrief", "en", "beside");
    expect(notice()).toContain("save it to OneDrive first");
    expect(online()?.ways).toEqual(["my-onedrive", "download"]);
    await session.act("takeWay", "my-onedrive");
    expect(item(NAME)[0]?.parent).toBe("01ROOTA");
  });

  it("replaces the last one, wherever it was renamed or moved to", async () => {
    const { session, item, change, online } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    change(NAME, () => ({ name: "renamed.docx", parent: "01FOLDERA", tag: 9 }));
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling stays open.",
    });
    await session.act("saveBrief", "en", "same");
    expect(item(NAME)).toEqual([]);
    expect(item("renamed.docx")).toMatchObject([{ versions: 2 }]);
    expect(online()?.brief?.name).toBe("renamed.docx");
  });

  it.each(["at once", "after the next reading", "off"] as const)(
    "replaces it also after SharePoint has worked it over: %s",
    async (promotion) => {
      const { session, item, notice } = await signedIn({ guesses: { promotion } });
      await session.act("saveBrief", "en", "mine");
      await session.act("showAccess", "brief");
      await session.act("editGap", {
        gap: "G-001",
        column: "issue",
        before: "Profiling is open.",
        after: "Profiling stays open.",
      });
      await session.act("saveBrief", "en", "same");
      expect(notice()).toContain("Saved to OneDrive");
      expect(item(NAME)[0]?.versions).toBe(2);
    },
  );

  it("never writes over what somebody typed into it, and offers a new version beside it", async () => {
    const { session, item, change, notice, online } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    change(NAME, ({ bytes, tag }) => ({ bytes: typedIn(bytes), tag: tag + 1, modifiedBy: "u-berik" }));
    const theirs = item(NAME)[0]?.bytes;
    await session.act("saveBrief", "en", "same");
    expect(notice()).toContain("Somebody has worked in the brief since it was saved by Berik T.");
    expect(item(NAME)[0]?.bytes).toBe(theirs);
    expect(online()?.ways[0]).toBe("new-version");
    await session.act("takeWay", "new-version");
    expect(item("review - brief (2).docx")).toHaveLength(1);
    expect(online()?.brief?.name).toBe("review - brief (2).docx");
  });

  it("is offered as a new version where the file is gone", async () => {
    const { session, desk, online, item } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    desk.change((state) => ({ ...state, items: state.items.filter(({ name }) => name !== NAME) }));
    await session.act("saveBrief", "en", "same");
    expect(online()?.ways[0]).toBe("new-version");
    await session.act("takeWay", "new-version");
    expect(item(NAME)).toHaveLength(1);
  });

  const DROP: FaultKind = { kind: "drop", when: "after" };
  it("that was not confirmed is recognised by the next try, and not saved twice", async () => {
    const { session, item, online, notice } = await signedIn({ faults: { "put-new": [DROP], child: [DROP] } });
    await session.act("saveBrief", "en", "mine");
    expect(notice()).toContain("It is not confirmed");
    expect(online()?.ways).toEqual(["again", "download"]);
    await session.act("takeWay", "again");
    expect(item(NAME)).toHaveLength(1);
    expect(online()?.brief?.name).toBe(NAME);
  });

  it("over the last one that was not confirmed is recognised, too", async () => {
    const faults = { "put-content": [DROP], item: [undefined, undefined, undefined, DROP] };
    const { session, item, online } = await signedIn({ faults });
    await session.act("saveBrief", "en", "mine");
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling stays open.",
    });
    await session.act("saveBrief", "en", "same");
    expect(online()?.ways[0]).toBe("again");
    await session.act("takeWay", "again");
    expect(item(NAME)[0]?.versions).toBe(2);
    expect(online()?.ways).toEqual([]);
  });

  it("can be downloaded instead, the very brief that could not be saved", async () => {
    const { session, handed } = await signedIn({ faults: { "put-new": [error(507, "quotaLimitReached")] } });
    await session.act("saveBrief", "en", "mine");
    await session.act("takeWay", "download");
    expect(handed.map(({ name }) => name)).toEqual([NAME]);
  });

  it("leaves the workbook to be worked in while OneDrive keeps the person waiting", async () => {
    const { session, online, notice } = await signedIn({ faults: { home: [{ kind: "hang" }] } });
    const work = session.act("saveBrief", "en", "mine");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling stays open.",
    });
    expect(notice()).toContain("G-001");
    expect(online()?.canStop).toBe(true);
    await session.act("stopOnline");
    await work;
  });

  it("ends when the person wants it to", async () => {
    const { session, online, notice } = await signedIn({ faults: { home: [{ kind: "hang" }] } });
    const work = session.act("saveBrief", "en", "mine");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(online()?.canStop).toBe(true);
    await session.act("stopOnline");
    await work;
    expect(notice()).toContain("You stopped it.");
    expect(online()?.canStop).toBe(false);
  });
});

const shared = async (setting: GraphSetting = {}) => {
  const around = await signedIn(setting);
  await around.session.act("saveBrief", "en", "mine");
  return around;
};

describe("sharing the brief", () => {
  const INVITATION = {
    people: "berik@example.org, Berik T. <berik@example.org>;\n",
    may: "view",
    message: "Please read",
  } as const;

  it("needs a brief in OneDrive", async () => {
    const { session, notice } = await signedIn();
    await session.act("invite", "brief", INVITATION);
    expect(notice()).toContain("does not know a brief in OneDrive yet");
  });

  it("invites each person once, changes what they may do, and takes it back", async () => {
    const { session, online, notice } = await shared();
    await session.act("invite", "brief", INVITATION);
    expect(notice()).toBe("Invited: berik@example.org.");
    const others = () => online()?.access.brief?.filter(({ may }) => may !== "own") ?? [];
    expect(others()).toMatchObject([{ people: ["Berik T."], may: "view" }]);
    await session.act("changeAccess", "brief", others()[0]?.id ?? "", "edit");
    expect(others()).toMatchObject([{ may: "edit" }]);
    await session.act("revokeAccess", "brief", others()[0]?.id ?? "");
    expect(others()).toEqual([]);
    expect(notice()).toBe("Access is taken away.");
  });

  it("asks for an address", async () => {
    const { session, notice } = await shared();
    await session.act("invite", "brief", { ...INVITATION, people: " ; " });
    expect(notice()).toContain("Type at least one e-mail address");
  });

  it("invites nobody while one of them is no address, and says which", async () => {
    const { session, online, notice } = await shared();
    await session.act("invite", "brief", { ...INVITATION, people: "berik@example.org, aigul@example" });
    expect(notice()).toContain("no e-mail address: aigul@example.");
    expect(online()?.access.brief?.filter(({ may }) => may !== "own") ?? []).toEqual([]);
  });

  it("shows the end that a link really has", async () => {
    const { session, notice } = await shared();
    await session.act("makeLink", "brief", "view", "anyone");
    expect(notice()).toBe("The link is made; it ends on 2026-12-26.");
  });

  it("does not stop a person from saving over it, since rights are no words", async () => {
    const { session, item } = await shared();
    await session.act("invite", "brief", INVITATION);
    await session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling stays open.",
    });
    await session.act("saveBrief", "en", "same");
    expect(item(NAME)[0]?.versions).toBe(2);
  });
});

describe("sharing the workbook", () => {
  const INVITATION = { people: "berik@example.org", may: "view", message: "Please read" } as const;

  it("invites to the file that is open, changes what they may do, and takes it back, without a brief", async () => {
    const { session, online, notice, item } = await signedIn();
    await session.act("invite", "workbook", INVITATION);
    expect(notice()).toBe("Invited: berik@example.org.");
    expect(online()).toMatchObject({
      isLinked: false,
      workbook: { name: "review.xlsx" },
      access: { brief: undefined },
    });
    const others = () => online()?.access.workbook?.filter(({ may }) => may !== "own") ?? [];
    expect(others()).toMatchObject([{ people: ["Berik T."], may: "view" }]);
    await session.act("changeAccess", "workbook", others()[0]?.id ?? "", "edit");
    expect(others()).toMatchObject([{ may: "edit" }]);
    await session.act("revokeAccess", "workbook", others()[0]?.id ?? "");
    expect(others()).toEqual([]);
    expect(item("review.xlsx").map(({ versions }) => versions)).not.toContain(2);
  });

  it("leaves what is known of the brief alone, and the other way round", async () => {
    const { session, online } = await shared();
    await session.act("showAccess", "brief");
    const known = online()?.access.brief;
    await session.act("invite", "workbook", INVITATION);
    expect(online()?.access.brief).toBe(known);
    await session.act("saveBrief", "en", "mine");
    expect(online()?.access.brief).toBeUndefined();
    expect(online()?.access.workbook).toMatchObject([{ people: ["Berik T."] }]);
  });

  it.each(["", "C:\\Reviews\\review.xlsx"])(
    "says to save it to OneDrive first where it lies at “%s”",
    async (address) => {
      const { session, online, notice, routes } = await signedIn({ address });
      await session.act("showAccess", "workbook");
      expect(notice()).toContain("Save it to OneDrive first");
      expect([online()?.ways, routes()]).toEqual([[], []]);
    },
  );

  it("finds it by its ids where it was renamed while open, also when it was seen there on an earlier day", async () => {
    const kept = new Map<string, string>();
    const onDevice: Partial<SessionPorts> = {
      address: async () => WORKBOOK_ADDRESS,
      preferences: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    };
    const { session, change } = await signedIn({}, onDevice);
    await session.act("showAccess", "workbook");
    change("review.xlsx", () => ({ name: "renamed.xlsx", tag: 9 }));
    await session.act("showAccess", "workbook");
    expect(session.state().online?.workbook?.name).toBe("renamed.xlsx");
    const later = await signedIn({}, onDevice);
    later.change("review.xlsx", () => ({ name: "renamed again.xlsx", tag: 10 }));
    await later.session.act("showAccess", "workbook");
    expect(later.online()?.workbook?.name).toBe("renamed again.xlsx");
    await later.session.act("saveBrief", "en", "beside");
    expect(later.notice()).toContain("Saved");
  });

  it("says what to do where it was renamed before it was ever seen", async () => {
    const { session, change, notice } = await signedIn();
    change("review.xlsx", () => ({ name: "renamed.xlsx", tag: 9 }));
    await session.act("showAccess", "workbook");
    expect(notice()).toContain("save and close it, open it again from OneDrive");
  });

  it("asks for the wider consent only where it lies in somebody else's", async () => {
    const address = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/their review.xlsx";
    const graph = graphSetting({ address });
    const reaches: string[] = [];
    const files: OnlineFiles = {
      ...graph.files,
      signIn: async (reach) => {
        reaches.push(reach);
        return graph.files.signIn(reach);
      },
    };
    const { session, online } = await signedIn({}, { files });
    expect(reaches).toEqual(["mine"]);
    await session.act("showAccess", "workbook");
    expect(reaches).toEqual(["mine", "all"]);
    expect(online()?.workbook?.name).toBe("their review.xlsx");
  });

  it("offers no way that would save something", async () => {
    const { session, online } = await signedIn();
    await session.act("signOut");
    await session.act("showAccess", "workbook");
    expect(online()?.ways).toEqual(["sign-in"]);
  });

  it("is forgotten with the account", async () => {
    const { session, online } = await signedIn();
    await session.act("showAccess", "workbook");
    await session.act("signOut");
    expect(online()).toMatchObject({ workbook: undefined, access: { workbook: undefined } });
  });
});

describe("what the workbook knows by itself", () => {
  it("is that a brief lies in OneDrive, and nothing is asked to say so", async () => {
    const { session, online, routes } = await shared();
    await session.act("signOut");
    const before = routes().length;
    await session.act("recallOnline");
    expect(online()).toMatchObject({ isLinked: true, brief: undefined });
    expect(routes()).toHaveLength(before);
  });
});

describe("the place of a brief", () => {
  it("is read as it was written, whatever its ids hold", () => {
    const link = { reach: "all", drive: "b!a b", item: "CID!s1 й", seal: "0af1" } as const;
    expect(readBriefLink(writeBriefLink(link))).toEqual(link);
  });
  it.each(["", "brief.docx", "mine a b", "mine %E0 b 0a"])("is none in “%s”", (cell) =>
    expect(readBriefLink(cell)).toBeUndefined(),
  );
});

describe("each trouble", () => {
  it.each(Object.keys(TROUBLE_WORDS) as (keyof typeof TROUBLE_WORDS)[])(
    "%s says what there is to do in three languages",
    (kind) => {
      const { said, ways } = new OnlineTrouble(kind, {
        who: "Berik",
        when: "2026-11-26T08:40:00Z",
        seconds: 20,
        code: "X1",
      });
      expect(new Set(LANGUAGES.map((language) => said[language])).size).toBe(3);
      expect(ways.length > 0 || kind === "sharing-refused").toBe(true);
      expect(said.ru).not.toMatch(/undefined/u);
    },
  );
});

describe("what was saved", () => {
  it("is no longer known to the workbook once its place is taken back, and the file stays", async () => {
    const { session, online } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    expect(online()?.isLinked).toBe(true);
    await session.act("takeBackLast");
    expect([online()?.isLinked, online()?.brief?.name]).toEqual([false, NAME]);
  });

  it("has earlier versions only where it was saved over", async () => {
    const { session } = await signedIn();
    await session.act("saveBrief", "en", "mine");
    const first = session.state().notice?.undo ?? "";
    await session.act("saveBrief", "en", "same");
    const isTold = [first, session.state().notice?.undo ?? ""].map((said) => said.includes("keeps earlier versions"));
    expect(isTold).toEqual([false, true]);
    expect(first).toBe(`To undo, delete “${NAME}”; “Take back” clears the entry on the first sheet.`);
  });
});

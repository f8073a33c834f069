import type { Drive } from "../../../src/preview/graph/graph-state";
import { error, graphSetting, WATCH } from "../../support/graph";
import { troubleOf } from "../../support/trouble";
import type { GraphSetting } from "../../support/graph";

const KEY = { drive: "b!aigerim", item: "01BOOKA" };
const INVITATION = { people: ["berik@example.org"], may: "view", message: "Please read" } as const;

const withDrive =
  (id: string, given: Partial<Drive>): NonNullable<GraphSetting["change"]> =>
  (state) => ({ ...state, drives: state.drives.map((drive) => (drive.id === id ? { ...drive, ...given } : drive)) });

describe("inviting", () => {
  it("asks everyone to sign in, and writes to them", async () => {
    const { files, desk } = graphSetting();
    expect(await files.invite(KEY, INVITATION, WATCH)).toEqual([{ person: "berik@example.org", outcome: "invited" }]);
    expect(JSON.parse(desk.state().log[0]?.body ?? "")).toEqual({
      recipients: [{ email: "berik@example.org" }],
      roles: ["read"],
      requireSignIn: true,
      sendInvitation: true,
      message: "Please read",
    });
    expect(await files.access(KEY, WATCH)).toEqual([
      { id: expect.any(String), people: ["Berik T."], may: "view", isInherited: false },
    ]);
  });

  it("says who could not be invited, and invites the others", async () => {
    const { files } = graphSetting({
      change: withDrive("b!aigerim", { sharing: { anonymous: false, outsiders: false } }),
    });
    const people = ["who@elsewhere.example", "berik@example.org"];
    expect(await files.invite(KEY, { ...INVITATION, people }, WATCH)).toEqual([
      { person: "who@elsewhere.example", outcome: "refused" },
      { person: "berik@example.org", outcome: "invited" },
    ]);
  });

  it.each([
    [error(403, "accessDenied")],
    [error(400, "invalidRequest", { inner: "secureSharingInvalidRequest" })],
    [error(500, "generalException")],
  ])("is not allowed where OneDrive says so: %j", async (fault) => {
    const { files } = graphSetting({ faults: { invite: [fault] } });
    expect((await troubleOf(files.invite(KEY, INVITATION, WATCH))).kind).toBe("sharing-refused");
  });

  it("a work account to a personal drive is refused", async () => {
    const { files } = graphSetting({ user: "u-dana" });
    const trouble = await troubleOf(files.invite({ drive: "CID", item: "CID!s9" }, INVITATION, WATCH));
    expect(trouble.kind).toBe("sharing-refused");
    expect(trouble.facts.code).toContain("secureSharingInvalidRequest");
  });

  it("is not done twice where the answer is lost: they may have their letter", async () => {
    const { files, routes } = graphSetting({ faults: { invite: [{ kind: "drop", when: "after" }] } });
    expect(await files.invite(KEY, INVITATION, WATCH)).toEqual([{ person: "berik@example.org", outcome: "unknown" }]);
    expect(routes()).toEqual(["invite 0"]);
  });

  it("waits where OneDrive asks to, since nothing was sent by then", async () => {
    const { files, waits } = graphSetting({ faults: { invite: [error(429, "x", { retryAfter: "3" })] } });
    expect(await files.invite(KEY, INVITATION, WATCH)).toEqual([{ person: "berik@example.org", outcome: "invited" }]);
    expect(waits).toEqual([3000]);
  });
});

describe("a link", () => {
  it("says whom it is for, and when it really ends", async () => {
    const { files, desk } = graphSetting();
    const link = await files.link(KEY, { may: "view", whom: "anyone" }, WATCH);
    expect(JSON.parse(desk.state().log[0]?.body ?? "")).toEqual({ type: "view", scope: "anonymous" });
    expect(link).toMatchObject({ may: "view", link: { whom: "anyone" }, until: "2026-12-26T09:00:00.000Z" });
  });

  it("that is there already is given again", async () => {
    const { files } = graphSetting();
    const first = await files.link(KEY, { may: "edit", whom: "organisation" }, WATCH);
    expect(await files.link(KEY, { may: "edit", whom: "organisation" }, WATCH)).toEqual(first);
    expect(first.until).toBeUndefined();
  });

  it("for anyone is refused where the organisation has turned that off", async () => {
    const { files } = graphSetting({
      change: withDrive("b!aigerim", { sharing: { anonymous: false, outsiders: true } }),
    });
    expect((await troubleOf(files.link(KEY, { may: "view", whom: "anyone" }, WATCH))).kind).toBe("sharing-refused");
  });
});

const invited = async (setting: GraphSetting = {}) => {
  const around = graphSetting(setting);
  await around.files.invite(KEY, INVITATION, WATCH);
  const [access] = await around.files.access(KEY, WATCH);
  return { ...around, access: access?.id ?? "" };
};

describe("a right", () => {
  it("is changed for the version that was seen", async () => {
    const { files, access, desk } = await invited();
    await files.change(KEY, access, "edit", WATCH);
    expect((await files.access(KEY, WATCH)).map(({ may }) => may)).toEqual(["edit"]);
    expect(desk.state().log.find(({ method }) => method === "PATCH")?.headers["if-match"]).toMatch(/^"\{01BOOKA\}/u);
  });

  it("is taken back, also when it is gone already", async () => {
    const { files, access } = await invited();
    await files.revoke(KEY, access, WATCH);
    expect(await files.access(KEY, WATCH)).toEqual([]);
    await files.revoke(KEY, access, WATCH);
  });

  it("is taken back although the file changed in between", async () => {
    const stale = error(412, "notAllowed", { inner: "resourceModified" });
    const { files, access } = await invited({ faults: { "delete-permission": [stale] } });
    await files.revoke(KEY, access, WATCH);
    expect(await files.access(KEY, WATCH)).toEqual([]);
  });
});

/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Access, Invited } from "../../../src/app/online/online-files";
import type { OnlineState } from "../../../src/app/session/online-state";
import type { SharingActions } from "../../../src/ui/sharing/sharing-actions";
import { SharingScreen } from "../../../src/ui/sharing/SharingScreen";
import { onlineState } from "../../support/online-state";
import { renderInPane } from "../../support/render-in-pane";

const online = (given: Partial<OnlineState> = {}): OnlineState =>
  onlineState({ account: { name: "aigerim@example.org" }, ...given });

const BRIEF = {
  drive: "d",
  item: "i",
  name: "brief.docx",
  version: "1",
  address: "https://example.sharepoint.com/brief.docx",
  changedBy: "Berik T.",
  changedAt: "2026-11-26T08:40:00Z",
};

const access = (given: Partial<Access> = {}): Access => ({
  id: "p1",
  people: ["Berik T."],
  may: "view",
  isInherited: false,
  ...given,
});

function show(state: OnlineState | undefined, working?: string, invited?: readonly Invited[]) {
  const done: unknown[][] = [];
  const noting =
    (name: string) =>
    (...given: unknown[]): void =>
      // A press itself is nothing to note.
      void done.push([name, ...given.filter((one) => !(one instanceof Object && "nativeEvent" in one))]);
  const actions: SharingActions = {
    onOpen: noting("open"),
    onSignIn: noting("sign in"),
    onSignOut: noting("sign out"),
    onSave: noting("save"),
    onWay: noting("way"),
    onStop: noting("stop"),
    onLook: noting("look"),
    onCheckIn: noting("check in"),
    onInvite: async (...given) => {
      done.push(["invite", ...given]);
      return invited;
    },
    onLink: noting("link"),
    onChange: noting("change"),
    onRevoke: noting("revoke"),
  };
  const screenOf = (given: OnlineState | undefined) => (
    <SharingScreen online={given} reviewLanguage="ru" draftTitle="О платформах" working={working} actions={actions} />
  );
  const { rerender } = renderInPane(screenOf(state));
  return { user: userEvent.setup(), done, change: (given: OnlineState) => rerender(screenOf(given)) };
}

const press = (name: string): HTMLElement => screen.getByRole("button", { name });
const isThere = (name: string): boolean => screen.queryByRole("button", { name }) !== null;

describe("the screen Sharing", () => {
  it("looks whether it is set up when it opens, and offers to sign in and nothing else", async () => {
    const { user, done } = show(online({ account: undefined }));
    await user.click(press("Sign in"));
    expect(done).toEqual([["open"], ["sign in"]]);
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });

  it("says what an administrator has to do where it is not", () => {
    show(online({ account: undefined, isSetUp: false }));
    expect(screen.getByText(/write the client id into onedrive\.json/u)).toBeTruthy();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("names the account above whatever writes there", async () => {
    const { user, done } = show(online());
    expect(screen.getByText(/Signed in as aigerim@example\.org/u)).toBeTruthy();
    await user.click(press("Save to my OneDrive"));
    await user.click(press("Save next to the workbook"));
    expect(done.slice(1)).toEqual([
      ["save", "mine"],
      ["save", "beside"],
    ]);
    expect([isThere("Save over the last one"), isThere("Invite")]).toEqual([false, false]);
  });

  it("shows where the brief lies, and saves over it", async () => {
    const { user, done } = show(online({ isLinked: true, brief: BRIEF }));
    expect(screen.getByRole("link", { name: "Open in OneDrive" }).getAttribute("href")).toBe(BRIEF.address);
    expect(screen.getByText(/by Berik T\., 26 November 2026, 08:40 UTC/u)).toBeTruthy();
    await user.click(press("Save over the last one"));
    expect(done.at(-1)).toEqual(["save", "same"]);
  });

  it("opens no address but one of the web", () => {
    show(online({ isLinked: true, brief: { ...BRIEF, address: "javascript:alert(1)" } }));
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("forgets the addresses of those who are invited, and keeps those who are not", async () => {
    const { user } = show(online({ isLinked: true }), undefined, [
      { person: "aigul@example.org", outcome: "invited" },
      { person: "berik@example.org", outcome: "refused" },
    ]);
    const people = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "E-mail addresses" });
    await user.type(people, "aigul@example.org, berik@example.org");
    await user.click(press("Invite"));
    expect(people.value).toBe("berik@example.org");
  });

  it("keeps all of them while nobody was asked", async () => {
    const { user } = show(online({ isLinked: true }));
    const people = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "E-mail addresses" });
    await user.type(people, "aigul@example");
    await user.click(press("Invite"));
    expect(people.value).toBe("aigul@example");
  });

  it("invites with a letter in the language of the review, and says that there is no role for commenting only", async () => {
    const { user, done } = show(online({ isLinked: true, brief: BRIEF }));
    expect(screen.getAllByText(/no role for commenting only/u).length).toBeGreaterThan(0);
    await user.type(screen.getByRole("textbox", { name: "E-mail addresses" }), "berik@example.org");
    screen.getByRole("combobox", { name: "Language of the message" });
    await user.click(press("Invite"));
    expect(done.at(-1)).toEqual([
      "invite",
      "brief",
      {
        people: "berik@example.org",
        may: "view",
        message: "Направляю записку о проекте «О платформах». Пожалуйста, просмотрите и оставьте комментарии.",
      },
    ]);
  });

  it("lists who has access, with what can be changed about each", async () => {
    const rights = [
      access({ id: "p0", people: ["Aigerim S."], may: "own" }),
      access(),
      access({ id: "p2", people: ["The office"], isInherited: true }),
      access({
        id: "p3",
        people: [],
        until: "2026-12-26T00:00:00Z",
        link: { whom: "anyone", address: "https://x.example/1" },
      }),
    ];
    const { user, done } = show(
      online({ isLinked: true, brief: BRIEF, access: { brief: rights, workbook: undefined } }),
    );
    expect(screen.getByText(/Aigerim S\. – owner/u)).toBeTruthy();
    expect(screen.getByText(/The office – may read, from the folder/u)).toBeTruthy();
    expect(screen.getByText(/Link for anyone – may read, until 26 December 2026/u)).toBeTruthy();
    await user.click(press("Let Berik T. edit"));
    await user.click(press("Take access away from Berik T."));
    await user.click(press("Take access away from Link for anyone"));
    expect(done.slice(1)).toEqual([
      ["change", "brief", "p1", "edit"],
      ["revoke", "brief", "p1"],
      ["revoke", "brief", "p3"],
    ]);
    expect(isThere("Take access away from The office")).toBe(false);
  });

  it("makes a link for more people only once the person has agreed to its warning", async () => {
    const { user, done } = show(online({ isLinked: true, brief: BRIEF }));
    await user.selectOptions(screen.getByRole("combobox", { name: "For" }), "anyone");
    expect(screen.getByText(/without signing in, and you will not see who/u)).toBeTruthy();
    await user.click(press("Make the link"));
    expect(done).toEqual([["open"]]);
    await user.click(screen.getByRole("checkbox", { name: "I want this" }));
    await user.click(press("Make the link"));
    expect(done.at(-1)).toEqual(["link", "brief", "view", "anyone"]);
  });

  it.each([
    ["anyone", /Anyone who gets this link can change the file/u],
    ["organisation", /Everyone in your organisation who gets this link can change the file/u],
  ])("asks again where the link, for %s, is to let people edit, and says that it does", async (whom, warning) => {
    const { user, done } = show(online({ isLinked: true, brief: BRIEF }));
    await user.selectOptions(screen.getByRole("combobox", { name: "For" }), whom);
    await user.click(screen.getByRole("checkbox", { name: "I want this" }));
    expect(screen.queryByText(warning)).toBeNull();
    await user.selectOptions(screen.getAllByRole("combobox", { name: "They may" }).at(-1)!, "edit");
    expect(screen.getByText(warning)).toBeTruthy();
    await user.click(press("Make the link"));
    expect(done).toEqual([["open"]]);
    await user.click(screen.getByRole("checkbox", { name: "I want this" }));
    await user.click(press("Make the link"));
    expect(done.at(-1)).toEqual(["link", "brief", "edit", whom]);
  });

  it("offers each way on, and a way to end what is under way", async () => {
    const { user, done } = show(online({ ways: ["new-version", "download"] }));
    await user.click(press("Save a new version"));
    await user.click(press("Download"));
    expect(done.slice(1)).toEqual([
      ["way", "new-version"],
      ["way", "download"],
    ]);
  });

  it("says how long OneDrive asks to wait, and can be stopped", async () => {
    const { user, done } = show(online({ waiting: 20, canStop: true, ways: ["again"] }), "Saving to OneDrive…");
    expect(screen.getByRole("status").textContent).toContain("OneDrive asks to wait 20 s…");
    await user.click(press("Stop"));
    expect(done.at(-1)).toEqual(["stop"]);
    expect(isThere("Try again")).toBe(false);
  });

  it("lets others see a file that is checked out", async () => {
    const { user, done } = show(online({ isLinked: true, brief: { ...BRIEF, checkedOutBy: "Aigerim S." } }));
    expect(screen.getByText(/Others don't see it yet: it is checked out by Aigerim S\./u)).toBeTruthy();
    await user.click(press("Check it in"));
    expect(done.at(-1)).toEqual(["check in", "brief"]);
  });

  it("shares the workbook in the same way, whether a brief was saved or not", async () => {
    const workbook = { ...BRIEF, name: "review.xlsx", checkedOutBy: "Aigerim S." };
    const rights = { brief: [access({ people: ["Of the brief"] })], workbook: [access()] };
    const { user, done } = show(online({ workbook, access: rights }));
    expect([isThere("Invite"), screen.getByText("Save the brief to OneDrive first.") !== null]).toEqual([false, true]);
    await user.selectOptions(screen.getByRole("combobox", { name: "What is shared" }), "this workbook");
    expect(screen.getByText(/sees every sheet of it, hidden ones too/u)).toBeTruthy();
    expect(screen.getByText(/review\.xlsx/u)).toBeTruthy();
    expect(screen.queryByText(/Of the brief/u)).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "E-mail addresses" }), "berik@example.org");
    await user.click(press("Invite"));
    const message = "Направляю книгу с обзором проекта «О платформах». Пожалуйста, просмотрите и оставьте комментарии.";
    expect(done.at(-1)).toEqual(["invite", "workbook", { people: "berik@example.org", may: "view", message }]);
    await user.click(press("Let Berik T. edit"));
    await user.click(press("Take access away from Berik T."));
    await user.click(press("Look it up"));
    await user.click(press("Check it in"));
    await user.click(screen.getByRole("checkbox", { name: "I want this" }));
    await user.click(press("Make the link"));
    expect(done.slice(2)).toEqual([
      ["change", "workbook", "p1", "edit"],
      ["revoke", "workbook", "p1"],
      ["look", "workbook"],
      ["check in", "workbook"],
      ["link", "workbook", "view", "organisation"],
    ]);
  });

  it("asks again before a link when another file is chosen", async () => {
    const { user, done } = show(online({ isLinked: true, brief: BRIEF }));
    await user.click(screen.getByRole("checkbox", { name: "I want this" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "What is shared" }), "this workbook");
    await user.click(press("Make the link"));
    expect(done).toEqual([["open"]]);
  });
});

describe("a brief whose place was taken back", () => {
  it("is said to be still in OneDrive, and addresses that are typed wait until it is saved again", async () => {
    const { user, change } = show(online({ brief: BRIEF, isLinked: true }));
    const people = screen.getByRole("textbox", { name: /E-mail/u });
    await user.type(people, "name@example.org");
    change(online({ brief: BRIEF, isLinked: false }));
    screen.getByText(/still in OneDrive; the workbook no longer notes its place/u);
    expect(screen.queryByText("Save the brief to OneDrive first.")).toBeNull();
    expect([isThere("Save over the last one"), isThere("Invite")]).toEqual([false, false]);
    change(online({ brief: BRIEF, isLinked: true }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /E-mail/u }).value).toBe("name@example.org");
  });
});

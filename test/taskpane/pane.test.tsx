/** @jest-environment jsdom */
import { webLightTheme } from "@fluentui/react-components";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ActionName } from "../../src/app/actions/begin";
import type { Session } from "../../src/app/session/session";
import type { SessionState } from "../../src/app/session/session-state";
import { createNavigation } from "../../src/taskpane/navigation";
import type { Navigation } from "../../src/taskpane/navigation";
import { Pane } from "../../src/taskpane/Pane";
import { toCatalogue } from "../../src/domain/instrument/catalogue";
import type { Screen } from "../../src/ui/shell/screen";
import { review } from "../support/builders";
import { draftBook } from "../support/draft-book";
import { instrument, part } from "../support/instrument";
import { settled } from "../support/settled";
import { spokenIn } from "../support/words";

// As in `renderInPane`: parts that come later are compiled at that moment.
configure({ asyncUtilTimeout: 20_000 });

const READY: SessionState = {
  phase: "ready",
  language: "en",
  working: undefined,
  notice: undefined,
  review: review({ gaps: [{ headline: "First" }, { headline: "Second" }] }),
  catalogue: undefined,
  report: undefined,
  selected: { sheet: "Gaps", cell: "B4", table: "Gaps", rowId: "G-001", column: "issue" },
  adoptable: undefined,
  holdsProfile: false,
  conflicts: [],
  remarks: [],
  handed: undefined,
  recent: [],
  brief: undefined,
};

/** A session that only holds a state; every action is a mock. */
function still(first: Partial<SessionState>) {
  let state: SessionState = { ...READY, ...first };
  const listeners = new Set<() => void>();
  const actions = new Map<string, jest.Mock>();
  const action = (name: ActionName): jest.Mock => {
    if (!actions.has(name)) actions.set(name, jest.fn().mockResolvedValue(undefined));
    return actions.get(name)!;
  };
  const session: Session = {
    state: () => state,
    drafts: draftBook(),
    kept: { get: () => undefined, set: () => undefined },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => undefined,
    stop: async () => undefined,
    lookAgain: jest.fn(),
    act: async (name, ...given) => action(name)(...given),
    loadCatalogue: async () => undefined,
    previewFixes: () => [],
    setLanguage: async () => undefined,
    dismissNotice: jest.fn(),
  };
  const change = (changed: Partial<SessionState>): void =>
    act(() => {
      state = { ...state, ...changed };
      listeners.forEach((listener) => listener());
    });
  return { session, action, change };
}

async function open(first: Partial<SessionState> = {}, at: Screen = "gaps") {
  const navigation: Navigation = createNavigation(at);
  const held = still(first);
  await settled(() =>
    render(
      <Pane
        session={held.session}
        navigation={navigation}
        wordsIn={spokenIn}
        theme={webLightTheme}
        version="1.0.0"
        selfTest={undefined}
      />,
    ),
  );
  return { ...held, navigation };
}

describe("the pane", () => {
  it("says that the workbook is being read, then shows the ways to begin", async () => {
    const { change } = await open({ phase: "starting", working: "Reading the workbook…", review: undefined });
    expect(screen.getByText("Reading the workbook…")).toBeTruthy();
    change({ phase: "no-review", working: undefined });
    expect(await screen.findByRole("button", { name: "Open the sample" })).toBeTruthy();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("offers the ways to begin also beside a review, when the ribbon asks", async () => {
    const { navigation, action } = await open();
    act(() => navigation.show("start"));
    expect(await screen.findByRole("button", { name: "Create the workbook" })).toBeTruthy();
    expect(action("recallOnline")).toHaveBeenCalled();
  });

  describe("of a review that can't be read in full", () => {
    const blocked = {
      kind: "tables",
      unreadable: [{ kind: "column-missing", table: "Gaps", sheet: "Gaps", column: "sources" }],
    } as const;

    it.each(["findings", "coverage", "brief"] as const)(
      "says so and why, offers the cure, and shows no %s",
      async (at) => {
        const { action } = await open({ blocked }, at);
        expect(await screen.findByText(/no column “3\) Relevant sources/u)).toBeTruthy();
        expect(await screen.findByText(/^This waits until/u)).toBeTruthy();
        await userEvent.click(screen.getByRole("button", { name: "Repair" }));
        expect(action("repairReview")).toHaveBeenCalledTimes(1);
        expect([action("runCheck"), action("showBriefPlan")].flatMap(({ mock }) => mock.calls)).toEqual([]);
      },
    );

    it("says it once, though an action refuses with the same words", async () => {
      const { change } = await open({ blocked });
      change({ notice: { kind: "problem", text: "It waits.", saysBlocked: true } });
      expect(await screen.findByText(/no column/u)).toBeTruthy();
      expect(screen.queryByText("It waits.")).toBeNull();
      change({ notice: { kind: "problem", text: "Your text is kept here." } });
      expect(screen.getByText("Your text is kept here.")).toBeTruthy();
    });

    it("shows the screens again once it can be", async () => {
      const { change } = await open({ blocked }, "findings");
      await screen.findByText(/^This waits until/u);
      change({ blocked: undefined });
      expect(await screen.findByRole("button", { name: "Check the review" })).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Repair" })).toBeNull();
    });
  });

  it("goes to the row in Excel when a gap is opened", async () => {
    const { action } = await open({ selected: undefined });
    await userEvent.click(await screen.findByRole("button", { name: /Second/u }));
    expect(action("goTo")).toHaveBeenCalledWith("Gaps", 5, "issue");
  });

  it("keeps what is being typed while the person looks at another screen", async () => {
    await open();
    // What is fetched for the field is waited for by React itself: of a click alone it may drop the rest of a rendering.
    await act(() => userEvent.click(screen.getByRole("button", { name: "Edit: Headline" })));
    await userEvent.type(await screen.findByRole("textbox", { name: "Headline" }), " of all");
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await userEvent.click(await screen.findByRole("button", { name: "Check the review" }));
    await userEvent.click(screen.getByRole("tab", { name: "Gaps" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Headline" }).value).toBe("First of all");
  });

  it("puts away what was done when the person moves on, and keeps what went wrong", async () => {
    const { session, change } = await open({ notice: { kind: "problem", text: "Excel is busy." } });
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    expect(session.dismissNotice).not.toHaveBeenCalled();
    change({ notice: { kind: "done", text: "Saved." } });
    await userEvent.click(screen.getByRole("tab", { name: "Gaps" }));
    expect(session.dismissNotice).toHaveBeenCalledTimes(1);
  });

  it("asks about a conflict over any screen", async () => {
    const { action, change } = await open({}, "findings");
    const edit = { table: "Gaps", row: 4, header: "Headline", before: "First", after: "Mine" };
    change({ conflicts: [{ edit, found: "Theirs" }] });
    await userEvent.click(await screen.findByRole("button", { name: "Use mine" }));
    expect(action("settleConflict")).toHaveBeenCalledWith({ edit, found: "Theirs" }, "mine");
  });

  it("tells the page its language", async () => {
    const { change } = await open();
    change({ language: "kk" });
    expect(document.documentElement.lang).toBe("kk");
  });
});

describe("where a standard goes", () => {
  const lamps = toCatalogue("test", [
    instrument({ id: "lamps", title: { en: "Convention on Lamps" }, aliases: ["Lamps"], parts: [part({ ref: "31" })] }),
  ]);
  const cell = { sheet: "Gaps", cell: "B4", table: "Gaps", column: "issue" };

  async function found() {
    const held = await open({ catalogue: lamps }, "standards");
    await userEvent.type(await screen.findByRole("combobox", { name: /Search standards/iu }), "Lamps 31{ArrowDown}");
    return held;
  }

  it("is the gap it was looked for, also when a colleague sorts the rows under the selection", async () => {
    const { change, action } = await found();
    change({ selected: { ...cell, rowId: "G-002" } });
    await userEvent.keyboard("{Enter}");
    expect(action("insertCitation").mock.calls).toEqual([["G-001", { instrument: "lamps", pinpoint: "31" }]]);
  });

  it("is none when that row is deleted, and is said", async () => {
    const { change, action } = await found();
    change({ selected: { ...cell, rowId: "G-002" }, review: review({ gaps: [{ id: "G-002" }] }) });
    await userEvent.keyboard("{Enter}");
    expect(action("insertCitation")).not.toHaveBeenCalled();
    expect(screen.getByText(/There is no row G-001 any more/u)).toBeTruthy();
  });

  it("is the gap that the person selects meanwhile", async () => {
    const { change, action } = await found();
    change({ selected: { ...cell, cell: "B5", rowId: "G-002" } });
    await userEvent.keyboard("{Enter}");
    expect(action("insertCitation").mock.calls[0]?.[0]).toBe("G-002");
  });
});

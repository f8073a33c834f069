/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { BriefState, Notice } from "../../../src/app/session/session-state";
import type { AuthorTexts } from "../../../src/domain/brief/author/author-text";
import type { BriefOutlook, ReadinessNote } from "../../../src/domain/brief/readiness";
import type { GapDetail } from "../../../src/domain/brief/brief-plan";
import { BriefScreen } from "../../../src/ui/brief/BriefScreen";
import type { BriefScreenProps } from "../../../src/ui/brief/BriefScreen";
import { toKept } from "../../../src/ui/brief/voice/typed-voice";
import { briefText, gap, rowPlace } from "../../support/builders";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";
import { settled } from "../../support/settled";

const gaps = [
  gap({ id: "G-001", headline: "First" }),
  gap({ id: "G-002", headline: "Second" }),
  gap({ id: "G-003", headline: "Third" }),
  gap({ id: "G-004", headline: "Fourth", status: "withdrawn" }),
];

const details: readonly GapDetail[] = ["rich", "short", "counted", "counted"];

const brief = (given: Partial<BriefState> = {}): BriefState => ({
  estimatedPages: 3.42,
  shown: ["G-001", "G-002"],
  rows: gaps.map(({ id }, index) => ({
    gap: id,
    fingerprint: id,
    shown: index < 2,
    detail: details[index] ?? "counted",
  })),
  fingerprint: "0123456789ab",
  comparison: undefined,
  lastFile: "",
  ...given,
});

const typed = { text: "Delete it now.", addressee: "The ministry", byWhen: "" };

const writing = () => jest.fn((..._given: readonly unknown[]) => Promise.resolve(true));

function show(props: Partial<BriefScreenProps> = {}, drafts = draftBook()) {
  const onPlan = jest.fn(() => Promise.resolve());
  const onGoToRow = jest.fn();
  const onGoToPart = jest.fn();
  const onHandAgain = jest.fn();
  const [onAddSheet, onWrite, onEdit, onSwap] = [writing(), writing(), writing(), writing()];
  const onGoTo = jest.fn();
  const making: { end?: () => void } = {};
  const onMake = jest.fn(() => new Promise<void>((resolve) => (making.end = resolve)));
  const all: BriefScreenProps = {
    reviewLanguage: "ru",
    brief: brief(),
    gaps,
    maximumPages: 5,
    working: undefined,
    notice: undefined,
    handed: undefined,
    onHandAgain,
    onPlan,
    onMake,
    onGoToRow,
    hasPart: (part) => part !== "documents",
    onGoToPart,
    rows: [],
    addressees: ["Ministry of Justice"],
    onAddSheet,
    onWrite,
    onEdit,
    onSwap,
    onGoTo,
    ...props,
  };
  const tree = (changed: Partial<BriefScreenProps> = {}) => <BriefScreen {...all} {...changed} />;
  const { rerender } = renderInPane(tree(), "en", drafts);
  const change = (changed: Partial<BriefScreenProps>) => rerender(tree(changed));
  return {
    user: userEvent.setup(),
    onPlan,
    onMake,
    onGoToRow,
    onGoToPart,
    onHandAgain,
    onAddSheet,
    onWrite,
    onEdit,
    onSwap,
    onGoTo,
    change,
    /** The session tells its outcome first, then the making is over. */
    end: async (changed: Partial<BriefScreenProps> = {}) => {
      change(changed);
      await act(async () => making.end?.());
    },
  };
}

const summaries = () => screen.getAllByRole("group").map((group) => group.querySelector("summary")?.textContent);

describe("what the brief will hold", () => {
  it("tells the pages of the most there may be", () => {
    show();
    expect(screen.getByRole("img", { name: "About 3.4 of 5 pages" }).children).toHaveLength(5);
  });

  it("counts the gaps by how much is told of them, without the withdrawn", () => {
    show();
    expect(summaries()).toEqual(["1 in full", "1 shortened", "1 left to the table"]);
  });

  it("tells only what is in and what is left where no more is known", () => {
    const { rows: _rows, ...bare } = brief();
    show({ brief: bare });
    expect(summaries()).toEqual(["2 in the brief", "1 left to the table"]);
  });

  it("says so when it is too long, or has no gaps", () => {
    const { change } = show({ brief: brief({ estimatedPages: 5.3 }) });
    expect(screen.getByText(/Longer than 5 pages/)).toBeTruthy();
    change({ gaps: [] });
    expect(screen.getByText(/no gap to tell/)).toBeTruthy();
  });

  it("goes to a row", async () => {
    const { user, onGoToRow } = show();
    await user.click(screen.getByText("shortened"));
    await user.click(await screen.findByRole("button", { name: "Go to row G-002" }));
    expect(onGoToRow).toHaveBeenCalledWith("G-002");
  });

  it("is asked for in the review's language, then in the one that is chosen", async () => {
    const { user, onPlan, change } = show({ brief: undefined });
    expect(screen.getByText(/Working out what fits/)).toBeTruthy();
    change({ brief: brief() });
    await user.selectOptions(screen.getByLabelText("Language of the brief"), "kk");
    expect(onPlan.mock.calls).toEqual([["ru"], ["kk"]]);
  });
});

describe("making it", () => {
  const problem: Notice = { kind: "problem", text: "The download was blocked." };

  it("shows that it goes on, and that it is done", async () => {
    const { user, onMake, end, change } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake.mock.calls).toEqual([["ru"]]);
    change({ working: "Writing the document…" });
    expect(screen.getByText("Writing the document…")).toBeTruthy();
    await end({ brief: brief({ lastFile: "brief.docx" }), notice: { kind: "done", text: "Made." } });
    expect(screen.getByText("✓ The brief is made.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Make it anew" })).toBeTruthy();
  });

  it("offers another way for a file that may not have arrived, and none for one that was saved", async () => {
    const { user, end, change, onHandAgain } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end({ brief: brief({ lastFile: "brief.docx" }), handed: { name: "brief.docx", times: 1 } });
    await user.click(screen.getByRole("button", { name: "Open it another way" }));
    expect(onHandAgain).toHaveBeenCalledTimes(1);
    change({ brief: brief({ lastFile: "brief.docx" }), handed: undefined });
    expect(screen.queryByText("No file arrived?")).toBeNull();
    change({ handed: { name: "Sample review.xlsx", times: 1 } });
    expect(screen.queryByText("No file arrived?")).toBeNull();
  });

  it("is not begun twice", async () => {
    const { user, onMake } = show();
    await user.dblClick(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake).toHaveBeenCalledTimes(1);
  });

  it("says so when it was not handed over", async () => {
    const { user, end } = show();
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end({ notice: problem });
    expect(screen.getByText(/was not handed over/)).toBeTruthy();
  });

  it("is not blamed for an older problem, and its outcome outlives the notice", async () => {
    const { user, end, change } = show({ notice: problem });
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    await end();
    expect(screen.getByText(/The brief is made/)).toBeTruthy();
    change({ notice: undefined });
    expect(screen.getByText(/The brief is made/)).toBeTruthy();
  });

  it("waits until it is known what fits", async () => {
    const { user, onMake } = show({ brief: undefined });
    await user.click(screen.getByRole("button", { name: "Make the brief" }));
    expect(onMake).not.toHaveBeenCalled();
  });
});

const last = (comparison: BriefState["comparison"]) => brief({ comparison, lastFile: "brief.docx" });

describe("the last brief", () => {
  it("is none as long as none was made", () => {
    show();
    expect(screen.getByText(/No brief has been made/)).toBeTruthy();
  });

  it("is fresh when it says what the workbook says", () => {
    show({ brief: last({ state: "fresh", rows: [{ gap: "G-001", state: "fresh" }], parts: [] }) });
    expect(screen.getByText(/It says what the workbook says/)).toBeTruthy();
  });

  it("is told row by row when the workbook has moved on", async () => {
    const { user, onGoToRow } = show({
      brief: last({
        state: "stale",
        rows: [
          { gap: "G-001", state: "changed" },
          { gap: "G-002", state: "fresh" },
          { gap: "G-003", state: "new" },
          { gap: "G-070", state: "gone" },
        ],
        parts: [],
      }),
    });
    expect(summaries().slice(3)).toEqual(["1 row changed", "1 row is new", "1 row is gone"]);
    expect(screen.getByText("1 row is as it was.")).toBeTruthy();
    expect(screen.getByText("no longer in the table")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Go to row G-070" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to row G-003" }));
    expect(onGoToRow).toHaveBeenCalledWith("G-003");
  });

  it("names what changed beside the rows, and goes there where there is something", async () => {
    const { user, onGoToPart } = show({
      brief: last({
        state: "stale",
        rows: [{ gap: "G-001", state: "fresh" }],
        parts: [
          { part: "details", state: "fresh" },
          { part: "provisions", state: "unknown" },
          { part: "consultations", state: "changed" },
          { part: "documents", state: "changed" },
        ],
      }),
    });
    const list = screen.getByText("Changed beside the rows:").nextElementSibling;
    expect(Array.from(list?.children ?? [], (item) => item.textContent)).toEqual([
      "consultations and feedback",
      "documents",
    ]);
    expect(screen.queryByRole("button", { name: "Go to: documents" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to: consultations and feedback" }));
    expect(onGoToPart).toHaveBeenCalledWith("consultations");
  });

  it("is stale without rows where it was made on another computer", () => {
    show({ brief: last({ state: "stale", rows: [], parts: [] }) });
    expect(screen.getByText(/known only on the computer it was made on/)).toBeTruthy();
    expect(screen.queryByText(/It says what the workbook says/)).toBeNull();
  });
});

/** What is shown of a part of the brief. */
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the author's own texts", () => {
  const row = rowPlace("Brief", 4);
  const author: AuthorTexts = {
    title: "A proposed title",
    isTitleProposed: true,
    keyMessages: [
      { text: "First thought.", isProposed: true, language: "en" },
      { text: "Second thought.", isProposed: true, language: "en" },
    ],
    whyNow: [],
    opportunities: [],
    conclusions: [],
    asks: [],
    contact: "",
  };
  const notes: readonly ReadinessNote[] = [
    { kind: "keyMessages", isUnwritten: true, isProposed: true, places: [{ ...row, column: "text", cell: "B3" }] },
  ];
  const outlook: BriefOutlook = { author, notes };

  it("are not accepted in a language that the brief is not in", async () => {
    const { user, onWrite } = show({ brief: brief({ outlook }) });
    expect(part("Key message").queryByRole("button", { name: "Accept all 2" })).toBeNull();
    await user.click(part("Key message").getByRole("button", { name: "Change: Second thought." }));
    const field = part("Key message").getByRole("textbox", { name: "Key message" });
    await user.clear(field);
    await user.type(field, "Вторая мысль.");
    await user.click(part("Key message").getByRole("button", { name: "Save" }));
    expect(onWrite.mock.calls).toMatchObject([[[{ text: "Вторая мысль.", language: "ru" }], {}]]);
  });

  it("are saved with Ctrl+Enter, as every text of the pane", async () => {
    const { user, onWrite } = show({ reviewLanguage: "en", brief: brief({ outlook }) });
    await user.click(part("Key message").getByRole("button", { name: "Change: First thought." }));
    await user.type(part("Key message").getByRole("textbox", { name: "Key message" }), " And more.");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onWrite).toHaveBeenCalledTimes(1);
    expect(onWrite.mock.calls).toMatchObject([
      [[{ text: "First thought. And more." }, { text: "Second thought." }], {}],
    ]);
  });

  it("are proposed until they are accepted, all of a part at once and in the brief's language", async () => {
    const { user, onWrite } = show({ reviewLanguage: "en", brief: brief({ outlook }) });
    await user.click(part("Key message").getByRole("button", { name: "Accept all 2" }));
    const written = { part: "key-message", addressee: "", byWhen: "", language: "en" };
    expect(onWrite).toHaveBeenCalledWith([
      { ...written, text: "First thought." },
      { ...written, text: "Second thought." },
    ]);
  });

  it("keep what is proposed beside the one that is changed", async () => {
    const { user, onWrite } = show({ reviewLanguage: "en", brief: brief({ outlook }) });
    await user.click(part("Key message").getByRole("button", { name: "Change: Second thought." }));
    const field = part("Key message").getByRole("textbox", { name: "Key message" });
    await user.clear(field);
    await user.type(field, "My own.");
    await user.click(part("Key message").getByRole("button", { name: "Save" }));
    expect(onWrite.mock.calls).toMatchObject([[[{ text: "First thought." }, { text: "My own." }], {}]]);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("are changed in their row, moved, and asked of somebody", async () => {
    const rows = [
      briefText({ part: "ask", text: "Delete it.", language: "ru", place: row }),
      briefText({ part: "ask", text: "Name a body.", language: "ru", place: rowPlace("Brief", 7) }),
    ];
    const seen = { part: "ask", row: 4, said: "Delete it.", beside: ["Name a body."] };
    const { user, onEdit, onSwap } = show({ rows, brief: brief({ outlook }) });
    expect(part("What we ask").getAllByText("nobody named · no time given")).toHaveLength(2);
    await user.click(part("What we ask").getByRole("button", { name: "Down: Delete it." }));
    expect(onSwap).toHaveBeenCalledWith(4, 7);
    await user.click(part("What we ask").getByRole("button", { name: "Change: Delete it." }));
    await user.type(part("What we ask").getByRole("combobox", { name: "Whom we ask" }), "Ministry of Justice");
    await user.click(part("What we ask").getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith(
      [{ ...seen, column: "addressee", before: "", after: "Ministry of Justice" }],
      expect.objectContaining({ place: ["brief", "ask", "ru", "Delete it."] }),
    );
  });

  it("say beside By when, as it is typed, that a day may be another", async () => {
    const rows = [briefText({ part: "ask", text: "Delete it.", language: "ru", place: row })];
    const { user } = show({ rows, brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    const field = asks.getByRole("textbox", { name: "By when" });
    await user.type(field, "03/04/2027");
    asks.getByText("“03/04/2027” may be 3 April 2027 or 4 March 2027. Write one such as 2027-03-01.");
    await user.clear(field);
    await user.type(field, "3 апр. 2027 г.");
    expect(asks.queryByText(/Write one such as/u)).toBeNull();
  });

  it("that were put away come back whole: whom they ask and by when, too", async () => {
    const rows = [briefText({ part: "ask", text: "Delete it.", language: "ru", place: row })];
    const { user } = show({ rows, brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "By when" }), "the first reading");
    await user.type(asks.getByRole("combobox", { name: "Whom we ask" }), "The ministry{Escape}");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    expect(asks.getByRole("textbox", { name: "What we ask" })).toHaveProperty("value", "Delete it.");
    expect(asks.getByRole("combobox", { name: "Whom we ask" })).toHaveProperty("value", "The ministry");
    expect(asks.getByRole("textbox", { name: "By when" })).toHaveProperty("value", "the first reading");
  });

  it("are compared with what stood there when their change began, wherever a colleague put them meanwhile", async () => {
    const one = briefText({ part: "ask", text: "Delete it.", language: "ru", place: row });
    const { user, onEdit, change } = show({ rows: [one], brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "What we ask" }), " Soon.");
    await user.type(asks.getByRole("combobox", { name: "Whom we ask" }), "The ministry");
    const above = briefText({ part: "ask", text: "Theirs.", language: "ru", place: row });
    change({ rows: [above, { ...one, place: rowPlace("Brief", 5) }] });
    expect(asks.getByText("Theirs.")).toBeTruthy();
    change({ rows: [above, { ...one, text: "Delete nothing.", place: rowPlace("Brief", 5) }] });
    expect(asks.getByText("Delete nothing.")).toBeTruthy();
    await user.click(asks.getByRole("button", { name: "Save" }));
    const edit = { part: "ask", row: 5, said: "Delete it.", beside: ["Theirs."] };
    const edits = [
      { ...edit, column: "text", before: "Delete it.", after: "Delete it. Soon." },
      { ...edit, column: "addressee", before: "", after: "The ministry" },
    ];
    expect(onEdit).toHaveBeenCalledWith(edits, expect.anything());
  });

  it("whose row was deleted while they were changed say so, leave the next row alone and become a row of their own", async () => {
    const one = briefText({ part: "ask", text: "Delete it.", language: "ru", place: row });
    const next = briefText({ part: "ask", text: "Name a body.", language: "ru", place: rowPlace("Brief", 5) });
    const { user, onEdit, onWrite, change } = show({ rows: [one, next], brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "What we ask" }), " Soon.");
    change({ rows: [{ ...next, place: row }] });
    expect(asks.getByText(/^This row is gone\. Your text is kept/u)).toBeTruthy();
    expect(asks.getByText("Name a body.")).toBeTruthy();
    await user.click(asks.getByRole("button", { name: "Save" }));
    expect(onEdit).not.toHaveBeenCalled();
    expect(onWrite.mock.calls).toMatchObject([[[{ part: "ask", text: "Delete it. Soon." }], {}]]);
  });

  it("that were put away are shown, and stay of the row they were of where that says something else by now", async () => {
    const one = briefText({ part: "ask", text: "Delete it.", language: "ru", place: row });
    const { user, onEdit, onWrite, change } = show({ rows: [one], brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "By when" }), "the first reading");
    await user.type(asks.getByRole("textbox", { name: "What we ask" }), " Soon.{Escape}");
    await asks.findByText(/Typed here and not saved yet/u);
    change({ rows: [{ ...one, text: "Delete nothing." }] });
    const kept = within(await asks.findByRole("group"));
    expect(kept.getByText(/Delete it. Soon.\s+nobody named · the first reading/u)).toBeTruthy();
    await user.click(kept.getAllByRole("button")[0]!);
    expect(asks.getByRole("textbox", { name: "What we ask" })).toHaveProperty("value", "Delete it. Soon.");
    expect(asks.queryByRole("group")).toBeNull();
    await user.click(asks.getByRole("button", { name: "Save" }));
    expect(onWrite).not.toHaveBeenCalled();
    const edit = { part: "ask", row: 4, said: "Delete it.", beside: [] };
    const edits = [
      { ...edit, column: "text", before: "Delete it.", after: "Delete it. Soon." },
      { ...edit, column: "byWhen", before: "", after: "the first reading" },
    ];
    expect(onEdit.mock.calls).toMatchObject([[edits, { place: ["brief", "ask", "ru", "Delete it."] }]]);
  });

  it("that were put away leave what a colleague changed meanwhile in a cell that nobody typed in", async () => {
    const one = briefText({ part: "ask", text: "Delete it.", addressee: "Nobody", language: "ru", place: row });
    const { user, onEdit, change } = show({ rows: [one], brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "What we ask" }), " Soon.{Escape}");
    change({ rows: [{ ...one, addressee: "The ministry" }] });
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.click(asks.getByRole("button", { name: "Save" }));
    expect(onEdit.mock.calls).toMatchObject([[[{ column: "text", after: "Delete it. Soon." }], {}]]);
  });

  it("that were put away whose row is gone say so when they are gone on with", async () => {
    const one = briefText({ part: "ask", text: "Delete it.", language: "ru", place: row });
    const next = briefText({ part: "ask", text: "Name a body.", language: "ru", place: rowPlace("Brief", 5) });
    const { user, onEdit, onWrite, change } = show({ rows: [one, next], brief: brief({ outlook }) });
    const asks = part("What we ask");
    await user.click(asks.getByRole("button", { name: "Change: Delete it." }));
    await user.type(asks.getByRole("textbox", { name: "What we ask" }), " Soon.{Escape}");
    change({ rows: [{ ...next, place: row }] });
    await user.click(await asks.findByRole("button", { name: "Go on typing" }));
    expect(asks.getByText(/^This row is gone\. Your text is kept/u)).toBeTruthy();
    await user.click(asks.getByRole("button", { name: "Save" }));
    expect(onEdit).not.toHaveBeenCalled();
    expect(onWrite.mock.calls).toMatchObject([[[{ part: "ask", text: "Delete it. Soon." }], {}]]);
  });

  it("never become a second title beside one that a colleague wrote meanwhile", async () => {
    const { user, onEdit, onWrite, change } = show({ brief: brief({ outlook }) });
    const title = part("Title");
    await user.click(title.getByRole("button", { name: /^Change/u }));
    await user.type(title.getByRole("textbox"), " of mine");
    change({ rows: [briefText({ part: "title", text: "Theirs", language: "ru", place: row })] });
    await user.click(title.getByRole("button", { name: "Save" }));
    expect(onWrite).not.toHaveBeenCalled();
    const edit = { part: "title", row: 4, said: "Theirs", column: "text", before: "A proposed title" };
    expect(onEdit.mock.calls).toMatchObject([[[{ ...edit, after: "A proposed title of mine" }], {}]]);
  });

  it("whose row went while the pane was closed stand with their part", async () => {
    const place = ["brief", "ask", "ru", "Delete it."] as const;
    await settled(() => show({ brief: brief({ outlook }) }, draftBook({ place, before: "", text: toKept(typed) })));
    expect(await part("What we ask").findByText(/^Delete it now\./u)).toBeTruthy();
    expect(screen.queryByRole("region", { name: /^Typed for/u })).toBeNull();
  });

  it.each([
    ["is gone", ["brief", "ask", "kk", "Delete it."], "Typed for what is gone"],
    ["is new", ["brief", "ask", "kk", ""], "Typed for the brief in another language"],
  ] as const)(
    "in another language are in sight where the row %s, with the way to that language",
    async (_, place, name) => {
      const { user, onPlan } = await settled(() =>
        show({ brief: brief({ outlook }) }, draftBook({ place, before: "", text: toKept(typed) })),
      );
      const kept = within(await screen.findByRole("region", { name }));
      expect(await kept.findByText("What we ask, Қазақша")).toBeTruthy();
      expect(await kept.findByText(/Delete it now\.\s+The ministry · no time given/u)).toBeTruthy();
      await user.click(kept.getByRole("button", { name: "Go on typing" }));
      expect(onPlan).toHaveBeenLastCalledWith("kk");
      expect(await part("What we ask").findByText(/^Delete it now\./u)).toBeTruthy();
    },
  );

  it("are in sight where the sheet Brief is gone, to be copied or thrown away", async () => {
    const place = ["brief", "ask", "ru", "Delete it."] as const;
    const drafts = draftBook({ place, before: "", text: toKept(typed) });
    const { user } = await settled(() => show({ rows: undefined, brief: brief({ outlook }) }, drafts));
    const gone = within(await screen.findByRole("region", { name: "Typed for what is gone" }));
    await user.click(await gone.findByRole("button", { name: "Throw away" }));
    expect(drafts.all()).toEqual([]);
  });

  it("need the sheet Brief, which is added when a person asks for it", async () => {
    const { user, onAddSheet } = show({ rows: undefined, brief: brief({ outlook }) });
    expect(screen.queryByRole("region", { name: "Key message" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add the sheet Brief" }));
    expect(onAddSheet).toHaveBeenCalledTimes(1);
  });

  it("are asked for with the way to their cells, while the brief is a draft", async () => {
    const { user, onGoTo } = show({ brief: brief({ outlook }) });
    expect(screen.getByText(/the brief says DRAFT/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Brief!B3" }));
    expect(onGoTo).toHaveBeenCalledWith("Brief", 4, "text");
  });

  it("plan the brief anew once they changed", () => {
    const { onPlan, change } = show({ brief: brief({ outlook }) });
    change({ rows: [briefText({ text: "New." })] });
    expect(onPlan).toHaveBeenCalledTimes(2);
  });
});

/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { boundControlName } from "../../../src/adapters/docx/control-names";
import type { BriefFileState } from "../../../src/app/session/brief-file-state";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import type { LinkedBlock, NewRow, RefreshChoices } from "../../../src/domain/brief/refresh/refresh-plan";
import type { RefreshFileActions } from "../../../src/ui/refresh/refresh-file-actions";
import { RefreshFileScreen } from "../../../src/ui/refresh/RefreshFileScreen";
import type { RefreshFileScreenProps } from "../../../src/ui/refresh/RefreshFileScreen";
import { REMEDY_WORDS } from "../../../src/ui/refresh/words/remedy-words";
import { review } from "../../support/builders";
import { onlineState } from "../../support/online-state";
import { renderInPane } from "../../support/render-in-pane";
import { wordsIn } from "../../support/words";

const ONLINE = onlineState({ isLinked: true });
const ACCOUNT = { name: "aigerim@example.org" };

const NAME = "sample-review.en.xlsx";

const block = (gap: string, state: LinkedBlock["state"], text: string, now: string): LinkedBlock => ({
  id: `${gap}/issue`,
  binding: { gap, field: "issue" },
  value: `/${gap}`,
  controls: [`control ${gap}`],
  state,
  text,
  now,
  words:
    text === now
      ? []
      : [
          { kind: "deleted", text },
          { kind: "inserted", text: now },
        ],
});

const newRow = (gap: string, formerly?: string): NewRow => ({
  gap,
  headline: "Supervision",
  withdrawn: false,
  blocks: [],
  pages: 0.4,
  ...(formerly !== undefined && { formerly }),
});

const origin = { workbook: NAME, catalogueVersion: "1", time: "2026-11-20T10:00:00Z", fingerprint: "f" };
const memory = { rows: [], parts: [], sections: [], extras: [] };

const NO_DRAFT = {
  box: undefined,
  mark: undefined,
  status: { before: "", now: "" },
  value: undefined,
  sections: undefined,
};

const TABLE = review({ gaps: [{ id: "G-001", issue: "Nobody asks the pupils." }] });

/** A brief beside a table with another issue, a row of another number and a row that is new. */
const FILE: BriefFileState = {
  name: "brief.docx",
  online: undefined,
  review: TABLE,
  workbook: NAME,
  remarks: [],
  notes: () => [],
  written: undefined,
  content: { language: "en", origin, memory, texts: [], controls: [], notice: undefined, pages: 4 },
  plan: {
    state: "stale",
    rows: [],
    parts: [],
    origin,
    blocks: [
      block("G-001", "changed", "Profiling is open.", "Nobody asks the pupils."),
      block("G-002", "edited", "As I put it.", "As the table puts it."),
      block("G-003", "gone", "It was there.", "It was there."),
    ],
    newRows: [{ ...newRow("G-004"), theme: { name: "Gender", isTold: false } }, newRow("G-005", "G-003")],
    around: undefined,
    draft: NO_DRAFT,
    pages: { before: 4, after: 4.5, most: 5 },
    likeness: { texts: 3, alike: 2, isOther: false },
  },
  changesFor: () => ({ texts: [], freed: [], placed: [], properties: [], draft: NO_DRAFT, memory }),
};

const isShown = (): boolean => screen.queryByText((said) => said.startsWith("The draft leaves")) !== null;

function show(given: Partial<RefreshFileScreenProps> = {}, language: Language = "en") {
  const done: unknown[][] = [];
  const refreshes: RefreshChoices[] = [];
  const noting =
    (name: string) =>
    (...values: unknown[]): void =>
      void done.push([name, ...values.filter((one) => typeof one === "string")]);
  const actions: RefreshFileActions = {
    onOpen: noting("open"),
    onPick: (picked) => void done.push(["pick", picked.name]),
    onTake: noting("take"),
    onLook: noting("look"),
    onRefresh: (choices) => void refreshes.push(choices),
    onGoToRow: noting("row"),
    onHandAgain: noting("hand"),
    onWay: noting("way"),
    onStop: noting("stop"),
  };
  const props = { file: undefined, review: TABLE, online: undefined, working: undefined, handed: undefined, ...given };
  const nameOf = (binding: Parameters<typeof boundControlName>[0]): string => boundControlName(binding, language);
  const { container, rerender } = renderInPane(<RefreshFileScreen {...props} {...{ nameOf, actions }} />, language);
  const change = (changed: Partial<RefreshFileScreenProps>): void =>
    rerender(<RefreshFileScreen {...props} {...changed} {...{ nameOf, actions }} />);
  return { done, refreshes, container, change };
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("a brief that was compared with the table before that changed", () => {
  const [row = undefined] = TABLE.gaps;
  const FRESH = { ...FILE, plan: { ...FILE.plan, state: "fresh" as const, blocks: [], newRows: [] } };
  const NOTHING: BriefFileState = { ...FRESH, changesFor: () => undefined };
  const changed = { ...TABLE, gaps: row ? [{ ...row, headline: "Nobody is asked" }] : [] };

  it.each(LANGUAGES)("is called neither up to date nor stale, and is compared again, in %s", async (language) => {
    const { file: words, fresh, nothing } = wordsIn(language).refresh;
    const { change, done } = show({ file: NOTHING }, language);
    screen.getByText(`✓ ${fresh}`);
    expect(screen.queryByText(words.isOld)).toBeNull();
    change({ file: NOTHING, review: changed });
    expect(screen.queryByText(`✓ ${fresh}`)).toBeNull();
    expect(screen.queryByText(nothing)).toBeNull();
    screen.getByText(words.isOld);
    await press(words.look);
    expect(done).toContainEqual(["look"]);
  });

  it("is refreshed by nothing that was seen before", () => {
    show({ file: FILE, review: changed });
    expect(screen.queryByRole("button", { name: /^Refresh/u })).toBeNull();
  });

  it("is as it was where only what no brief tells has changed", () => {
    const tables = TABLE.tables.map((table) => ({ ...table, sheet: "Elsewhere", headerRow: table.headerRow + 1 }));
    const told = { ...TABLE, details: { ...TABLE.details, briefFile: "brief.docx" }, detailPlaces: {}, tables };
    show({ file: NOTHING, review: told });
    screen.getByText("✓ The brief says what the workbook says.");
  });
});

describe("a brief that is brought up to date from the open workbook", () => {
  it.each(LANGUAGES)("is chosen from the computer, in %s", async (language) => {
    const { file: words } = wordsIn(language).refresh;
    const { done, container } = show({}, language);
    screen.getByText(words.intro);
    const field = container.querySelector("input[type=file]");
    await userEvent.upload(field as HTMLInputElement, new File(["x"], "brief.docx"));
    expect(done).toEqual([["open"], ["pick", "brief.docx"]]);
    expect(screen.queryByRole("button", { name: words.signInAndTake })).toBeNull();
  });

  it("is taken from OneDrive where the workbook knows it, with the sign-in said before the click", async () => {
    const { done } = show({ online: ONLINE });
    screen.getByText("Nothing is sent to Microsoft before you sign in.");
    await press("Sign in and take the one in OneDrive");
    expect(done).toEqual([["open"], ["take"]]);
  });

  it("offers the ways that there are when OneDrive stands in the way, and an end to waiting", async () => {
    const { done } = show({ online: { ...ONLINE, account: ACCOUNT, ways: ["new-version", "download"] } });
    await press("Save a new version");
    expect(done.at(-1)).toEqual(["way", "new-version"]);
    const waiting = show({ online: { ...ONLINE, canStop: true, waiting: 20 }, working: "Saving to OneDrive…" });
    screen.getByText("OneDrive asks to wait 20 s…");
    await press("Stop");
    expect(waiting.done.at(-1)).toEqual(["stop"]);
  });

  it("shows every change with its words, what the brief came from, and goes to the row of a text", async () => {
    const { done } = show({ file: FILE });
    screen.getByText("1 text changed in the table");
    screen.getByText("Nobody asks the pupils.", { selector: "ins" });
    await press("Go to G-001: Issue");
    expect(done.at(-1)).toEqual(["row", "G-001"]);
    screen.getByText("The refreshed brief is a new file; the one you chose stays as it is.");
    expect(screen.queryByText(/If this is another review/u)).toBeNull();
  });

  it("places new rows unless they are the same under another number, and says how long it becomes", async () => {
    const { refreshes } = show({ file: FILE });
    const rows = screen.getAllByRole("checkbox");
    expect(rows.map((one) => (one as HTMLInputElement).checked)).toEqual([true, false]);
    screen.getByText("About 4.9 of 5 pages after it, 4 before");
    await press("Refresh 1 text and 1 new row");
    await userEvent.click(
      screen.getByRole("checkbox", { name: "G-004 Supervision (behind the other gaps, under a new heading “Gender”)" }),
    );
    await press("Refresh 1 text");
    expect(refreshes.map(({ places }) => [places("G-004"), places("G-005")])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it("asks what becomes of a text that somebody edited, and keeps it where nothing is chosen", async () => {
    const { refreshes } = show({ file: FILE });
    await press("Refresh 1 text and 1 new row");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /G-002/u }), "take");
    await press("Refresh 2 texts and 1 new row");
    expect(refreshes.map(({ blocks, edited }) => [blocks.get("G-002/issue"), edited])).toEqual([
      [undefined, "keep"],
      ["take", "keep"],
    ]);
  });

  it("asks what becomes of a text that the table no longer says, and leaves it where nothing is chosen", async () => {
    const { refreshes } = show({ file: FILE });
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: /G-003/u });
    expect([...choice.options].map(({ text }) => text)).toEqual([
      "Decide later",
      "Keep mine",
      "Keep mine, no longer linked",
    ]);
    await userEvent.selectOptions(choice, "keep");
    await press("Refresh 1 text and 1 new row");
    await userEvent.selectOptions(choice, "Decide later");
    await press("Refresh 1 text and 1 new row");
    expect(refreshes.map(({ blocks }) => blocks.get("G-003/issue"))).toEqual(["keep", undefined]);
  });

  it("folds what stays of a long text, and shows it whole when it is asked for", async () => {
    const stays = "The draft leaves open who answers for what happens to the data of pupils. ".repeat(4);
    const words = [
      { kind: "equal", text: stays },
      { kind: "deleted", text: "Nobody." },
    ] as const;
    const long = { ...block("G-001", "changed", `${stays}Nobody.`, stays), words };
    show({ file: { ...FILE, plan: { ...FILE.plan!, blocks: [long] } } });
    expect(isShown()).toBe(false);
    await press("Show the whole text");
    expect(isShown()).toBe(true);
  });

  it("says as whom and over what it is saved in OneDrive", () => {
    const online = {
      drive: "d",
      item: "i",
      name: "renamed.docx",
      version: "1",
      address: "",
      changedBy: "",
      changedAt: "",
    };
    show({ file: { ...FILE, online }, online: { ...ONLINE, account: ACCOUNT } });
    screen.getByText(/saved over “renamed\.docx” in OneDrive as aigerim@example\.org, unless somebody changed/u);
  });

  it("warns where the brief was made from a workbook of another name", () => {
    show({ file: { ...FILE, workbook: "other.xlsx" } });
    screen.getByText(/The brief was made from “sample-review\.en\.xlsx”\. If this is another review/u);
  });

  it("names every text that was left alone", () => {
    const differing = [{ control: "control G-001", expected: "a", found: "b" }];
    const written = { written: 0, freed: 0, placed: [], differing, leftOfDraft: ["status"] as const };
    show({ file: { ...FILE, written } });
    const left = screen.getByRole("region", { name: "1 text left alone" });
    within(left).getByText("It says something else by now: “b”");
    within(left).getByText(/Change it under File › Info/u);
  });

  it("offers another way for a refreshed brief that may not have arrived, and for no file of another view", async () => {
    const { done, change } = show({ handed: { name: "brief.docx", times: 1 } });
    expect(screen.queryByRole("button", { name: /another way/u })).toBeNull();
    change({ handed: { name: "brief 2026-11-26.docx", times: 1 } });
    await press(/another way/u);
    expect(done.at(-1)).toEqual(["hand"]);
  });
});

const plan = (...blocks: readonly LinkedBlock[]) => ({ ...FILE.plan, state: "fresh" as const, blocks, newRows: [] });

describe("how a brief stands to its workbook", () => {
  const SAME = "✓ The brief says what the workbook says.";

  it("is said with a tick where every text is the table's", () => {
    show({ file: { ...FILE, plan: plan(block("G-001", "fresh", "As it is.", "As it is.")) } });
    screen.getByText(SAME);
  });

  it.each(["edited", "removed"] as const)("is said without a tick where a text is %s", (state) => {
    show({ file: { ...FILE, plan: plan(block("G-001", state, "As I put it.", "As the table puts it.")) } });
    expect(screen.queryByText(SAME)).toBeNull();
    screen.getByText("The workbook has nothing new for the brief; the texts below are not as it has them.");
  });

  it("counts no text in its button that stays as a person wrote it", async () => {
    const { refreshes } = show({ file: { ...FILE, plan: plan(block("G-001", "both", "Mine.", "The table's.")) } });
    await press("Refresh");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /G-001/u }), "take");
    await press("Refresh 1 text");
    expect(refreshes).toHaveLength(2);
  });
});

describe("what brings a stale brief on", () => {
  const around = { sections: [{ section: "Consultations", state: "changed" as const }], rows: [] };
  const stale = (...blocks: readonly LinkedBlock[]) => ({ ...FILE.plan, blocks, newRows: [], around });

  it.each(LANGUAGES)("is a new brief where nothing else changes what is left, in %s", (language) => {
    show({ file: { ...FILE, plan: stale(block("G-001", "fresh", "As it is.", "As it is.")) } }, language);
    screen.getByText(REMEDY_WORDS[language].remake);
  });

  it("is a decision where a text waits for one", () => {
    show({ file: { ...FILE, plan: stale(block("G-001", "gone", "It was there.", "It was there.")) } });
    screen.getByText(REMEDY_WORDS.en.decide);
  });

  it("is the button alone where a refresh changes a text", () => {
    show({ file: { ...FILE, plan: stale(block("G-001", "changed", "It was.", "It is.")) } });
    expect(screen.queryByText(REMEDY_WORDS.en.remake)).toBeNull();
    expect(screen.queryByText(REMEDY_WORDS.en.decide)).toBeNull();
  });
});

it("a brief of another review is not refreshed before a person says that it is the right one", async () => {
  const likeness = { texts: 8, alike: 1, isOther: true };
  const { refreshes } = show({ file: { ...FILE, plan: { ...FILE.plan, likeness } } });
  expect(screen.getByRole("alert").textContent).toContain("1 of 8 gap texts in the brief is like it");
  const refresh = screen.getAllByRole("button", { name: /^Refresh/u }).at(-1) as HTMLElement;
  await userEvent.click(refresh);
  expect(refreshes).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "It is the right review" }));
  await userEvent.click(refresh);
  expect(refreshes).toHaveLength(1);
});

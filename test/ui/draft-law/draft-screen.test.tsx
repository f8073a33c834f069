/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import type { DraftReading } from "../../../src/domain/draft/draft-provision";
import type { TakeOver } from "../../../src/app/actions/take-over-draft";
import type { Comparison } from "../../../src/app/actions/compare-versions";
import type { DraftInput } from "../../../src/app/draft-reader";
import { planNewVersion } from "../../../src/app/plan-new-version";
import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import type { Language } from "../../../src/domain/language";
import { DraftScreen } from "../../../src/ui/draft-law/DraftScreen";
import type { BringInActions } from "../../../src/ui/draft-law/draft-actions";
import type { DraftScreenProps } from "../../../src/ui/draft-law/DraftScreen";
import { review } from "../../support/builders";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";
import { settled } from "../../support/settled";

// Browsers have it, jsdom does not.
Object.assign(globalThis, { TextEncoder });

const law = review({
  gaps: [
    { provisions: ["14(2)"], headline: "Profiling is open" },
    { provisions: ["77"], headline: "No age is set" },
    { provisions: [] },
  ],
  provisions: [
    { id: "chapter 1", citation: "глава 1", heading: "Данные", text: "" },
    { id: "14", citation: "статья 14", heading: "Профили", text: "" },
    { id: "14(1)", citation: "пункт 1 статьи 14", heading: "", text: "Профиль создаётся с согласия." },
    { id: "14(2)", citation: "пункт 2 статьи 14", heading: "", text: "Реклама не ограничена." },
    { id: "15", citation: "статья 15", heading: "Жалобы", text: "Жалоба подаётся письменно." },
  ],
});

const reading = (text: string): DraftReading => readDraft(readLines(text));

/** A text of the brief that names what the new version has another number for. */
const saidBeside = ({ briefTexts }: Comparison["review"]) => ({
  gaps: new Map(),
  amendments: new Map(),
  cells: briefTexts.map(({ place, text }) => ({
    place: { ...place, column: "text", cell: `B${place.row}` },
    places: text.match(/\d+(?:\(\d+\))?/gu) ?? [],
  })),
});

const bringing = (given: Partial<BringInActions> = {}) => ({
  onRead: jest.fn(async () => undefined),
  onStop: jest.fn(),
  onWrite: jest.fn(async () => true),
  onCompare: jest.fn(async ({ review: before, provisions, decided }: Comparison) =>
    planNewVersion(before, provisions, saidBeside(before), decided),
  ),
  onTakeOver: jest.fn(async (_wish: TakeOver) => true),
  ...given,
});

function show(given: Partial<DraftScreenProps> = {}, language: Language = "en", drafts = draftBook()) {
  const calls = {
    onGoTo: jest.fn(),
    onOpenGap: jest.fn(),
    onEdit: jest.fn(async () => undefined),
    onExplain: jest.fn(async () => undefined),
    bringing: bringing(),
  };
  const all: DraftScreenProps = {
    review: law,
    selected: undefined,
    target: law.gaps[0],
    busy: false,
    ...calls,
    ...given,
  };
  const { rerender } = renderInPane(<DraftScreen {...all} />, language, drafts);
  return {
    ...calls,
    drafts,
    user: userEvent.setup(),
    change: (changed: Partial<DraftScreenProps>) => rerender(<DraftScreen {...all} {...changed} />),
  };
}

/** jsdom's files can't be read. */
const fileOf = (text: string): File =>
  Object.assign(new File([text], "draft.txt"), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });

const own = (id: string, heading: string, text = "") => ({ id, citation: "", heading, text });
const selectedRow = (row: number) => ({ sheet: "Provisions", cell: `B${row}`, table: "Provisions", rowId: "" });
const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("the draft as a tree", () => {
  it("tells at each provision its gaps, and which articles have none", async () => {
    show();
    const items = (await screen.findAllByRole("treeitem")).map((item) => item.textContent);
    expect(items).toEqual(["глава 1Данные1, 1 gap○ 1, no gap", "14Профили1, 1 gap", "15Жалобы○, no gap"]);
    expect(screen.getByText("1 of 2 articles have no gap and no reason why not.")).toBeTruthy();
  });

  it("narrows to the articles without a gap", async () => {
    const { user } = show();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }), "open");
    expect(screen.getAllByRole("treeitem").map((item) => item.textContent?.slice(0, 2))).toEqual(["гл", "15"]);
  });

  it("lists the gaps without a provision, each a way to it", async () => {
    const { user, onOpenGap } = show();
    await user.click(await screen.findByText("Gaps without a provision: 2"));
    expect(screen.getByRole("button", { name: /G-003.*names no provision/u })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /G-002.*names 77, which the draft does not have/u }));
    expect(onOpenGap).toHaveBeenCalledWith(law.gaps[1]);
  });

  it.each([
    ["en", "article 14(2)"],
    ["ru", "пунктом 2 статьи 14"],
    ["kk", "14-баптың 2-тармағы"],
  ] as const)("in %s finds a provision that is cited as “%s”", async (language, typed) => {
    const { user } = show({}, language);
    await user.type(await screen.findByRole("searchbox"), typed);
    await user.click(await button(/^14\(2\)/u));
    expect(within(await screen.findByRole("article")).getByText("Реклама не ограничена.")).toBeTruthy();
  });

  it("finds words, and says what the draft does not have", async () => {
    const { user } = show();
    const field = await screen.findByRole("searchbox");
    await user.type(field, "согласия");
    expect(await button(/^14\(1\)/u)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "ст. 14 п. 9");
    expect(await screen.findByText("The draft has no 14(9). The nearest provision is 14.")).toBeTruthy();
  });
});

describe("a provision", () => {
  it("is shown when its row is selected in the sheet, with its text, its gaps and the way to both", async () => {
    const { user, change, onGoTo, onOpenGap } = show();
    change({ selected: selectedRow(7) });
    expect(await screen.findByRole("article", { name: "пункт 2 статьи 14" })).toBeTruthy();
    await user.click(await button("Go to its row in the sheet"));
    expect(onGoTo).toHaveBeenCalledWith("Provisions", 7, "text");
    await user.click(await button(/G-001 Profiling is open/u));
    expect(onOpenGap).toHaveBeenCalledWith(law.gaps[0]);
    await user.click(await button("14"));
    expect(screen.getByRole("article", { name: "статья 14" })).toBeTruthy();
    expect(screen.getByText("1 gap more inside it")).toBeTruthy();
    change({ selected: selectedRow(8) });
    expect(await screen.findByRole("article", { name: "статья 15" })).toBeTruthy();
    change({ selected: { sheet: "Gaps", cell: "C5", table: "Gaps", rowId: "G-002" }, target: law.gaps[1] });
    expect(await button("Add to G-002")).toBeTruthy();
  });

  it("is added to the gap at hand, and taken out of it", async () => {
    const { user, onEdit, change } = show({ selected: selectedRow(8) });
    await user.click(await button("Add to G-001"));
    expect(onEdit).toHaveBeenLastCalledWith("G-001", "provisions", "14(2)", "14(2); 15");
    change({ selected: selectedRow(7) });
    await user.click(await button("Take out of G-001"));
    expect(onEdit).toHaveBeenLastCalledWith("G-001", "provisions", "14(2)", "");
    change({ selected: selectedRow(7), target: undefined });
    expect(within(screen.getByRole("article")).getByText(/Select a row of the sheet Gaps/u)).toBeTruthy();
  });

  it.each([
    ["п. 2 ст. 14", ""],
    ["пункты 1 и 2 статьи 14", "14(1)"],
    ["14-баптың 2-тармағы", ""],
  ])("is taken out of a gap that names it as “%s”, and nothing else with it", async (typed, left) => {
    const gaps = review({ gaps: [{ provisions: [typed] }] }).gaps;
    const { user, onEdit } = show({ review: { ...law, gaps }, target: gaps[0], selected: selectedRow(7) });
    await user.click(await button("Take out of G-001"));
    expect(onEdit).toHaveBeenLastCalledWith("G-001", "provisions", typed, left);
  });

  it("goes back to the tree, open where it stood", async () => {
    const { user } = show({ selected: selectedRow(7) });
    await user.click(await button("14"));
    await user.click(await button(/^14\(2\) Реклама/u));
    await user.click(await button("All provisions"));
    expect(screen.getByRole("treeitem", { name: /^14\(2\)/u })).toBeTruthy();
  });

  it("without a gap takes a reason, which is kept until it is noted", async () => {
    const drafts = draftBook();
    const { user, onExplain, change } = show({ selected: selectedRow(8) }, "en", drafts);
    await user.click(await button("No gap here…"));
    await user.type(screen.getByRole("textbox", { name: "Why is there no gap?" }), "It is about offices.");
    expect(drafts.of(["reason", "Provisions", "15"])?.text).toBe("It is about offices.");
    await user.click(await button("Note the reason"));
    expect(onExplain).toHaveBeenCalledWith("15", "It is about offices.");
    const noted = law.provisions.map((one) =>
      one.id === "15" ? { ...one, noGapReason: "It is about offices." } : one,
    );
    change({ review: { ...law, provisions: noted }, selected: selectedRow(8) });
    expect(
      within(screen.getByRole("region", { name: "No gap because" })).getByText("It is about offices."),
    ).toBeTruthy();
  });
});

/** The draft with these of its provisions, one below the other. */
const inRows = (...ids: readonly string[]) => ({
  ...law,
  provisions: ids.flatMap((id, at) =>
    law.provisions.filter((one) => one.id === id).map((one) => ({ ...one, place: { ...one.place, row: 4 + at } })),
  ),
});

const typingReason = async () => {
  const shown = show({ selected: selectedRow(8) });
  await shown.user.click(await button("No gap here…"));
  await shown.user.type(screen.getByRole("textbox", { name: "Why is there no gap?" }), "It is about");
  return shown;
};

describe("a provision whose row a colleague moves or deletes", () => {
  it("stays the one that is shown, by its number, and is the one that is added", async () => {
    const { user, onEdit, change } = show({ selected: selectedRow(8) });
    await screen.findByRole("article", { name: "статья 15" });
    for (const moved of [inRows("14", "14(1)", "14(2)", "15"), inRows("15", "14(2)", "14", "14(1)", "chapter 1")]) {
      change({ review: moved, selected: selectedRow(8) });
      expect(screen.getByRole("article", { name: "статья 15" })).toBeTruthy();
    }
    await user.click(await button("Add to G-001"));
    expect(onEdit).toHaveBeenLastCalledWith("G-001", "provisions", "14(2)", "14(2); 15");
  });

  it("is said to be gone once it is, and no other is shown in its place", async () => {
    const { change } = show({ selected: selectedRow(7) });
    await screen.findByRole("article", { name: "пункт 2 статьи 14" });
    change({ review: inRows("chapter 1", "14", "14(1)", "15"), selected: selectedRow(7) });
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.getByText("14(2) is not on the sheet Provisions any more.")).toBeTruthy();
  });

  it("is shown again once an undo brings it back, though that selects its row before it is read", async () => {
    const { change } = show({ selected: selectedRow(7) });
    await screen.findByRole("article", { name: "пункт 2 статьи 14" });
    const without = inRows("chapter 1", "14", "14(1)", "15", "16");
    change({ review: without, selected: selectedRow(4) });
    change({ review: without, selected: selectedRow(7) });
    expect(screen.getByRole("article", { name: "статья 15" })).toBeTruthy();
    change({ review: law, selected: selectedRow(7) });
    expect(screen.getByRole("article", { name: "пункт 2 статьи 14" })).toBeTruthy();
  });

  it("is not gone back to where the person has chosen another since, or Excel is elsewhere", async () => {
    const { user, change } = show({ selected: selectedRow(7) });
    await screen.findByRole("article", { name: "пункт 2 статьи 14" });
    const without = inRows("chapter 1", "14", "14(1)", "15");
    change({ review: without, selected: selectedRow(7) });
    await user.click(screen.getByRole("treeitem", { name: /^15/u }));
    change({ review: law, selected: selectedRow(7) });
    expect(screen.getByRole("article", { name: "статья 15" })).toBeTruthy();
    change({ review: law, selected: selectedRow(8) });
    change({ review: inRows("chapter 1", "14", "14(1)", "14(2)"), selected: selectedRow(5) });
    change({ review: law, selected: selectedRow(5) });
    expect(screen.getByRole("article", { name: "статья 14" })).toBeTruthy();
  });

  it("leaves the reason in sight that was typed for it", async () => {
    const kept = { place: ["reason", "Provisions", "99"], before: "", text: "It is about offices." } as const;
    await settled(() => show({}, "en", draftBook(kept)));
    const gone = screen.getByRole("region", { name: "Typed for what is gone" });
    expect(within(gone).getByText("It is about offices.")).toBeTruthy();
  });

  it("without a number of its own is known by what it says", async () => {
    const blank = review({
      provisions: [
        { id: "", citation: "Преамбула", heading: "", text: "Первое." },
        { id: "", citation: "", heading: "", text: "Второе." },
      ],
    });
    const { change } = show({ review: blank, selected: selectedRow(5) });
    expect(within(await screen.findByRole("article")).getByText("Второе.")).toBeTruthy();
    const swapped = [...blank.provisions]
      .reverse()
      .map((one, at) => ({ ...one, place: { ...one.place, row: 4 + at } }));
    change({ review: { ...blank, provisions: swapped }, selected: selectedRow(5) });
    expect(within(screen.getByRole("article")).getByText("Второе.")).toBeTruthy();
  });
});

describe("a reason that is being typed", () => {
  it("keeps its provision when another is selected in the sheet, says so, and lets it follow when it is over", async () => {
    const { user, change } = await typingReason();
    change({ selected: selectedRow(7) });
    expect(screen.getByText("Excel is now at 14(2). Save or cancel your text to follow.")).toBeTruthy();
    expect((screen.getByRole("textbox", { name: "Why is there no gap?" }) as HTMLTextAreaElement).value).toBe(
      "It is about",
    );
    await user.click(await button("Cancel"));
    change({ selected: selectedRow(7) });
    expect(await screen.findByRole("article", { name: "пункт 2 статьи 14" })).toBeTruthy();
  });

  it("does not take the person back from a provision that they went to themselves", async () => {
    const { user, change } = await typingReason();
    change({ selected: selectedRow(7) });
    await user.click(await button("Previous provision"));
    await user.click(await button("Previous provision"));
    expect(screen.getByRole("article", { name: "пункт 1 статьи 14" })).toBeTruthy();
  });

  it("stays in sight when a colleague gives another reason, or ties a gap to the provision", async () => {
    const { user, change } = await typingReason();
    const given = law.provisions.map((one) => (one.id === "15" ? { ...one, noGapReason: "Only for adults." } : one));
    change({ review: { ...law, provisions: given }, selected: selectedRow(8) });
    const kept = await screen.findByRole("group", { name: "Not saved: No gap in 15" });
    expect(within(kept).getByText("It is about")).toBeTruthy();
    change({ review: { ...law, gaps: review({ gaps: [{ provisions: ["15"] }] }).gaps }, selected: selectedRow(8) });
    expect(screen.getByRole("textbox", { name: "Why is there no gap?" })).toBeTruthy();
    await user.click(await button("Cancel"));
    expect(await screen.findByRole("group", { name: "Not saved: No gap in 15" })).toBeTruthy();
  });
});

describe("bringing a draft in", () => {
  const TEXT = "Статья 15. Жалобы\nЖалоба подаётся устно.\nСтатья 16. Сроки\n1. Срок: месяц.\n3. Иной срок.";

  async function previewed(given: Partial<DraftScreenProps> = {}) {
    const onRead = jest.fn(async () => reading(TEXT));
    const onWrite = jest.fn(async () => true);
    const shown = show({ ...given, bringing: bringing({ onRead, onWrite }) });
    await shown.user.click(await button("Bring in a draft…"));
    await shown.user.click(screen.getByRole("textbox", { name: "Or paste the text of the draft" }));
    await shown.user.paste(TEXT);
    await shown.user.click(await button("Read this text"));
    await screen.findByRole("region", { name: "How the draft was read" });
    return { ...shown, onRead, onWrite };
  }

  it("finds the text again that was pasted, after it was left with Cancel or the pane was closed, until it is written", async () => {
    const drafts = draftBook();
    const { user } = show({}, "en", drafts);
    await user.click(await button("Bring in a draft…"));
    await user.click(screen.getByRole("textbox", { name: "Or paste the text of the draft" }));
    await user.paste(TEXT);
    await user.click(await button("Cancel"));
    expect(drafts.all()).toMatchObject([{ place: ["pasted", "draft"], text: TEXT }]);
    await user.click(await button("Bring in a draft…"));
    expect(screen.getByRole("textbox", { name: /^Or paste/u })).toHaveProperty("value", TEXT);
  });

  it("shows how it was read, what would be written and what is odd, and writes nothing before it is told to", async () => {
    const { onRead, onWrite, user, drafts } = await previewed();
    expect(onRead).toHaveBeenCalledWith({ name: "", text: TEXT }, undefined, expect.any(Function));
    await user.selectOptions(screen.getByRole("combobox", { name: "What is this draft?" }), "more");
    expect(screen.getByText("To be added to the sheet Provisions: 3")).toBeTruthy();
    expect(screen.getByText("There with other words, left as they are: 1 (15)")).toBeTruthy();
    expect(screen.getByText(/In the review and not in this draft, left as they are: 4 \(глава 1; 14;/u)).toBeTruthy();
    expect(screen.getByText(/general form/u, { selector: "option" }).textContent).toContain("(guessed)");
    expect(screen.getAllByRole("treeitem").map((item) => item.textContent)).toEqual([
      "Статья 15.Жалобы",
      "Статья 16.Сроки",
    ]);
    expect(onWrite).not.toHaveBeenCalled();
    expect(drafts.all()).toHaveLength(1);
    await user.click(await button("Write 3 provisions"));
    expect(onWrite).toHaveBeenCalledWith(reading(TEXT).provisions);
    await waitFor(() => expect(drafts.all()).toEqual([]));
    expect(await screen.findByRole("tree", { name: "Provisions of the draft" })).toBeTruthy();
    expect(screen.queryByText("Nothing has been written yet.")).toBeNull();
  });

  it("is read anew by the structure that a person chooses", async () => {
    const { onRead, user } = await previewed();
    await user.selectOptions(screen.getByRole("combobox", { name: "Built like the laws of" }), "KZ");
    expect(onRead).toHaveBeenLastCalledWith({ name: "", text: TEXT }, "KZ", expect.any(Function));
  });

  it("stays open where it could not be written whole", async () => {
    const onWrite = jest.fn(async () => false);
    const onRead = jest.fn(async () => reading(TEXT));
    const { user } = show({ review: review({ provisions: [] }), bringing: bringing({ onRead, onWrite }) });
    await user.click(await button("Bring in a draft…"));
    await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, fileOf(TEXT));
    await user.click(await button("Write 4 provisions"));
    expect(await button("Write 4 provisions")).toBeTruthy();
  });

  it("says how far the reading is, and can be stopped", async () => {
    const onStop = jest.fn();
    const onRead = jest.fn((_draft, _chosen, onStep: (step: { step: "splitting"; paragraphs: number }) => void) => {
      onStep({ step: "splitting", paragraphs: 81_000 });
      return new Promise<undefined>(() => undefined);
    });
    const { user } = show({ bringing: bringing({ onRead, onStop }) });
    await user.click(await button("Bring in a draft…"));
    await user.click(screen.getByRole("textbox", { name: "Or paste the text of the draft" }));
    await user.paste(TEXT);
    await user.click(await button("Read this text"));
    expect((await screen.findByRole("status")).textContent).toBe("Splitting 81000 paragraphs into provisions…");
    await user.click(await button("Stop"));
    expect(onStop).toHaveBeenCalled();
    expect(await button("Choose a file…")).toBeTruthy();
    expect((screen.getByRole("textbox", { name: /^Or paste/u }) as HTMLTextAreaElement).value).toBe(TEXT);
  });

  it("asks what a draft with other words is, and warns of mixing two versions", async () => {
    const { user } = await previewed();
    expect(screen.getByRole("alert").textContent).toContain(
      "This draft says something else than the one in the review",
    );
    expect(screen.queryByRole("button", { name: /^Write/u })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "What is this draft?" }), "more");
    expect(screen.getAllByRole("alert").at(-1)?.textContent).toContain("Adding the rest would mix two versions");
  });

  it("warns of no other version where nothing is there with other words", async () => {
    await previewed({ review: review({ provisions: [] }) });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("finds the text again that was pasted, after it was seen how it was read", async () => {
    const { user } = await previewed();
    await user.click(await button("Take another draft"));
    expect((screen.getByRole("textbox", { name: /^Or paste/u }) as HTMLTextAreaElement).value).toBe(TEXT);
  });

  it("says that all of it is there only of a draft whose provisions are all there, in the same words", async () => {
    const differing = [own("15", "Жалобы"), own("16", "Сроки"), own("16(1)", "", "Срок: год."), own("16(3)", "")];
    const inOrder = differing.map((one, at) => ({ ...one, order: at + 1 }));
    const { user } = await previewed({ review: review({ provisions: inOrder }) });
    await user.selectOptions(screen.getByRole("combobox", { name: "What is this draft?" }), "more");
    expect(screen.getByText("There is nothing to write.")).toBeTruthy();
  });

  it("says that the rows of the review do not stand in the order of its draft", async () => {
    const sorted = ["10", "1", "11", "2", "12", "3", "13", "4"].map((id) => own(id, `О детях ${id}`));
    await previewed({ review: review({ provisions: sorted }) });
    expect(screen.getByText(/as if somebody had sorted them/u)).toBeTruthy();
  });

  it("offers to write the order of the draft where the rows that are there lack it", async () => {
    const same = [own("15", "Жалобы"), own("16", "Сроки")];
    const { user } = await previewed({ review: review({ provisions: same }) });
    await user.selectOptions(screen.getByRole("combobox", { name: "What is this draft?" }), "more");
    expect(screen.getByText("There already, and get their place in the draft: 2")).toBeTruthy();
  });
});

it("a review without provisions says how to begin", async () => {
  show({ review: review({ provisions: [], gaps: [{ provisions: [] }] }) });
  expect(await screen.findByText("The draft is not here yet")).toBeTruthy();
  expect(screen.getByText("Gaps without a provision: 1")).toBeTruthy();
});

describe("a new version of the draft", () => {
  const KEEP = "Провайдер хранит журнал обращений детей не дольше одного учебного года.";
  const FEE = "Плата не взимается.";
  const OLD_ADS = "Реклама азартных игр ограничена законом.";
  const before = review({
    details: { draftVersion: "v1" },
    gaps: [
      { id: "G-001", provisions: ["1(2)"] },
      { id: "G-002", provisions: ["1(1)"] },
    ],
    provisions: [own("1", "Сервисы"), own("1(1)", "", KEEP), own("1(2)", "", FEE), own("1(3)", "", OLD_ADS)],
  });
  const NOW = `Статья 1. Сервисы\n1. ${KEEP.replace("одного", "двух")}\n2. Плата взимается.\n3. Реклама азартных игр в сервисах для детей запрещена.`;

  async function taken(given: Partial<DraftScreenProps> = {}, text = NOW, is = "version") {
    const onTakeOver = jest.fn(async (_wish: TakeOver) => true);
    const actions = bringing({
      onTakeOver,
      onRead: jest.fn(async (draft: DraftInput) => reading("text" in draft ? text : SECOND)),
    });
    const shown = show({ review: before, ...given, bringing: actions });
    await shown.user.click(await button("Bring in a draft…"));
    await shown.user.click(screen.getByRole("textbox", { name: /^Or paste/u }));
    await shown.user.paste(text);
    await shown.user.click(await button("Read this text"));
    const what = await screen.findByRole("combobox", { name: "What is this draft?" });
    if (is !== "") await shown.user.selectOptions(what, is);
    return { ...shown, ...actions, onTakeOver };
  }
  const SECOND = "1-бап. Сервистер\n1. Провайдер журналды екі жыл сақтайды.\n2. Алым алынады.\n3. Ақы бар.";

  it("is compared anew, and not called a failure, once the action that compared in between is over", async () => {
    const { onCompare, change, ...shown } = await taken();
    await button("Take the review over");
    jest.mocked(onCompare).mockImplementationOnce(async () => "overtaken");
    const now = { ...before, threads: [] };
    const actions = { bringing: { ...bringing(), ...shown, onCompare } };
    change({ review: now, busy: true, ...actions });
    await waitFor(() => expect(onCompare).toHaveBeenCalledTimes(2));
    expect(screen.queryByText(/could not be compared/u)).toBeNull();
    screen.getByText("Comparing the two versions…");
    change({ review: now, busy: false, ...actions });
    await waitFor(() => expect(onCompare).toHaveBeenCalledTimes(3));
    await waitFor(() => expect(screen.queryByText("Comparing the two versions…")).toBeNull());
    expect(screen.queryByText(/could not be compared/u)).toBeNull();
  });

  it("shows what becomes of each provision with the words that change, and of the rows that name them", async () => {
    await taken();
    const changes = await screen.findByRole("region", { name: "What changes against “v1”" });
    expect(changes.textContent).toMatch(/Changed: \d/u);
    expect([...changes.querySelectorAll("del, ins")].map(({ textContent }) => textContent?.trim())).toEqual(
      expect.arrayContaining([expect.stringContaining("одного"), expect.stringContaining("двух")]),
    );
    expect(screen.getByText("Rows of the review that change: 2")).toBeTruthy();
  });

  it("counts apart what has another number and another text", async () => {
    const later = `Статья 1. Сервисы\n1. Срок ответа три дня.\n2. ${KEEP.replace("одного", "двух")}\n3. ${FEE}\n4. ${OLD_ADS}`;
    await taken({}, later);
    const changes = await screen.findByRole("region", { name: "What changes against “v1”" });
    expect(changes.textContent).toContain("Renumbered: 2");
    expect(changes.textContent).toContain("New number and text: 1");
  });

  it("shows the cells of the brief that name old numbers", async () => {
    const brief = [{ text: "Пункт 1(2) надо исключить." }, { text: "Детей надо слушать." }];
    const later = `Статья 1. Сервисы\n1. Срок ответа три дня.\n2. ${KEEP}\n3. ${FEE}\n4. ${OLD_ADS}`;
    await taken({ review: { ...before, briefTexts: review({ briefTexts: brief }).briefTexts } }, later);
    expect(await screen.findByText(/^the text names old numbers, .*\(1\(2\) → 1\(3\).*\)$/u)).toBeTruthy();
    expect(screen.getByText("Brief!B4")).toBeTruthy();
  });

  it("shows the reasons why there is no gap whose provision changed", async () => {
    const provisions = before.provisions.map((one) => ({
      ...one,
      noGapReason: one.id === "1(1)" ? "Срок верен." : "",
    }));
    await taken({ review: { ...before, provisions } });
    expect(await screen.findByText("“No gap because...” of 1(1)")).toBeTruthy();
    expect(screen.getByText(/^the draft changed since \(1\(1\)\), so please look/u)).toBeTruthy();
  });

  it("is not called what an earlier one is called", async () => {
    const { user } = await taken({ review: { ...before, earlierVersions: ["v0"] } });
    await user.type(await screen.findByRole("textbox", { name: /^Name of the new version/u }), "V0");
    expect(screen.getByText("An earlier version is called so already.")).toBeTruthy();
  });

  it("shows what the second language says otherwise", async () => {
    const provisions = before.provisions.map((one) => ({ ...one, otherText: one.id === "1(1)" ? "Бес күн." : "" }));
    const { user } = await taken({ review: { ...before, provisions } });
    await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, fileOf("…"));
    await waitFor(() => {
      const changes = screen.getByRole("region", { name: "What changes against “v1”" });
      expect([...changes.querySelectorAll("del")].map(({ textContent }) => textContent).join("")).toContain("Бес");
    });
  });

  it("keeps the name of the review's version, and its day, where only the second language says something else", async () => {
    const provisions = reading(NOW).provisions.map(({ id, heading, text }) => ({
      ...own(id, heading, text),
      otherText: id === "1(1)" ? "Бес күн." : "",
    }));
    const details = { draftVersion: "v1", draftDate: "2026-03-01" };
    const onTakeOver = jest.fn(async (_wish: TakeOver) => true);
    const onRead = jest.fn(async (draft: DraftInput) => reading("text" in draft ? NOW : SECOND));
    const { user } = show({ review: review({ details, provisions }), bringing: bringing({ onTakeOver, onRead }) });
    await user.click(await button("Bring in a draft…"));
    await user.click(screen.getByRole("textbox", { name: /^Or paste/u }));
    await user.paste(NOW);
    await user.click(await button("Read this text"));
    await button("Choose the draft in the second language…");
    await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, fileOf("…"));
    await user.selectOptions(await screen.findByRole("combobox", { name: "What is this draft?" }), "version");
    await screen.findByRole("region", { name: "What changes against “v1”" });
    expect(screen.getByText(/^Only the second language says something else: .* called “v1”/u)).toBeTruthy();
    expect(await screen.findByText("Second language", { selector: "p" })).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /^Name of the new version/u }), "v1");
    expect(screen.queryByText("The review's version is called so already.")).toBeNull();
    await user.click(await button("Take the review over"));
    expect(onTakeOver.mock.calls[0]?.[0]).toMatchObject({ name: { version: "v1", date: "2026-03-01" } });
  });

  it("is taken over once it has a name and what is not certain was decided", async () => {
    const { user, onTakeOver } = await taken();
    const write = async () => user.click(await button("Take the review over"));
    const asked = await screen.findByRole("region", { name: /^To decide: 1/u });
    await write();
    expect(onTakeOver).not.toHaveBeenCalled();
    expect(screen.getByText("The new version needs a name. Still to decide: 1.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /^Name of the new version/u }), "v1");
    expect(screen.getByText("The review's version is called so already.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /^Name of the new version/u }), "b");
    const became = within(asked).getByRole("combobox", { name: /^What became of 1\(2\)\?/u });
    expect(within(asked).getByText("Named by G-001")).toBeTruthy();
    expect([...became.querySelectorAll("option")].map(({ textContent }) => textContent).slice(-2)).toEqual([
      "None of them: it is gone",
      "I decide later, in the workbook",
    ]);
    await user.selectOptions(became, '["1(2)"]');
    await write();
    expect(onTakeOver.mock.calls[0]?.[0]).toMatchObject({
      name: { version: "v1b", date: "" },
      decided: new Map([["1(2)", ["1(2)"]]]),
      seen: { review: before },
    });
    expect(onTakeOver.mock.calls[0]?.[0].seen.plan.rows[2]?.match).toMatchObject({ now: ["1(2)"], isCertain: true });
  });

  it("may leave what is not certain for later", async () => {
    const { user, onTakeOver } = await taken();
    await user.type(await screen.findByRole("textbox", { name: /^Name of the new version/u }), "v2");
    await user.selectOptions(await screen.findByRole("combobox", { name: /^What became of 1\(2\)/u }), '"later"');
    await user.click(await button("Take the review over"));
    expect(onTakeOver.mock.calls[0]?.[0].decided).toEqual(new Map());
  });

  it("asks for a copy where the workbook has no sheet for the old texts", async () => {
    const { user, onTakeOver } = await taken({ review: { ...before, tables: [] } }, NOW);
    await user.type(await screen.findByRole("textbox", { name: /^Name of the new version/u }), "v2");
    await user.selectOptions(await screen.findByRole("combobox", { name: /^What became of 1\(2\)/u }), '"later"');
    await user.click(await button("Take the review over"));
    expect(onTakeOver).not.toHaveBeenCalled();
    await user.click(screen.getByRole("checkbox", { name: "I have saved a copy" }));
    await user.click(await button("Take the review over"));
    expect(onTakeOver).toHaveBeenCalled();
  });

  it("stands beside its second language, and says what only one of the two has", async () => {
    const { user, onRead } = await taken();
    await user.type(await screen.findByRole("textbox", { name: /^Name of the new version/u }), "v2");
    await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, fileOf("…"));
    expect(await screen.findByText("draft.txt: found for 4 of 4 provisions.")).toBeTruthy();
    expect(onRead).toHaveBeenCalledTimes(3);
    expect((screen.getByRole("textbox", { name: /^Name of the new/u }) as HTMLInputElement).value).toBe("v2");
    expect(screen.queryByRole("option", { name: "The same version: only add what is missing" })).toBeNull();
    await user.click(await button("Without the second language"));
    expect(await button("Choose the draft in the second language…")).toBeTruthy();
  });
});

it("a draft in another language than the review is taken for no new version of it, nor for more of the same", async () => {
  const long = own("1", "", "Провайдер хранит журнал обращений детей не дольше одного учебного года. ".repeat(5));
  const english = `Article 1. Logs\n${"The provider keeps the log of what children ask for no longer than a year. ".repeat(5)}`;
  const { user } = show({
    review: review({ provisions: [long] }),
    bringing: bringing({ onRead: jest.fn(async () => reading(english)) }),
  });
  await user.click(await button("Bring in a draft…"));
  await user.click(screen.getByRole("textbox", { name: /^Or paste/u }));
  await user.paste(english);
  await user.click(await button("Read this text"));
  expect((await screen.findByRole("alert")).textContent).toContain("The draft is in English");
  expect(screen.queryByRole("option", { name: "A new version: take the review over to it" })).toBeNull();
  expect(screen.queryByRole("option", { name: "The same version: only add what is missing" })).toBeNull();
});

it("a second draft in the language of the first is not put beside it, and says why", async () => {
  const log = "Каждый провайдер хранит журналы и записи детей не дольше одного учебного года. ";
  const russian = `Статья 1. Журналы\n1. ${log.repeat(5)}`;
  const kazakh = "Мектеп балалардың өтініштері туралы журналды бір оқу жылынан артық сақтамайды. ";
  const there = reading(russian).provisions.map(({ id, heading, text }) => ({
    ...own(id, heading, text),
    otherText: kazakh,
  }));
  const { user } = show({
    review: review({ provisions: there }),
    bringing: bringing({ onRead: jest.fn(async () => reading(russian)) }),
  });
  await user.click(await button("Bring in a draft…"));
  await user.click(screen.getByRole("textbox", { name: /^Or paste/u }));
  await user.paste(russian);
  await user.click(await button("Read this text"));
  await button("Choose the draft in the second language…");
  await user.upload(document.querySelector("input[type=file]") as HTMLInputElement, fileOf("…"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Both drafts are in Russian; .* Take that one/u);
  expect(screen.queryByRole("region", { name: /^What changes/u })).toBeNull();
  expect(await button("Choose the draft in the second language…")).toBeTruthy();
});

/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import data from "../../../src/adapters/catalogue/instruments.json";
import { toCitationReader } from "../../../src/app/citation-reader";
import type { SelectedCell } from "../../../src/app/session/session-state";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import { GapsScreen } from "../../../src/ui/gaps/GapsScreen";
import type { GapsScreenProps } from "../../../src/ui/gaps/gaps-screen-props";
import { provision, review, rowPlace, thread } from "../../support/builders";
import { cellFixing } from "../../support/cell-fixing";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";
import { settled } from "../../support/settled";

const catalogue = toCatalogue("test", data.instruments as unknown as readonly Instrument[]);
const at = (row: number, rowId: string): SelectedCell => ({ sheet: "Gaps", cell: `C${row}`, table: "Gaps", rowId });

const two = review({
  gaps: [
    { headline: "First", sources: "CRC, art. 16; CRC, art. 61", status: "draft", priority: "high" },
    { headline: "Second", status: "final" },
  ],
  provisions: [provision()],
  threads: [thread({ resolved: false })],
});

const props = (some: Partial<GapsScreenProps> = {}): GapsScreenProps => ({
  review: two,
  profile: kazakhstanDigitalCode,
  selected: at(4, "G-001"),
  report: undefined,
  catalogue,
  citationsIn: toCitationReader(catalogue),
  busy: false,
  onNeedCatalogue: jest.fn(),
  onOpen: jest.fn(),
  onGoTo: jest.fn(),
  onAdd: jest.fn(async () => undefined),
  onEdit: jest.fn(async () => undefined),
  onComments: jest.fn(),
  onTyping: jest.fn(),
  onComment: jest.fn(),
  fixing: cellFixing(),
  onSuggest: jest.fn(),
  onDraft: jest.fn(),
  onAmend: jest.fn(),
  ...some,
});

describe("the list of gaps", () => {
  it("is shown when no row is selected, and opens a row", async () => {
    const onOpen = jest.fn();
    renderInPane(<GapsScreen {...props({ selected: undefined, onOpen })} />);
    await userEvent.click(await screen.findByRole("button", { name: /G-002/u }));
    expect(onOpen).toHaveBeenCalledWith(two.gaps[1]);
  });

  it("narrows by words and by status", async () => {
    renderInPane(<GapsScreen {...props({ selected: undefined })} />);
    await userEvent.type(screen.getByRole("searchbox"), "second");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("1 of 2 gaps");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Draft");
    expect(screen.getByText("No gap has these words and this status.")).toBeTruthy();
  });

  it("tells how to begin when the table is empty", async () => {
    const onAdd = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ selected: undefined, review: review({ gaps: [] }), onAdd })} />);
    expect(screen.getByText(/no gaps yet/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Add a gap" }));
    expect(onAdd).toHaveBeenCalled();
  });
});

describe("a text typed for a gap whose row is gone", () => {
  const typed = { place: ["cell", "G-003", "issue"], before: "", text: "Half a sentence" } as const;
  const named = { name: "Typed for what is gone" };

  it.each([
    ["in the list of gaps", undefined],
    ["below another row", at(4, "G-001")],
  ])("stays in sight %s until it is thrown away", async (_where, selected) => {
    await settled(() => renderInPane(<GapsScreen {...props({ selected })} />, "en", draftBook(typed)));
    const gone = await screen.findByRole("region", named);
    within(gone).getByText("Half a sentence");
    within(gone).getByText(/^G-003, /u);
    await userEvent.click(within(gone).getByRole("button", { name: "Throw away" }));
    expect(screen.queryByRole("region", named)).toBeNull();
  });

  it("is shown once, in its field, while it is typed on; and the row is counted nowhere", async () => {
    const three = review({ gaps: [...two.gaps, { id: "G-003" }] });
    const drafts = draftBook();
    const { rerender } = await settled(() =>
      renderInPane(<GapsScreen {...props({ review: three, selected: at(6, "G-003") })} />, "en", drafts),
    );
    await settled(() => userEvent.click(screen.getByRole("button", { name: "Edit: Issue" })));
    await userEvent.type(await screen.findByRole("textbox", { name: "Issue" }), "Half a sentence");
    await settled(() => rerender(<GapsScreen {...props({ selected: at(4, "G-001") })} />));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-003");
    expect(screen.queryByText(/of 2$/u)).toBeNull();
    expect(screen.queryByRole("region", named)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await within(await screen.findByRole("region", named)).findByText(/^G-003, /u);
  });
});

describe("the row at the selection", () => {
  it("follows the selection", () => {
    const { rerender } = renderInPane(<GapsScreen {...props()} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-001");
    rerender(<GapsScreen {...props({ selected: at(5, "G-002") })} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-002");
  });

  it("drives the selection by next and previous, and not beyond the ends", async () => {
    const onOpen = jest.fn();
    renderInPane(<GapsScreen {...props({ onOpen })} />);
    await userEvent.click(screen.getByRole("button", { name: "Previous gap" }));
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Next gap" }));
    expect(onOpen).toHaveBeenCalledWith(two.gaps[1]);
  });

  it("gives way to the list when asked, until the selection moves", async () => {
    const { rerender } = renderInPane(<GapsScreen {...props()} />);
    await userEvent.click(screen.getByRole("button", { name: "All gaps" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Gaps");
    rerender(<GapsScreen {...props({ selected: at(5, "G-002") })} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-002");
  });

  it("asks for the catalogue, which explains citations, and shows plain text till then", () => {
    const onNeedCatalogue = jest.fn();
    renderInPane(<GapsScreen {...props({ catalogue: undefined, citationsIn: undefined, onNeedCatalogue })} />);
    expect(onNeedCatalogue).toHaveBeenCalledTimes(1);
    expect(screen.getByText("CRC, art. 16; CRC, art. 61")).toBeTruthy();
  });

  it("explains a citation: instrument, heading, official text", async () => {
    renderInPane(<GapsScreen {...props()} />);
    const citation = screen.getByRole("button", { name: "CRC, art. 16" });
    citation.focus();
    await userEvent.keyboard("{Enter}");
    expect(citation.getAttribute("aria-expanded")).toBe("true");
    const note = document.getElementById(citation.getAttribute("aria-controls") ?? "")!;
    const crc = catalogue.byId.get("crc")!;
    await within(note).findByText(crc.title.en);
    expect(note.textContent).toContain(crc.parts.find(({ ref }) => ref === "16")!.heading);
    expect(within(note).getByRole("link", { name: "Official text" }).getAttribute("href")).toBe(crc.url);
    await userEvent.keyboard("{Escape}");
    expect(citation.getAttribute("aria-expanded")).toBe("false");
  });

  it("lets a person complete a citation, and shows the cell as it would be before it is written", async () => {
    const onApply = jest.fn();
    const some = review({ gaps: [{ sources: "GDPR, art. 8; CRC" }] });
    renderInPane(<GapsScreen {...props({ review: some, fixing: cellFixing({ onApply }) })} />);
    await userEvent.click(screen.getByRole("button", { name: "CRC" }));
    await userEvent.click(await screen.findByRole("button", { name: "Choose the article…" }));
    await userEvent.keyboard("16{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Write this?" });
    expect(within(dialog).getByText("Place added: art. 16.")).toBeTruthy();
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole("button", { name: "Write it" }));
    expect(onApply.mock.calls[0]?.[0]).toMatchObject([
      {
        place: { table: "Gaps", row: 4, column: "sources", cell: "D4" },
        rowId: "G-001",
        edit: { before: "GDPR, art. 8; CRC", after: "GDPR, art. 8; CRC, art. 16" },
      },
    ]);
  });

  it("normalises the citations of this row alone", async () => {
    const previewNormalised = jest.fn(async () => ({ fixes: [], left: [] }));
    renderInPane(<GapsScreen {...props({ selected: at(5, "G-002"), fixing: cellFixing({ previewNormalised }) })} />);
    await userEvent.click(await screen.findByRole("button", { name: "Normalise citations…" }));
    await screen.findByRole("dialog");
    expect(previewNormalised).toHaveBeenCalledWith(
      { table: "Gaps", columns: ["sources"], row: 5 },
      { language: "en", form: "short", expand: false },
    );
  });

  it("says what is wrong with a citation, in the pane's language", async () => {
    renderInPane(<GapsScreen {...props()} />, "ru");
    await userEvent.click(screen.getByRole("button", { name: /CRC, art. 61/u }));
    expect(screen.getByText(/статьи \d+ нет\./u)).toBeTruthy();
  });

  it.each([
    [30, "not checked by the catalogue"],
    [undefined, "the number cited is not checked"],
  ])("says of a document of one's own that nobody checked it: %s parts", async (partCount, text) => {
    const cells = { gaps: [{ sources: "Narnia Pupils Act, section 5" }] };
    const own = review({ ...cells, documents: [{ document: "Narnia Pupils Act", partCount }] });
    const known = withOwnDocuments(catalogue, own, kazakhstanDigitalCode);
    renderInPane(<GapsScreen {...props({ review: own, catalogue: known, citationsIn: toCitationReader(known) })} />);
    const citation = screen.getByRole("button", { name: "Narnia Pupils Act, section 5" });
    await userEvent.click(citation);
    const note = document.getElementById(citation.getAttribute("aria-controls") ?? "")?.textContent;
    expect(note).toContain("Narnia Pupils Acts. 5");
    expect(note).toContain(text);
    expect(note).not.toContain("Not binding");
  });

  it("leads to provisions, comments and cells", async () => {
    const [onGoTo, onComments, onDraft] = [jest.fn(), jest.fn(), jest.fn()];
    renderInPane(<GapsScreen {...props({ onGoTo, onComments, onDraft })} />);
    await userEvent.click(screen.getByRole("button", { name: "14(2)" }));
    expect(onDraft).toHaveBeenLastCalledWith(two.provisions[0]);
    await userEvent.click(await screen.findByRole("button", { name: "Draft law" }));
    expect(onDraft).toHaveBeenLastCalledWith(undefined);
    await userEvent.click(screen.getByRole("button", { name: "Go to the cell: Solution" }));
    expect(onGoTo).toHaveBeenLastCalledWith("Gaps", 4, "solution");
    await userEvent.click(screen.getByRole("button", { name: "1 open comment" }));
    expect(onComments).toHaveBeenCalled();
  });

  it("writes a choice in the workbook's language, whatever the pane's", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ onEdit })} />, "ru");
    await userEvent.selectOptions(screen.getByLabelText("Статус"), "Окончательно");
    expect(onEdit).toHaveBeenCalledWith("G-001", "status", "Draft", "Final");
  });

  it("lists what the check found in it", async () => {
    const place = { ...rowPlace("Gaps"), column: "sources", cell: "D4" };
    const finding = { ruleId: "r", severity: "error", place, rowId: "G-001", message: "Wrong article" } as const;
    const elsewhere = { ...finding, place: { ...place, row: 5 }, rowId: "G-002", message: "Another row's" };
    const summary = { errors: 2, warnings: 0, notes: 0, gaps: 2 };
    const report = { findings: [finding, elsewhere], waived: [], summary };
    await settled(() => renderInPane(<GapsScreen {...props({ report })} />));
    expect((await screen.findByRole("region", { name: "Findings" })).textContent).toContain("Wrong article");
    expect(screen.queryByText("Another row's")).toBeNull();
  });
});

const openEditor = async (): Promise<HTMLTextAreaElement> => {
  await settled(() => userEvent.click(screen.getByRole("button", { name: "Edit: Headline" })));
  return screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Headline" });
};

describe("editing a cell", () => {
  it("sends what was shown along with what was typed, and closes once the cell holds it", async () => {
    const onEdit = jest.fn(async () => undefined);
    const { rerender } = renderInPane(<GapsScreen {...props({ onEdit })} />);
    const box = await openEditor();
    expect(document.activeElement).toBe(box);
    await userEvent.type(box, " of all{Control>}{Enter}{/Control}");
    expect(onEdit).toHaveBeenCalledWith("G-001", "headline", "First", "First of all");
    const written = review({ ...two, gaps: [{ ...two.gaps[0], headline: "First of all" }, two.gaps[1]!] });
    await settled(() => rerender(<GapsScreen {...props({ onEdit, review: written })} />));
    expect(screen.queryByRole("textbox", { name: "Headline" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit: Headline" }));
  });

  it("leaves the focus with whoever went on while it was being written", async () => {
    const { rerender } = renderInPane(<GapsScreen {...props()} />);
    await userEvent.type(await openEditor(), " of all{Control>}{Enter}{/Control}");
    const status = screen.getByRole("combobox", { name: "Status" });
    await settled(() => status.focus());
    const written = review({ ...two, gaps: [{ ...two.gaps[0], headline: "First of all" }, two.gaps[1]!] });
    await settled(() => rerender(<GapsScreen {...props({ review: written })} />));
    expect(screen.queryByRole("textbox", { name: "Headline" })).toBeNull();
    expect(document.activeElement).toBe(status);
  });

  it("keeps what was typed when it could not be written", async () => {
    renderInPane(<GapsScreen {...props()} />);
    const box = await openEditor();
    await userEvent.type(box, "!");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Headline" }).value).toBe("First!");
  });

  it("stays at its row when the selection moves, and says so", async () => {
    const { rerender } = renderInPane(<GapsScreen {...props()} />);
    await userEvent.type(await openEditor(), "!");
    rerender(<GapsScreen {...props({ selected: at(5, "G-002") })} />);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Headline" }).value).toBe("First!");
    expect(screen.getByText(/Excel is now at G-002/u)).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-002");
  });

  it("says that its row is gone, rather than where it stood, while a text is kept for it", async () => {
    const kept = draftBook();
    const { rerender } = renderInPane(<GapsScreen {...props()} />, "en", kept);
    await userEvent.type(await openEditor(), "!");
    const [, second] = two.gaps;
    const gone = { ...two, gaps: [{ ...second!, place: rowPlace("Gaps", 4) }] };
    await settled(() => rerender(<GapsScreen {...props({ review: gone, selected: at(4, "G-002") })} />));
    expect(screen.getByText(/There is no row G-001 any more.*Your text is kept here/u)).toBeTruthy();
    expect(screen.queryByText(/Excel is now at/u)).toBeNull();
    expect(screen.queryByText("1 of 1")).toBeNull();
  });

  it("can be left once its row is gone: the pane follows the selection again, and the text is kept to be copied", async () => {
    const kept = draftBook();
    const { rerender } = renderInPane(<GapsScreen {...props()} />, "en", kept);
    await userEvent.type(await openEditor(), "!");
    const [, second] = two.gaps;
    const gone = { ...two, gaps: [{ ...second!, place: rowPlace("Gaps", 4) }] };
    await settled(() => rerender(<GapsScreen {...props({ review: gone, selected: at(4, "G-002") })} />));
    await userEvent.click(await screen.findByRole("button", { name: "Leave this row" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("G-002");
    expect(screen.getByRole("button", { name: "Add a gap" }).getAttribute("aria-disabled")).not.toBe("true");
    const text = await screen.findByRole("region", { name: "Typed for what is gone" });
    await within(text).findByText("First!");
    within(text).getByText(/copy it to where it belongs, or throw it away/u);
    expect(within(text).queryByRole("button", { name: "Go on typing" })).toBeNull();
  });

  it("can't be typed in where another row has its number, and says why", async () => {
    const doubled = review({ gaps: [{ id: "G-001" }, { id: "g-001" }] });
    await settled(() => renderInPane(<GapsScreen {...props({ review: doubled })} />));
    expect(screen.getByText(/G-001 stands in several rows.*Give each row its own/u)).toBeTruthy();
    for (const button of screen.getAllByRole("button", { name: /^Edit: / })) {
      expect(button.getAttribute("aria-disabled")).toBe("true");
    }
    const [status] = screen.getAllByRole("combobox");
    expect(status?.hasAttribute("disabled")).toBe(true);
  });

  it("shows beside that its row is gone what was saved last, not what it said when typing began", async () => {
    const kept = draftBook();
    const { rerender } = renderInPane(<GapsScreen {...props()} />, "en", kept);
    await userEvent.type(await openEditor(), "!");
    const [first, second] = two.gaps;
    const saved = { ...two, gaps: [{ ...first!, issue: "Saved last." }, second!] };
    await settled(() => rerender(<GapsScreen {...props({ review: saved })} />));
    const gone = { ...two, gaps: [{ ...second!, place: rowPlace("Gaps", 4) }] };
    await settled(() => rerender(<GapsScreen {...props({ review: gone, selected: at(4, "G-002") })} />));
    expect(screen.getByText(/There is no row G-001 any more/u)).toBeTruthy();
    expect(screen.getByText("Saved last.")).toBeTruthy();
  });

  it("is brought above the bar of buttons with each letter and each move of the cursor", async () => {
    renderInPane(<GapsScreen {...props()} />);
    const area = await openEditor();
    const scrollIntoView = jest.fn();
    Object.assign(area, { scrollIntoView });
    await userEvent.type(area, "!");
    expect(scrollIntoView).toHaveBeenLastCalledWith({ block: "nearest" });
    scrollIntoView.mockClear();
    await userEvent.keyboard("{ArrowLeft}");
    expect(scrollIntoView).toHaveBeenCalled();
  });

  it.each([
    ["no number", "", "This row has no number, and without one nothing can be changed here."],
    ["the number of another row", "g-001", /g-001 stands in several rows/u],
  ])("can be given a number of its own where it has %s", async (_, id, said) => {
    const typed = review({ gaps: [{ id: "G-001" }, { id }] });
    const onApply = jest.fn();
    const fixing = { ...props().fixing, preview: (fixables: readonly unknown[]) => fixables as never, onApply };
    const row = { review: typed, selected: at(5, id), fixing };
    await settled(() => renderInPane(<GapsScreen {...props(row)} />));
    screen.getByText(said);
    await userEvent.click(screen.getByRole("button", { name: "Number it G-002" }));
    expect(onApply).toHaveBeenCalledWith([
      expect.objectContaining({
        place: expect.objectContaining({ table: "Gaps", row: 5, column: "id" }),
        fix: { before: id, after: "G-002" },
      }),
    ]);
  });

  it("still sends the text shown first when a colleague changed the cell meanwhile", async () => {
    const onEdit = jest.fn(async () => undefined);
    const { rerender } = renderInPane(<GapsScreen {...props({ onEdit })} />);
    await userEvent.type(await openEditor(), "!");
    const changed = review({ ...two, gaps: [{ ...two.gaps[0], headline: "Theirs" }, two.gaps[1]!] });
    rerender(<GapsScreen {...props({ onEdit, review: changed })} />);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "headline", "First", "First!");
  });

  it("goes on from what was written where somebody types on meanwhile", async () => {
    const onEdit = jest.fn(async () => undefined);
    const { rerender } = renderInPane(<GapsScreen {...props({ onEdit })} />);
    await userEvent.type(await openEditor(), " of all{Control>}{Enter}{/Control}!");
    const written = review({ ...two, gaps: [{ ...two.gaps[0], headline: "First of all" }, two.gaps[1]!] });
    rerender(<GapsScreen {...props({ onEdit, review: written })} />);
    expect(screen.queryByText(/It holds now/u)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenLastCalledWith("G-001", "headline", "First of all", "First of all!");
  });

  it("goes on with a text that could not be written earlier", async () => {
    const kept = { place: ["cell", "G-001", "headline"] as const, before: "First", text: "Typed before" };
    renderInPane(<GapsScreen {...props()} />, "en", draftBook(kept));
    expect((await openEditor()).value).toBe("Typed before");
  });

  it("keeps what was typed when Escape closes it, and shows it until it is thrown away", async () => {
    const drafts = draftBook();
    renderInPane(<GapsScreen {...props()} />, "en", drafts);
    await userEvent.type(await openEditor(), " of all{Escape}");
    expect(screen.queryByRole("textbox", { name: "Headline" })).toBeNull();
    const kept = await screen.findByRole("group", { name: "Not saved: Headline" });
    expect(kept.textContent).toContain("First of all");
    await userEvent.click(within(kept).getByRole("button", { name: "Go on typing" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Headline" });
    expect(box.value).toBe("First of all");
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await userEvent.click(await screen.findByRole("button", { name: "Throw away" }));
    expect(screen.queryByRole("group", { name: "Not saved: Headline" })).toBeNull();
    expect(drafts.all()).toEqual([]);
    expect((await openEditor()).value).toBe("First");
  });

  it("has nothing to keep when nothing was typed", async () => {
    const drafts = draftBook();
    renderInPane(<GapsScreen {...props()} />, "en", drafts);
    await userEvent.type(await openEditor(), "{Escape}");
    expect(drafts.all()).toEqual([]);
  });

  it("shows both texts when the cell has changed since, before and while it is typed", async () => {
    const kept = { place: ["cell", "G-001", "headline"] as const, before: "Before that", text: "Mine" };
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ onEdit })} />, "en", draftBook(kept));
    const line = await screen.findByRole("group", { name: "Not saved: Headline" });
    expect(line.textContent).toContain("The cell has changed since");
    expect((await openEditor()).value).toBe("Mine");
    expect(screen.getByText(/It holds now/u).parentElement?.textContent).toContain("First");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "headline", "Before that", "Mine");
  });

  it("writes nothing when nothing was changed", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ onEdit })} />);
    await openEditor();
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await act(async () => undefined);
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.queryByRole("textbox", { name: "Headline" })).toBeNull();
  });
});

const fold = (text: string | RegExp) => screen.findByText(text, { selector: "summary" });

const areaOf = (name: string) => screen.findByRole<HTMLTextAreaElement>("textbox", { name });

/** Saving that is on its way until it fails. */
const failing = () => {
  const pending: (() => void)[] = [];
  const onEdit = jest.fn(() => new Promise<void>((resolve) => void pending.push(resolve)));
  return { onEdit, fail: () => pending.forEach((resolve) => resolve()) };
};

describe("a gap that was added just now", () => {
  const withThird = review({ ...two, gaps: [...two.gaps, { issue: "", solution: "", sources: "" }] });
  // On its way: what is written is shown first.
  async function add(onEdit: GapsScreenProps["onEdit"] = jest.fn(() => new Promise<void>(() => undefined))) {
    const onAdd = jest.fn(async () => "G-003");
    const { rerender } = renderInPane(<GapsScreen {...props({ onAdd, onEdit })} />);
    await userEvent.click(screen.getByRole("button", { name: "Add a gap" }));
    const show = (some: Partial<GapsScreenProps>) => rerender(<GapsScreen {...props({ onAdd, onEdit, ...some })} />);
    show({ review: withThird, selected: at(6, "G-003") });
    await areaOf("Sources and examples");
    return { show, onEdit };
  }

  it("is open at its issue, ready for typing, and Tab goes on through its fields", async () => {
    await add();
    expect(document.activeElement).toBe(await areaOf("Issue"));
    await userEvent.tab();
    expect(document.activeElement).toBe(await areaOf("Solution"));
    await userEvent.tab();
    expect(document.activeElement).toBe(await areaOf("Sources and examples"));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Save" }));
  });

  it("is saved field by field by Ctrl+Enter, which goes on to the next at once", async () => {
    const { show, onEdit } = await add();
    await userEvent.keyboard("No remedy.{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(await areaOf("Solution"));
    await userEvent.keyboard("Name a body.");
    expect(onEdit).toHaveBeenCalledWith("G-003", "issue", "", "No remedy.");
    const gaps = [...two.gaps, { ...withThird.gaps[2], issue: "No remedy." }];
    show({ review: review({ ...two, gaps }), selected: at(6, "G-003") });
    expect(screen.queryByRole("textbox", { name: "Issue" })).toBeNull();
    expect(document.activeElement).toBe(await areaOf("Solution"));
    expect((await areaOf("Solution")).value).toBe("Name a body.");
  });

  it("is come back to when a field could not be saved, and does not open the next one again", async () => {
    const { onEdit, fail } = failing();
    renderInPane(<GapsScreen {...props({ onEdit })} />, "en", draftBook());
    await userEvent.click(screen.getByRole("button", { name: "Edit: Issue" }));
    await userEvent.type(await areaOf("Issue"), "!{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(await areaOf("Solution"));
    await act(async () => fail());
    expect(document.activeElement).toBe(await areaOf("Issue"));
    expect(screen.queryByRole("textbox", { name: "Solution" })).toBeNull();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(onEdit).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole("textbox", { name: "Solution" })).toBeNull();
  });

  it.each([
    ["of a gap that was added", "Solution", "Sources and examples"],
    ["of a row that was there", "Issue", "Solution"],
  ])("leads on to the next field once what could not be saved is saved, in a field %s", async (_, field, next) => {
    const { onEdit, fail } = failing();
    const isAdded = field === "Solution";
    const before = isAdded ? withThird : two;
    const selected = isAdded ? at(6, "G-003") : at(4, "G-001");
    const show = isAdded
      ? (await add(onEdit)).show
      : (
          (rerender) => (some: Partial<GapsScreenProps>) =>
            rerender(<GapsScreen {...props({ onEdit, ...some })} />)
        )(renderInPane(<GapsScreen {...props({ onEdit })} />, "en", draftBook()).rerender);
    if (!isAdded) await userEvent.click(screen.getByRole("button", { name: "Edit: Issue" }));
    await userEvent.clear(await areaOf(field));
    await userEvent.type(await areaOf(field), "Name a body.{Control>}{Enter}{/Control}");
    await act(async () => fail());
    expect(document.activeElement).toBe(await areaOf(field));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    const gaps = before.gaps.map((gap) =>
      gap.id === selected.rowId ? { ...gap, [field.toLowerCase()]: "Name a body." } : gap,
    );
    show({ review: review({ ...before, gaps }), selected });
    expect(screen.queryByRole("textbox", { name: field })).toBeNull();
    expect(document.activeElement).toBe(await areaOf(next));
  });

  it("is not left for a field that could not be saved while something is typed in the next one", async () => {
    const { onEdit, fail } = failing();
    renderInPane(<GapsScreen {...props({ onEdit })} />, "en", draftBook());
    await userEvent.click(screen.getByRole("button", { name: "Edit: Issue" }));
    await userEvent.type(await areaOf("Issue"), "!{Control>}{Enter}{/Control}");
    await userEvent.type(await areaOf("Solution"), "Name a body.");
    await act(async () => fail());
    expect(document.activeElement).toBe(await areaOf("Solution"));
  });

  it("can be asked for by the key +, and not while a text is typed", async () => {
    const onAdd = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ onAdd })} />);
    await userEvent.keyboard("+");
    expect(onAdd).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Edit: Issue" }));
    await areaOf("Issue");
    await userEvent.keyboard("+");
    screen.getByRole("button", { name: "Cancel" }).focus();
    await userEvent.keyboard("+");
    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it("is saved whole by the one button below its fields", async () => {
    const { onEdit } = await add();
    await userEvent.keyboard("No remedy.");
    await userEvent.type(await areaOf("Solution"), "Name a body.");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(jest.mocked(onEdit).mock.calls.map(([, column, , after]) => [column, after])).toEqual([
      ["issue", "No remedy."],
      ["solution", "Name a body."],
    ]);
    expect(screen.queryByRole("textbox", { name: "Sources and examples" })).toBeNull();
  });

  it("is closed by Escape, and what was typed is kept", async () => {
    await add();
    await userEvent.keyboard("No remedy.{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit: Issue" }));
  });
});

describe("the texts in a second language", () => {
  const bilingual = review({
    details: { secondLanguage: "kk" },
    gaps: [{ headline: "First", otherHeadline: "Бірінші" }, { headline: "Second" }],
  });
  it("are folded, named by their language, and edited like the others", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...props({ review: bilingual, onEdit })} />);
    const line = await fold("Headline · Issue · Solution (Қазақша): Бірінші");
    expect(screen.queryByRole("button", { name: /second language/u })).toBeNull();
    await userEvent.click(line);
    await userEvent.click(await screen.findByRole("button", { name: "Edit: Headline, second language" }));
    const box = await screen.findByRole("textbox", { name: "Headline, second language" });
    await userEvent.type(box, " мәтін{Control>}{Enter}{/Control}");
    expect(onEdit).toHaveBeenCalledWith("G-001", "otherHeadline", "Бірінші", "Бірінші мәтін");
    expect(screen.getByRole("button", { name: "Edit: Issue" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("can be begun where a row has none yet", async () => {
    renderInPane(<GapsScreen {...props({ review: bilingual, selected: at(5, "G-002") })} />);
    await userEvent.click(await fold("Headline · Issue · Solution (Қазақша)"));
    expect(await screen.findByRole("button", { name: "Edit: Solution, second language" })).toBeTruthy();
  });

  it("are not spoken of in a review of one language", async () => {
    renderInPane(<GapsScreen {...props()} />);
    await fold(/^Rank/u);
    expect(screen.queryByText(/^Headline · /u)).toBeNull();
  });
});

const edit = (name: string) => userEvent.click(screen.getByRole("button", { name: `Edit: ${name}` }));
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the way to suggestions", () => {
  it("leads from the row that is shown", async () => {
    const onSuggest = jest.fn();
    renderInPane(<GapsScreen {...props({ onSuggest })} />);
    await userEvent.click(await screen.findByRole("button", { name: "Insert standard" }));
    expect(onSuggest).toHaveBeenCalledWith(two.gaps[0]);
  });

  it("is open while a text is being typed, and tells the field for which a standard is sought", async () => {
    const [onSuggest, onTyping] = [jest.fn(), jest.fn()];
    renderInPane(<GapsScreen {...props({ onSuggest, onTyping })} />);
    await userEvent.click(screen.getByRole("button", { name: "Edit: Issue" }));
    const area = await screen.findByRole("textbox", { name: "Issue" });
    expect(onTyping).toHaveBeenLastCalledWith({ gap: "G-001", column: "issue", area });
    await userEvent.click(await screen.findByRole("button", { name: "Insert standard" }));
    expect(onSuggest).toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onTyping).toHaveBeenLastCalledWith(undefined);
  });
});

describe("the aspects and the provisions of a row", () => {
  const listed = review({
    gaps: [
      {
        aspects: ["general-principles", "Of my own"],
        provisions: ["14(2)", "99"],
        status: undefined,
        typedStatus: "On hold",
      },
    ],
    provisions: [provision(), provision({ id: "15(1)", citation: "art. 15(1)", heading: "Profiles of pupils" })],
  });
  const shown = (onEdit: GapsScreenProps["onEdit"], some: Partial<GapsScreenProps> = {}) =>
    props({ review: listed, onEdit, ...some });

  it("are ticked in the pane's language and sent by id; what is none of them stays", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />, "ru");
    await settled(() => userEvent.click(screen.getByRole("button", { name: "Изменить: Аспекты" })));
    expect(await screen.findByRole("checkbox", { name: "Общие принципы КПР", checked: true })).toBeTruthy();
    expect(box(/Of my own/u).checked).toBe(true);
    await userEvent.click(box("Общие принципы КПР"));
    await userEvent.click(box("Равный доступ к цифровым ресурсам"));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(onEdit).toHaveBeenCalledWith("G-001", "aspects", "general-principles; Of my own", "Of my own; equal-access");
  });

  it("show the questions of its aspects, each tied to the gap by a tick", async () => {
    const onEdit = jest.fn(async () => undefined);
    const asked = review({ ...listed, gaps: [{ ...listed.gaps[0], questions: ["1.4"] }] });
    renderInPane(<GapsScreen {...shown(onEdit, { review: asked })} />);
    await edit("Aspects");
    const questions = await screen.findByRole("group", { name: /^Questions it answers/u });
    expect(within(questions).getAllByRole("checkbox")).toHaveLength(4);
    expect(box(/^1\.4 /u).checked).toBe(true);
    await userEvent.click(box(/^1\.2 /u));
    expect(onEdit).toHaveBeenCalledWith("G-001", "questions", "1.4", "1.4; 1.2");
    await userEvent.click(box(/^1\.4 /u));
    expect(onEdit).toHaveBeenCalledWith("G-001", "questions", "1.4", "");
  });

  it("close once the cell holds what was ticked, and give the focus back", async () => {
    const onEdit = jest.fn(async () => undefined);
    const { rerender } = renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Aspects");
    await userEvent.click(box(/Of my own/u));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(box(/Of my own/u).checked).toBe(false);
    const written = review({ ...listed, gaps: [{ ...listed.gaps[0], aspects: ["general-principles"] }] });
    rerender(<GapsScreen {...shown(onEdit, { review: written })} />);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit: Aspects" }));
  });

  it("leave the focus with whoever went on while they were being written", async () => {
    const onEdit = jest.fn(async () => undefined);
    const { rerender } = renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Aspects");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Of my own/u }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const next = screen.getByRole("button", { name: "Edit: Headline" });
    await settled(() => next.focus());
    const written = review({ ...listed, gaps: [{ ...listed.gaps[0], aspects: ["general-principles"] }] });
    rerender(<GapsScreen {...shown(onEdit, { review: written })} />);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(document.activeElement).toBe(next);
  });

  it("are found by words, taken by Enter, and other provisions may be typed", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Provision");
    const field = screen.getByRole("searchbox");
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard("pupils{Enter}");
    expect(box(/15\(1\)/u).checked).toBe(true);
    await userEvent.keyboard("21(3){Enter}");
    expect(box(/21\(3\)/u).checked).toBe(true);
    await userEvent.keyboard("1");
    await userEvent.click(screen.getByRole("button", { name: "Add “1”" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "provisions", "14(2); 99", "14(2); 99; 15(1); 21(3); 1");
  });

  it.each([
    ["names a provision by its words", "pupils", "14(2); 99; 15(1)"],
    ["names one by its number", "15(1)", "14(2); 99; 15(1)"],
    ["is another one", "21(3)", "14(2); 99; 21(3)"],
    ["cites one in Russian", "пункт 1 статьи 15", "14(2); 99; 15(1)"],
    ["cites one in Kazakh", "15-баптың 1-тармағы", "14(2); 99; 15(1)"],
    ["cites one in English", "Article 15(1)", "14(2); 99; 15(1)"],
  ])("are saved with what stands in the field though Enter was not pressed: it %s", async (_, typed, saved) => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Provision");
    await userEvent.keyboard(typed);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "provisions", "14(2); 99", saved);
  });

  it.each([
    ["as the law is cited in English", "Articles 15(1) and 16"],
    ["as it is cited in Russian", "статьи 15(1) и 16"],
    ["as it is cited in Kazakh", "15(1), 16-баптар"],
  ])("are all taken by one Enter where several are typed %s", async (_, typed) => {
    const onEdit = jest.fn(async () => undefined);
    const provisions = [...listed.provisions, provision({ id: "16", citation: "Article 16", heading: "Fees" })];
    renderInPane(<GapsScreen {...shown(onEdit, { review: review({ ...listed, provisions }) })} />);
    await edit("Provision");
    await userEvent.keyboard(`${typed}{Enter}`);
    expect([box(/15\(1\)/u).checked, box(/^Article 16|^16/u).checked]).toEqual([true, true]);
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(onEdit).toHaveBeenCalledWith("G-001", "provisions", "14(2); 99", "14(2); 99; 15(1); 16");
  });

  it("are not saved while what stands in the field could mean several", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Provision");
    await userEvent.keyboard("1");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toContain("It is not clear what “1” means");
    await userEvent.clear(screen.getByRole("searchbox"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("are offered all of one number, each with its Part, and none is taken by Enter", async () => {
    const onEdit = jest.fn(async () => undefined);
    const restarting = review({
      gaps: [{ provisions: ["1"] }],
      provisions: [
        provision({ id: "part 1", citation: "Part 1", heading: "" }),
        provision({ id: "1", citation: "Part 1, section 1", heading: "Title" }),
        provision({ id: "part 2", citation: "Part 2", heading: "" }),
        provision({ id: "1[2]", citation: "Part 2, section 1", heading: "Care" }),
      ],
    });
    renderInPane(<GapsScreen {...shown(onEdit, { review: restarting })} />);
    await edit("Provision");
    await userEvent.keyboard("section 1{Enter}");
    expect(screen.getAllByRole("checkbox").map((one) => one.closest("label")?.textContent)).toEqual([
      "1 Part 1, section 1. Title",
      "1[2] Part 2, section 1. Care",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toContain("It is not clear what “section 1” means");
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.keyboard("Part 2, section 1{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "provisions", "1", "1; 1[2]");
  });

  it("are saved as they are ticked when the field only helped to find them", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Provision");
    await userEvent.keyboard("14");
    await userEvent.click(box(/14\(2\)/u));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(onEdit).toHaveBeenCalledWith("G-001", "provisions", "14(2); 99", "99");
  });

  it("are kept when the pane goes away, also what only stands in the field", async () => {
    const drafts = draftBook();
    renderInPane(<GapsScreen {...shown(jest.fn())} />, "en", drafts);
    await edit("Provision");
    await userEvent.keyboard("21(3)");
    expect(drafts.of(["cell", "G-001", "provisions"])?.text).toBe("14(2); 99; 21(3)");
  });

  it("stay as they were after Escape", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    await edit("Provision");
    await userEvent.click(box(/^99/u));
    await userEvent.keyboard("{Escape}");
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.getByText("99")).toBeTruthy();
  });

  it("go on from what could not be written earlier", async () => {
    const place = ["cell", "G-001", "aspects"] as const;
    const kept = { place, before: "general-principles; Of my own", text: "equal-access" };
    renderInPane(<GapsScreen {...shown(jest.fn())} />, "en", draftBook(kept));
    const line = await screen.findByRole("group", { name: "Not saved: Aspects" });
    expect(line.textContent).toContain("Equal access to digital resources");
    await edit("Aspects");
    expect(box("General principles of the CRC").checked).toBe(false);
    expect(box("Equal access to digital resources").checked).toBe(true);
  });

  it("show the status that other words tell, and compare with those words", async () => {
    const onEdit = jest.fn(async () => undefined);
    const told = review({ ...listed, gaps: [{ ...listed.gaps[0], status: "withdrawn", typedStatus: "Снят" }] });
    renderInPane(<GapsScreen {...shown(onEdit, { review: told })} />);
    const status = screen.getByLabelText<HTMLSelectElement>("Status");
    expect(status.selectedOptions[0]?.textContent).toBe("Withdrawn");
    await userEvent.selectOptions(status, "Final");
    expect(onEdit).toHaveBeenCalledWith("G-001", "status", "Снят", "Final");
  });

  it("show a status that is none of the choices, and compare with it", async () => {
    const onEdit = jest.fn(async () => undefined);
    renderInPane(<GapsScreen {...shown(onEdit)} />);
    const status = screen.getByLabelText<HTMLSelectElement>("Status");
    expect(status.selectedOptions[0]?.textContent).toBe("On hold");
    await userEvent.selectOptions(status, "Final");
    expect(onEdit).toHaveBeenCalledWith("G-001", "status", "On hold", "Final");
  });
});

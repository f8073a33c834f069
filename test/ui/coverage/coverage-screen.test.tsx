/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import data from "../../../src/adapters/catalogue/instruments.json";
import { toCitationReader } from "../../../src/app/citation-reader";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { guidanceFor } from "../../../src/domain/profile/guidance-for";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { Language } from "../../../src/domain/language";
import { CoverageScreen } from "../../../src/ui/coverage/CoverageScreen";
import type { CoverageScreenProps } from "../../../src/ui/coverage/CoverageScreen";
import { review } from "../../support/builders";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";

const catalogue = toCatalogue("test", data.instruments as unknown as readonly Instrument[]);
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });

const withHoles = review({
  amendments: [],
  gaps: [
    { aspects: ["data-privacy"], sources: "GC25, para. 42; Lanzarote Convention, art. 23" },
    { aspects: ["data-privacy"], sources: "GC25, para. 71" },
    { aspects: ["safety"], sources: "CRC, art. 19" },
  ],
  aspects: [{ aspect: "schools", noGapReason: "" }],
  documents: [
    { document: "Digital Public Goods Standard", notCitedReason: "" },
    { document: "Narnia Pupils Act", required: true, notCitedReason: "" },
  ],
});

function show(given: Partial<CoverageScreenProps> = {}, language: Language = "en", drafts = draftBook()) {
  const calls = {
    onSuggestTopic: jest.fn(),
    onSuggest: jest.fn(),
    onOpenInstrument: jest.fn(),
    onGoTo: jest.fn(),
    onExplain: jest.fn(async () => undefined),
    onNeedCatalogue: jest.fn(),
    onOpenGap: jest.fn(),
    onAddQuestions: jest.fn(),
    onAnswer: jest.fn(async () => undefined),
    onTie: jest.fn(),
  };
  const all: CoverageScreenProps = {
    review: withHoles,
    profile: kazakhstanDigitalCode,
    citationsIn,
    busy: false,
    ...calls,
    ...given,
  };
  const { rerender } = renderInPane(<CoverageScreen {...all} />, language, drafts);
  return {
    ...calls,
    user: userEvent.setup(),
    change: (changed: Partial<CoverageScreenProps>) => rerender(<CoverageScreen {...all} {...changed} />),
  };
}

const table = () => screen.findByRole("table", { name: "Aspects by guiding documents" });
const rowOf = async (name: string | RegExp) => within(await table()).getByRole("row", { name });

/** The numbers of a row by the names of their columns. */
async function numbers(name: string | RegExp): Promise<Readonly<Record<string, string>>> {
  const heads = within(await table()).getAllByRole("columnheader");
  const cells = within(await rowOf(name)).getAllByRole("cell");
  return Object.fromEntries(cells.map((cell, at) => [heads[at + 1]?.title ?? "", cell.textContent ?? ""]));
}

describe("the heat map", () => {
  it("is a table of aspects by documents, each cell with its number", async () => {
    show();
    const own = await numbers(/^Data protection and privacy/u);
    expect(own["Gaps"]).toBe("2");
    expect(own["Lanzarote Convention"]).toBe("1");
    expect(own["General comment No. 25 on children's rights in the digital environment"]).toBe("2");
    expect(own["Digital Public Goods Standard"]).toBe("0");
    expect((await numbers(/^All gaps/u))["Gaps"]).toBe("3");
  });

  it("names rows and columns in full for whoever hears it, and marks the holes in words", async () => {
    show();
    const heads = within(await table()).getAllByRole("columnheader");
    expect(heads).toHaveLength(2 + guidanceFor(kazakhstanDigitalCode).documents.length + 1);
    expect(heads.every((head) => head.getAttribute("scope") === "col")).toBe(true);
    expect(
      within(await table()).getByRole("columnheader", { name: "Digital Public Goods Standard (hole)" }),
    ).toBeTruthy();
    expect(within(await table()).getByRole("rowheader", { name: "Control and safety in schools (hole)" })).toBeTruthy();
  });

  it("opens an aspect to its questions, where the workbook has a row for each", async () => {
    const byQuestion = review({
      gaps: [
        { aspects: ["data-privacy"], questions: ["9.2"], sources: "GC25, para. 42; Lanzarote Convention, art. 23" },
        { aspects: ["data-privacy"], sources: "GC25, para. 71" },
      ],
      aspects: [
        { id: "9", aspect: "data-privacy" },
        { id: "9.2", aspect: "data-privacy" },
      ],
    });
    const { user } = show({ review: byQuestion });
    expect(within(await table()).queryByRole("rowheader", { name: /^9\.2 / })).toBeNull();
    await user.click(
      within(await table()).getByRole("button", { name: "Data protection and privacy", expanded: false }),
    );
    expect(await numbers(/^9\.2 /u)).toMatchObject({
      Gaps: "1",
      "Lanzarote Convention": "1",
      "Digital Public Goods Standard": "0",
    });
    expect(await numbers(/^9\.1 /u)).toMatchObject({ Gaps: "0", "Lanzarote Convention": "0" });
  });

  it("has nothing to open where the workbook asks by aspect", async () => {
    const byAspect = { ...withHoles, aspects: [{ ...withHoles.aspects[0]!, id: "" }] };
    show({ review: byAspect });
    expect(within(await table()).queryByRole("button")).toBeNull();
  });

  it("scrolls in a region of its own that the keyboard reaches", async () => {
    show();
    await table();
    expect(screen.getByRole("region", { name: "Aspects by guiding documents" }).tabIndex).toBe(0);
  });

  it("speaks the pane's language", async () => {
    show({}, "ru");
    const map = await screen.findByRole("table", { name: "Аспекты и руководящие документы" });
    expect(within(map).getByRole("rowheader", { name: "Механизмы безопасности" })).toBeTruthy();
    expect(within(map).getByRole("columnheader", { name: "Лансаротская конвенция" })).toBeTruthy();
  });

  it("waits for the grammar, and asks for the catalogue", async () => {
    const { onNeedCatalogue, change } = show({ citationsIn: undefined });
    expect(onNeedCatalogue).toHaveBeenCalled();
    expect(screen.queryByRole("table")).toBeNull();
    change({ citationsIn });
    expect(await table()).toBeTruthy();
  });
});

/** The hole that says so. */
const item = async (text: RegExp) => (await screen.findByText(text)).closest("li")!;

describe("a hole", () => {
  it("of an aspect without a gap leads to suggestions on its topic", async () => {
    const { user, onSuggestTopic } = show();
    const hole = await item(/No gap under “Control and safety in schools”/u);
    await user.click(within(hole).getByRole("button", { name: /^Suggestions/u }));
    expect(onSuggestTopic).toHaveBeenCalledWith("schools");
  });

  it("of a document leads to the instrument, or to its row where the catalogue has none", async () => {
    const { user, onOpenInstrument, onGoTo } = show();
    const known = await item(/“Digital Public Goods Standard” is cited nowhere/u);
    await user.click(within(known).getByRole("button", { name: /^Open/u }));
    expect(onOpenInstrument).toHaveBeenCalledWith("dpg-standard");
    const own = await item(/“Narnia Pupils Act” is cited nowhere/u);
    await user.click(within(own).getByRole("button", { name: /^Go to its row/u }));
    expect(onGoTo).toHaveBeenCalledWith("Documents", withHoles.documents.at(-1)?.place.row, "document");
  });

  it("of an aspect that leans on no document leads to its first row, and takes no reason", async () => {
    const { user, onSuggest } = show();
    const hole = await item(/Under “Safety mechanisms” no guiding document is cited \(G-003\)/u);
    expect(within(hole).queryByRole("button", { name: /^Not applicable/u })).toBeNull();
    await user.click(within(hole).getByRole("button", { name: /^Suggestions/u }));
    expect(onSuggest).toHaveBeenCalledWith(withHoles.gaps[2]);
  });

  it("is explained with a reason, which stays in the form until the hole is gone", async () => {
    const { user, onExplain, change } = show();
    const hole = await item(/No gap under “Control and safety in schools”/u);
    await user.click(within(hole).getByRole("button", { name: /^Not applicable/u }));
    await user.click(within(hole).getByRole("button", { name: "Note the reason" }));
    expect(onExplain).not.toHaveBeenCalled();
    await user.type(within(hole).getByRole("textbox"), "Another law settles it.");
    await user.click(within(hole).getByRole("button", { name: "Note the reason" }));
    expect(onExplain).toHaveBeenCalledWith(
      { table: "Aspects", name: "Control and safety in schools" },
      "Another law settles it.",
    );
    expect(within(hole).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Another law settles it.");
    change({
      review: review({ ...withHoles, aspects: [{ aspect: "schools", noGapReason: "Another law settles it." }] }),
    });
    await waitFor(() => expect(screen.queryByText(/No gap under/u)).toBeNull());
  });

  it("stays while a reason is being written, though somebody else fills it meanwhile", async () => {
    const { user, onExplain, change } = show();
    const hole = await item(/No gap under “Control and safety in schools”/u);
    await user.click(within(hole).getByRole("button", { name: /^Not applicable/u }));
    await user.type(within(hole).getByRole("textbox"), "Mine.");
    change({ review: review({ ...withHoles, aspects: [{ aspect: "schools", noGapReason: "Theirs." }] }) });
    await waitFor(() => expect(screen.queryByRole("rowheader", { name: /schools \(hole\)/u })).toBeNull());
    await user.click(screen.getByRole("button", { name: "Note the reason" }));
    expect(onExplain).toHaveBeenCalledWith(expect.anything(), "Mine.");
    await waitFor(() => expect(screen.queryByText(/No gap under/u)).toBeNull());
  });

  it("of a document is explained under the name that stands in its row", async () => {
    const { user, onExplain } = show({}, "ru");
    const hole = await item(/Документ «Стандарт цифровых общественных благ» нигде не процитирован/u);
    await user.click(within(hole).getByRole("button", { name: /^Неприменимо/u }));
    await user.type(within(hole).getByRole("textbox"), "Не о том.{Escape}");
    expect(within(hole).queryByRole("textbox")).toBeNull();
    await user.click(within(hole).getByRole("button", { name: /^Неприменимо/u }));
    expect(within(hole).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Не о том.");
    await user.click(within(hole).getByRole("button", { name: "Записать причину" }));
    expect(onExplain).toHaveBeenCalledWith({ table: "Documents", name: "Digital Public Goods Standard" }, "Не о том.");
  });

  it("is none where all is covered or explained", async () => {
    show({ review: review({ gaps: [{ aspects: ["data-privacy"], sources: "GC25, para. 42" }] }) });
    expect(await screen.findByRole("heading", { name: /^No holes/u })).toBeTruthy();
  });
});

/** The fold of an aspect, opened. */
async function openAspect(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<HTMLElement> {
  const fold = (await screen.findByText(name, { selector: "summary" })).closest("details")!;
  // What a browser does with a click.
  act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
  });
  await user.tab();
  return fold;
}

describe("the questions", () => {
  const asked = review({
    amendments: [],
    gaps: [
      { aspects: ["schools"], questions: ["12.3"], headline: "Schools may look away" },
      { aspects: ["schools"], headline: "Phones" },
    ],
    aspects: [
      { id: "12", aspect: "schools", noGapReason: "" },
      { id: "12.1", aspect: "schools", noGapReason: "", observation: "Nothing on hidden networks." },
      { id: "12.2", aspect: "schools", noGapReason: "" },
      { id: "12.3", aspect: "schools", noGapReason: "" },
    ],
  });

  it("stand folded under their aspects, with how many are open", async () => {
    show({ review: asked });
    expect(await screen.findByText("50 of 52 answered")).toBeTruthy();
    expect(screen.getByText(/^12 Control and safety in schools/u).textContent).toContain("2 of 3 open");
    expect(screen.queryByText(/^12\.1 /u)).toBeNull();
    expect(screen.queryByRole("button", { name: "Add the questions" })).toBeNull();
  });

  it("say how far each is answered, and by which gap", async () => {
    const { user, onOpenGap } = show({ review: asked });
    const fold = await openAspect(user, /^12 Control/u);
    const states = within(fold)
      .getAllByRole("listitem")
      .map((one) => one.textContent?.replace(/^(12\.\d).*\?/u, "$1 "));
    expect(states).toEqual([
      expect.stringContaining("12.1 Begun"),
      expect.stringContaining("12.2 Open"),
      expect.stringContaining("12.3 Answered by a gap G-001"),
    ]);
    await user.click(within(fold).getByRole("button", { name: "G-001" }));
    expect(onOpenGap).toHaveBeenCalledWith(asked.gaps[0]);
  });

  it("are answered in place, and a gap is tied to one", async () => {
    const { user, onAnswer, onTie } = show({ review: asked });
    await openAspect(user, /^12 Control/u);
    const row = await openAspect(user, /^Answer to 12\.1/u);
    await user.click(within(row).getByRole("button", { name: "Edit: Recommended strategy" }));
    await user.type(await within(row).findByRole("textbox", { name: "Recommended strategy" }), "Ask for a filter.");
    await user.click(within(row).getByRole("button", { name: "Save" }));
    expect(onAnswer).toHaveBeenCalledWith("12.1", "strategy", "", "Ask for a filter.");
    await user.click(within(row).getByRole("checkbox", { name: /G-002 Phones/u }));
    expect(onTie).toHaveBeenCalledWith(asked.gaps[1], ["12.1"]);
  });

  it("whose row is deleted leave in sight what was typed for it", async () => {
    const place = ["cell", "99.9", "observation"] as const;
    show({}, "en", draftBook({ place, before: "", text: "Nothing is said of it." }));
    const gone = await screen.findByRole("region", { name: "Typed for what is gone" });
    expect(await within(gone).findByText("Nothing is said of it.")).toBeTruthy();
  });

  it("whose row is deleted say where it was typed that the text is kept, with the way to it", async () => {
    const place = ["cell", "12.2", "observation"] as const;
    const without = { ...asked, aspects: asked.aspects.filter(({ id }) => id !== "12.2") };
    const { user } = show({ review: without }, "en", draftBook({ place, before: "", text: "Nothing is said of it." }));
    const gone = await screen.findByRole("region", { name: "Typed for what is gone" });
    const fold = await openAspect(user, /^12 Control/u);
    const lines = within(fold).getAllByRole("button", { name: /^What you typed here is kept above: 12\.2, / });
    expect(lines.map((line) => line.closest("li")?.textContent)).toEqual([expect.stringMatching(/^12\.2 /u)]);
    await user.click(lines[0]!);
    expect(gone.contains(document.activeElement)).toBe(true);
  });

  it("are offered to a workbook with one row an aspect", async () => {
    const older = review({ aspects: kazakhstanDigitalCode.aspects.map(({ id }) => ({ aspect: id, id: "" })) });
    const { user, onAddQuestions } = show({ review: older });
    expect(await screen.findByText("17 of 17 answered")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add the questions" }));
    expect(onAddQuestions).toHaveBeenCalled();
  });
});

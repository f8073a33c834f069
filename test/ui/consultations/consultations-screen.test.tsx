/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Language } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { ConsultationsScreen } from "../../../src/ui/consultations/ConsultationsScreen";
import type { ConsultationsScreenProps } from "../../../src/ui/consultations/consultations-screen-props";
import { review } from "../../support/builders";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";
import { settled } from "../../support/settled";

const held = review({
  gaps: [
    { id: "G-001", headline: "Profiles" },
    { id: "G-002", headline: "Complaints" },
  ],
  consultations: [{ id: "C-01" }],
  feedback: [
    { id: "F-01", source: "C-01", disposition: "open", closedBy: "", feedback: "Shorter, please." },
    { id: "F-02", source: "comment", feedback: "Said elsewhere." },
  ],
});

function show(given: Partial<ConsultationsScreenProps> = {}, language: Language = "en", drafts = draftBook()) {
  const calls = {
    onGoTo: jest.fn(),
    onAdd: jest.fn(async (): Promise<string | undefined> => undefined),
    onEdit: jest.fn(async () => undefined),
    onRemark: jest.fn(async (): Promise<boolean | undefined> => true),
    onEditRemark: jest.fn(async () => undefined),
    onConfirm: jest.fn(async (): Promise<boolean | undefined> => true),
    onMinutes: jest.fn(),
    onHandAgain: jest.fn(),
  };
  const all: ConsultationsScreenProps = {
    review: held,
    profile: kazakhstanDigitalCode,
    selected: { table: "Gaps", sheet: "Gaps", cell: "C4", rowId: "G-001", column: "solution" },
    target: held.gaps[0],
    busy: false,
    handed: undefined,
    ...calls,
    ...given,
  };
  const { rerender } = renderInPane(<ConsultationsScreen {...all} />, language, drafts);
  return {
    ...all,
    user: userEvent.setup(),
    drafts,
    change: (changed: Partial<ConsultationsScreenProps>) =>
      act(async () => rerender(<ConsultationsScreen {...all} {...changed} />)),
  };
}

/** Opens the consultation there is, ready for typing. */
async function opened(...given: Parameters<typeof show>) {
  const shown = show(...given);
  await shown.user.click(await screen.findByRole("button", { name: "C-01 · 6 October 2026" }));
  return { ...shown, area: await screen.findByRole("textbox", { name: "What was said" }) };
}

const valueOf = (name: string): string => screen.getByRole<HTMLInputElement>("textbox", { name }).value;

describe("the consultations", () => {
  it("say how many were held of those asked for, and what was said in each", async () => {
    show();
    await screen.findByText("1 of 2 held. The assignment asks for at least 2.");
    screen.getByText("1 remark, 1 open");
  });

  it.each([
    ["en", "1 held; the assignment asks for none."],
    ["ru", "Проведено: 1. Техническое задание консультаций не требует."],
    ["kk", "1 консультация өткізілді. Техникалық тапсырма консультацияны талап етпейді."],
  ] as const)("say that none are asked for where that is so: %s", async (language, said) => {
    show({ profile: { ...kazakhstanDigitalCode, minimumConsultations: 0 } }, language);
    await screen.findByText(said);
  });

  it("begin with a row of today, whose typing goes on with whom it is", async () => {
    const { user, onAdd, change } = show({
      review: review({ consultations: [] }),
      onAdd: jest.fn(async () => "C-01"),
    });
    await user.click(await screen.findByRole("button", { name: "Begin a consultation" }));
    expect(onAdd).toHaveBeenCalled();
    await change({ review: review({ consultations: [{ id: "C-01", with: "" }] }) });
    const field = await screen.findByRole("textbox", { name: "With whom" });
    expect(document.activeElement).toBe(field);
  });
});

describe("the day of a consultation", () => {
  const FACTS = { en: "About the meeting", ru: "О встрече", kk: "Кездесу туралы" };
  const openedOn = async (date: string, language: Language = "en") => {
    const { user } = show({ review: review({ consultations: [{ id: "C-01", date }] }) }, language);
    await user.click(await screen.findByRole("button", { name: /^C-01/u }));
    await user.click(await screen.findByText(FACTS[language]));
  };

  it.each(["2026-10-06", "06.10.2026", "6 окт. 2026 г.", "2026 ж. 6 қазан"])(
    "is said in words and stands in its field, typed as %s",
    async (typed) => {
      await openedOn(typed);
      expect(await screen.findByLabelText("Date")).toHaveProperty("value", "2026-10-06");
      screen.getByRole("heading", { name: "C-01 · 6 October 2026" });
    },
  );

  it.each([
    ["en", "“05/04/2026” may be 5 April 2026 or 4 May 2026. Choose the day here."],
    ["ru", "«05/04/2026» может значить и 5 апреля 2026 года, и 4 мая 2026 года. Выберите день здесь."],
    [
      "kk",
      "«05/04/2026» екі күнді білдіруі мүмкін: 2026 жылғы 5 сәуір немесе 2026 жылғы 4 мамыр. Күнді осы жерден таңдаңыз.",
    ],
  ] as const)("that may be two is asked for beside an empty field, in %s", async (language, said) => {
    await openedOn("05/04/2026", language);
    await screen.findByText(said);
  });
});

describe("what is said in a consultation", () => {
  it("is saved with Enter, about the selected row, and the next is typed at once", async () => {
    const { user, area, onRemark, drafts } = await opened();
    expect(document.activeElement).toBe(area);
    screen.getByText("About G-001: Profiles");
    await user.keyboard("Too wide.{Enter}Too short.{Enter}");
    expect(
      jest.mocked(onRemark).mock.calls.map(([source, { feedback, gap, column }]) => [source, feedback, gap, column]),
    ).toEqual([
      ["C-01", "Too wide.", "G-001", "solution"],
      ["C-01", "Too short.", "G-001", "solution"],
    ]);
    expect(document.activeElement).toBe(area);
    expect(valueOf("What was said")).toBe("");
    expect(drafts.all()).toEqual([]);
  });

  it("is about the gap whose number it begins with, and keeps who speaks for the next", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(screen.getByRole("textbox", { name: "Raised by" }), "Ministry");
    await user.type(area, "g2 One clerk only.");
    screen.getByText("About G-002: Complaints");
    expect(valueOf("Gap")).toBe("G-002");
    await user.keyboard("{Alt>}[Digit3]{/Alt}{Enter}");
    expect(onRemark).toHaveBeenLastCalledWith(
      "C-01",
      {
        feedback: "One clerk only.",
        gap: "G-002",
        column: "",
        raisedBy: "Ministry",
        disposition: "rejected",
      },
      false,
    );
    expect(valueOf("Raised by")).toBe("Ministry");
    expect(valueOf("Gap")).toBe("G-001");
  });

  it("stays about the gap that was selected when it was begun, whatever is sorted or selected meanwhile", async () => {
    const { user, area, change, onRemark } = await opened();
    await user.type(area, "Too");
    await change({ target: held.gaps[1], selected: { table: "Gaps", sheet: "Gaps", cell: "C4", rowId: "G-002" } });
    expect(valueOf("Gap")).toBe("G-001");
    await user.type(area, " long.{Enter}");
    expect(onRemark).toHaveBeenCalledWith(
      "C-01",
      { feedback: "Too long.", gap: "G-001", column: "solution", raisedBy: "", disposition: "open" },
      false,
    );
    expect(valueOf("Gap")).toBe("G-002");
  });

  it("is about the same gap when the pane opens again with another one selected", async () => {
    const drafts = draftBook();
    const { user, area, change } = await opened({}, "en", drafts);
    await user.type(area, "Too long");
    await change({ target: held.gaps[1] });
    cleanup();
    await opened({ target: held.gaps[1] }, "en", drafts);
    expect(valueOf("Gap")).toBe("G-001");
  });

  it("is about each of the gaps whose numbers it begins with", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(area, "G-001, g2: One clerk only.");
    screen.getByText("About G-001; G-002");
    await user.keyboard("{Enter}");
    expect(onRemark).toHaveBeenLastCalledWith(
      "C-01",
      expect.objectContaining({ feedback: "One clerk only.", gap: "G-001; G-002" }),
      false,
    );
  });

  it("that begins with a number the review does not have is not put to the selected row, and is kept whole", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(area, "G-099 Why?");
    screen.getByText("The table has no gap G-099; it is saved as you typed it.");
    await user.keyboard("{Enter}");
    expect(onRemark).toHaveBeenLastCalledWith(
      "C-01",
      expect.objectContaining({ feedback: "G-099 Why?", gap: "G-099", column: "" }),
      false,
    );
  });

  it("is about the gap that a person types into the field for it, whatever it begins with", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(area, "G20 countries do so.");
    const field = screen.getByRole("textbox", { name: "Gap" });
    await user.clear(field);
    await user.type(field, "G-002{Enter}");
    expect(onRemark).toHaveBeenLastCalledWith(
      "C-01",
      expect.objectContaining({ feedback: "G20 countries do so.", gap: "G-002" }),
      false,
    );
  });

  it("is not saved while it is a number alone", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(area, "G-002{Enter}");
    expect(onRemark).not.toHaveBeenCalled();
    screen.getByText("About G-002: Complaints");
  });

  it("takes a new line with Shift+Enter, and nothing empty", async () => {
    const { user, area, onRemark } = await opened();
    await user.type(area, "{Enter}One{Shift>}{Enter}{/Shift}two{Enter}");
    expect(jest.mocked(onRemark).mock.calls.map(([, { feedback }]) => feedback)).toEqual(["One\ntwo"]);
  });

  it("is kept while Excel can't take it, in order, and goes with the next that is entered", async () => {
    const onRemark = jest
      .fn<Promise<boolean | undefined>, []>()
      .mockResolvedValueOnce(false)
      .mockResolvedValueOnce(false);
    const { user, area, drafts } = await opened({ onRemark });
    await user.type(area, "One{Enter}");
    const waiting = await screen.findByRole("region", {
      name: "1 remark not in the workbook yet, kept on this device",
    });
    within(waiting).getByText("G-001: One");
    expect(drafts.all()).toHaveLength(1);
    await user.click(within(waiting).getByRole("button", { name: "Save again" }));
    expect(drafts.all()).toHaveLength(1);
    onRemark.mockResolvedValue(true);
    await user.type(area, "Two{Enter}");
    expect(onRemark.mock.calls.map(([, remark]: unknown[]) => remark)).toMatchObject([
      { feedback: "One" },
      { feedback: "One" },
      { feedback: "One" },
      { feedback: "Two" },
    ]);
    expect(onRemark.mock.calls.map(([, , isAgain]: unknown[]) => isAgain)).toEqual([false, true, true, false]);
    expect(drafts.all()).toEqual([]);
    expect(screen.queryByRole("region", { name: /not in the workbook/u })).toBeNull();
  });

  it("longer than a cell stays in its field until it is shortened, and holds back none", async () => {
    const { user, area, onRemark } = await opened();
    await user.click(area);
    await user.paste(`G-001 ${"a".repeat(32_768)}`);
    await user.keyboard("{Enter}");
    screen.getByText(/^Longer by 1 character than a cell can hold\./u);
    expect(onRemark).not.toHaveBeenCalled();
    await user.keyboard("{Backspace}{Enter}");
    await user.type(area, "Two{Enter}");
    expect(onRemark).toHaveBeenCalledTimes(2);
  });

  it("that an earlier version kept too long is passed over, shown in short and taken up to be shortened", async () => {
    const text = JSON.stringify({ feedback: `Long ${"a".repeat(32_768)}`, gap: "G-001" });
    const kept = draftBook({ place: ["remark", "C-01", "1"], before: "", text });
    const { user, area, onRemark, drafts } = await opened({}, "en", kept);
    await user.type(area, "Two{Enter}");
    expect(jest.mocked(onRemark).mock.calls.map(([, { feedback }]) => feedback)).toEqual(["Two"]);
    await user.click(screen.getByRole("button", { name: /^Change: Long a{75}…$/u }));
    expect(valueOf("What was said")).toMatch(/^Long a/u);
    expect(drafts.all().map(({ place }) => place)).toEqual([["remark", "C-01", ""]]);
    expect(screen.queryByRole("region", { name: /not in the workbook/u })).toBeNull();
  });

  it("stays in sight where its consultation is deleted meanwhile", async () => {
    const text = JSON.stringify({ feedback: "Who pays for it?", gap: "G-001" });
    await settled(() => show({}, "en", draftBook({ place: ["remark", "K-gone", ""], before: "", text })));
    const gone = screen.getByRole("region", { name: "Typed for what is gone" });
    expect(within(gone).getByText(/Who pays for it\?/u)).toBeTruthy();
    expect(within(gone).getByRole("button", { name: "Throw away" })).toBeTruthy();
  });

  it("is still there, half typed, when the pane opens again", async () => {
    const drafts = draftBook();
    const first = await opened({}, "en", drafts);
    await first.user.type(first.area, "Half a sen");
    await first.user.click(screen.getByRole("button", { name: "All consultations" }));
    await first.user.click(await screen.findByRole("button", { name: "C-01 · 6 October 2026" }));
    await screen.findByRole("textbox", { name: "What was said" });
    expect(valueOf("What was said")).toBe("Half a sen");
  });

  it("stands below as rows that are answered in place", async () => {
    const { user, onEditRemark } = await opened();
    const card = screen.getByRole("article", { name: "Remark F-01 · G-001 · solution" });
    within(card).getByText("Shorter, please.");
    expect(screen.queryByText("Said elsewhere.")).toBeNull();
    await user.click(within(card).getByText("Open, waits for Author"));
    // The field that stands in for it till it is loaded.
    await waitFor(() => expect(card.querySelector(".fui-Select")).not.toBeNull());
    await user.selectOptions(await within(card).findByRole("combobox", { name: "Disposition" }), "Accepted");
    expect(onEditRemark).toHaveBeenCalledWith("F-01", "disposition", "Open", "Accepted");
  });
});

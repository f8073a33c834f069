/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Language } from "../../../src/domain/language";
import { AmendmentsScreen } from "../../../src/ui/amendments/AmendmentsScreen";
import type { AmendmentsScreenProps } from "../../../src/ui/amendments/amendments-screen-props";
import { review } from "../../support/builders";
import { renderInPane } from "../../support/render-in-pane";

const amended = review({
  gaps: [
    { id: "G-001", provisions: ["14(2)", "15", "99"], headline: "Profiles" },
    { id: "G-002", provisions: [], headline: "Complaints" },
  ],
  provisions: [{ id: "14(2)" }, { id: "15" }],
  amendments: [
    {
      gap: "G-001",
      draftText: "A platform forms profiles of its users.",
      newText: "A platform forms no profiles of its users.",
      alternativeText: "A platform asks parents first.",
      kind: "insertion",
    },
  ],
});

const at = (rowId: string) => ({ table: "Gaps", sheet: "Gaps", cell: "B4", rowId });

function show(given: Partial<AmendmentsScreenProps> = {}, language: Language = "en") {
  const calls = {
    onNeedCatalogue: jest.fn(),
    onStart: jest.fn(),
    onEdit: jest.fn(async () => undefined),
    onGoTo: jest.fn(),
    onChoose: jest.fn(),
    onOpenGap: jest.fn(),
  };
  const all: AmendmentsScreenProps = {
    review: amended,
    selected: at("G-001"),
    catalogue: undefined,
    citationsIn: undefined,
    busy: false,
    ...calls,
    ...given,
  };
  const { rerender } = renderInPane(<AmendmentsScreen {...all} />, language);
  return {
    ...calls,
    user: userEvent.setup(),
    change: (changed: Partial<AmendmentsScreenProps>) => rerender(<AmendmentsScreen {...all} {...changed} />),
  };
}

const changesOf = async (name: string) => (await screen.findByText(name)).closest("details") as HTMLElement;

it("shows what the new and the alternative text change of the draft, with marks and words for both", async () => {
  show();
  const changes = await changesOf("New text: changes to the draft");
  const inserted = within(changes).getByRole("insertion");
  expect(inserted.textContent).toBe(" inserted: no  end of what is inserted ");
  const other = await changesOf("Alternative text: changes to the draft");
  expect(within(other).getByRole("deletion").textContent).toBe(
    " deleted: forms profiles of its users end of what is deleted ",
  );
});

it("says it in words where there is nothing to compare word by word", async () => {
  const texts = { gap: "G-001", draftText: "", newText: "A body hears complaints.", alternativeText: "" };
  show({ review: { ...amended, amendments: amended.amendments.map((one) => ({ ...one, ...texts })) } }, "ru");
  const changes = await changesOf("Новая редакция: изменения к проекту");
  expect(changes.textContent).toContain("Весь текст новый: в проекте здесь ничего нет.");
  expect(screen.queryByText("Альтернативная редакция: изменения к проекту")).toBeNull();
});

it("begins a row for each provision of the gap that has none, with what the person chose", async () => {
  const { user, onStart } = show();
  const begin = await screen.findByRole("region", { name: "Begin the final text" });
  expect(begin.textContent).toContain("Not on the Provisions sheet: 99.");
  await user.selectOptions(within(begin).getByRole("combobox"), "the text of the draft");
  await user.click(within(begin).getByRole("button", { name: "Begin for 15" }));
  expect(onStart.mock.calls).toEqual([["G-001", { beginning: "draft", provisions: ["15"] }]]);
});

it("begins a new provision for a gap that names none", async () => {
  const { user, onStart } = show({ selected: { table: "Gaps", sheet: "Gaps", cell: "B5", rowId: "G-002" } });
  await user.click(await screen.findByRole("button", { name: "Begin a new provision" }));
  expect(onStart.mock.calls).toEqual([["G-002", { beginning: "solution" }]]);
});

it("writes a text and a kind with what stood there before", async () => {
  const { user, onEdit } = show();
  await user.click(await screen.findByRole("button", { name: "Edit: New text" }));
  const field = await screen.findByRole("textbox", { name: "New text" });
  await user.clear(field);
  await user.type(field, "None.");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Kind of change" }), "Replacement");
  expect(onEdit.mock.calls).toEqual([
    ["A-001", "newText", "A platform forms no profiles of its users.", "None."],
    ["A-001", "kind", "Insertion", "Replacement"],
  ]);
});

const isStillTyped = (): void => {
  const field = screen.getByRole("textbox", { name: "New text" }) as HTMLTextAreaElement;
  expect(field.value).toBe("A platform forms no profiles of its users. Mine.");
};

async function typing() {
  const shown = show();
  await shown.user.click(await screen.findByRole("button", { name: "Edit: New text" }));
  await shown.user.type(await screen.findByRole("textbox", { name: "New text" }), " Mine.");
  return shown;
}

describe("a text that is being typed", () => {
  it("stays where a colleague moves its row meanwhile", async () => {
    const { change } = await typing();
    const moved = amended.amendments.map((one) => ({ ...one, place: { ...one.place, row: one.place.row + 3 } }));
    change({ review: { ...amended, amendments: moved } });
    isStillTyped();
  });

  it("stays in sight where a colleague deletes its row, and closing it leaves the screen free", async () => {
    const { change, user } = await typing();
    change({ review: { ...amended, amendments: [] } });
    isStillTyped();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("textbox", { name: "New text" })).toBeNull();
    expect(screen.getByRole("button", { name: "Begin for all 2" }).getAttribute("aria-disabled")).not.toBe("true");
    const kept = await screen.findByRole("region", { name: "Typed for what is gone" });
    await user.click(await within(kept).findByRole("button", { name: "Throw away" }));
    expect(screen.queryByRole("region", { name: "Typed for what is gone" })).toBeNull();
  });
});

it("says of a withdrawn gap that its final text goes nowhere", async () => {
  const gaps = amended.gaps.map((gap) => ({ ...gap, status: "withdrawn" as const }));
  show({ review: { ...amended, gaps } });
  expect(await screen.findByText("This gap is withdrawn: its final text goes into no table.")).toBeTruthy();
});

it("shows no kind where an older workbook has no column for it", async () => {
  const tables = amended.tables.map((found) =>
    found.table === "Amendments" ? { ...found, headers: { ...found.headers, kind: undefined } } : found,
  ) as unknown as typeof amended.tables;
  show({ review: { ...amended, tables } });
  await screen.findByRole("button", { name: "Edit: New text" });
  expect(screen.queryByRole("combobox", { name: "Kind of change" })).toBeNull();
});

it("lists the gaps with what there is of their final text while none is selected", async () => {
  const { user, onChoose } = show({ selected: undefined }, "kk");
  const buttons = await screen.findAllByRole("button");
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    "G-001Profiles1 түзету",
    "G-002ComplaintsҚорытынды мәтін әлі жоқ",
  ]);
  await user.click(buttons[1] as HTMLElement);
  expect(onChoose).toHaveBeenCalledWith(amended.gaps[1]);
});

/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { OnlineState } from "../../../src/app/session/online-state";
import { TablesScreen } from "../../../src/ui/tables/TablesScreen";
import { details, review } from "../../support/builders";
import { onlineState } from "../../support/online-state";
import { renderInPane } from "../../support/render-in-pane";
import { wordsIn } from "../../support/words";

const ONLINE = onlineState({ account: { name: "aigerim@example.org" } });

const table = review({
  details: details({ language: "ru" }),
  gaps: [
    { id: "G-001", status: "final" },
    { id: "G-002", status: "draft" },
    { id: "G-003", status: "withdrawn" },
  ],
  amendments: [
    { id: "A-001", gap: "G-001" },
    { id: "A-002", gap: "G-001" },
    { id: "A-003", gap: "G-003" },
  ],
});

const nothing = (): void => undefined;

function show(online?: OnlineState, working?: string, handed?: string, shown = table) {
  const done: unknown[][] = [];
  const noting =
    (name: string) =>
    (...given: unknown[]): void =>
      void done.push([name, ...given]);
  const sharing = {
    onOpen: nothing,
    onSignIn: nothing,
    onSignOut: nothing,
    onSave: nothing,
    onWay: noting("way"),
    onStop: nothing,
    onLook: nothing,
    onCheckIn: nothing,
    onInvite: async () => undefined,
    onLink: nothing,
    onChange: nothing,
    onRevoke: nothing,
  };
  renderInPane(
    <TablesScreen
      review={shown}
      online={online}
      working={working}
      handed={handed === undefined ? undefined : { name: handed, times: 1 }}
      onMake={noting("make")}
      onCopy={noting("copy")}
      onHandAgain={nothing}
      onSave={noting("save")}
      onlineActions={{ sharing, onSharing: noting("sharing") }}
    />,
  );
  return { user: userEvent.setup(), done };
}

const choose = (label: string): HTMLElement => screen.getByRole("combobox", { name: label });
const holds = (): string => screen.getByText(/^It will hold/u).textContent ?? "";
const press = (name: string): HTMLElement => screen.getByRole("button", { name });

it("makes the gap table in the review's language, unless another is chosen", async () => {
  const { user, done } = show();
  expect(screen.getByText("It will hold 2 gaps. 1 withdrawn gap is left out.")).toBeTruthy();
  await user.click(press("Make the table"));
  expect(done).toEqual([["make", { form: "gaps", language: "ru", redline: false }]]);
});

it("makes the table that was chosen, with changes marked and final rows alone", async () => {
  const { user, done } = show();
  await user.selectOptions(choose("Table"), "comparative");
  await user.selectOptions(choose("Language"), "kk");
  await user.selectOptions(choose("Rows"), "final");
  await user.click(screen.getByRole("checkbox", { name: "Mark what changes against the draft" }));
  expect(
    screen.getByText("It will hold 2 rows. 1 withdrawn gap is left out. 1 gap has another status and is left out."),
  ).toBeTruthy();
  await user.click(press("Make the table"));
  expect(done).toEqual([["make", { form: "comparative", language: "kk", redline: true, status: "final" }]]);
});

it("names, before the table is made and in the copy, amendments and statuses that can't be told", async () => {
  const odd = review({
    gaps: [{ id: "G-001", status: undefined, typedStatus: "On hold" }],
    amendments: [
      { id: "A-001", gap: "G-001" },
      { id: "A-002", gap: "G-099" },
    ],
  });
  const { user } = show(undefined, undefined, undefined, odd);
  expect(holds()).toMatch(/these gaps go out as ones that stand.*G-001: “On hold”\.$/u);
  await user.selectOptions(choose("Table"), "final");
  expect(holds()).toMatch(/^It will hold 2 amendments\. Amendments that go out.*: A-002\. .*G-001: “On hold”\.$/u);
  await user.selectOptions(choose("Rows"), "final");
  expect(holds()).toMatch(/Left out, amendments.*: A-002\. Left out, gaps.*G-001: “On hold”\.$/u);
  const copy = screen.getByRole("alert").textContent ?? "";
  expect(copy).toMatch(/A-002[^]*G-001: “On hold”/u);
});

it.each([
  ["ru", "Снятые пробелы не входят: 2.", "Пробелы с другим статусом не входят: 1."],
  ["kk", "Алынған олқылықтар кірмейді: 2.", "Мәртебесі басқа олқылықтар кірмейді: 1."],
] as const)("counts gaps as gaps in %s, also beside a number of amendments", (language, withdrawn, otherStatus) => {
  const { tables } = wordsIn(language);
  expect([tables.withdrawn(2), tables.otherStatus(1)]).toEqual([withdrawn, otherStatus]);
});

it("asks for no status of a comments matrix, which holds every remark", async () => {
  const { user, done } = show();
  await user.selectOptions(choose("Table"), "matrix");
  expect(screen.queryByRole("combobox", { name: "Rows" })).toBeNull();
  expect(screen.getByText("It will hold 2 remarks.")).toBeTruthy();
  await user.click(press("Make the table"));
  expect(done[0]?.[1]).toMatchObject({ form: "matrix", redline: false });
});

it("marks no changes in the gap table, and says why", async () => {
  const { user, done } = show();
  const mark = screen.getByRole<HTMLInputElement>("checkbox", { name: "Mark what changes against the draft" });
  await user.selectOptions(choose("Table"), "final");
  await user.click(mark);
  await user.selectOptions(choose("Table"), "gaps");
  expect([mark.checked, mark.disabled]).toEqual([false, true]);
  expect(screen.getByText("This table has no new text to mark.")).toBeTruthy();
  await user.click(press("Make the table"));
  expect(done[0]?.[1]).toMatchObject({ form: "gaps", redline: false });
});

it("shows the way to sign in, then where in OneDrive a table can go", async () => {
  const { user, done } = show();
  await user.click(press("Open Sharing"));
  expect(done).toEqual([["sharing"]].map(([name]) => [name, expect.anything()]));
});

it("saves to OneDrive once somebody has signed in", async () => {
  const { user, done } = show(ONLINE);
  expect(screen.getByText("As aigerim@example.org, always as a new file.")).toBeTruthy();
  await user.click(press("Save to my OneDrive"));
  await user.click(press("Save beside the workbook"));
  expect(done.map(([name, , place]) => [name, place])).toEqual([
    ["save", "mine"],
    ["save", "beside"],
  ]);
});

it.each([
  ["review - final table.docx", 1],
  ["шолу - салыстырма кесте.docx", 1],
  ["review - brief.docx", 0],
])("offers another way for a table that may not have arrived, not for other files: %s", (name, offered) => {
  show(undefined, undefined, name);
  expect(screen.queryAllByText(/No file arrived/u)).toHaveLength(offered);
});

it("says what it is doing", () => {
  show(undefined, "Writing the table…");
  expect(screen.getByText("Writing the table…")).toBeTruthy();
  expect(press("Make the table").getAttribute("aria-disabled")).toBe("true");
});

describe("copies for people and programs outside", () => {
  it("tell what they leave out, and are made by a press each", async () => {
    const { done, user } = show();
    await user.click(await screen.findByText(/^What it leaves out/u));
    expect(await screen.findByText("Left out, withdrawn gaps: G-003")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Make the copy" }));
    await user.click(screen.getByRole("checkbox", { name: "Only gaps with the status “Final”" }));
    await user.click(screen.getByRole("button", { name: "As Akoma Ntoso" }));
    await user.click(screen.getByRole("button", { name: "As JSON" }));
    expect(done).toEqual([
      ["copy", "frozen"],
      ["copy", "akn", { onlyFinal: true }],
      ["copy", "json", { onlyFinal: true }],
    ]);
  });
});

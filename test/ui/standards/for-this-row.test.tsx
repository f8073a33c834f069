/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { toCitationReader } from "../../../src/app/citation-reader";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { kazakhstanAspects } from "../../../src/domain/profile/kazakhstan-aspects";
import type { Language } from "../../../src/domain/language";
import { StandardsScreen } from "../../../src/ui/standards/StandardsScreen";
import type { StandardsScreenProps } from "../../../src/ui/standards/StandardsScreen";
import { gap, review } from "../../support/builders";
import { instrument, part } from "../../support/instrument";
import { renderInPane } from "../../support/render-in-pane";

const catalogue = toCatalogue("test", [
  instrument({
    id: "charter",
    short: "Charter",
    title: { en: "Charter of Examples" },
    aliases: ["Charter"],
    parts: [
      part({ ref: "7", heading: "Consent of the child", topics: ["data-privacy"] }),
      part({ ref: "8", heading: "Consent of a parent", topics: ["data-privacy"] }),
    ],
  }),
  instrument({
    id: "guide",
    short: "Guide",
    title: { en: "Guide to Consent" },
    aliases: ["Guide"],
    kind: "guideline",
    binding: false,
    confidence: "unverified",
    parts: [part({ ref: "2", heading: "Consent in schools", topics: ["schools"] })],
  }),
  instrument({
    id: "act",
    short: "Lamp Act",
    title: { en: "Lamp Act" },
    aliases: ["Lamp Act"],
    kind: "statute",
    jurisdiction: "NO",
    standing: "not-in-force",
    parts: [part({ ref: "3", heading: "Consent before lamps are lit", topics: ["data-privacy"] })],
  }),
]);
const citationsIn = toCitationReader(catalogue);

const row = gap({
  id: "G-004",
  headline: "",
  issue: "Consent is given by anyone.",
  solution: "Ask for consent.",
  sources: "Charter, art. 7",
  aspects: ["data-privacy"],
});

function show(given: Partial<StandardsScreenProps> = {}, language: Language = "en") {
  const onInsert = jest.fn();
  const all: StandardsScreenProps = {
    citationLanguage: "en",
    catalogue,
    topics: kazakhstanAspects,
    homeJurisdiction: "KZ",
    target: row,
    review: review({ gaps: [row], amendments: [] }),
    citationsIn,
    recent: [],
    onNeedCatalogue: jest.fn(),
    onInsert: (parts) => onInsert(...parts),
    ...given,
  };
  const { rerender } = renderInPane(<StandardsScreen {...all} />, language);
  return {
    user: userEvent.setup(),
    onInsert,
    change: (changed: Partial<StandardsScreenProps>) => rerender(<StandardsScreen {...all} {...changed} />),
  };
}

const section = () => screen.findByRole("region", { name: "For G-004" });
const cited = (list: HTMLElement) =>
  within(list)
    .getAllByRole("button", { name: /^Insert/u })
    .map((button) => button.getAttribute("aria-label"));
const itemOf = async (citation: string) =>
  within(await section())
    .getByRole("button", { name: citation })
    .closest("li")!;

describe("suggestions for the selected row", () => {
  it("stand in two groups, without what the row cites", async () => {
    show();
    const found = await section();
    expect(cited(within(found).getByRole("list", { name: "Standards that fit and are not cited yet" }))).toEqual([
      "Insert Charter, art. 8",
      "Insert Guide, art. 2",
    ]);
    expect(cited(within(found).getByRole("list", { name: "Examples from elsewhere" }))).toEqual([
      "Insert Lamp Act, art. 3",
    ]);
  });

  it("say why each of them, and what is not in force", async () => {
    show();
    const item = await itemOf("Lamp Act, art. 3");
    expect(item.textContent).toContain("Speaks of: consent");
    expect(item.textContent).toContain("Aspect: Data protection and privacy");
    expect(within(item).getByText("Not in force")).toBeTruthy();
  });

  it("speak the pane's language", async () => {
    show({}, "ru");
    const found = await screen.findByRole("region", { name: "Для строки G-004" });
    expect(found.textContent).toContain("Аспект: Защита данных и приватность");
  });

  it("insert on a click and by the keyboard, never by themselves", async () => {
    const { user, onInsert } = show();
    const item = await itemOf("Charter, art. 8");
    expect(onInsert).not.toHaveBeenCalled();
    within(item).getByRole("button", { name: "Insert Charter, art. 8" }).focus();
    await user.keyboard("{Enter}");
    expect(onInsert).toHaveBeenCalledWith({ instrument: "charter", pinpoint: "8" });
  });

  it("ask before they insert what is not confirmed", async () => {
    const { user, onInsert } = show();
    await user.click(within(await section()).getByRole("button", { name: "Insert Guide, art. 2" }));
    expect(onInsert).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Insert anyway" }));
    expect(onInsert).toHaveBeenCalledWith({ instrument: "guide", pinpoint: "2" });
  });

  it("leave the list once inserted, and the focus goes to the next one", async () => {
    const { user, change } = show();
    await user.click(within(await section()).getByRole("button", { name: "Insert Charter, art. 8" }));
    const now = { ...row, sources: "Charter, art. 7; Charter, art. 8" };
    change({ target: now, review: review({ gaps: [now], amendments: [] }) });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Insert Charter, art. 8" })).toBeNull());
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Insert Guide, art. 2");
  });

  it("open the instrument's page", async () => {
    const { user } = show();
    await user.click(within(await section()).getByRole("button", { name: "Charter, art. 8" }));
    expect(await screen.findByRole("heading", { name: /^Charter/u, level: 2 })).toBeTruthy();
  });

  it("give way to results while something is typed", async () => {
    const { user } = show();
    await section();
    await user.type(screen.getByRole("combobox", { name: /search standards/iu }), "lamp");
    expect(screen.queryByRole("region", { name: "For G-004" })).toBeNull();
  });

  it("say so where nothing fits", async () => {
    const blank = gap({ id: "G-004", headline: "", issue: "", solution: "", sources: "", aspects: [] });
    show({ target: blank, review: review({ gaps: [blank], amendments: [] }) });
    expect((await section()).textContent).toContain("Nothing fits this row yet");
  });

  it("wait for the grammar, and are none without a row", async () => {
    const { change } = show({ citationsIn: undefined });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(screen.queryByRole("region", { name: "For G-004" })).toBeNull();
    change({ target: undefined });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(screen.queryByRole("region", { name: /^For/u })).toBeNull();
  });
});

describe("coming from another screen", () => {
  it("narrows to a topic, and shows the filter that does", async () => {
    show({ request: { topic: "schools" } });
    expect(cited(await section())).toEqual(["Insert Guide, art. 2"]);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Topic" }).value).toBe("schools");
  });

  it("opens an instrument's page, and a new wish closes it again", async () => {
    const { change } = show({ request: { instrument: "act" } });
    expect(await screen.findByRole("heading", { name: "Lamp Act" })).toBeTruthy();
    change({ request: {} });
    expect(screen.queryByRole("heading", { name: "Lamp Act" })).toBeNull();
    expect(cited(await section())).toContain("Insert Charter, art. 8");
  });

  it("does not undo what the person did since", async () => {
    const request = { topic: "schools" };
    const { user, change } = show({ request });
    await user.selectOptions(screen.getByRole("combobox", { name: "Topic" }), "");
    change({ request });
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Topic" }).value).toBe("");
  });
});

/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { toCitationReader } from "../../../src/app/citation-reader";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Gap } from "../../../src/domain/gap/gap";
import { ownInstrument } from "../../../src/domain/instrument/own-instrument";
import { MARKABLE_FIELDS } from "../../../src/domain/instrument/unverified-field";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import { typeInto } from "../../../src/ui/press/type-into";
import { StandardsScreen } from "../../../src/ui/standards/StandardsScreen";
import type { StandardsScreenProps } from "../../../src/ui/standards/StandardsScreen";
import { gap, review } from "../../support/builders";
import { instrument, part } from "../../support/instrument";
import { renderInPane } from "../../support/render-in-pane";
import { wordsIn } from "../../support/words";

const catalogue = toCatalogue("test", [
  instrument({
    id: "charter",
    short: "Charter",
    title: { en: "Charter of Examples", ru: "Хартия примеров" },
    titleUnchecked: ["ru"],
    aliases: ["Charter", "Хартия примеров"],
    notes: ["The annex is a paper of its own."],
    url: "https://charter.example/text",
    urlStatus: "pattern",
    kazakhstan: { status: "ratified", date: "2003-05-06" },
    ambiguousAliases: { Charter: "may be the Charter of Lamps" },
    unverifiedFields: ["inForce (day)", "parts"],
    evidence: ["The register of the depositary"],
    parts: [
      part({ ref: "7", heading: "Lanterns in schools", topics: ["schools"] }),
      part({ ref: "8", heading: "Lanterns at sea", topics: ["safety"] }),
    ],
  }),
  instrument({
    id: "old-rules",
    short: "Old Rules",
    title: { en: "Old Rules on Lanterns" },
    aliases: ["Old Rules"],
    kind: "guideline",
    binding: false,
    standing: "superseded",
    supersededBy: "charter",
    confidence: "unverified",
  }),
  instrument({
    id: "kz-act",
    short: "Lamp Act",
    title: { en: "Lamp Act" },
    aliases: ["Lamp Act"],
    kind: "statute",
    jurisdiction: "KZ",
    confidence: "likely",
    parts: [
      part({ ref: "3", heading: "Lanterns on roads", topics: ["safety"] }),
      part({ ref: null, heading: "Lanterns in parks" }),
    ],
  }),
]);

const topics = [
  { id: "schools", name: { en: "Schools", ru: "Школы", kk: "Мектептер" } },
  { id: "safety", name: { en: "Safety", ru: "Безопасность", kk: "Қауіпсіздік" } },
];

const row: Gap = gap({ id: "G-004", headline: "Lanterns are missing", sources: "Charter, art. 8" });

function show(props: Partial<StandardsScreenProps> = {}, language: Language = "en") {
  const onInsert = jest.fn();
  const onNeedCatalogue = jest.fn();
  const all: StandardsScreenProps = {
    citationLanguage: "en",
    catalogue,
    topics,
    homeJurisdiction: "KZ",
    target: row,
    review: review({ gaps: [row] }),
    citationsIn: undefined,
    recent: [],
    onNeedCatalogue,
    onInsert: (parts) => onInsert(...parts),
    ...props,
  };
  const tree = (changed: Partial<StandardsScreenProps> = {}) => <StandardsScreen {...all} {...changed} />;
  const { rerender } = renderInPane(tree(), language);
  return {
    user: userEvent.setup(),
    onInsert,
    onNeedCatalogue,
    change: (changed: Partial<StandardsScreenProps>) => rerender(tree(changed)),
  };
}

const searchBox = () => screen.getByRole("combobox", { name: /search standards/i });
const options = () => screen.queryAllByRole("option").filter((option) => option.tagName === "LI");
const results = () => options().map((option) => option.textContent ?? "");
const activeResult = () => options().find((option) => option.getAttribute("aria-selected") === "true");

/** Types one letter more and presses keys in one go, between which a slow computer draws nothing that can wait. */
async function typeOnInOneGo(letter: string, ...presses: readonly (() => void)[]): Promise<void> {
  const realm = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  realm.IS_REACT_ACT_ENVIRONMENT = false;
  typeInto(searchBox() as HTMLInputElement, letter);
  for (const press of presses) {
    await Promise.resolve();
    press();
  }
  await screen.findByText(/Also searched|results?$/u);
  realm.IS_REACT_ACT_ENVIRONMENT = true;
}

const press = (key: string) => (): void =>
  void searchBox().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

const groups = () => screen.getAllByRole("group").map((group) => group.querySelector("summary")?.textContent);

const openInstrument = async (user: ReturnType<typeof userEvent.setup>, group: string, name: RegExp) => {
  await user.click(screen.getByText(group));
  await user.click(await screen.findByRole("button", { name }));
};

describe("searching", () => {
  it("shows citation, heading, title and what to know of each result", async () => {
    const { user } = show();
    await user.type(searchBox(), "lanterns roads");
    const [first] = results();
    for (const text of ["Lamp Act, art. 3", "Lanterns on roads", "Lamp Act", "Binding", "One source only"])
      expect(first).toContain(text);
    expect(screen.getByText(`${results().length} results`)).toBeTruthy();
  });

  it("shows the title in the language of the pane and the citation in that of the review", async () => {
    const { user } = show({}, "ru");
    await user.type(screen.getByRole("combobox", { name: "Поиск по стандартам" }), "Charter 7");
    expect(results()[0]).toContain("Charter, art. 7");
    expect(results()[0]).toContain("Хартия примеров");
  });

  it("says which word it looked for beside a misspelt one, above what it found", async () => {
    const { user } = show();
    await user.type(searchBox(), "Chatrer 7");
    expect(results()[0]).toContain("Charter, art. 7");
    expect(
      screen.getAllByRole("status").some(({ textContent }) => textContent?.includes("Also searched: “charter”.")),
    ).toBe(true);
  });

  it("says so when nothing fits", async () => {
    const { user } = show();
    await user.type(searchBox(), "zeppelin");
    expect(screen.getByText(/Nothing found for “zeppelin”/)).toBeTruthy();
    expect(results()).toEqual([]);
  });

  it("goes through the results with the arrows and stops at both ends", async () => {
    const { user } = show();
    await user.type(searchBox(), "Charter lanterns");
    const count = results().length;
    await user.keyboard("{ArrowDown}");
    expect(activeResult()?.textContent).toBe(results()[0]);
    expect(searchBox().getAttribute("aria-activedescendant")).toBe(activeResult()?.id);
    await user.keyboard("{ArrowDown}".repeat(count + 3));
    expect(activeResult()?.textContent).toBe(results()[count - 1]);
    await user.keyboard("{ArrowUp}".repeat(count + 3));
    expect(activeResult()).toBeUndefined();
  });

  it("clears with Escape and starts the choice over with another query", async () => {
    const { user } = show();
    await user.type(searchBox(), "lanterns");
    await user.keyboard("{ArrowDown}s");
    expect(activeResult()).toBeUndefined();
    await user.keyboard("{Escape}");
    expect((searchBox() as HTMLInputElement).value).toBe("");
    expect(results()).toEqual([]);
  });

  it("says which results the row cites already", async () => {
    const { user } = show();
    await user.type(searchBox(), "Charter lanterns");
    const cited = results().filter((text) => text.includes("Already among the sources"));
    expect(cited).toHaveLength(1);
    expect(cited[0]).toContain("Charter, art. 8");
  });
});

describe("inserting", () => {
  it("puts the chosen part into the row with Enter", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onInsert.mock.calls).toEqual([[{ instrument: "charter", pinpoint: "7" }]]);
  });

  it("takes two keys from a query to the citation in the row, and a third puts none there that is not confirmed", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    for (const key of ["{ArrowDown}", "{Enter}"]) await user.keyboard(key);
    expect(onInsert).toHaveBeenLastCalledWith({ instrument: "charter", pinpoint: "7" });
    await user.keyboard("{Escape}");
    await user.type(searchBox(), "Old Rules");
    for (const key of ["{ArrowDown}", "{Enter}", "{Enter}"]) await user.keyboard(key);
    expect(onInsert).toHaveBeenCalledTimes(1);
    for (const key of ["{Enter}", "{Shift>}{Tab}{/Shift}", "{Enter}"]) await user.keyboard(key);
    expect(onInsert).toHaveBeenLastCalledWith({ instrument: "old-rules", pinpoint: "" });
  });

  it("goes by the whole text though its keys come faster than what is found", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter ");
    await typeOnInOneGo("7", press("ArrowDown"), press("Enter"));
    expect(onInsert.mock.calls).toEqual([[{ instrument: "charter", pinpoint: "7" }]]);
  });

  it("leaves chosen what was clicked while what is found was about to be replaced", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "lanterns ");
    const at = results().findIndex((text) => text.includes("Charter, art. 7"));
    await typeOnInOneGo("schools", () => options()[at]?.click());
    expect(at).toBeGreaterThan(0);
    expect(results()[0]).toContain("Charter, art. 7");
    await user.click(screen.getByRole("button", { name: "Insert" }));
    expect(onInsert.mock.calls).toEqual([[{ instrument: "charter", pinpoint: "7" }]]);
  });

  it("inserts once while Enter is held down", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    await user.keyboard("{ArrowDown}{Enter>5/}");
    expect(onInsert).toHaveBeenCalledTimes(1);
  });

  it("only chooses with the first Enter, so that a habit inserts nothing", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7{Enter}");
    expect(onInsert).not.toHaveBeenCalled();
    expect(activeResult()?.textContent).toContain("Charter, art. 7");
  });

  it("puts a clicked result into the row with the button, which says where", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    await user.click(options()[0]!);
    expect(screen.getByText("G-004")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Insert" }));
    expect(onInsert).toHaveBeenCalledWith({ instrument: "charter", pinpoint: "7" });
  });

  it("says why it can't when no row is selected", async () => {
    const { user, onInsert } = show({ target: undefined });
    await user.type(searchBox(), "Charter 7");
    await user.keyboard("{ArrowDown}{Enter}");
    const button = screen.getByRole("button", { name: "Insert" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await user.click(button);
    expect(screen.getByText(/Select a row of the gap table/)).toBeTruthy();
    expect(onInsert).not.toHaveBeenCalled();
  });

  it("asks before it inserts what is not confirmed", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Old Rules");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onInsert).not.toHaveBeenCalled();
    const question = screen.getByRole("alertdialog");
    expect(within(question).getByRole("button", { name: "Don’t insert" })).toBe(document.activeElement);
    await user.keyboard("{Enter}");
    expect(onInsert).not.toHaveBeenCalled();
    await user.keyboard("{Enter}{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(searchBox()).toBe(document.activeElement);
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Insert anyway" }));
    expect(onInsert.mock.calls).toEqual([[{ instrument: "old-rules", pinpoint: "" }]]);
  });

  it("drops the question when another row is selected meanwhile", async () => {
    const { user, change } = show();
    await user.type(searchBox(), "Old Rules");
    await user.keyboard("{ArrowDown}{Enter}");
    change({ target: gap({ id: "G-009" }) });
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("offers what was inserted lately, and forgets what the catalogue no longer has", async () => {
    const { user, onInsert } = show({
      recent: [
        { instrument: "charter", pinpoint: "7" },
        { instrument: "charter", pinpoint: "99" },
        { instrument: "gone", pinpoint: "1" },
      ],
    });
    expect(results()).toHaveLength(1);
    await user.click(searchBox());
    await user.keyboard("{ArrowDown}{Enter}{Enter}");
    expect(onInsert).toHaveBeenCalledTimes(1);
  });
});

describe("inserting several at once", () => {
  it("takes what Shift+Enter marked, from one search and the next, with one Enter", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    await user.keyboard("{ArrowDown}{Shift>}{Enter}{/Shift}");
    expect(onInsert).not.toHaveBeenCalled();
    await user.clear(searchBox());
    await user.type(searchBox(), "Lamp Act 3");
    await user.keyboard("{ArrowDown}{Shift>}{Enter}{/Shift}");
    expect(screen.getByText("Charter, art. 7; Lamp Act, art. 3")).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(onInsert.mock.calls).toEqual([
      [
        { instrument: "charter", pinpoint: "7" },
        { instrument: "kz-act", pinpoint: "3" },
      ],
    ]);
    expect(screen.queryByRole("button", { name: "Unmark" })).toBeNull();
  });

  it("takes what was clicked on its box, asks once for all that is not confirmed, and lets go of the marks", async () => {
    const { user, onInsert } = show();
    await user.type(searchBox(), "Charter 7");
    await user.click(options()[0]!.querySelector("[aria-hidden]")!);
    await user.clear(searchBox());
    await user.type(searchBox(), "Old Rules");
    await user.keyboard("{Control>}");
    await user.click(options()[0]!);
    await user.keyboard("{/Control}");
    await user.click(screen.getByRole("button", { name: "Insert 2" }));
    expect(screen.getByRole("alertdialog").textContent).not.toContain("Charter");
    expect(onInsert).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Unmark" }));
    expect(screen.getByRole("button", { name: "Insert" })).toBeTruthy();
  });
});

describe("before anything is typed", () => {
  it("has what was inserted lately and what the review cites often in two lists, through which the arrows go", async () => {
    const rows = [row, gap({ id: "G-005", sources: "Charter, art. 8" }), gap({ id: "G-006", sources: "Lamp Act" })];
    const citationsIn = toCitationReader(catalogue);
    const recent = [{ instrument: "charter", pinpoint: "7" }];
    const { user, onInsert } = show({ review: review({ gaps: rows }), citationsIn, recent });
    const often = await screen.findByRole("listbox", { name: "Cited often in this review" });
    expect(within(often).getAllByRole("option")).toHaveLength(1);
    await user.click(searchBox());
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onInsert).toHaveBeenCalledWith({ instrument: "charter", pinpoint: "8" });
  });

  it("has the cursor in the search when another screen or the ribbon sends the person, each time anew", async () => {
    const { user, change } = show({ request: { keeps: true } });
    expect(document.activeElement).toBe(searchBox());
    await user.type(searchBox(), "lanterns");
    await user.click(screen.getByRole("button", { name: "Filters" }));
    change({ request: { keeps: true } });
    expect(document.activeElement).toBe(searchBox());
    expect(searchBox()).toHaveProperty("value", "lanterns");
    change({ request: {} });
    expect(searchBox()).toHaveProperty("value", "");
  });

  it("says so when citations go into a text that is being typed", () => {
    show({ into: "solution" });
    expect(screen.getByText(/the text you are writing: 2\) Suggested solution/u)).toBeTruthy();
  });
});

describe("browsing", () => {
  it.each(["KZ", "Республика Казахстан"])("lists every instrument where a lawyer of %s would look for it", (typed) => {
    show({ homeJurisdiction: typed });
    expect(groups()).toEqual(["Treaties1", "Other international standards1", "National law: Kazakhstan1"]);
  });

  it("lists them by topic, where their parts on it come first, and by jurisdiction, those at home before others", async () => {
    const { user } = show();
    const order = screen.getByRole("combobox", { name: "Order the instruments by" });
    await user.selectOptions(order, "By jurisdiction");
    expect(groups()).toEqual(["International2", "Kazakhstan1"]);
    await user.selectOptions(order, "By topic");
    expect(groups()).toEqual(["Schools1", "Safety2"]);
    await openInstrument(user, "Schools", /^Charter/);
    expect(screen.getByRole("article").textContent).toContain("Lanterns in schools");
    expect(screen.getByRole("article").textContent).not.toContain("Lanterns at sea");
  });

  it("narrows instruments and results to a topic, a kind and a jurisdiction", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByLabelText("Topic"), "safety");
    expect(screen.getByRole("button", { name: "Filters (1)" })).toBeTruthy();
    await user.type(searchBox(), "lanterns");
    expect(results().some((text) => text.includes("art. 7"))).toBe(false);
    expect(results().some((text) => text.includes("art. 8"))).toBe(true);
    await user.selectOptions(screen.getByLabelText("Jurisdiction"), "KZ");
    await user.selectOptions(screen.getByLabelText("Kind"), "statute");
    expect(results()).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText("Kind"), "treaty");
    expect(results()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(results().length).toBeGreaterThan(2);
  });

  it("opens an instrument with its facts, traps, parts, link and evidence", async () => {
    const { user } = show();
    await openInstrument(user, "Treaties", /^Charter/);
    const page = screen.getByRole("article");
    for (const text of ["Charter of Examples", "The annex is a paper of its own.", "Party, deposited 6 May 2003"])
      expect(within(page).getByText(text)).toBeTruthy();
    expect(within(page).getByRole("link", { name: "Official page" }).getAttribute("href")).toBe(
      "https://charter.example/text",
    );
    expect(page.textContent).toContain("address made like those of similar texts, not opened by us");
    expect(page.textContent).toContain("The register of the depositary");
    expect(page.textContent).toContain("Lanterns at sea");
    expect(screen.getByRole("button", { name: "Back" })).toBe(document.activeElement);
  });

  it("gives the title in every language and says where a title is none or not official", async () => {
    const { user } = show();
    await openInstrument(user, "Treaties", /^Charter/);
    const titles = screen.getByRole("heading", { name: "Title" }).parentElement?.textContent;
    expect(titles).toBe(
      "TitleEnglishCharter of ExamplesРусскийХартия примеров (working translation)Қазақшаthe catalogue has none",
    );
  });

  it("shows what is not known, not confirmed, or has another meaning", async () => {
    const { user } = show();
    await openInstrument(user, "Treaties", /^Charter/);
    const page = screen.getByRole("article").textContent;
    for (const text of [
      "Domestic actNot known",
      "how many there are is not known, so numbers are not checked",
      "Charter: may be the Charter of Lamps",
      "Not confirmed:entry into force (day)parts",
    ])
      expect(page).toContain(text);
    await user.keyboard("{Escape}");
    await openInstrument(user, "National law: Kazakhstan", /^Lamp Act/);
    expect(screen.getByRole("article").textContent).toContain("The catalogue has no address of an official text.");
    expect(screen.getByRole("article").textContent).toContain("Number not knownLanterns in parks");
    expect(screen.getByRole("article").textContent).not.toContain("Domestic act");
  });

  it("says where not every part is listed", async () => {
    const whole = instrument({ pinpoint: { unit: "article", count: 1, complete: true }, parts: [part()] });
    const { user, change } = show();
    await openInstrument(user, "Treaties", /^Charter/);
    expect(screen.getByText("Not every part of it is listed here.")).toBeTruthy();
    change({ catalogue: toCatalogue("test", [whole]) });
    expect(screen.queryByText("Not every part of it is listed here.")).toBeNull();
  });

  it("names every field in every language that the catalogue marks as not confirmed", () => {
    for (const language of LANGUAGES)
      for (const field of MARKABLE_FIELDS) expect(wordsIn(language).standards.fields[field]).toMatch(/\p{L}/u);
  });

  it.each(LANGUAGES)("shows a document of one's own as not checked, in %s", async (language) => {
    const own = ownInstrument("Narnia Pupils Act", ["Pupils Act"], language === "en" ? 30 : null);
    const { user } = show({ catalogue: toCatalogue("test", [...catalogue.instruments, own]) }, language);
    const { standards: words } = wordsIn(language);
    await openInstrument(user, words.groups.own, /^Pupils Act/);
    const page = screen.getByRole("article").textContent;
    for (const text of [
      words.own.about,
      language === "en" ? words.own.counted(30) : words.own.uncounted,
      language === "en" ? words.own.badgeCounted : words.own.badge,
    ])
      expect(page).toContain(text);
    for (const text of [words.binding, words.notBinding, words.inForceNow]) expect(page).not.toContain(text);
  });

  it("inserts from the page a part, or the instrument as a whole", async () => {
    const { user, onInsert } = show();
    await openInstrument(user, "Treaties", /^Charter/);
    await user.click(screen.getByRole("button", { name: "Insert Charter, art. 7" }));
    await user.click(screen.getByRole("button", { name: "Insert as a whole" }));
    expect(onInsert.mock.calls).toEqual([
      [{ instrument: "charter", pinpoint: "7" }],
      [{ instrument: "charter", pinpoint: "" }],
    ]);
  });

  it("warns of an instrument that is superseded and leads to the one to cite instead", async () => {
    const { user } = show();
    await openInstrument(user, "Other international standards", /^Old Rules/);
    const warning = screen.getByRole("note");
    expect(warning.textContent).toContain("Superseded");
    await user.click(within(warning).getByRole("button", { name: "Charter" }));
    expect(screen.getByRole("heading", { name: "Charter", level: 2 })).toBeTruthy();
  });

  it("shows the parts on the topic first, and all on demand", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByLabelText("Topic"), "schools");
    await user.click(screen.getByRole("button", { name: /^Charter/ }));
    expect(screen.getByRole("article").textContent).not.toContain("Lanterns at sea");
    await user.click(screen.getByRole("button", { name: "Show all parts" }));
    expect(screen.getByRole("article").textContent).toContain("Lanterns at sea");
  });

  it("goes back with Escape to the list as it was left", async () => {
    const { user } = show();
    await user.type(searchBox(), "Charter 7");
    await user.keyboard("{ArrowDown}");
    await user.click(screen.getByRole("button", { name: "About Charter" }));
    expect(screen.getByRole("article")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("article")).toBeNull();
    expect(activeResult()?.textContent).toContain("Charter, art. 7");
  });
});

it("asks for the catalogue while there is none", () => {
  const { onNeedCatalogue, change } = show({ catalogue: undefined });
  expect(screen.getByText(/Opening the catalogue/)).toBeTruthy();
  expect(onNeedCatalogue).toHaveBeenCalledTimes(1);
  change({ catalogue });
  expect(searchBox()).toBeTruthy();
  expect(onNeedCatalogue).toHaveBeenCalledTimes(1);
});

it.each(LANGUAGES)("says in %s whether a document binds as the note on a citation does", (language) => {
  const { standards, citation } = wordsIn(language);
  expect([standards.binding, standards.notBinding]).toEqual([citation.binding, citation.notBinding]);
});

/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import data from "../../../src/adapters/catalogue/instruments.json";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import type { Language } from "../../../src/domain/language";
import { CitationFix } from "../../../src/ui/citations/CitationFix";
import { CitationFixes } from "../../../src/ui/citations/CitationFixes";
import { instrument } from "../../support/instrument";
import { renderInPane } from "../../support/render-in-pane";

const catalogue = toCatalogue("test", data.instruments as unknown as readonly Instrument[]);
const fixing = { language: "ru", jurisdiction: "KZ" } as const;

function show(text: string, start = 0, language: Language = "en", of = catalogue) {
  const onChoose = jest.fn();
  renderInPane(
    <CitationFix text={text} start={start} catalogue={of} fixing={fixing} busy={false} onChoose={onChoose} />,
    language,
  );
  return onChoose;
}

const openPlaces = () => userEvent.click(screen.getByRole("button", { name: "Choose the article…" }));

describe("a name that may mean several instruments", () => {
  it("is asked about, each with its country, its year, whether it binds, and whether the place is there", () => {
    show("CRC, art. 16; Online Safety Act, s. 12", 14);
    const [british, australian] = screen.getAllByRole("listitem");
    expect(screen.getByRole("region", { name: "Which “Online Safety Act” is meant?" })).toBeTruthy();
    expect(british?.textContent).toMatch(
      /^Online Safety Act 2023United Kingdom · 2023Binding.*The place cited exists\./u,
    );
    expect(australian?.textContent).toMatch(/^Online Safety Act 2021Australia · 2021Binding/u);
  });

  it("gives the text as it would be with the one chosen", async () => {
    const onChoose = show("CRC, art. 16; Online Safety Act, s. 12", 14);
    await userEvent.click(screen.getByRole("button", { name: "Take this one: Online Safety Act 2021" }));
    expect(onChoose).toHaveBeenCalledWith(
      "CRC, art. 16; AU Online Safety Act, s. 12",
      "Meant is: Online Safety Act 2021.",
    );
  });

  it("tells of a replaced instrument, and of a place that is not there", () => {
    show("Конституция РК, ст. 99", 0, "ru");
    const items = screen.getAllByRole("listitem");
    expect(items).toHaveLength(2);
    expect(items.find(({ textContent }) => textContent?.includes("1995"))?.textContent).toMatch(
      /Взамен есть|Больше не действует/u,
    );
    expect(items.filter(({ textContent }) => textContent?.includes(" статьи 99 нет")).length).toBeGreaterThan(0);
  });

  it("is asked about too where the catalogue warns of it, with the edition that was replaced", async () => {
    const onChoose = show("Principles for Digital Development, principle 3");
    expect(screen.getAllByRole("listitem").length).toBe(2);
    expect(screen.getByText(/differ in wording and order/u).lang).toBe("en");
    await userEvent.click(screen.getAllByRole("button", { name: /^Take this one/u })[0]!);
    expect(onChoose.mock.calls[0]?.[0]).toMatch(/\b20(?:14|24)\b.*, principle 3$/u);
  });

  it("is not asked about when it is certain and complete", () => {
    show("CRC, art. 16");
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("a unit's word that may mean two", () => {
  it("is asked about, and written out as the one chosen", async () => {
    const onChoose = show("КПР, ст. 40 пп. 2", 0, "ru");
    expect(screen.getByRole("group", { name: "Что здесь значит «пп.»?" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "подпункт" }));
    expect(onChoose).toHaveBeenCalledWith("КПР, ст. 40 подп. 2", "Имеется в виду: подпункт.");
    await userEvent.click(screen.getByRole("button", { name: "пункт" }));
    expect(onChoose).toHaveBeenLastCalledWith("КПР, ст. 40 п. 2", "Имеется в виду: пункт.");
  });
});

describe("a citation without a place", () => {
  it("is completed with a part found by words, in the review's language", async () => {
    const onChoose = show("CRC; GDPR, art. 8");
    await openPlaces();
    const field = screen.getByRole("searchbox", { name: "Number or words" });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, "privacy");
    await userEvent.click(within(screen.getByRole("list", { name: "Places" })).getAllByRole("button")[0]!);
    expect(onChoose).toHaveBeenCalledWith("КПР, ст. 16; GDPR, art. 8", "Place added: art. 16.");
  });

  it("takes a typed number by Enter", async () => {
    const onChoose = show("CRC");
    await openPlaces();
    await userEvent.keyboard("40(2){Enter}");
    expect(onChoose).toHaveBeenCalledWith("КПР, ст. 40(2)", expect.any(String));
  });

  it("does not take a number that does not exist, and says why", async () => {
    const onChoose = show("CRC");
    await openPlaces();
    await userEvent.keyboard("61{Enter}");
    expect(screen.getByText("The CRC has 54 articles; there is no article 61. Correct the number.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Take/u })).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("says that a number is not verified where nobody counted", async () => {
    const act = instrument({
      id: "act",
      short: "Utopian Act",
      title: { en: "Utopian Act" },
      pinpoint: { unit: "article", count: null },
    });
    const onChoose = show("Utopian Act", 0, "en", toCatalogue("test", [act]));
    await openPlaces();
    await userEvent.keyboard("61");
    expect(screen.getByText(/^Not verified/u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Take art. 61" }));
    expect(onChoose).toHaveBeenCalledWith("Utopian Act, ст. 61", "Place added: art. 61.");
  });

  it("is closed by Escape, which gives the focus back", async () => {
    show("CRC");
    await openPlaces();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Choose the article…" }));
  });

  it("is spoken of in Kazakh", async () => {
    show("GC25", 0, "kk");
    await userEvent.click(screen.getByRole("button", { name: "Орнын көрсету (тармақ)…" }));
    expect(screen.getByRole("searchbox", { name: "Нөмірі немесе сөздер" })).toBeTruthy();
  });
});

const fixes = (text: string, about: "meaning" | "place") =>
  renderInPane(
    <CitationFixes text={text} about={about} catalogue={catalogue} fixing={fixing} busy={false} onChoose={jest.fn()} />,
  );

describe("the citations of a finding's cell", () => {
  it("are asked about by what the finding is about", () => {
    fixes("CRC; Online Safety Act, s. 12", "meaning");
    expect(screen.getAllByRole("region")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /^Choose the/u })).toBeNull();
  });

  it("are offered their places", () => {
    fixes("CRC; UNGPs; Online Safety Act, s. 12", "place");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Choose the article…",
      "Choose the principle…",
    ]);
  });

  it("say so when there is nothing to choose", () => {
    fixes("Nothing is cited.", "meaning");
    expect(screen.getByText(/nothing to choose/u)).toBeTruthy();
  });
});

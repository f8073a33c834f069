import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { openBrief } from "../../../../src/adapters/word/open-brief";
import type { LinkedBrief } from "../../../../src/app/linked-brief";
import { matchAuthorRows } from "../../../../src/domain/brief/refresh/author-rows";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import type { EditedChoice } from "../../../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { BriefText, Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { briefText, gap, review } from "../../../support/builders";
import { openInWord } from "../../../support/word";
import { officeErrors } from "../../../support/validate-office";
import { descendants } from "../../../../src/adapters/docx/element-tree";
import { tagOf } from "../../../../src/adapters/docx/template-control";
import { controlsOf, treeOf, visibleText, withText } from "../open-docx";

const DOCUMENT = "word/document.xml";
const layout = briefDocuments.layout();

const message = (text: string): BriefText => briefText({ part: "key-message", text });
const ask = (text: string, addressee = "", byWhen = ""): BriefText =>
  briefText({ part: "ask", text, addressee, byWhen });
const title = briefText({ part: "title", text: "A code that keeps children safe" });

const saying = (...briefTexts: readonly BriefText[]): Review =>
  review({ gaps: [gap({ id: "G-001", headline: "The age of a child is open" })], briefTexts: [title, ...briefTexts] });
const made = (before: Review): Uint8Array => briefDocuments.write(compose(before));

interface Opened {
  readonly brief: LinkedBrief;
  readonly save: () => Uint8Array;
}
type Open = (file: Uint8Array) => Promise<Opened>;

const inFile: Open = async (file) => {
  const brief = openBriefFile(file, layout);
  return { brief, save: () => brief.file() };
};
const inWord: Open = async (file) => {
  const { document } = await openInWord(file);
  return { brief: openBrief(async () => layout), save: () => document.save() };
};

async function refresh(file: Uint8Array, now: Review, edited: EditedChoice = "keep", open = inFile) {
  const { brief, save } = await open(file);
  const content = (await brief.read()).value;
  const input = briefInput(now);
  const planned = planRefresh(content, input);
  const changes = toChanges(planned, content, input, { blocks: new Map(), edited, places: () => true });
  if (changes) await brief.write(changes);
  const refreshed = save();
  const { plan } = planned;
  const otherwise = (plan.around?.sections ?? []).filter(({ state }) => state !== "fresh");
  return {
    file: refreshed,
    stateOf: (id: string) => plan.blocks.find((block) => block.id === `review/${id}`)?.state,
    otherwise: otherwise.map(({ section, state }) => `${section}: ${state}`),
    lines: descendants(treeOf(refreshed), "p").map(visibleText),
  };
}

/** What follows a heading, up to and without the next one named. */
const between = (lines: readonly string[], from: string, to: string): readonly string[] =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));
const asksIn = (lines: readonly string[]) => between(lines, "What we ask", "Main gaps");
const messagesIn = (lines: readonly string[]) => between(lines, "In short", "What we ask");

describe.each([
  ["in a file", inFile],
  ["in an open Word", inWord],
])("an ask of the author's %s", (_way, open) => {
  const before = saying(message("One."), ask("Define a child.", "Ministry of Justice", "1 March"));
  const refreshed = (file: Uint8Array, now: Review) => refresh(file, now, "keep", open);

  it("loses the addressee and the date of the one before when it is written anew without", async () => {
    const { lines, file } = await refreshed(made(before), saying(message("One."), ask("Close the gap on consent.")));
    expect(asksIn(lines).map((line) => line.trim())).toEqual(["Close the gap on consent."]);
    expect(await officeErrors(file)).toEqual([]);
  });

  it.each([
    ["addressee", ask("Close the gap.", "", "1 May"), "Close the gap. 1 May"],
    ["date", ask("Close the gap.", "Parliament"), "Close the gap. Parliament"],
  ])("loses its %s with the sign between", async (_, now, said) => {
    const { lines } = await refreshed(made(before), saying(message("One."), now));
    expect(asksIn(lines)).toEqual([said]);
  });

  it("names no prompt for what is emptied, so that Word has nothing but spaces to print there", async () => {
    const { file } = await refreshed(made(before), saying(message("One."), ask("Close the gap.")));
    const emptied = controlsOf(file).filter((control) =>
      /^gap-table:review\/ask(?:Addressee|ByWhen) /u.test(tagOf(control)),
    );
    expect(emptied).toHaveLength(2);
    for (const control of emptied) {
      expect(visibleText(control)).toBe("");
      expect(descendants(control, "placeholder")).toEqual([]);
    }
  });

  it("gets addressee, date and the sign between back", async () => {
    const emptied = await refreshed(made(before), saying(message("One."), ask("Close the gap.")));
    const { lines } = await refreshed(emptied.file, before);
    expect(asksIn(lines)).toEqual(["Define a child. Ministry of Justice · 1 March"]);
  });
});

describe("an ask of the author's", () => {
  const before = saying(message("One."), ask("Define a child.", "Ministry of Justice", "1 March"));

  it("goes on asking whom it asked where a person's own text of it stays", async () => {
    const mine = withText(made(before), DOCUMENT, /Define a child\./, "Say who is a child.");
    const now = saying(message("One."), ask("Close the gap.", "Parliament", "1 May"));
    expect(asksIn((await refresh(mine, now)).lines)).toEqual(["Say who is a child. Ministry of Justice · 1 March"]);
    expect(asksIn((await refresh(mine, now, "take")).lines)).toEqual(["Close the gap. Parliament · 1 May"]);
  });

  it("keeps its own addressee when another is put before it", async () => {
    const now = saying(message("One."), ask("Close the gap."), ask("Define a child.", "Parliament", "1 March"));
    const { lines, otherwise } = await refresh(made(before), now);
    expect(asksIn(lines)).toEqual(["Define a child. Parliament · 1 March"]);
    expect(otherwise).toContain("What we ask: changed");
  });
});

describe("key messages of which a person edited one", () => {
  const before = saying(message("First."), message("Second."), message("Third."), ask("Do it."));
  const mine = () => withText(made(before), DOCUMENT, /First\./, "First, as I put it.");

  it("stay whole when a new one is put first, and the section is told", async () => {
    const now = saying(message("New."), message("First."), message("Second."), message("Third."), ask("Do it."));
    const { lines, stateOf, otherwise, file } = await refresh(mine(), now);
    expect(messagesIn(lines)).toEqual(["First, as I put it.", "Second.", "Third."]);
    expect([stateOf("keyMessage 1"), stateOf("keyMessage 2")]).toEqual(["edited", "fresh"]);
    expect(otherwise).toContain("In short: changed");
    expect((await refresh(file, now)).otherwise).toContain("In short: changed");
  });

  it("stay whole when a new one takes the number of the last", async () => {
    const now = saying(message("New."), message("First."), message("Second."), ask("Do it."));
    const { lines, stateOf } = await refresh(mine(), now);
    expect(messagesIn(lines)).toEqual(["First, as I put it.", "Second.", "Third."]);
    expect(stateOf("keyMessage 3")).toBe("gone");
  });

  it("are worded anew one by one while none came, went or moved", async () => {
    const now = saying(message("First."), message("Second, anew."), message("Third."), ask("Do it."));
    const { lines, otherwise } = await refresh(mine(), now);
    expect(messagesIn(lines)).toEqual(["First, as I put it.", "Second, anew.", "Third."]);
    expect(otherwise).not.toContain("In short: changed");
  });
});

const said = (field: string, text: string) => ({ value: field, binding: { gap: "", field }, text, written: undefined });

describe("an ask that is proposed for a gap", () => {
  const keep = gap({ id: "G-001", priority: "high", solution: "Keep the data for a year.", byWhen: "1 March" });
  const consent = gap({ id: "G-002", priority: "medium", solution: "Ask parents for consent." });
  const added = gap({ id: "G-003", priority: "high", rank: 1, solution: "Name a body.", byWhen: "" });
  const before = made(review({ gaps: [keep, consent] }));
  const reworded = gap({ ...keep, solution: "Keep the data for six months.", byWhen: "1 May" });

  it("says what the gap says today, whatever is asked before it by now", async () => {
    const now = review({ gaps: [consent, reworded, added] });
    const { lines, stateOf, otherwise, file } = await refresh(before, now);
    expect([stateOf("ask G-001"), stateOf("askByWhen G-001"), stateOf("ask G-002")]).toEqual([
      "changed",
      "changed",
      "fresh",
    ]);
    expect(asksIn(lines).map((line) => line.trim())).toEqual([
      "Keep the data for six months. 1 May",
      "Ask parents for consent.",
    ]);
    expect(otherwise).toContain("What we ask: changed");
    expect((await refresh(file, now)).stateOf("ask G-001")).toBe("fresh");
  });

  it("stands while its gap says it, though a brief of today would ask others", async () => {
    const others = [4, 5, 6, 7, 8].map((at) => gap({ id: `G-00${at}`, rank: at, solution: `Add rule ${at}.` }));
    const { stateOf } = await refresh(before, review({ gaps: [keep, consent, ...others] }));
    expect([stateOf("ask G-001"), stateOf("askByWhen G-001"), stateOf("ask G-002")]).toEqual([
      "fresh",
      "fresh",
      "fresh",
    ]);
  });

  it("is no longer said by the table once its gap is gone", async () => {
    const { stateOf } = await refresh(before, review({ gaps: [consent] }));
    expect([stateOf("ask G-001"), stateOf("ask G-002")]).toEqual(["gone", "fresh"]);
  });

  it("is known by its place in a brief that counts its proposals", () => {
    const { standingFor, moved } = matchAuthorRows(
      [said("ask 1", "Keep the data for a year."), said("ask 2", "Ask parents for consent.")],
      compose(review({ gaps: [reworded, consent] })).blocks,
      wordsOf("en"),
    );
    expect(standingFor({ gap: "", field: "askByWhen 1" })?.field).toBe("askByWhen G-001");
    expect(moved).not.toContain("What we ask");
  });
});

import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { openBrief } from "../../../../src/adapters/word/open-brief";
import type { LinkedBrief } from "../../../../src/app/linked-brief";
import type { BriefChanges } from "../../../../src/domain/brief/refresh/brief-changes";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { Language } from "../../../../src/domain/language";
import { OfficeError } from "../../../../src/preview/host/rich-api/office-error";
import type { WireAction } from "../../../../src/preview/host/rich-api/wire";
import type { BriefText, Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { briefText, gap, review } from "../../../support/builders";
import { officeErrors } from "../../../support/validate-office";
import { openInWord } from "../../../support/word";
import { child, descendants } from "../../../../src/adapters/docx/element-tree";
import { treeOf, visibleText, withPart, withText } from "../open-docx";

const DOCUMENT = "word/document.xml";
const CORE = "docProps/core.xml";
const layout = briefDocuments.layout();

const texts: readonly BriefText[] = [
  briefText({ part: "title", text: "A code that keeps children safe" }),
  briefText({ part: "key-message", text: "One." }),
  briefText({ part: "ask", text: "Do it." }),
];
const saying = (...briefTexts: readonly BriefText[]): Review =>
  review({ gaps: [gap({ id: "G-001", headline: "The age of a child is open" })], briefTexts });
const whole = saying(...texts);
const untitled = saying(...texts.slice(1));
const inLanguage = (one: Review, language: Language): Review => ({
  ...one,
  details: { ...one.details, language },
});
const unsaid = saying(...texts.slice(2));

interface Opened {
  readonly brief: LinkedBrief;
  readonly save: () => Uint8Array;
}
const WAYS: Readonly<Record<string, (file: Uint8Array) => Promise<Opened>>> = {
  "in a file": async (file) => {
    const brief = openBriefFile(file, layout);
    return { brief, save: () => brief.file() };
  },
  "in an open Word": async (file) => {
    const { document } = await openInWord(file);
    return { brief: openBrief(async () => layout), save: () => document.save() };
  },
};

const made = (of: Review): Uint8Array => briefDocuments.write(compose(of));

/** @param meanwhile what becomes of the changes before they are written */
async function refresh({ brief, save }: Opened, now: Review, meanwhile = (changes: BriefChanges) => changes) {
  const content = (await brief.read()).value;
  const input = briefInput(now);
  const planned = planRefresh(content, input);
  const changes = toChanges(planned, content, input, { blocks: new Map(), edited: "keep", places: () => true });
  const written = changes && (await brief.write(meanwhile(changes)));
  const file = save();
  const { around, state } = planRefresh((await brief.read()).value, input).plan;
  const otherwise = (around?.sections ?? []).filter((section) => section.state !== "fresh");
  return { file, state, left: written?.leftOfDraft, otherwise: otherwise.map(({ section }) => section) };
}

/** As if somebody had typed into the title since it was looked at. */
const withTitleTyped = (changes: BriefChanges): BriefChanges => ({
  ...changes,
  texts: changes.texts.map((text) =>
    text.text === texts[0]?.text
      ? { ...text, controls: text.controls.map((control) => ({ ...control, before: "Typed by somebody" })) }
      : text,
  ),
});

const linesIn = (file: Uint8Array): readonly string[] => descendants(treeOf(file, DOCUMENT), "p").map(visibleText);
const statusOf = (file: Uint8Array): string => child(treeOf(file, CORE), "contentStatus")?.text ?? "";
const boxOf = (file: Uint8Array): readonly string[] =>
  descendants(treeOf(file, DOCUMENT), "p")
    .filter((one) => child(one, "pPr", "pStyle")?.attributes["w:val"]?.startsWith("BriefDraft"))
    .map(visibleText);
/** What says that a brief is a draft: the mark above the title, and the status of the file. */
const marksOf = (file: Uint8Array) => [linesIn(file)[0], statusOf(file)];

describe.each(Object.entries(WAYS))("the marks of a draft %s", (_way, open) => {
  it.each(["en", "ru", "kk"] as const)("go once all is written, and come back as they were (%s)", async (language) => {
    const [untitledThere, wholeThere] = [untitled, whole].map((one) => inLanguage(one, language)) as [Review, Review];
    const draft = made(untitledThere);
    const final = await refresh(await open(draft), wholeThere);
    expect(final).toMatchObject({ state: "fresh", left: [], otherwise: [] });
    expect(linesIn(final.file)).toEqual(linesIn(made(wholeThere)));
    expect(statusOf(final.file)).toBe("");
    expect(await officeErrors(final.file)).toEqual([]);
    const again = await refresh(await open(final.file), untitledThere);
    expect(again).toMatchObject({ state: "fresh", left: [], otherwise: [] });
    expect(linesIn(again.file)).toEqual(linesIn(draft));
    expect(statusOf(again.file)).toBe(statusOf(draft));
    expect(await officeErrors(again.file)).toEqual([]);
  });

  it("come into a brief that was made whole, and name what is missing as that changes", async () => {
    const draft = await refresh(await open(made(whole)), untitled);
    expect(linesIn(draft.file)).toEqual(linesIn(made(untitled)));
    expect(statusOf(draft.file)).toBe(statusOf(made(untitled)));
    const more = await refresh(await open(draft.file), unsaid);
    expect(more.left).toEqual([]);
    expect(boxOf(more.file)).toEqual(boxOf(made(unsaid)));
    expect(boxOf(more.file)).not.toEqual(boxOf(draft.file));
  });

  it("stay where a person wrote in the box, which is told", async () => {
    const mine = withText(
      made(untitled),
      DOCUMENT,
      /a title of the author/,
      "a title as agreed with the Committee by the author",
    );
    const { file, otherwise } = await refresh(await open(mine), whole);
    expect(linesIn(file).join("\n")).toContain("as agreed with the Committee");
    expect(otherwise).not.toEqual([]);
  });

  it("do not come back where a person took the box out", async () => {
    const box = /<w:p><w:pPr><w:pStyle w:val="BriefDraft(?:Title|Text)"\/>.*?<\/w:p>/gs;
    const mine = withPart(made(untitled), DOCUMENT, (xml) => xml.replace(box, ""));
    const before = linesIn(mine).length;
    const { file } = await refresh(await open(mine), {
      ...untitled,
      details: { ...untitled.details, client: "Others" },
    });
    expect(linesIn(file)).toHaveLength(before);
  });

  it("stay while the brief goes on saying what was only proposed", async () => {
    const now = saying(texts[0]!, briefText({ part: "key-message", text: "Two." }), texts[1]!, texts[2]!);
    const proposed = made(saying(texts[0]!, texts[2]!));
    const { file } = await refresh(await open(proposed), now);
    expect(marksOf(file)).toEqual(marksOf(proposed));
  });

  it("leave the mark on a brief of which more would be written otherwise, and take the box that says what is missing", async () => {
    const now = { ...whole, gaps: [...whole.gaps, gap({ id: "G-002", status: "withdrawn" })] };
    const then = { ...untitled, gaps: [...whole.gaps, gap({ id: "G-002", headline: "The second" })] };
    const draft = made(then);
    const { file, state, otherwise } = await refresh(await open(draft), now);
    expect(state).toBe("stale");
    expect(otherwise).not.toEqual([]);
    expect(marksOf(file)).toEqual(marksOf(draft));
    expect(boxOf(file)).toEqual([]);
    const again = await refresh(await open(file), now);
    expect(marksOf(again.file)).toEqual(marksOf(draft));
  });

  it("stay together where a text was not written, and go with the refresh that writes it", async () => {
    const opened = await open(made(untitled));
    const before = [marksOf(opened.save()), boxOf(opened.save())];
    const held = await refresh(opened, whole, withTitleTyped);
    expect([marksOf(held.file), boxOf(held.file)]).toEqual(before);
    expect(held).toMatchObject({ state: "stale", left: ["box", "mark", "status"] });
    expect(await officeErrors(held.file)).toEqual([]);
    expect(await refresh(opened, whole)).toMatchObject({ state: "fresh", left: [], otherwise: [] });
    expect([linesIn(opened.save()), statusOf(opened.save())]).toEqual([linesIn(made(whole)), ""]);
  });

  it("leave a status that a person gave the file, and say so", async () => {
    const mine = withText(made(untitled), CORE, /(?<=contentStatus>)[^<]+/, "Sent for comment");
    const { file, left } = await refresh(await open(mine), whole);
    expect(statusOf(file)).toBe("Sent for comment");
    expect(left).toEqual(["status"]);
  });
});

const isDeletion = ({ Name }: WireAction): boolean => Name === "Delete";

it("the marks of a draft stay together where Word refuses the box, what is remembered of them too", async () => {
  const { document } = await openInWord(made(untitled), {
    faults: {
      request: ({ Actions }) =>
        isBroken && Actions.some(isDeletion) ? new OfficeError("GeneralException", "Word is busy") : undefined,
    },
  });
  let isBroken = true;
  const opened: Opened = { brief: openBrief(async () => layout), save: () => document.save() };
  const before = [marksOf(opened.save()), boxOf(opened.save())];
  const held = await refresh(opened, whole);
  expect([marksOf(held.file), boxOf(held.file)]).toEqual(before);
  expect(held).toMatchObject({ state: "stale", left: ["box", "mark", "status"] });
  expect(linesIn(held.file).join("\n")).toContain(texts[0]?.text);
  isBroken = false;
  expect(await refresh(opened, whole)).toMatchObject({ state: "fresh", left: [], otherwise: [] });
  expect([linesIn(opened.save()), statusOf(opened.save())]).toEqual([linesIn(made(whole)), ""]);
});

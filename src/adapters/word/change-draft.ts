import type { BriefChanges, DraftChange, DraftPart } from "../../domain/brief/refresh/brief-changes";
import { draftParts } from "../../domain/brief/refresh/leave-draft";
import type { Language } from "../../domain/language";
import { controlName } from "../docx/control-names";
import { toTree } from "../docx/element-tree";
import { readBriefPart } from "../docx/read-brief-part";
import { BODY_TAG, FACT_TAG } from "../docx/template-control";
import { compareChanges } from "./compare-changes";
import type { Writing } from "./compare-changes";
import { askForControls, listControls } from "./controls";
import type { OpenDataPart } from "./data-part";
import { changeStatus } from "./document-status";
import { freeControls } from "./free-controls";
import { leftBetween } from "./refusals";
import { readBack, writeTexts } from "./write-texts";
import type { ChangeData } from "./write-texts";

/** Names of the styles that tell the marks of a draft, as Word gives them in any language: they are the template's own. */
const STYLE = { mark: "Brief State", title: "Brief Draft Title", text: "Brief Draft Text" } as const;
const MARK_TAG = `${FACT_TAG}state`;
const TITLE_TAG = `${FACT_TAG}title`;

/** What came of it: how many controls were written, and what was left. */
export interface DraftDone {
  readonly written: number;
  readonly leftOfDraft: readonly DraftPart[];
}

/**
 * Bring the marks of a draft up to date: box, mark and what is remembered of them together, then the status. Where one
 * says something else by now, has lost its place or is refused, all stay as they are. Tracking has to be off.
 *
 * @throws UnusableInput when not all could be put back
 */
export async function changeDraft(
  context: Word.RequestContext,
  part: OpenDataPart,
  changes: BriefChanges,
  change: ChangeData,
): Promise<DraftDone> {
  const parts = draftParts(changes);
  const left: DraftDone = { written: 0, leftOfDraft: parts };
  if (parts.length === 0) return { written: 0, leftOfDraft: [] };
  const { box, mark, status, value } = changes.draft;
  const places = await findPlaces(context, changes.draft);
  const texts = changes.texts.filter((text) => text.value === value);
  const { writings, differing } = compareChanges({ texts, freed: [] }, await listControls(context));
  if (!places || differing.length > 0) return left;
  const before = await part.xml();
  const { language } = readBriefPart(toTree(before, "customXml")).value;
  const isDone = await isTaken(async () => {
    await writeTexts(context, part, writings, (xml) => change(xml, { ...changes, texts }));
    if ((await readBack(context, writings)).length > 0) throw new Error("The mark says something else");
    if (box) queueBox(box.now, places);
    if (mark && places.title) queueMark(mark.text, places.title, language);
    await context.sync();
  });
  if (!isDone) {
    if (!(await isTaken(() => putBack(context, part, writings, before))))
      throw leftBetween([controlName("state", language)]);
    return left;
  }
  const isMarkGone = await isTaken(() => takeEmptyMark(context));
  const isStatusSet = await changeStatus(status);
  return {
    written: writings.length,
    leftOfDraft: [...(isMarkGone ? [] : (["mark"] as const)), ...(isStatusSet ? [] : (["status"] as const))],
  };
}

async function putBack(
  context: Word.RequestContext,
  part: OpenDataPart,
  writings: readonly Writing[],
  before: string,
): Promise<void> {
  const old = writings.map(({ control }) => ({ control, text: control.text }));
  const now = new Set((await readBack(context, old)).map(({ control }) => control));
  await writeTexts(
    context,
    part,
    old.filter(({ control }) => now.has(control.key)),
    () => before,
  );
}

/** Whether Word did it; what it refuses of the marks is named, and stops nothing. */
async function isTaken(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/** The paragraphs of the box that is there, before which one the new one goes, and before which one the mark goes. */
interface Places {
  readonly old: readonly Word.Paragraph[];
  readonly box: Word.Paragraph | undefined;
  readonly title: Word.Paragraph | undefined;
}

/** Undefined where the box says something else by now, or what is to be put in has no place. */
async function findPlaces(context: Word.RequestContext, { box, mark }: DraftChange): Promise<Places | undefined> {
  const paragraphs = await paragraphsIn(context);
  const own = (style: string) => paragraphs.filter((one) => one.style === style);
  const said = (style: string): string =>
    own(style)
      .map(({ text }) => text)
      .join("\n");
  if (box && (said(STYLE.title) !== box.before.title || said(STYLE.text) !== box.before.text)) return undefined;
  const old = [...own(STYLE.title), ...own(STYLE.text)];
  const place = box && (old[0] ?? (await firstOf(context, BODY_TAG)));
  const title = mark && (await firstOf(context, TITLE_TAG));
  return (box && !place) || (mark && !title) ? undefined : { old, box: place, title };
}

function queueBox({ title, text }: NonNullable<DraftChange["box"]>["now"], { old, box }: Places): void {
  for (const [said, style] of [
    [title, STYLE.title],
    [text, STYLE.text],
  ] as const) {
    const added = said === "" ? undefined : box?.insertParagraph(said, "Before");
    if (added) added.style = style;
  }
  for (const one of old) one.delete();
}

/** In a control by its tag: Word offers no way of binding one to the data. */
function queueMark(text: string, title: Word.Paragraph, language: Language): void {
  const paragraph = title.insertParagraph(text, "Before");
  paragraph.style = STYLE.mark;
  const control = paragraph.insertContentControl();
  control.tag = MARK_TAG;
  control.title = controlName("state", language);
  control.cannotEdit = true;
  control.cannotDelete = true;
}

/** A control without a text invites to type, so it goes with its paragraph; where other words stand there, it stays. */
async function takeEmptyMark(context: Word.RequestContext): Promise<void> {
  const marks = (await listControls(context)).filter(({ tag, text }) => tag === MARK_TAG && text === "");
  if (marks.length === 0) return;
  const paragraphs = marks.map(({ id }) => askForControls(context).getById(id).paragraphs.getFirst());
  for (const one of paragraphs) one.load("text");
  await context.sync();
  const alone = marks.filter((_, at) => paragraphs[at]?.text === "");
  await freeControls(context, alone);
  for (const one of await paragraphsIn(context)) if (one.style === STYLE.mark && one.text === "") one.delete();
  await context.sync();
}

async function paragraphsIn(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text,style");
  await context.sync();
  return paragraphs.items;
}

/** The first paragraph of a control; undefined where the control is gone. */
async function firstOf(context: Word.RequestContext, tag: string): Promise<Word.Paragraph | undefined> {
  const control = (await listControls(context)).find((one) => one.tag === tag);
  return control && askForControls(context).getById(control.id).paragraphs.getFirst();
}

import type { DraftChange, DraftPart } from "../../domain/brief/refresh/brief-changes";
import { controlName } from "../docx/control-names";
import { BODY_TAG, FACT_TAG } from "../docx/template-control";
import type { Language } from "../../domain/language";
import { askForControls, listControls } from "./controls";
import { freeControls } from "./free-controls";

/** Names of the styles that tell the marks of a draft, as Word gives them in any language: they are the template's own. */
const STYLE = { mark: "Brief State", title: "Brief Draft Title", text: "Brief Draft Text" } as const;
const MARK_TAG = `${FACT_TAG}state`;
const TITLE_TAG = `${FACT_TAG}title`;

/**
 * Bring the box and the mark of a draft up to date in the text of the document. What says something else by now, and
 * what has lost its place, is left.
 *
 * @returns what was left
 */
export async function changeDraftParts(
  context: Word.RequestContext,
  { box, mark }: Pick<DraftChange, "box" | "mark">,
  language: Language,
): Promise<readonly DraftPart[]> {
  const left: DraftPart[] = [];
  if (box && !(await isDone(() => changeBox(context, box)))) left.push("box");
  if (mark && !(await isDone(() => placeMark(context, mark.text, language)))) left.push("mark");
  if (!(await isDone(() => takeEmptyMark(context))) && !left.includes("mark")) left.push("mark");
  return left;
}

/** The texts are written by then: what Word refuses of the rest is named, and stops nothing. */
async function isDone(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch {
    return false;
  }
}

async function changeBox(context: Word.RequestContext, { before, now }: NonNullable<DraftChange["box"]>) {
  const paragraphs = await paragraphsIn(context);
  const own = (style: string) => paragraphs.filter((one) => one.style === style);
  const said = (style: string): string =>
    own(style)
      .map(({ text }) => text)
      .join("\n");
  if (said(STYLE.title) !== before.title || said(STYLE.text) !== before.text) return false;
  const old = [...own(STYLE.title), ...own(STYLE.text)];
  const place = old[0] ?? (await firstOf(context, BODY_TAG));
  if (!place) return false;
  for (const [text, style] of [
    [now.title, STYLE.title],
    [now.text, STYLE.text],
  ] as const) {
    if (text !== "") place.insertParagraph(text, "Before").style = style;
  }
  for (const one of old) one.delete();
  await context.sync();
  return true;
}

/** In a control by its tag: Word offers no way of binding one to the data. */
async function placeMark(context: Word.RequestContext, text: string, language: Language) {
  const place = await firstOf(context, TITLE_TAG);
  if (!place) return false;
  const paragraph = place.insertParagraph(text, "Before");
  paragraph.style = STYLE.mark;
  const control = paragraph.insertContentControl();
  control.tag = MARK_TAG;
  control.title = controlName("state", language);
  await context.sync();
  control.cannotEdit = true;
  control.cannotDelete = true;
  await context.sync();
  return true;
}

/** A control without a text invites to type, so it goes with its paragraph; where other words stand there, it stays. */
async function takeEmptyMark(context: Word.RequestContext) {
  const marks = (await listControls(context)).filter(({ tag, text }) => tag === MARK_TAG && text === "");
  if (marks.length === 0) return true;
  const paragraphs = marks.map(({ id }) => askForControls(context).getById(id).paragraphs.getFirst());
  for (const one of paragraphs) one.load("text");
  await context.sync();
  const alone = marks.filter((_, at) => paragraphs[at]?.text === "");
  await freeControls(context, alone);
  for (const one of await paragraphsIn(context)) if (one.style === STYLE.mark && one.text === "") one.delete();
  await context.sync();
  return true;
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

import { descendants } from "../docx/element-tree";
import type { Element } from "../docx/element-tree";
import { tagOf } from "../docx/template-control";
import { controlsNotListed } from "./refusals";

/** A control of the brief as Word lists it. */
export interface ListedControl {
  /** Its tag, and which of those with the tag it is: on the web Word numbers controls anew now and then. */
  readonly key: string;
  readonly id: number;
  readonly tag: string;
  /** What stands on its frame, for naming it to a person. */
  readonly title: string;
  /** Line ends as `"\n"`, without what tracked changes took out. */
  readonly text: string;
  /** Whether tracked changes moved all of it away or deleted it: then it is no place of its text. */
  readonly isStruckOut: boolean;
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
}

/** Tags of ours. */
const OURS = /^gap-table:/u;

/** The types of controls, ours being the first: without asking for it Word lists rich text alone. */
const TYPES: readonly `${Word.ContentControlType}`[] = ["PlainText", "RichText"];

/** Every control of ours, in reading order, as the batch finds them; two round trips. */
export async function listControls(context: Word.RequestContext): Promise<readonly ListedControl[]> {
  const all = askForControls(context);
  all.load("id,tag,title,cannotEdit,cannotDelete");
  await context.sync();
  const ours = all.items.filter(({ tag }) => OURS.test(tag));
  const texts = ours.map((control) => control.getReviewedText("Current"));
  const originals = ours.map((control) => control.getReviewedText("Original"));
  await context.sync();
  const seen = new Map<string, number>();
  return ours.map(({ id, tag, title, cannotEdit, cannotDelete }, index) => {
    const place = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, place);
    const text = toLines(texts[index]?.value ?? "");
    const isStruckOut = text === "" && (originals[index]?.value ?? "") !== "";
    return { key: `${tag} ${place}`, id, tag, title, text, isStruckOut, cannotEdit, cannotDelete };
  });
}

export const askForControls = ({ document }: Word.RequestContext): Word.ContentControlCollection =>
  document.getContentControls({ types: [...TYPES] as Word.ContentControlType[] });

/** The text of a control as the data part would hold it: Word tells a line break by a character of its own. */
const toLines = (text: string): string => text.replaceAll("\u000b", "\n").replace(/\r\n?/gu, "\n");

/**
 * Make sure that Word lists what the document holds: what a person deleted is in neither, what a build of Word lost is
 * in the document's XML.
 *
 * @param whole the document as XML; where Word gives none there is nothing to compare with
 * @throws UnusableInput when it lists fewer
 */
export function requireAllListed(listed: readonly ListedControl[], whole: Element | undefined): void {
  const held = whole ? descendants(whole, "sdt").map(tagOf) : [];
  const lost = countOf(held.filter((tag) => OURS.test(tag)));
  for (const { tag } of listed) lost.set(tag, (lost.get(tag) ?? 0) - 1);
  const missing = [...lost.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  if (missing > 0) throw controlsNotListed(missing);
}

const countOf = (tags: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

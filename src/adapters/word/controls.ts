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
  await context.sync();
  const seen = new Map<string, number>();
  return ours.map(({ id, tag, title, cannotEdit, cannotDelete }, index) => {
    const place = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, place);
    const text = toLines(texts[index]?.value ?? "");
    return { key: `${tag} ${place}`, id, tag, title, text, cannotEdit, cannotDelete };
  });
}

export const askForControls = ({ document }: Word.RequestContext): Word.ContentControlCollection =>
  document.getContentControls({ types: [...TYPES] as Word.ContentControlType[] });

/** The text of a control as the data part would hold it: Word tells a line break by a character of its own. */
const toLines = (text: string): string => text.replace(/\r\n?|\u000b/gu, "\n");

/**
 * Make sure that Word lists what the document holds, where tags are missing: what a person deleted is in neither, what
 * a build of Word lost is in the document's XML.
 *
 * @throws UnusableInput when it lists fewer
 */
export async function requireAllListed(
  context: Word.RequestContext,
  listed: readonly ListedControl[],
  expected: Iterable<string>,
): Promise<void> {
  const tags = new Set(listed.map(({ tag }) => tag));
  const missing = new Set([...expected].filter((tag) => !tags.has(tag)));
  if (missing.size === 0) return;
  const whole = context.document.body.getOoxml();
  await context.sync();
  const held = Array.from(whole.value.matchAll(/<w:tag\b[^>]*\bw:val="([^"]*)"/gu), ([, tag = ""]) => decode(tag));
  const lost = new Set(held.filter((tag) => missing.has(tag)));
  if (lost.size > 0) throw controlsNotListed(lost.size);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string => text.replace(/&(\w+);/gu, (whole, name: string) => NAMED[name] ?? whole);

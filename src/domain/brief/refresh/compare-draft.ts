import { fingerprintOf } from "../../review/fingerprint";
import type { BoxBlock, Brief } from "../brief";
import { spansIn } from "../spans";
import { wordsAround } from "../words-around";
import { wordsOf } from "../words/words-of";
import type { DraftChange } from "./brief-changes";
import type { LinkedContent, LinkedMemory, NoticeText } from "./linked-text";

/** What becomes of the marks of a draft, and what the brief remembers once its box is that of today. */
export interface DraftOutlook {
  readonly draft: DraftChange;
  readonly memory: LinkedMemory;
}

/**
 * Compare the marks of a draft with those of today: the box on page 1, the mark above the title, the file's status.
 *
 * A box is ours while it says what is remembered of it: one that a person wrote in, or took out, stays as they left it.
 *
 * @param mark the mark of today, "" for none
 * @param isKept whether the brief goes on showing what was only proposed, so that its box stays, too
 */
export function compareDraft(content: LinkedContent, today: Brief, mark: string, isKept: boolean): DraftOutlook {
  const { memory, notice, texts, controls } = content;
  const fact = texts.find(({ binding: { gap, field } }) => gap === "" && field === "state");
  const isShown = controls.some(({ value }) => value === fact?.value);
  const box = today.blocks.find((block): block is BoxBlock => block.kind === "box" && block.tone === "draft");
  const now = box === undefined ? NONE : toNotice(box);
  const ours = isKept || notice === undefined ? undefined : boxOfOurs(content, notice, now);
  return {
    draft: {
      box: ours && notice && !isSame(notice, now) ? { before: notice, now } : undefined,
      mark: fact?.text === "" && !isShown && mark !== "" ? { value: fact.value, text: mark } : undefined,
      status: { before: fact?.text ?? "", now: mark },
      value: fact?.value,
      sections: memory.sections,
    },
    memory: ours ? { ...memory, sections: sectionsAfter(memory, ours.section, box) } : memory,
  };
}

/** Whether a refresh changes the box or the mark. */
export const changesDraft = ({ box, mark }: DraftChange): boolean => box !== undefined || mark !== undefined;

const NONE: NoticeText = { title: "", text: "" };

const fingerprintOfNotice = ({ title, text }: NoticeText): string => fingerprintOf([title, text]);

const isSame = (one: NoticeText, other: NoticeText): boolean => fingerprintOfNotice(one) === fingerprintOfNotice(other);

const toNotice = ({ title, blocks }: BoxBlock): NoticeText => ({
  title,
  text: blocks
    .map((block) =>
      spansIn(block)
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n"),
});

/**
 * The section under which the box of the document is remembered, undefined for one without a box. No answer for a box
 * that is a person's or was taken out by one, nor in a brief of an earlier version.
 */
function boxOfOurs(
  { memory: { sections }, language }: LinkedContent,
  notice: NoticeText,
  now: NoticeText,
): { readonly section: string | undefined } | undefined {
  if (sections === undefined) return undefined;
  if (!isSame(notice, NONE)) return sections.find(({ fingerprint }) => fingerprint === fingerprintOfNotice(notice));
  const names = new Set(["", wordsOf(language).draft.mark]);
  const takenOut = sections.find(({ section }) => names.has(section));
  return takenOut === undefined ? { section: undefined } : isSame(now, NONE) ? takenOut : undefined;
}

function sectionsAfter({ sections = [] }: LinkedMemory, before: string | undefined, box: BoxBlock | undefined) {
  const others = sections.filter(({ section }) => section !== before);
  return [...(box === undefined ? [] : wordsAround([box]).sections), ...others];
}

/** Whether a paragraph begins with a quotation mark, as what is put into another act does. */
export const beginsQuoted = (text: string): boolean => /^\s*[«“„"]/u.test(text);

/**
 * Which paragraphs say what becomes of another act: those from a mark of the draft to the next, where one announces
 * something and one below it is quoted. They are no list, since what each puts in stands between them.
 */
export function findAmending(
  paragraphs: readonly { readonly text: string; readonly marks: readonly unknown[] }[],
): readonly boolean[] {
  const amending: boolean[] = [];
  let begin = 0;
  let announces = false;
  let quotes = false;
  for (let at = 0; at <= paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.marks.length > 0) {
      amending.push(...Array.from({ length: at - begin }, () => quotes));
      begin = at;
      announces = quotes = false;
    }
    quotes ||= announces && beginsQuoted(paragraph?.text ?? "");
    announces ||= /[:：]\s*$/u.test(paragraph?.text ?? "");
  }
  return amending;
}

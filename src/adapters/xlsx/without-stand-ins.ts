import { isOnlyTags } from "../opc/xml-spans";

/** A part of notes without some of them, and those by their cells and the numbers of their authors. */
export interface RestOfNotes {
  readonly xml: string;
  readonly left: readonly { readonly cell: string; readonly author: number }[];
}

/** As Excel writes it, on a cell and by an author. */
const NOTE = /<comment ref="([A-Z]+\d+)" authorId="(\d+)"(?:\s[^<>]*)?(?<!\/)>/uy;
const OPENS = "<comment ";
const CLOSES = "</comment>";

/**
 * A part of notes without those on cells with a thread, which nearly always stand in for it and say once more what it
 * says, so that they need not be gone through. They are found by their tags; what is written in another way stays.
 *
 * @param cells those with a thread, `"B4"`
 * @returns undefined where there is nothing to leave out, or what looks like a tag may be none
 */
export function withoutStandIns(
  xml: string,
  cells: Pick<ReadonlySet<string>, "has" | "size">,
): RestOfNotes | undefined {
  let start = xml.indexOf(OPENS);
  if (cells.size === 0 || start < 0 || !isOnlyTags(xml, start)) return undefined;
  const left: { cell: string; author: number }[] = [];
  const kept: string[] = [];
  let at = 0;
  while (start >= 0) {
    const next = xml.indexOf(OPENS, start + OPENS.length);
    const close = xml.indexOf(CLOSES, start);
    NOTE.lastIndex = start;
    const [, cell = "", author] = NOTE.exec(xml) ?? [];
    if (cells.has(cell) && close >= 0 && (next < 0 || close < next)) {
      kept.push(xml.slice(at, start));
      left.push({ cell, author: Number(author) });
      at = close + CLOSES.length;
    }
    start = next;
  }
  return at === 0 ? undefined : { xml: [...kept, xml.slice(at)].join(""), left };
}

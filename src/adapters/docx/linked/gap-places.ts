import { idKey } from "../../../domain/gap/id-key";
import type { ToldTheme } from "../../../domain/brief/refresh/linked-text";
import { OUR_TAG } from "../control-tag";
import { lookOf } from "../document-styles";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { tagOf } from "../template-control";
import { paragraphText } from "./control-text";
import { struckOut } from "./tracked-changes";

/** Where gaps are told: the heading above them, `""` for none of the second level, and where it ends. */
export interface GapPlaces {
  readonly heading: string;
  readonly headingEnd: number | undefined;
  /** The keys of the gaps, and where the block of each ends: behind the last paragraph that tells it, in one run with its first. */
  readonly ends: ReadonlyMap<string, number>;
}

/** Looks of paragraphs that tell a gap, the last of which ends its block. */
const BLOCK_LOOKS: ReadonlySet<string | undefined> = new Set(["gapTitle", "gapText", "gapSource"]);

/** The places of gaps in a document, in reading order; headings that no gap is told under are left out. */
export function gapPlaces(document: Element): readonly GapPlaces[] {
  const places: (GapPlaces & { readonly ends: Map<string, number> })[] = [];
  let place = { heading: "", headingEnd: undefined as number | undefined, ends: new Map<string, number>() };
  places.push(place);
  let current: string | undefined;
  const struck = struckOut(document);
  for (const paragraph of descendants(document, "p")) {
    const style = child(paragraph, "pPr", "pStyle")?.attributes["w:val"] ?? "";
    if (style === "Heading1" || style === "Heading2") {
      const heading = style === "Heading1" ? "" : paragraphText(paragraph).trim();
      place = { heading, headingEnd: paragraph.end, ends: new Map() };
      places.push(place);
    }
    const look = lookOf(style);
    if (!BLOCK_LOOKS.has(look)) current = undefined;
    else current = gapOf(paragraph, struck) ?? (opensOrIsOut(paragraph, look, struck) ? undefined : current);
    if (current !== undefined) place.ends.set(current, paragraph.end);
  }
  return places.filter(({ ends }) => ends.size > 0);
}

/** The gaps that a document tells, by theme. */
export const toldThemes = (document: Element): readonly ToldTheme[] =>
  gapPlaces(document).map(({ heading, ends }) => ({ heading, gaps: [...ends.keys()] }));

/** Whether no gap that is told above goes on in a paragraph. */
const opensOrIsOut = (paragraph: Element, look: string | undefined, struck: ReadonlySet<Element>): boolean =>
  look === "gapTitle" || descendants(paragraph, "sdt").some((control) => struck.has(control));

/** The gap whose values a paragraph shows; those that tracked changes took out are not shown. */
function gapOf(paragraph: Element, struck: ReadonlySet<Element>): string | undefined {
  const tag = descendants(paragraph, "sdt")
    .filter((control) => !struck.has(control))
    .map(tagOf)
    .find((known) => known.startsWith(OUR_TAG) && known.includes("/"));
  const owner = tag?.slice(OUR_TAG.length, tag.lastIndexOf("/"));
  return owner === undefined || owner === "review" || owner === "brief" ? undefined : idKey(owner);
}

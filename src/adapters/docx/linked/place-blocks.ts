import type { PlacedBlocks } from "../../../domain/brief/refresh/brief-changes";
import { idKey } from "../../../domain/gap/id-key";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { toBody } from "../block-xml";
import { OUR_TAG } from "../control-tag";
import { child, descendants, toTree } from "../element-tree";
import type { Element } from "../element-tree";
import { documentStyles, lookOf } from "../document-styles";
import { tagOf } from "../template-control";
import { newIds } from "../write-brief";
import type { Writing } from "../writing";
import type { OpenedBrief } from "./open-brief";
import { textOfBrief } from "./text-of-brief";
import type { Splice } from "../../opc/splice";
import type { ChangingPart } from "./change-brief-part";

/**
 * Put the blocks of new rows into the document, behind the paragraphs of the gap that each is to follow.
 *
 * @returns the splices of the document's main part
 */
export function placeBlocks(
  { parts }: OpenedBrief,
  placed: readonly PlacedBlocks[],
  writing: Writing,
): readonly Splice[] {
  const document = parts[0];
  if (document === undefined || placed.length === 0) return [];
  const ends = blockEnds(document.root);
  return placed.map(({ blocks, after }) => {
    const at =
      after.map((known) => ends.get(idKey(known))).find((end) => end !== undefined) ?? endOfText(document.root);
    return { start: at, end: at, text: toBody(blocks, writing) };
  });
}

/** How new text is written into a brief that is there: in the styles it has, with ids and values of its own. */
export function writingInto(pkg: Package, { parts, store, content }: OpenedBrief, data: ChangingPart): Writing {
  const ids = parts.flatMap(({ root }) => descendants(root, "sdt")).map((control) => child(control, "sdtPr", "id"));
  let styles: Writing["styles"] | undefined;
  return {
    language: content.language,
    link: { data: { valuePath: (binding, text) => data.addOfNewRow(binding, text) }, store: store.id ?? "" },
    textWidth: 0,
    lists: { number: () => 0, restart: () => 0 },
    get styles() {
      return (styles ??= stylesOf(pkg));
    },
    nextId: newIds(new Set(ids.map((id) => Number(id?.attributes["w:val"])))),
    linkTo: () => "",
  };
}

/** Of the document as it is, which may be older than ours. */
function stylesOf(pkg: Package): Writing["styles"] {
  const name = relatedPart(pkg, pkg.mainPart, "styles");
  const xml = name === undefined ? NO_STYLES : pkg.text(name);
  return documentStyles({ xml, root: toTree(xml, name ?? "") });
}

const NO_STYLES = "<styles/>";

/** Looks of paragraphs that tell a gap, the last of which ends its block. */
const BLOCK_LOOKS: ReadonlySet<string | undefined> = new Set(["gapTitle", "gapText", "gapSource"]);

/** Where the block of each gap ends: behind the last paragraph that tells it, in one run with its first. */
function blockEnds(document: Element): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  let current: string | undefined;
  for (const paragraph of descendants(document, "p")) {
    const look = lookOf(child(paragraph, "pPr", "pStyle")?.attributes["w:val"] ?? "");
    if (!BLOCK_LOOKS.has(look)) current = undefined;
    else current = gapOf(paragraph) ?? (look === "gapTitle" ? undefined : current);
    if (current !== undefined) ends.set(current, paragraph.end);
  }
  return ends;
}

/** The gap whose values a paragraph shows. */
function gapOf(paragraph: Element): string | undefined {
  const tag = descendants(paragraph, "sdt")
    .map(tagOf)
    .find((known) => known.startsWith(OUR_TAG) && known.includes("/"));
  const owner = tag?.slice(OUR_TAG.length, tag.lastIndexOf("/"));
  return owner === undefined || owner === "review" || owner === "brief" ? undefined : idKey(owner);
}

/** The end of the control around the text; where that is lost, the end of the document, before its last section's look. */
function endOfText(document: Element): number {
  const body = child(document, "body");
  const content = textOfBrief(document);
  if (content !== undefined && content.children.some(({ name }) => name === "p")) return content.contentEnd;
  return child(body, "sectPr")?.start ?? body?.contentEnd ?? document.contentEnd;
}

import type { PlacedBlocks } from "../../../domain/brief/refresh/brief-changes";
import { idKey } from "../../../domain/gap/id-key";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { toBody } from "../block-xml";
import { child, descendants, toTree } from "../element-tree";
import type { Element } from "../element-tree";
import { documentStyles } from "../document-styles";
import { newIds } from "../write-brief";
import type { Writing } from "../writing";
import type { OpenedBrief } from "./open-brief";
import { gapPlaces } from "./gap-places";
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
  const places = gapPlaces(document.root);
  const ends = new Map(places.flatMap((place) => [...place.ends]));
  return placed.map(({ blocks, after, below }) => {
    const at =
      after.map((known) => ends.get(idKey(known))).find((end) => end !== undefined) ??
      places.find(({ heading }) => heading !== "" && heading === below)?.headingEnd ??
      endOfText(document.root);
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

/** The end of the control around the text; where that is lost, the end of the document, before its last section's look. */
function endOfText(document: Element): number {
  const body = child(document, "body");
  const content = textOfBrief(document);
  if (content !== undefined && content.children.some(({ name }) => name === "p")) return content.contentEnd;
  return child(body, "sectPr")?.start ?? body?.contentEnd ?? document.contentEnd;
}

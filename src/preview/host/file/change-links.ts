import type { Package } from "../../../adapters/opc/package";
import { setAttribute, splice } from "../../../adapters/opc/splice";
import type { Splice } from "../../../adapters/opc/splice";
import { xmlSpans } from "../../../adapters/opc/xml-spans";
import { formatArea } from "../state/area";
import { same } from "../state/same";
import type { LinkState } from "../state/sheet";
import type { Baseline } from "./baseline";

/** Let the links of sheets stand where their cells are now; those whose cells were deleted go. */
export function changeLinks(pkg: Package, { sheets }: Baseline): void {
  for (const [sheet, { parts, links }] of sheets) {
    if (same(links, sheet.links)) continue;
    const xml = pkg.text(parts.part);
    pkg.set(parts.part, splice(xml, linkSplices(xml, parts.part, links, sheet.links)));
  }
}

const WANTED = new Set(["hyperlinks", "hyperlink"]);

function linkSplices(
  xml: string,
  part: string,
  before: readonly LinkState[],
  now: readonly LinkState[],
): readonly Splice[] {
  const [list, ...elements] = xmlSpans(xml, part, WANTED);
  const kept = new Map(now.map(({ stored, area }) => [stored, formatArea(area)]));
  const gone = before.map(({ stored }) => stored).filter((stored) => !kept.has(stored));
  // A list of none is no list.
  if (list && gone.length === elements.length) return [{ start: list.start, end: list.end, text: "" }];
  return elements.flatMap((element, at) => {
    const ref = kept.get(at);
    if (ref !== undefined) return element.attributes["ref"] === ref ? [] : [setAttribute(xml, element, "ref", ref)];
    return gone.includes(at) ? [{ start: element.start, end: element.end, text: "" }] : [];
  });
}

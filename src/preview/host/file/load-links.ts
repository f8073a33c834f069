import type { Package } from "../../../adapters/opc/package";
import { xmlSpans } from "../../../adapters/opc/xml-spans";
import type { SheetIndex } from "../../../adapters/xlsx/sheet-index";
import { parseArea } from "../state/parse-area";
import type { Sheet } from "../state/sheet";
import { aroundCells } from "./load-sheet-look";

const WANTED = new Set(["hyperlink"]);

/** Put the links of a stored sheet to other files and pages on a sheet of the model. */
export function loadLinks(sheet: Sheet, index: SheetIndex, pkg: Package): void {
  const outside = pkg.relationships(index.part).filter(({ external }) => external);
  const targets = new Map(outside.map(({ id, target }) => [id, target]));
  const elements = xmlSpans(aroundCells(index), index.part, WANTED);
  sheet.links = elements.flatMap(({ attributes: { ref = "", location, "r:id": id = "" } }, stored) => {
    const area = parseArea(ref);
    const target = targets.get(id);
    if (!area || target === undefined) return [];
    return [{ area, stored, address: location === undefined ? target : `${target}#${location}` }];
  });
}

import { toText } from "../../../../domain/review/match-table";
import { openPackage } from "../../../opc/open-package";
import { ownerOf } from "../../../opc/relationships";
import { xmlSpans } from "../../../opc/xml-spans";
import { cellValue } from "../../cell-value";
import { WorkbookReader } from "../../workbook-reader";
import { toCellText } from "../shared-texts";
import { notFrozen } from "../refusals";
import type { SheetModel } from "../sheet-model";

/** All that a frozen copy is made of. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/tables\/table\d+\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels)$/u;
/** What a formula, a link or a path would stand in. */
const REFUSED = new Set(["f", "calculatedColumnFormula", "hyperlink", "legacyDrawing", "externalReference"]);
const NAMED = /creator|lastModifiedBy|manager|company|absPath/iu;

/**
 * Look through a frozen copy: known parts only, nothing that leads out, no formula, no author, no range by a name of a
 * person's, and in the cells just the texts of the sheets.
 *
 * @throws UnusableInput when there is anything else
 */
export function verifyFrozen(bytes: Uint8Array, sheets: readonly SheetModel[]): void {
  const pkg = openPackage(bytes, "workbook");
  const reader = new WorkbookReader(pkg);
  const owners = ["", ...pkg.parts.filter((part) => ownerOf(part) === undefined)];
  const leadsOut = owners.some((part) => pkg.relationships(part).some(({ external }) => external));
  const holdsMore = pkg.parts.some((part) => !PARTS.test(part) || refusedIn(pkg.text(part), part));
  const names = xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["definedName"]));
  const isNamed = names.some(({ attributes }) => !attributes["name"]?.startsWith("_xlnm."));
  const texts = reader.sheets.map(({ part }) => {
    const cells = [...reader.sheetIndex(part).rows.values()].flatMap((row) => row.cells);
    return cells.map((cell) => toText(cellValue(cell, reader.context())));
  });
  const wanted = sheets.map(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ content }) => (typeof content === "object" ? "" : toCellText(String(content ?? "")))),
    ),
  );
  if (leadsOut || holdsMore || isNamed || JSON.stringify(texts) !== JSON.stringify(wanted)) throw notFrozen();
}

const refusedIn = (xml: string, part: string): boolean =>
  xmlSpans(xml, part, REFUSED).length > 0 || (part.startsWith("docProps/") && NAMED.test(xml.replace(TITLE, "")));

/** The draft's title may say anything. */
const TITLE = /<dc:title>[^<]*<\/dc:title>/u;

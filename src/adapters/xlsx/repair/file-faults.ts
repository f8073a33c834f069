import type { FileStep } from "../../../domain/review/repair-step";
import { CONTENT_TYPES, removeContentType } from "../../opc/content-types";
import type { Package } from "../../opc/package";
import { relatedParts, removeRelationship } from "../../opc/relationships";
import { splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { WorkbookReader } from "../workbook-reader";
import { isOutOfOrder, putInOrderIn } from "./element-order";

const SHEET_ORDERS = ["worksheet", "sheetPr"] as const;

/** What programs are known to write so that Excel calls a file damaged, or that points at nothing. */
export function findFaults(pkg: Package, reader: WorkbookReader): readonly FileStep[] {
  return [
    ...missingParts(pkg).map((part) => fault("missing-part", part)),
    ...brokenNames(pkg).map(({ attributes }) => fault("broken-name", attributes["name"] ?? "")),
    ...reader.sheets
      .filter(({ part }) => emptyFormats(pkg, part).length > 0)
      .map(({ name }) => fault("empty-format", name)),
    ...reader.sheets
      .filter(({ part }) => isOutOfOrder(pkg.text(part), part, SHEET_ORDERS))
      .map(({ name }) => fault("wrong-order", name)),
    ...relatedParts(pkg, pkg.mainPart, "styles")
      .filter((part) => pkg.has(part) && isOutOfOrder(pkg.text(part), part, ["font"]))
      .map((part) => fault("loose-order", part)),
  ];
}

const fault = (kind: FileStep["fault"], what: string): FileStep => ({ kind: "mend-file", fault: kind, what });

/** Mend one of them. */
export function mendFault(pkg: Package, reader: WorkbookReader, { fault: kind, what }: FileStep): void {
  const sheet = reader.sheets.find(({ name }) => name === what)?.part ?? "";
  if (kind === "missing-part") {
    for (const { owner, target } of danglingLinks(pkg)) if (target === what) removeRelationship(pkg, owner, what);
    removeContentType(pkg, what);
  } else if (kind === "broken-name")
    cut(
      pkg,
      pkg.mainPart,
      brokenNames(pkg).filter(({ attributes }) => attributes["name"] === what),
    );
  else if (kind === "empty-format") cut(pkg, sheet, emptyFormats(pkg, sheet));
  else if (kind === "wrong-order") putInOrderIn(pkg, sheet, SHEET_ORDERS);
  else putInOrderIn(pkg, what, ["font"]);
}

/** Parts that a relationship or a content type names and the file does not hold. */
function missingParts(pkg: Package): readonly string[] {
  const typed = xmlSpans(pkg.text(CONTENT_TYPES), CONTENT_TYPES, new Set(["Override"]))
    .map(({ attributes }) => (attributes["PartName"] ?? "").replace(/^\//u, ""))
    .filter((part) => part !== "" && !pkg.has(part));
  return [...new Set([...danglingLinks(pkg).map(({ target }) => target), ...typed])];
}

/** Relationships that lead nowhere; one that its owner uses stays, since without it the owner would be damaged too. */
const danglingLinks = (pkg: Package): readonly { readonly owner: string; readonly target: string }[] =>
  ["", ...pkg.parts]
    .filter((owner) => !owner.endsWith(".rels") && owner !== CONTENT_TYPES)
    .flatMap((owner) =>
      pkg
        .relationships(owner)
        .filter(({ external, target }) => !external && target !== "" && !pkg.has(target))
        .filter(({ id }) => owner === "" || !pkg.text(owner).includes(`"${id}"`))
        .map(({ target }) => ({ owner, target })),
    );

/** Names for ranges that no program can make sense of. */
const brokenNames = (pkg: Package) =>
  xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["definedName"])).filter(({ text }) =>
    /\$[A-Z]+NaN\b|undefined|\bNaN\b/u.test(text),
  );

function emptyFormats(pkg: Package, part: string) {
  const elements = xmlSpans(pkg.text(part), part, new Set(["conditionalFormatting", "cfRule"]));
  return elements.filter(
    ({ name, start, end }) =>
      name === "conditionalFormatting" &&
      !elements.some((rule) => rule.name === "cfRule" && rule.start > start && rule.end < end),
  );
}

function cut(pkg: Package, part: string, elements: readonly { readonly start: number; readonly end: number }[]): void {
  const xml = pkg.text(part);
  pkg.set(
    part,
    splice(
      xml,
      elements.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

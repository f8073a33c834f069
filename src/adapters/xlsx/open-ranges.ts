import type { XmlElement } from "../opc/xml-spans";
import { parseRange } from "./cell-range";
import type { CellRange } from "./cell-range";

/** What makes a range somebody's: a password in either form, or a list of people. */
const KEPT_BY = ["password", "hashValue", "securityDescriptor"];

/** What a range of a protected sheet opens to anybody; nothing where it asks for a password or is for some people. */
export function openTo({ attributes, openEnd, closeStart }: XmlElement, xml: string): readonly CellRange[] {
  const isKept = KEPT_BY.some((name) => attributes[name] !== undefined);
  if (isKept || xml.slice(openEnd, closeStart).includes("securityDescriptor")) return [];
  return (attributes["sqref"] ?? "").split(/\s+/u).flatMap((area) => parseRange(area) ?? []);
}

import { addContentType } from "../opc/content-types";
import type { Package } from "../opc/package";
import { appendTo, elementIn } from "../opc/put-element";
import { addRelationship, relatedPart } from "../opc/relationships";
import { splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";
import { guidOf } from "../../domain/review/guid";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const EMPTY_LIST = `<personList xmlns="${NAMESPACE}"></personList>`;

/** The ids of people by their names; those the workbook does not know are added to its list of persons. */
export function addPersons(pkg: Package, authors: readonly string[]): ReadonlyMap<string, string> {
  const names = new Set(authors);
  if (names.size === 0) return new Map();
  const part = relatedPart(pkg, pkg.mainPart, "person") ?? createList(pkg);
  const xml = pkg.text(part);
  const elements = xmlSpans(xml, part, new Set(["personList", "person"]));
  const ids = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name === "person") ids.set(attributes["displayName"] ?? "", attributes["id"] ?? "");
  }
  const fresh = [...names].filter((name) => !ids.has(name));
  for (const name of fresh) ids.set(name, guidOf("person", name));
  const list = elements.find(({ name }) => name === "personList");
  if (!list || fresh.length === 0) return ids;
  const added = fresh.map((name) =>
    elementIn(list, "person", { displayName: name, id: guidOf("person", name), userId: name, providerId: "None" }),
  );
  pkg.set(part, splice(xml, [appendTo(xml, list, added.join(""))]));
  return ids;
}

function createList(pkg: Package): string {
  const part = "xl/persons/person.xml";
  pkg.set(part, EMPTY_LIST);
  addContentType(pkg, part, "application/vnd.ms-excel.person+xml");
  addRelationship(pkg, pkg.mainPart, { type: RELATIONSHIP, target: part, external: false });
  return part;
}

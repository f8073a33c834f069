import type { Package, Relationship } from "./package";
import { appendTo, elementIn } from "./put-element";
import { splice } from "./splice";
import { xmlSpans } from "./xml-spans";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** `"xl/workbook.xml"` to `"xl/_rels/workbook.xml.rels"`; `""` to the package's own. */
export const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/u, "_rels/$1.rels");

/** The part whose relationships stand in a part, `""` for the package; undefined for a part that holds none. */
export function ownerOf(part: string): string | undefined {
  const [, folder, name] = /^(.*\/)?_rels\/([^/]*)\.rels$/u.exec(part) ?? [];
  return name === undefined ? undefined : `${folder ?? ""}${name}`;
}

/** Read a relationships part; targets resolved against the part that owns it. */
export function readRelationships(xml: string, owner: string): readonly Relationship[] {
  return xmlSpans(xml, relationshipsPart(owner), new Set(["Relationship"])).map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const external = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: external ? target : resolveTarget(owner, target),
      external,
    };
  });
}

/**
 * Parts of a kind that a part points at, each once: `relatedParts(pkg, sheet, "table")`. The kind is the last step of
 * the type.
 */
export function relatedParts(pkg: Package, part: string, kind: string): readonly string[] {
  const related = pkg
    .relationships(part)
    .filter((relationship) => !relationship.external && relationship.type.endsWith(`/${kind}`));
  return [...new Set(related.map(({ target }) => target))];
}

export const relatedPart = (pkg: Package, part: string, kind: string): string | undefined =>
  relatedParts(pkg, part, kind)[0];

/** Let a part point at another; gives the new relationship's id. `target` is a part name, or an address when external. */
export function addRelationship(pkg: Package, owner: string, relationship: Omit<Relationship, "id">): string {
  const part = relationshipsPart(owner);
  const xml = pkg.has(part) ? pkg.text(part) : `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const taken = new Set(pkg.relationships(owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const target = relationship.external ? relationship.target : `/${relationship.target}`;
  const root = rootOf(xml, part);
  const element = elementIn(root, "Relationship", {
    Id: `rId${number}`,
    Type: relationship.type,
    Target: target,
    TargetMode: relationship.external ? "External" : undefined,
  });
  pkg.set(part, splice(xml, [appendTo(xml, root, element)]));
  return `rId${number}`;
}

/** Take away a part's relationship to another part; nothing changes when there is none. */
export function removeRelationship(pkg: Package, owner: string, target: string): void {
  const part = relationshipsPart(owner);
  if (!pkg.has(part)) return;
  const xml = pkg.text(part);
  const gone = xmlSpans(xml, part, new Set(["Relationship"])).filter(
    ({ attributes }) =>
      attributes["TargetMode"] !== "External" && resolveTarget(owner, attributes["Target"] ?? "") === target,
  );
  pkg.set(
    part,
    splice(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

function rootOf(xml: string, part: string) {
  const [root] = xmlSpans(xml, part, new Set(["Relationships"]));
  if (!root) throw new Error(`${part} has no Relationships`);
  return root;
}

/** A target is relative to the folder of its owner; with a slash in front, to the package. */
function resolveTarget(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of decode(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

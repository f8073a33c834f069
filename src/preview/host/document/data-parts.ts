import { child, descendants } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { removeContentType } from "../../../adapters/opc/content-types";
import { removeRelationship } from "../../../adapters/opc/relationships";
import type { DocumentFile } from "./document-file";

/** A data part of the document: XML of some program, which controls may be bound to. */
export interface DataPart {
  /** As bindings name it, in braces. */
  readonly id: string;
  readonly part: string;
  readonly root: Element;
}

export const dataParts = (file: DocumentFile): readonly DataPart[] =>
  file.dataParts.map((part) => ({ id: idOf(file, part), part, root: file.tree(part) }));

/** Word's own properties of a document, which an add-in gets as a data part that names each of them, the empty ones too. */
export function propertiesPart(file: DocumentFile): DataPart | undefined {
  const part = file.propertiesPart;
  if (part === undefined) return undefined;
  const root = file.tree(part);
  if (!child(root, "contentStatus"))
    file.splice(part, [
      { start: root.contentEnd, end: root.contentEnd, text: "<cp:contentStatus></cp:contentStatus>" },
    ]);
  return { id: PROPERTIES, part, root: file.tree(part) };
}

export const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const PROPERTIES = "{properties}";

export const dataPart = (file: DocumentFile, id: string): DataPart | undefined =>
  (id === PROPERTIES ? propertiesPart(file) : undefined) ??
  dataParts(file).find((one) => one.id.toLowerCase() === id.toLowerCase());

function idOf(file: DocumentFile, part: string): string {
  const properties = file.related(part, "customXmlProps");
  const root = properties !== undefined && file.has(properties) ? file.tree(properties) : undefined;
  const item = root && [root, ...descendants(root, "datastoreItem")].find(({ name }) => name === "datastoreItem");
  const [, id] = Object.entries(item?.attributes ?? {}).find(([name]) => /(?:^|:)itemID$/u.test(name)) ?? [];
  return id ?? `{${part}}`;
}

/**
 * The elements that a path means; the model knows steps by name, with a place or an attribute's value:
 * `"/b:brief[1]/b:rows/b:row[@gap='G-001']"`, and `"/*"`. Undefined for any other path.
 */
export function elementsAt(root: Element, path: string): readonly Element[] | undefined {
  const steps = path.match(/\/(?:\*|[\w.-]+:)?(?:[\w.-]+)?(?:\[[^\]]*\])?/gu) ?? [];
  if (steps.join("") !== path || steps.length === 0) return undefined;
  let at: readonly Element[] = [{ ...root, name: "", children: [root] }];
  for (const step of steps) {
    const [, name, condition] = /^\/(?:[\w.-]+:)?([\w.-]+|\*)(?:\[([^\]]*)\])?$/u.exec(step) ?? [];
    if (name === undefined) return undefined;
    at = at.flatMap(({ children }) =>
      meets(
        children.filter((one) => name === "*" || one.name === name),
        condition,
      ),
    );
  }
  return at;
}

function meets(elements: readonly Element[], condition: string | undefined): readonly Element[] {
  if (condition === undefined) return elements;
  const [, attribute, value] = /^@([\w.-]+)=(?:'([^']*)'|"[^"]*")$/u.exec(condition) ?? [];
  if (attribute !== undefined) return elements.filter(({ attributes }) => attributes[attribute] === value);
  const place = Number(condition);
  return Number.isInteger(place) ? elements.slice(place - 1, place) : [];
}

/** The text that a binding means; undefined when nothing lies there. */
export const boundText = (file: DocumentFile, store: string, path: string): string | undefined => {
  const part = dataPart(file, store);
  return part && elementsAt(part.root, path)?.[0]?.text;
};

/** Take a data part out of the file, with what points at it. */
export function removeDataPart(file: DocumentFile, { part }: DataPart): void {
  const properties = file.related(part, "customXmlProps");
  file.change((parts) => {
    removeRelationship(parts, parts.mainPart, part);
    for (const gone of [part, ...(properties === undefined ? [] : [properties])]) {
      removeContentType(parts, gone);
      parts.remove(gone);
    }
  });
}

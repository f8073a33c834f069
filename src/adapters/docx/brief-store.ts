import type { Package } from "../opc/package";
import { relatedPart, relatedParts } from "../opc/relationships";
import { BRIEF_NAMESPACE } from "./brief-part-xml";
import { descendants, toTree } from "./element-tree";
import type { Element } from "./element-tree";

/** The custom XML part of a brief. Word and LibreOffice number such parts anew on saving, so it is known by its namespace. */
export interface BriefStore {
  readonly part: string;
  readonly root: Element;
  /** Id that bindings name, in braces; undefined when its properties are lost. */
  readonly id: string | undefined;
}

/**
 * Find our custom XML part; undefined when the document has none.
 *
 * Looks at every part in the folder too, in case the relationship is gone. Parts of other programs are passed over,
 * even those that are no XML.
 */
export function findBriefStore(pkg: Package): BriefStore | undefined {
  const related = relatedParts(pkg, pkg.mainPart, "customXml");
  const inFolder = pkg.parts.filter((part) => /^customXml\/[^/]+\.xml$/i.test(part));
  for (const part of new Set([...related, ...inFolder])) {
    if (!pkg.has(part)) continue;
    const root = pkg.text(part).includes(BRIEF_NAMESPACE) ? toTree(pkg.text(part), part) : undefined;
    if (root?.name === "brief" && root.namespace === BRIEF_NAMESPACE) return { part, root, id: storeId(pkg, part) };
  }
  return undefined;
}

function storeId(pkg: Package, part: string): string | undefined {
  const properties = relatedPart(pkg, part, "customXmlProps");
  if (properties === undefined || !pkg.has(properties)) return undefined;
  const root = toTree(pkg.text(properties), properties);
  const item = [root, ...descendants(root, "datastoreItem")].find((element) => element.name === "datastoreItem");
  return Object.entries(item?.attributes ?? {}).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
}

import type { Package } from "../opc/package";
import { relationshipsPart } from "../opc/relationships";
import { insertAt, splice } from "../opc/splice";
import { toTree } from "./element-tree";
import { escapeAttribute } from "./xml-text";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Outside addresses of a document, each with the relationship id its links name. */
export interface LinkRelationships {
  /** The same address gives the same id. */
  idOf(address: string): string;
  /** Puts all of them into the package at once. */
  addTo(pkg: Package, owner: string): void;
}

export function linkRelationships(): LinkRelationships {
  const ids = new Map<string, string>();
  return {
    idOf: (address) => {
      const id = ids.get(address) ?? `link${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    addTo: (pkg, owner) => {
      if (ids.size === 0) return;
      const part = relationshipsPart(owner);
      const xml = pkg.text(part);
      const elements = [...ids].map(
        ([address, id]) =>
          `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeAttribute(address)}" TargetMode="External"/>`,
      );
      pkg.set(part, splice(xml, [insertAt(toTree(xml, part).contentEnd, elements.join(""))]));
    },
  };
}

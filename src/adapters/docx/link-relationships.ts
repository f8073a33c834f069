import { elementIn } from "../opc/put-element";
import { insertAt, splice } from "../opc/splice";
import type { TemplatePart } from "./template";
import { cleanText } from "../../domain/text/clean-text";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Outside addresses of a document, each with the relationship id its links name. */
export interface LinkRelationships {
  /** The same address gives the same id. */
  idOf(address: string): string;
  /** The relationships part with all of them. */
  toXml(): string;
}

export function linkRelationships({ xml, root }: TemplatePart): LinkRelationships {
  const ids = new Map<string, string>();
  return {
    idOf: (address) => {
      const id = ids.get(address) ?? `link${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    toXml: () => {
      const elements = [...ids].map(([address, Id]) =>
        elementIn(root, "Relationship", { Id, Type: HYPERLINK, Target: cleanText(address), TargetMode: "External" }),
      );
      return splice(xml, [insertAt(root.contentEnd, elements.join(""))]);
    },
  };
}

import { elementIn } from "../opc/put-element";
import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import { splice } from "../opc/splice";
import { child, toTree } from "./element-tree";
import type { Element } from "./element-tree";
import { escapeText } from "./xml-text";

/** What Word shows as the status of a document, where that stands, and how to give it another. */
export interface DocumentStatus {
  readonly part: string;
  readonly status: string;
  set(status: string): void;
}

/** Undefined for a document without properties. */
export function documentStatus(pkg: Package): DocumentStatus | undefined {
  const part = relatedPart(pkg, "", "core-properties");
  if (part === undefined || !pkg.has(part)) return undefined;
  const xml = pkg.text(part);
  const root = toTree(xml, part);
  const present = child(root, "contentStatus");
  return {
    part,
    status: present?.text ?? "",
    set: (status) => pkg.set(part, splice(xml, [statusSplice(root, present, status)])),
  };
}

function statusSplice(root: Element, present: Element | undefined, status: string) {
  const { start, end } = present ?? { start: root.contentEnd, end: root.contentEnd };
  return { start, end, text: status === "" ? "" : elementIn(root, "contentStatus", {}, () => escapeText(status)) };
}

import { child, descendants } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { escapeAttribute } from "../../../adapters/opc/escape-xml";
import type { Splice } from "../../../adapters/opc/splice";
import type { DocumentFile } from "./document-file";

/** What of a control is locked; both in `sdtContentLocked`. */
export interface Lock {
  readonly content: boolean;
  readonly deletion: boolean;
}

/** Where a control's value lies in the data of the document. */
export interface Binding {
  /** Id of the data part, in braces. */
  readonly store: string;
  /** Steps by place: `"/b:brief[1]/b:facts[1]/b:title[1]"`. */
  readonly path: string;
}

/** A content control with its place in the file. */
export interface Control {
  readonly part: string;
  readonly element: Element;
  readonly content: Element | undefined;
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly type: "PlainText" | "RichText" | "CheckBox" | "DropDownList";
  readonly lock: Lock;
  readonly binding: Binding | undefined;
}

/** Every control of the document, headers and footers included, outer ones before those inside them. */
export const controlsOf = (file: DocumentFile): readonly Control[] =>
  file.textParts.flatMap((part) =>
    descendants(file.tree(part), "sdt").map((element): Control => toControl(part, element)),
  );

function toControl(part: string, element: Element): Control {
  const properties = child(element, "sdtPr");
  const value = (name: string): string => child(properties, name)?.attributes["w:val"] ?? "";
  const bound = child(properties, "dataBinding")?.attributes;
  const lock = value("lock");
  return {
    part,
    element,
    content: child(element, "sdtContent"),
    id: Number(value("id")),
    tag: value("tag"),
    title: value("alias"),
    type: typeOf(properties),
    lock: { content: /^(?:c|sdtC)ontentLocked$/u.test(lock), deletion: lock.startsWith("sdt") },
    binding: bound && { store: bound["w:storeItemID"] ?? "", path: bound["w:xpath"] ?? "" },
  };
}

function typeOf(properties: Element | undefined): Control["type"] {
  if (child(properties, "text")) return "PlainText";
  if (child(properties, "checkbox")) return "CheckBox";
  return child(properties, "dropDownList") ? "DropDownList" : "RichText";
}

/** Whether a control lies inside another one. */
export const liesIn = (inner: Control, outer: Control): boolean =>
  inner.part === outer.part && inner.element.start > outer.element.start && inner.element.end < outer.element.end;

const LOCKS = { none: "", content: "contentLocked", deletion: "sdtLocked", both: "sdtContentLocked" } as const;

/** The splice that locks a control so; none when it is already. */
export function setLock({ element }: Control, { content, deletion }: Lock): readonly Splice[] {
  const name = LOCKS[content ? (deletion ? "both" : "content") : deletion ? "deletion" : "none"];
  const properties = child(element, "sdtPr");
  const present = child(properties, "lock");
  if (present?.attributes["w:val"] === name || !properties) return [];
  const text = name === "" ? "" : `<w:lock w:val="${name}"/>`;
  if (present) return [{ start: present.start, end: present.end, text }];
  // After the id, where the schema wants it.
  const at = child(properties, "id")?.end ?? properties.contentStart;
  return [{ start: at, end: at, text }];
}

/** The splice that names a control for programs or for people. */
export function setName(element: Element, name: "tag" | "alias", text: string): readonly Splice[] {
  const present = child(element, "sdtPr", name);
  if (!present) return [];
  return [{ start: present.start, end: present.end, text: `<w:${name} w:val="${escapeAttribute(text)}"/>` }];
}

/** The splices that take a control away and leave what it holds, or nothing. */
export function takeAway({ element, content }: Control, keepContent: boolean): readonly Splice[] {
  if (!keepContent || !content) return [{ start: element.start, end: element.end, text: "" }];
  return [
    { start: element.start, end: content.contentStart, text: "" },
    { start: content.contentEnd, end: element.end, text: "" },
  ];
}

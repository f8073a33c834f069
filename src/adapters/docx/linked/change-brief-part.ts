import type { Binding } from "../../../domain/brief/brief";
import type { TextChange } from "../../../domain/brief/refresh/brief-changes";
import { fingerprintOfText } from "../../../domain/brief/refresh/linked-blocks";
import type { LinkedMemory, LinkedRow } from "../../../domain/brief/refresh/linked-text";
import { idKey } from "../../../domain/gap/id-key";
import { cleanText } from "../../../domain/text/clean-text";
import { splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { aroundXml, openRow, partsXml, valueXml } from "../brief-part-xml";
import { child } from "../element-tree";
import type { Element } from "../element-tree";
import { escapeAttribute, escapeText } from "../xml-text";

/** The data part of a brief while it is changed. */
export interface ChangingPart {
  /** Set a value's text, and what the table said of it. */
  set(change: Pick<TextChange, "value" | "text" | "written">): void;
  /** A new value beside one that is there, with the same binding; gives its path. */
  addBeside(change: Pick<TextChange, "value" | "text" | "written">): string;
  /** A new value of a row that is to be added; the same text of the same binding is one. Gives its path. */
  addOfNewRow(binding: Binding, text: string): string;
  /** The part with all that, and with what the brief remembers. */
  toXml(memory: LinkedMemory): string;
}

/** Change the data part in places; what is not changed stays as it is, attributes of other programs too. */
export function changeBriefPart(xml: string, root: Element): ChangingPart {
  const splices: Splice[] = [];
  const added = new Map<Element, string[]>();
  const ofNewRow = new Map<string, { readonly key: string; readonly xml: string }[]>();
  const rows = child(root, "rows");
  const addTo = (parent: Element, element: string): number => {
    const before = added.get(parent) ?? [];
    added.set(parent, [...before, element]);
    return parent.children.length + before.length + 1;
  };
  return {
    set: ({ value, text, written }) => {
      const element = elementAt(root, value);
      if (element === undefined) return;
      const attributes = { ...element.attributes, ...(written !== undefined && { written }) };
      const { qualified, start, end } = element;
      const open = `<${qualified}${attributesXml(attributes)}>`;
      splices.push({ start, end, text: `${open}${escapeText(text)}</${qualified}>` });
    },
    addBeside: ({ value, text, written }) => {
      const beside = elementAt(root, value);
      const isFact = value.startsWith("/b:brief[1]/b:facts[1]/");
      const parentPath = isFact ? "/b:brief[1]/b:review[1]" : value.slice(0, value.lastIndexOf("/"));
      const parent = elementAt(root, parentPath);
      if (beside === undefined || parent === undefined) return value;
      const { field = beside.name, gap } = beside.attributes;
      const at = addTo(parent, inPrefix(valueXml({ field, text, written, ...(gap !== undefined && { gap }) }), root));
      return `${parentPath}/b:value[${at}]`;
    },
    addOfNewRow: ({ gap, field }, text) => {
      if (!ofNewRow.has(idKey(gap))) ofNewRow.set(idKey(gap), []);
      const values = ofNewRow.get(idKey(gap)) ?? [];
      const clean = cleanText(text);
      const key = JSON.stringify([field, clean]);
      const known = values.findIndex((value) => value.key === key);
      if (known < 0) values.push({ key, xml: valueXml({ field, text: clean, written: fingerprintOfText(clean) }) });
      const row = (rows?.children.length ?? 0) + [...ofNewRow.keys()].indexOf(idKey(gap)) + 1;
      return `/b:brief[1]/b:rows[1]/b:row[${row}]/b:value[${known < 0 ? values.length : known + 1}]`;
    },
    toXml: (memory) => {
      const existing = rows?.children ?? [];
      const known = new Set(existing.map((row) => idKey(row.attributes["gap"] ?? "")));
      const remembered = new Map(memory.rows.map((row) => [idKey(row.gap), row]));
      for (const row of existing) splices.push(...rowChange(row, remembered.get(idKey(row.attributes["gap"] ?? ""))));
      const places = [...ofNewRow.keys()];
      const place = ({ gap }: LinkedRow): number => places.indexOf(idKey(gap)) + 1 || places.length + 1;
      const fresh = memory.rows
        .filter(({ gap }) => !known.has(idKey(gap)))
        .sort((a, b) => place(a) - place(b))
        .map(
          (row) => `${openRow(row)}${(ofNewRow.get(idKey(row.gap)) ?? []).map((value) => value.xml).join("")}</row>`,
        );
      if (rows !== undefined && fresh.length > 0) addTo(rows, inPrefix(fresh.join(""), root));
      splices.push(...replaceChild(root, "parts", partsXml(memory.parts)));
      if (memory.sections !== undefined) splices.push(...replaceChild(root, "around", aroundXml(memory)));
      for (const [parent, elements] of added) splices.push(...append(xml, parent, elements.join("")));
      return splice(
        xml,
        splices.filter(({ start, end, text }) => xml.slice(start, end) !== text),
      );
    },
  };
}

/** The element at a path of ours; undefined when there is none. */
function elementAt(root: Element, path: string): Element | undefined {
  const steps = [...path.matchAll(/\/b:([^[]+)\[(\d+)\]/gu)].slice(1);
  return steps.reduce<Element | undefined>(
    (at, [, name, number]) => at?.children.filter((next) => next.name === name)[Number(number) - 1],
    root,
  );
}

/** The opening tag of a row anew, where what is remembered of it is another. */
function rowChange(row: Element, now: LinkedRow | undefined): readonly Splice[] {
  if (now === undefined || now.fingerprint === row.attributes["fingerprint"]) return [];
  const attributes = attributesXml({ ...row.attributes, fingerprint: now.fingerprint });
  const isEmpty = row.contentStart === row.end;
  return [{ start: row.start, end: row.contentStart, text: `<${row.qualified}${attributes}${isEmpty ? "/" : ""}>` }];
}

function replaceChild(root: Element, name: string, text: string): readonly Splice[] {
  const found = child(root, name);
  const written = inPrefix(text, root);
  if (found === undefined) return [{ start: root.contentEnd, end: root.contentEnd, text: written }];
  return [{ start: found.start, end: found.end, text: written }];
}

function append(xml: string, parent: Element, text: string): readonly Splice[] {
  const { contentStart, contentEnd, start, end, qualified } = parent;
  if (contentStart < end) return [{ start: contentEnd, end: contentEnd, text }];
  return [{ start, end, text: `${xml.slice(start, end).replace(/\s*\/>$/u, ">")}${text}</${qualified}>` }];
}

/** Our elements under the prefix that the part has by now; we write it without any. */
function inPrefix(xml: string, { qualified, name }: Element): string {
  const prefix = qualified.slice(0, qualified.length - name.length);
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}`);
}

const attributesXml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");

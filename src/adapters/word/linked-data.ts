import type { PageLayout } from "../../domain/brief/page-layout";
import type { BriefChanges } from "../../domain/brief/refresh/brief-changes";
import type { LinkedContent, LinkedControl } from "../../domain/brief/refresh/linked-text";
import { idKey } from "../../domain/gap/id-key";
import { ok } from "../../domain/result";
import type { Result } from "../../domain/result";
import { valueByTag } from "../docx/control-tag";
import { toTree } from "../docx/element-tree";
import type { Element } from "../docx/element-tree";
import { changeBriefPart } from "../docx/linked/change-brief-part";
import { documentPages } from "../docx/linked/document-pages";
import { readNotice } from "../docx/linked/draft-box";
import { toldThemes } from "../docx/linked/gap-places";
import { readBriefPart } from "../docx/read-brief-part";
import type { ListedControl } from "./controls";

/** A brief as it stands in Word: its data part, the controls that show it, and how many pages the text fills. */
export function linkedContent(
  xml: string,
  listed: readonly ListedControl[],
  whole: Element | undefined,
  layout: PageLayout,
): Result<LinkedContent> {
  const { value, messages } = readBriefPart(toTree(xml, "customXml"));
  const struck = new Set(listed.flatMap(({ tag, isStruckOut }) => (isStruckOut ? [tag] : [])));
  const controls = listed.flatMap(({ key, tag, text, isStruckOut, cannotEdit }): readonly LinkedControl[] => {
    // Bindings can't be asked for but in the newest Word, so that the tag has to say which value it is.
    const shown = valueByTag(tag, text, value.texts);
    const moved = struck.has(tag) && { isMoved: true as const };
    return shown && !isStruckOut ? [{ id: key, value: shown.value, text, locked: cannotEdit, ...moved }] : [];
  });
  const pages = whole && documentPages(whole, value.texts, layout);
  const notice = whole && readNotice(whole);
  const themes = whole && toldThemes(whole);
  return ok({ ...value, controls, notice, ...(themes && { themes }), pages }, messages);
}

/**
 * The data part after changes. Rows that it does not know yet are left out: there is no way of adding an element in
 * Word but to replace all of them, and then nobody knows what becomes of the controls that are bound there. So is the
 * client where no control shows it, since the property that it stands in is out of reach here.
 */
export function changedData(xml: string, { texts, memory }: Pick<BriefChanges, "texts" | "memory">): string {
  const root = toTree(xml, "customXml");
  const { value: held } = readBriefPart(root);
  const known = new Set(held.memory.rows.map(({ gap }) => idKey(gap)));
  const client = held.texts.find(({ binding: { gap, field } }) => gap === "" && field === "client")?.value;
  const data = changeBriefPart(xml, root);
  for (const change of texts) if (change.value !== client || change.controls.length > 0) data.set(change);
  return data.toXml({ ...memory, rows: memory.rows.filter(({ gap }) => known.has(idKey(gap))) });
}

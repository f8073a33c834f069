import type { PageLayout } from "../../../domain/brief/page-layout";
import type { LinkedContent } from "../../../domain/brief/refresh/linked-text";
import type { Message } from "../../../domain/result";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { findBriefStore } from "../brief-store";
import type { BriefStore } from "../brief-store";
import { readBriefPart } from "../read-brief-part";
import { badPart, noBrief } from "../refusals";
import { documentPages } from "./document-pages";
import { readNotice } from "./draft-box";
import { toldThemes } from "./gap-places";
import { remarksOnLinks } from "./link-remarks";
import { controlledParts, toLinkedControls } from "./linked-controls";
import type { ControlledPart } from "./linked-controls";

/** A brief's file, opened and gone through. */
export interface OpenedBrief {
  readonly pkg: Package;
  readonly store: BriefStore;
  readonly content: LinkedContent;
  /** Every part that people read and that holds controls of ours; the document itself in any case. */
  readonly parts: readonly ControlledPart[];
  readonly messages: readonly Message[];
}

/**
 * Open a brief's file and find all that hangs on its data part.
 *
 * @throws UnusableInput when the file is no Word document, or none of ours
 */
export function openBrief(file: Uint8Array, layout: PageLayout): OpenedBrief {
  const pkg = openPackage(file, "document");
  const store = findBriefStore(pkg);
  if (store === undefined) throw noBrief();
  const { value, messages } = readBriefPart(store.root);
  const parts = controlledParts(pkg, value.texts, store.id);
  const document = parts[0];
  if (document && !document.root.qualified.startsWith("w:")) throw badPart(document.name, OTHER_PREFIX);
  const pages = document && documentPages(document.root, value.texts, layout);
  const notice = document && readNotice(document.root);
  const themes = document && toldThemes(document.root);
  const content = {
    ...value,
    controls: toLinkedControls(parts, value.texts, store.id),
    notice,
    ...(themes && { themes }),
    pages,
  };
  return { pkg, store, content, parts, messages: [...messages, ...remarksOnLinks(parts)] };
}

/** A program that rewrote the file took another prefix than Word's. */
const OTHER_PREFIX = {
  en: "names its elements as Word does not",
  ru: "называет свои элементы не так, как Word",
  kk: "элементтерін Word-тағыдай атамайды",
};

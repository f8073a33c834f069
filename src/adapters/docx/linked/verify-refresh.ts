import type { BriefChanges, DifferingControl } from "../../../domain/brief/refresh/brief-changes";
import type { LinkedMemory, NoticeText } from "../../../domain/brief/refresh/linked-text";
import { cleanText } from "../../../domain/text/clean-text";
import { notVerified } from "../../opc/refusals";
import { requireXml, verifyPackage, verifying } from "../../opc/verify-package";
import { findBriefStore } from "../brief-store";
import { readBriefPart } from "../read-brief-part";
import { UNVERIFIED } from "../refusals";
import type { OpenedBrief } from "./open-brief";
import { readNotice } from "./draft-box";
import { propertyParts } from "./change-properties";
import { controlledParts } from "./linked-controls";
import type { ControlledPart } from "./linked-controls";

/** What came of a refresh that a check has to know. */
interface Refreshed {
  readonly differing: readonly DifferingControl[];
  /** Ids of controls that were taken away. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Check a refreshed brief before it takes the place of the one it was made of: every part but those with our controls
 * is the same byte for byte, each text that was to change says what it should and each other one what it said, and the
 * brief remembers what it was to remember.
 *
 * @throws UnusableInput naming the first thing that fails
 */
export function verifyRefresh(
  before: Uint8Array,
  after: Uint8Array,
  { pkg: was, store, parts, content }: OpenedBrief,
  changes: BriefChanges,
  { differing, gone }: Refreshed,
): void {
  verifying(() => {
    const properties = propertyParts(was);
    const ours = [...parts.map(({ name }) => name), store.part, ...properties];
    const mayChange = new Set(ours.map((part) => part.toLowerCase()));
    const pkg = verifyPackage(before, after, {
      kind: "document",
      mayChange: (part) => mayChange.has(part),
      // The others are gone through once, when their texts are compared.
      parse: (now, part) => (properties.includes(part) ? requireXml(now, part) : undefined),
    });
    const found = findBriefStore(pkg);
    if (found === undefined) throw notVerified(UNVERIFIED.rows);
    const { value } = readBriefPart(found.root);
    if (rowsSaid(value.memory) !== rowsSaid(changes.memory)) throw notVerified(UNVERIFIED.rows);
    const left = new Set(differing.map(({ control }) => control));
    const expected = new Map(content.controls.map(({ id, text }) => [id, text]));
    for (const { controls, text } of changes.texts)
      for (const { control } of controls) if (!left.has(control)) expected.set(control, text);
    for (const { control } of changes.freed) if (!left.has(control)) expected.delete(control);
    for (const control of gone) expected.delete(control);
    const { box, mark } = changes.draft;
    const placed = new Set(changes.placed.map(({ gap }) => gap));
    const partsNow = controlledParts(pkg, value.texts, found.id);
    const shown = partsNow
      .flatMap(({ controls }) => controls)
      .filter(({ value: path, isStruckOut }) => path !== undefined && path !== mark?.value && !isStruckOut)
      .filter(({ value: path }) => !placed.has(value.texts.find((text) => text.value === path)?.binding.gap ?? ""))
      .map(({ text }) => text);
    const isBoxRight = !box || isBox(partsNow[0], box.now);
    const isMarked =
      !mark || partsNow[0]?.controls.some(({ value: path, text }) => path === mark.value && text === mark.text);
    if (!isBoxRight || !isMarked) throw notVerified(UNVERIFIED.texts);
    if (JSON.stringify(shown) !== JSON.stringify([...expected.values()])) throw notVerified(UNVERIFIED.texts);
  });
}

const isBox = (document: ControlledPart | undefined, { title, text }: NoticeText): boolean => {
  const seen = document && readNotice(document.root);
  return seen !== undefined && seen.title === cleanText(title) && seen.text === cleanText(text);
};

const rowsSaid = ({ rows }: LinkedMemory): string =>
  rows
    .map(({ gap, fingerprint }) => `${cleanText(gap)} ${fingerprint}`)
    .sort()
    .join("\n");

import type { BriefChanges, DifferingControl } from "../../../domain/brief/refresh/brief-changes";
import type { LinkedMemory } from "../../../domain/brief/refresh/linked-text";
import { cleanText } from "../../../domain/text/clean-text";
import { notVerified } from "../../opc/refusals";
import { verifyPackage, verifying } from "../../opc/verify-package";
import { findBriefStore } from "../brief-store";
import { readBriefPart } from "../read-brief-part";
import { UNVERIFIED } from "../refusals";
import type { OpenedBrief } from "./open-brief";
import { controlledParts } from "./linked-controls";

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
  { store, parts, content }: OpenedBrief,
  changes: BriefChanges,
  differing: readonly DifferingControl[],
): void {
  verifying(() => {
    const mayChange = new Set([...parts.map(({ name }) => name), store.part].map((part) => part.toLowerCase()));
    const pkg = verifyPackage(before, after, {
      kind: "document",
      mayChange: (part) => mayChange.has(part),
      // They are gone through once, when their texts are compared.
      parse: () => undefined,
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
    const placed = new Set(changes.placed.map(({ gap }) => gap));
    const shown = controlledParts(pkg, value.texts, found.id)
      .flatMap(({ controls }) => controls)
      .filter(({ value: path }) => path !== undefined)
      .filter(({ value: path }) => !placed.has(value.texts.find((text) => text.value === path)?.binding.gap ?? ""))
      .map(({ text }) => text);
    if (JSON.stringify(shown) !== JSON.stringify([...expected.values()])) throw notVerified(UNVERIFIED.texts);
  });
}

const rowsSaid = ({ rows }: LinkedMemory): string =>
  rows
    .map(({ gap, fingerprint }) => `${cleanText(gap)} ${fingerprint}`)
    .sort()
    .join("\n");

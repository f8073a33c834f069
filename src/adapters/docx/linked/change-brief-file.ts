import type {
  BriefChanges,
  BriefWritten,
  ControlAsSeen,
  DifferingControl,
  DraftChange,
  DraftPart,
  TextChange,
} from "../../../domain/brief/refresh/brief-changes";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { documentStatus } from "../document-status";
import type { Package } from "../../opc/package";
import { isSealed, sealed } from "../seal";
import type { Writing } from "../writing";
import { askSeparators } from "./ask-separators";
import type { OpenedBrief } from "./open-brief";
import { changeBriefPart } from "./change-brief-part";
import type { ChangingPart } from "./change-brief-part";
import { setControlText, unlinkControl } from "./control-text";
import type { ControlledPart, FoundControl } from "./linked-controls";
import { changeBox } from "./draft-box";
import { goesWithMark, placeMark } from "./draft-mark";
import { placeBlocks, writingInto } from "./place-blocks";
import { verifyRefresh } from "./verify-refresh";

/** Splices for each part, by its name. */
type PartSplices = Map<string, Splice[]>;

/** A control, and the part it stands in. */
interface PlacedControl extends FoundControl {
  readonly part: ControlledPart;
}

/**
 * Carry out a refresh on a brief's file: the runs of the texts that change and the data part are spliced, every other
 * byte of every part stays. A brief that nobody had worked in still counts as such afterwards.
 *
 * @throws UnusableInput when what was made does not stand its check
 */
export function changeBriefFile(
  file: Uint8Array,
  opened: OpenedBrief,
  changes: BriefChanges,
): { readonly file: Uint8Array; readonly written: BriefWritten } {
  const { pkg: before, store, parts } = opened;
  const pkg = before.copy();
  const controls = new Map(parts.flatMap((part) => part.controls.map((control) => [control.id, { ...control, part }])));
  const splices: PartSplices = new Map();
  const data = changeBriefPart(pkg.text(store.part), store.root);
  const gone = new Set<string>();
  const texts = changes.texts.map((change) => changeText(change, controls, data, splices, gone));
  const freed = changes.freed.map((seen) => freeControl(seen, controls, splices));
  const differing = [...texts, ...freed].flatMap((outcome) => outcome.differing);
  for (const part of parts) add(splices, part.name, separatorsIn(part, changes, differing));
  const writing = writingInto(pkg, opened, data);
  add(splices, pkg.mainPart, placeBlocks(opened, changes.placed, writing));
  const left = changeDraft(opened, changes.draft, writing, splices);
  for (const [name, own] of splices) pkg.set(name, splice(pkg.text(name), own));
  if (!changeStatus(pkg, changes.draft.status)) left.push("status");
  pkg.set(store.part, data.toXml(changes.memory));
  if (isSealed(file)) pkg.set(store.part, sealed(pkg, store.part));
  const now = pkg.save();
  verifyRefresh(file, now, opened, changes, { differing, gone, left });
  return {
    file: now,
    written: {
      written: texts.reduce((sum, { done }) => sum + done, 0),
      freed: freed.reduce((sum, { done }) => sum + done, 0),
      placed: changes.placed.map(({ gap }) => gap),
      differing,
      leftOfDraft: left,
    },
  };
}

/** The box and the mark of a draft; gives what had to be left. */
function changeDraft(
  { parts }: OpenedBrief,
  { box, mark }: DraftChange,
  writing: Writing,
  splices: PartSplices,
): DraftPart[] {
  const [document] = parts;
  if (document === undefined) return [];
  const changed = box && changeBox(document.root, box, writing);
  add(splices, document.name, changed ?? []);
  if (mark) add(splices, document.name, placeMark(document, mark, writing));
  return box && !changed ? ["box"] : [];
}

/** Whether the file's status is what it should be: one that a person gave it stays. */
function changeStatus(pkg: Package, { before, now }: DraftChange["status"]): boolean {
  const known = documentStatus(pkg);
  if (known === undefined || known.status === now || before === now) return true;
  if (known.status !== before) return false;
  known.set(now);
  return true;
}

interface Outcome {
  readonly done: number;
  readonly differing: readonly DifferingControl[];
}

/** All controls of a change or none: a value that some of them did not get would be put there by Word later. */
function changeText(
  change: TextChange,
  controls: ReadonlyMap<string, PlacedControl>,
  data: ChangingPart,
  splices: PartSplices,
  gone: Set<string>,
): Outcome {
  const differing = change.controls.flatMap((seen) => differs(seen, change.text, controls));
  if (differing.length > 0) return { done: 0, differing };
  const value = change.apart ? data.addBeside(change) : change.value;
  if (!change.apart) data.set(change);
  let done = 0;
  for (const { control } of change.controls) {
    const found = controls.get(control);
    if (found === undefined) continue;
    const { part, element, text } = found;
    const taken = change.text === "" ? goesWithMark(part, element) : undefined;
    if (taken) {
      add(splices, part.name, [{ start: taken.start, end: taken.end, text: "" }]);
      gone.add(control);
      done += 1;
    } else if (text !== change.text) {
      add(splices, part.name, setControlText(part.xml, element, change.text));
      done += 1;
    }
    if (change.apart) add(splices, part.name, rebind(part.xml, element, value));
  }
  return { done, differing: [] };
}

function freeControl(seen: ControlAsSeen, controls: ReadonlyMap<string, PlacedControl>, splices: PartSplices): Outcome {
  const differing = differs(seen, seen.before, controls);
  const found = controls.get(seen.control);
  if (found === undefined || differing.length > 0) return { done: 0, differing };
  add(splices, found.part.name, unlinkControl(found.element));
  return { done: 1, differing: [] };
}

function differs(
  { control, before }: ControlAsSeen,
  expected: string,
  controls: ReadonlyMap<string, PlacedControl>,
): readonly DifferingControl[] {
  const found = controls.get(control)?.text;
  return found === before ? [] : [{ control, expected, found }];
}

/** Only where a text becomes empty, or was: all else between texts stays as it is. */
function separatorsIn(
  { root, controls }: ControlledPart,
  { texts }: BriefChanges,
  differing: readonly DifferingControl[],
): readonly Splice[] {
  const left = new Set(differing.map(({ control }) => control));
  const now = new Map(
    texts.flatMap(({ controls: own, text }) =>
      own
        .filter(({ control, before }) => !left.has(control) && (text === "") !== (before === ""))
        .map(({ control }) => [control, text] as const),
    ),
  );
  const turned = controls.filter(({ id }) => now.has(id)).map(({ element }) => element);
  if (turned.length === 0) return [];
  const texted = new Map(controls.map(({ id, element, text }) => [element, now.get(id) ?? text]));
  const paragraphs = descendants(root, "p").filter(({ children }) => children.some((one) => turned.includes(one)));
  return askSeparators(paragraphs, (control) => texted.get(control) ?? "");
}

/** Point a control at another value of the part. */
function rebind(xml: string, control: Element, path: string): readonly Splice[] {
  const binding = child(control, "sdtPr", "dataBinding");
  if (binding === undefined) return [];
  const { start, contentStart: openEnd, end } = binding;
  return [setAttribute(xml, { start, openEnd, selfClosing: openEnd === end }, "w:xpath", path)];
}

/** Collect splices of a part. */
function add(splices: PartSplices, part: string, more: readonly Splice[]): void {
  splices.set(part, [...(splices.get(part) ?? []), ...more]);
}

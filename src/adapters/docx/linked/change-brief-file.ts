import type {
  BriefChanges,
  BriefWritten,
  DifferingControl,
  DraftChange,
  DraftPart,
} from "../../../domain/brief/refresh/brief-changes";
import { draftParts, leaveDraft } from "../../../domain/brief/refresh/leave-draft";
import { splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { descendants } from "../element-tree";
import { documentStatus } from "../document-status";
import type { Package } from "../../opc/package";
import { isSealed, sealed } from "../seal";
import type { Writing } from "../writing";
import { askSeparators } from "./ask-separators";
import type { OpenedBrief } from "./open-brief";
import { changeBindings } from "./change-bindings";
import { changeBriefPart } from "./change-brief-part";
import { changeProperties } from "./change-properties";
import { add, changeText, freeControl } from "./change-texts";
import type { PartSplices } from "./change-texts";
import type { ControlledPart } from "./linked-controls";
import { changeBox } from "./draft-box";
import { placeMark } from "./draft-mark";
import { placeBlocks, writingInto } from "./place-blocks";
import { verifyRefresh } from "./verify-refresh";

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
  const whole = carryOut(file, opened, changes);
  const isWhole = whole.differing.length === 0 && !whole.left.includes("box");
  const [made, done] = isWhole ? [whole, changes] : withDraftLeft(file, opened, changes);
  verifyRefresh(file, made.now, opened, done, made);
  return {
    file: made.now,
    written: {
      written: made.written,
      freed: made.freed,
      placed: changes.placed.map(({ gap }) => gap),
      differing: made.differing,
      dropped: made.dropped,
      ...(made.rested.length > 0 && { rested: made.rested }),
      ...(made.properties.length > 0 && { properties: made.properties }),
      leftOfDraft: made.left,
    },
  };
}

function withDraftLeft(
  file: Uint8Array,
  opened: OpenedBrief,
  changes: BriefChanges,
): readonly [ChangedBrief, BriefChanges] {
  const done = leaveDraft(changes);
  return [{ ...carryOut(file, opened, done), left: draftParts(changes) }, done];
}

/** A brief with its changes, not checked yet. */
interface ChangedBrief extends Pick<
  Required<BriefWritten>,
  "written" | "freed" | "differing" | "dropped" | "rested" | "properties"
> {
  readonly now: Uint8Array;
  /** Ids of controls that were taken away. */
  readonly gone: ReadonlySet<string>;
  readonly left: readonly DraftPart[];
}

function carryOut(file: Uint8Array, opened: OpenedBrief, changes: BriefChanges): ChangedBrief {
  const { pkg: before, store, parts } = opened;
  const pkg = before.copy();
  const controls = new Map(parts.flatMap((part) => part.controls.map((control) => [control.id, { ...control, part }])));
  const splices: PartSplices = new Map();
  const data = changeBriefPart(pkg.text(store.part), store.root);
  const gone = new Set<string>();
  const texts = changes.texts.map((change) => changeText(change, controls, data, splices, gone));
  const freed = changes.freed.map((seen) => freeControl(seen, controls, splices));
  const differing = [...texts, ...freed].flatMap((outcome) => outcome.differing);
  const rested = changeBindings(opened, changes, differing, splices);
  for (const part of parts) add(splices, part.name, separatorsIn(part, changes, differing));
  const writing = writingInto(pkg, opened, data);
  add(splices, pkg.mainPart, placeBlocks(opened, changes.placed, writing));
  const left = changeDraft(opened, changes.draft, writing, splices);
  for (const [name, own] of splices) pkg.set(name, splice(pkg.text(name), own));
  if (!changeStatus(pkg, changes.draft.status)) left.push("status");
  const properties = changeProperties(pkg, changes.properties);
  pkg.set(store.part, data.toXml(changes.memory));
  if (isSealed(file)) pkg.set(store.part, sealed(pkg, store.part));
  return {
    now: pkg.save(),
    written: texts.reduce((sum, { done }) => sum + done, 0),
    freed: freed.reduce((sum, { done }) => sum + done, 0),
    differing,
    dropped: texts.flatMap(({ dropped }) => dropped),
    rested,
    properties,
    gone,
    left,
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

import type {
  ControlAsSeen,
  DifferingControl,
  DroppedChanges,
  TextChange,
} from "../../../domain/brief/refresh/brief-changes";
import { setAttribute } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { OUR_TAG } from "../control-tag";
import { child } from "../element-tree";
import type { Element } from "../element-tree";
import type { ChangingPart } from "./change-brief-part";
import { setControlText, unlinkControl } from "./control-text";
import { goesWithMark } from "./draft-mark";
import type { ControlledPart, FoundControl } from "./linked-controls";
import { isTracked, trackedWords } from "./tracked-changes";
import { tagOf } from "../template-control";

/** Splices for each part, by its name. */
export type PartSplices = Map<string, Splice[]>;

/** A control, and the part it stands in. */
export interface PlacedControl extends FoundControl {
  readonly part: ControlledPart;
}

/** What came of a change, or of freeing a control. */
export interface Outcome {
  readonly done: number;
  readonly differing: readonly DifferingControl[];
  readonly dropped: readonly DroppedChanges[];
}

/** All controls of a change or none: a value that some of them did not get would be put there by Word later. */
export function changeText(
  change: TextChange,
  controls: ReadonlyMap<string, PlacedControl>,
  data: ChangingPart,
  splices: PartSplices,
  gone: Set<string>,
): Outcome {
  const differing = [
    ...change.controls.flatMap((seen) => differs(seen, change.text, controls)),
    ...leftForMove(change, controls),
  ];
  if (differing.length > 0) return { done: 0, differing, dropped: [] };
  const value = change.apart ? data.addBeside(change) : change.value;
  if (!change.apart) data.set(change);
  let done = 0;
  const dropped: DroppedChanges[] = [];
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
      const words = trackedWords(element);
      if (words.length > 0) dropped.push({ text: tagOf(element).slice(OUR_TAG.length), words });
      done += 1;
    }
    if (change.apart && (text !== change.text || !isTracked(element)))
      add(splices, part.name, rebind(part.xml, element, value));
  }
  return { done, differing: [], dropped };
}

/**
 * What would get other words while tracked changes move or delete the text: accepting them and rejecting them would leave
 * two versions of it.
 */
function leftForMove(
  { value, text, controls: seen }: TextChange,
  controls: ReadonlyMap<string, PlacedControl>,
): readonly DifferingControl[] {
  if (![...controls.values()].some((one) => one.value === value && one.isStruckOut)) return [];
  return seen
    .filter(({ before }) => before !== text)
    .map(({ control, before }) => ({ control, expected: text, found: before, struckOut: true }));
}

/** One that shows something else by now stays bound. */
export function freeControl(
  seen: ControlAsSeen,
  controls: ReadonlyMap<string, PlacedControl>,
  splices: PartSplices,
): Outcome {
  const differing = differs(seen, seen.before, controls);
  const found = controls.get(seen.control);
  if (found === undefined || differing.length > 0) return { done: 0, differing, dropped: [] };
  add(splices, found.part.name, unlinkControl(found.element));
  return { done: 1, differing: [], dropped: [] };
}

function differs(
  { control, before }: ControlAsSeen,
  expected: string,
  controls: ReadonlyMap<string, PlacedControl>,
): readonly DifferingControl[] {
  const found = controls.get(control)?.text;
  return found === before ? [] : [{ control, expected, found }];
}

/** Point a control at another value of the part. */
function rebind(xml: string, control: Element, path: string): readonly Splice[] {
  const binding = child(control, "sdtPr", "dataBinding");
  if (binding === undefined) return [];
  const { start, contentStart: openEnd, end } = binding;
  return [setAttribute(xml, { start, openEnd, selfClosing: openEnd === end }, "w:xpath", path)];
}

/** Collect splices of a part. */
export function add(splices: PartSplices, part: string, more: readonly Splice[]): void {
  splices.set(part, [...(splices.get(part) ?? []), ...more]);
}

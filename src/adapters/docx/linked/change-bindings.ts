import type { BriefChanges, DifferingControl, TextChange } from "../../../domain/brief/refresh/brief-changes";
import type { Splice } from "../../opc/splice";
import { dataBinding } from "../content-control";
import { OUR_TAG } from "../control-tag";
import { child } from "../element-tree";
import type { Element } from "../element-tree";
import { tagOf } from "../template-control";
import { add } from "./change-texts";
import type { PartSplices } from "./change-texts";
import type { FoundControl } from "./linked-controls";
import type { OpenedBrief } from "./open-brief";
import { isTracked } from "./tracked-changes";

/**
 * Take the link to the data from controls whose tracked changes stay, where the data is to say something else than it
 * does: Word fills what is bound as it opens the file, and the marks, and with them the choice, would be gone. Give it
 * back where the marks are settled and the words are those of the data.
 *
 * @returns the texts whose link was taken, those that tracked changes took out not counted
 */
export function changeBindings(
  { parts, content, store }: OpenedBrief,
  { texts, freed }: BriefChanges,
  differing: readonly DifferingControl[],
  splices: PartSplices,
): readonly string[] {
  const left = new Set(differing.map(({ control }) => control));
  const done = texts.filter(({ controls }) => !controls.some(({ control }) => left.has(control)));
  const held = new Map(content.texts.map(({ value, text }) => [value, text]));
  const now = new Map([
    ...held,
    ...done.filter(({ apart }) => !apart).map(({ value, text }) => [value, text] as const),
  ]);
  const written = controlsOf(done, ({ text, before }) => text !== before);
  const parted = controlsOf(done, ({ apart }) => apart === true);
  const free = new Set(freed.map(({ control }) => control));
  const rested: string[] = [];
  for (const { name, controls } of parts)
    for (const control of controls) {
      const { id, value, element, text, isUnbound, isStruckOut } = control;
      if (value === undefined || free.has(id)) continue;
      const isSettled = written.has(id) || !(isTracked(element) || isStruckOut);
      if (!isSettled && !isUnbound && (parted.has(id) || now.get(value) !== held.get(value))) {
        add(splices, name, withoutBinding(element));
        if (!isStruckOut) rested.push(tagOf(element).slice(OUR_TAG.length));
      } else if (isSettled && isUnbound && !parted.has(id) && (written.get(id) ?? text) === now.get(value)) {
        add(splices, name, withBinding(control, value, store.id));
      }
    }
  return [...new Set(rested)];
}

interface Seen {
  readonly text: string;
  readonly before: string;
  readonly apart: TextChange["apart"];
}

/** The controls of changes that are such, and the text that each is to show. */
const controlsOf = (changes: readonly TextChange[], isSuch: (seen: Seen) => boolean): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap(({ controls, text, apart }) =>
      controls.filter(({ before }) => isSuch({ text, before, apart })).map(({ control }) => [control, text] as const),
    ),
  );

function withoutBinding(control: Element): readonly Splice[] {
  const binding = child(control, "sdtPr", "dataBinding");
  return binding === undefined ? [] : [{ start: binding.start, end: binding.end, text: "" }];
}

/** What stands before the binding among the properties of a control. */
const BEFORE_BINDING: ReadonlySet<string> = new Set([
  "rPr",
  "alias",
  "tag",
  "id",
  "lock",
  "placeholder",
  "temporary",
  "showingPlcHdr",
]);

/** One that a program bound elsewhere keeps that. */
function withBinding({ element }: FoundControl, value: string, store: string | undefined): readonly Splice[] {
  const properties = child(element, "sdtPr");
  if (properties === undefined || store === undefined || child(properties, "dataBinding") !== undefined) return [];
  const last = properties.children.filter(({ name }) => BEFORE_BINDING.has(name)).at(-1);
  const at = last?.end ?? properties.contentStart;
  return [{ start: at, end: at, text: dataBinding(value, store) }];
}

import type { LinkedControl, LinkedText } from "../../../domain/brief/refresh/linked-text";
import type { Package } from "../../opc/package";
import { relatedParts } from "../../opc/relationships";
import { OUR_TAG, valueByTag } from "../control-tag";
import { child, descendants, toTree } from "../element-tree";
import type { Element } from "../element-tree";
import { tagOf } from "../template-control";
import { controlText } from "./control-text";
import { isTracked, struckOut } from "./tracked-changes";

/** A part of the document that people read, and our controls in it. */
export interface ControlledPart {
  readonly name: string;
  readonly xml: string;
  readonly root: Element;
  /** Every control of ours in document order, those without a value too. */
  readonly controls: readonly FoundControl[];
}

/** A control of ours where it stands. */
export interface FoundControl {
  /** Unique in the document as it is read: the part and the control's place in it. */
  readonly id: string;
  readonly element: Element;
  readonly text: string;
  /** Undefined for a control that shows no value, such as the page number. */
  readonly value: string | undefined;
  /** Whether it was found by its tag alone, since its binding is lost. */
  readonly isUnbound: boolean;
  /** Whether tracked changes moved all of it away or deleted it: then it is no place of its value. */
  readonly isStruckOut: boolean;
}

/** Every part with controls of ours: the document, its headers and footers, its notes. */
export function controlledParts(pkg: Package, texts: readonly LinkedText[], store: string | undefined) {
  const related = ["header", "footer", "footnotes", "endnotes"].flatMap((kind) =>
    relatedParts(pkg, pkg.mainPart, kind),
  );
  const values = new Set(texts.map(({ value }) => value));
  return [pkg.mainPart, ...new Set(related)]
    .filter((name) => pkg.has(name) && (name === pkg.mainPart || pkg.text(name).includes(OUR_TAG)))
    .map((name): ControlledPart => {
      const xml = pkg.text(name);
      const root = toTree(xml, name);
      const ours = descendants(root, "sdt").filter((element) => tagOf(element).startsWith(OUR_TAG));
      const struck = struckOut(root);
      const controls = ours.map((element, at): FoundControl => {
        const text = controlText(element);
        const bound = boundValue(element, store);
        const known = bound !== undefined && values.has(bound);
        const value = known ? bound : valueByTag(tagOf(element), text, texts)?.value;
        const isUnbound = !known && value !== undefined;
        return { id: `${name}#${at + 1}`, element, text, value, isUnbound, isStruckOut: struck.has(element) };
      });
      return { name, xml, root, controls };
    });
}

/** What a control's binding names, whatever prefix it uses; undefined when it names another part than ours. */
function boundValue(control: Element, store: string | undefined): string | undefined {
  const { "w:xpath": path, "w:storeItemID": id } = child(control, "sdtPr", "dataBinding")?.attributes ?? {};
  if (path === undefined) return undefined;
  if (store !== undefined && id !== undefined && id !== "" && id.toLowerCase() !== store.toLowerCase())
    return undefined;
  const steps = path.split("/").filter((step) => step !== "");
  return steps
    .map((step) => /^(?:[^:[]+:)?([^:[]+)(?:\[(\d+)\])?$/u.exec(step))
    .map((step) => `/b:${step?.[1] ?? ""}[${step?.[2] ?? "1"}]`)
    .join("");
}

/** Those of them that show a value, where it stands. */
export function toLinkedControls(
  parts: readonly ControlledPart[],
  texts: readonly LinkedText[],
  store: string | undefined,
): readonly LinkedControl[] {
  const found = parts.flatMap(({ controls }) => controls);
  const moved = new Set(found.flatMap(({ value, isStruckOut }) => (isStruckOut ? [value] : [])));
  const held = new Map(texts.map(({ value, text }) => [value, text]));
  return found.flatMap((control): readonly LinkedControl[] => {
    const { id, value, text, element, isStruckOut } = control;
    if (value === undefined || isStruckOut) return [];
    const canBeLinked = store !== undefined && text === held.get(value) && isLinkAtRest(control);
    return [
      {
        id,
        value,
        text,
        locked: isLocked(element),
        ...(moved.has(value) && { isMoved: true as const }),
        ...(canBeLinked && { canBeLinked: true as const }),
      },
    ];
  });
}

/** Whether a control has no link while no tracked changes need that. */
const isLinkAtRest = ({ element, isUnbound }: FoundControl): boolean =>
  isUnbound &&
  !isTracked(element) &&
  child(element, "sdtPr") !== undefined &&
  child(element, "sdtPr", "dataBinding") === undefined;

const isLocked = (control: Element): boolean =>
  ["contentLocked", "sdtContentLocked"].includes(child(control, "sdtPr", "lock")?.attributes["w:val"] ?? "");

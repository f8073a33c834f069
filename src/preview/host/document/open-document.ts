import { child } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { escapeText } from "../../../adapters/opc/escape-xml";
import { invalidArgument, OfficeError } from "../rich-api/office-error";
import type { OfficeObject } from "../rich-api/office-object";
import { LINE_BREAK, replaceText, textOf } from "./control-text";
import type { Tracked } from "./control-text";
import { controlsOf, liesIn, setLock, setName, takeAway } from "./controls";
import type { Binding, Control, Lock } from "./controls";
import { boundText, dataPart, elementsAt, removeDataPart } from "./data-parts";
import type { DataPart } from "./data-parts";
import { DocumentFile } from "./document-file";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/**
 * How controls and the data they are bound to keep together: at once, as on the desktop; or so that the data takes
 * over the controls' texts on saving, which is all that is told of other Words.
 */
export type BindingManner = "live" | "on saving";

/** The document as the people around it and an add-in see and change it. Events are told to `raise`. */
export class OpenDocument {
  readonly file: DocumentFile;
  readonly name: string;
  manner: BindingManner;
  /** Told of every change, by whomever. */
  onChange: () => void = () => undefined;
  /** The control that an add-in asked to show. */
  onSelect: (id: number) => void = () => undefined;
  /** An object that an add-in may name in a later request, as Word keeps those of a batch. */
  onKeep: (object: OfficeObject) => void = () => undefined;
  #trackingMine = false;
  #marks = 0;
  #seen: { readonly revision: number; readonly controls: ReadonlyMap<number, Control> } | undefined;

  /** @throws UnusableInput when the file is no Word document */
  constructor(file: Uint8Array, name: string, manner: BindingManner = "live") {
    this.file = new DocumentFile(file);
    this.name = name;
    this.manner = manner;
    this.#fillFromData();
  }

  get controls(): readonly Control[] {
    return [...this.#byId.values()];
  }

  control(id: number): Control | undefined {
    return this.#byId.get(id);
  }

  get #byId(): ReadonlyMap<number, Control> {
    const { revision } = this.file;
    if (this.#seen?.revision !== revision)
      this.#seen = { revision, controls: new Map(controlsOf(this.file).map((one) => [one.id, one])) };
    return this.#seen.controls;
  }

  /** As Word opens a document: what is bound shows what the data holds. */
  #fillFromData(): void {
    for (const { id, binding, content } of this.controls) {
      const value = binding && boundText(this.file, binding.store, binding.path);
      if (value !== undefined && content && toData(textOf(content)) !== value) this.#put(id, value);
    }
  }

  /**
   * Put a text in the place of all that a control holds, as `insertText(…, "Replace")` does.
   *
   * @throws OfficeError when it is locked or gone
   */
  writeControl(id: number, text: string): void {
    const control = this.#needs(id);
    if (this.isLocked(control)) throw new OfficeError("AccessDenied", "The control is locked");
    this.#put(id, text, this.#tracked());
    if (this.manner === "live") this.#shareText(control.binding, text);
    this.onChange();
  }

  /** A person changed the text itself, inside these controls among others; what they are bound to follows. */
  typed(controls: ReadonlySet<number>): void {
    for (const { id, binding, content } of this.controls)
      if (controls.has(id) && content && this.manner === "live") this.#shareText(binding, textOf(content, "Current"));
    this.onChange();
  }

  /** Whether what a control holds can't be changed, by its own lock or that of one around it. */
  isLocked(control: Control): boolean {
    return control.lock.content || this.controls.some((outer) => outer.lock.content && liesIn(control, outer));
  }

  setLock(id: number, lock: Lock): void {
    const control = this.#needs(id);
    this.file.splice(control.part, setLock(control, lock));
    this.onChange();
  }

  /** @throws OfficeError when it is locked against that, or gone */
  deleteControl(id: number, keepContent: boolean): void {
    const control = this.#needs(id);
    if (control.lock.deletion || (!keepContent && this.isLocked(control)))
      throw new OfficeError("AccessDenied", "The control is locked");
    this.file.splice(control.part, takeAway(control, keepContent));
    this.onChange();
  }

  setName(id: number, name: "tag" | "alias", text: string): void {
    const { part, element } = this.#needs(id);
    this.file.splice(part, setName(element, name, text));
    this.onChange();
  }

  /** @throws OfficeError when there is no such part */
  data(id: string): DataPart {
    const found = dataPart(this.file, id);
    if (!found) throw invalidArgument(`there is no data part ${id}`);
    return found;
  }

  /** Put a text, or an attribute's, in the data. In the live manner every control that shows it changes with it. */
  writeData(store: string, element: Element, text: string): void {
    const { part } = this.data(store);
    const source = this.file.text(part);
    const isEmpty = element.contentStart === element.end;
    const whole = `${source.slice(element.start, element.end).replace(/\s*\/>$/u, "")}>${escapeText(text)}</${element.qualified}>`;
    const inside = { start: element.contentStart, end: element.contentEnd, text: escapeText(text) };
    this.file.splice(part, [isEmpty ? { start: element.start, end: element.end, text: whole } : inside]);
    if (this.manner === "live") this.#showData(store);
    this.onChange();
  }

  /** Put XML in the place of an element of the data. */
  writeDataXml(store: string, element: Element, xml: string): void {
    const { part } = this.data(store);
    this.file.splice(part, [{ start: element.start, end: element.end, text: xml }]);
    if (this.manner === "live") this.#showData(store);
    this.onChange();
  }

  removeData(id: string): void {
    removeDataPart(this.file, this.data(id));
    this.onChange();
  }

  get tracking(): TrackingMode {
    const settings = this.file.settingsPart;
    const isOn = settings !== undefined && child(this.file.tree(settings), "trackRevisions") !== undefined;
    return isOn ? (this.#trackingMine ? "TrackMineOnly" : "TrackAll") : "Off";
  }

  set tracking(mode: TrackingMode) {
    this.#trackingMine = mode === "TrackMineOnly";
    const settings = this.file.settingsPart;
    if (settings === undefined) return;
    const root = this.file.tree(settings);
    const present = child(root, "trackRevisions");
    if (mode === "Off" && present) this.file.splice(settings, [{ start: present.start, end: present.end, text: "" }]);
    if (mode !== "Off" && !present) {
      // Where the schema wants it: before what it names after it.
      const next = root.children.find(({ name }) => AFTER_TRACKING.has(name));
      const at = next?.start ?? root.contentEnd;
      this.file.splice(settings, [{ start: at, end: at, text: "<w:trackRevisions/>" }]);
    }
    this.onChange();
  }

  /** The document as a file. What is bound goes into the data, as on saving in Word. */
  save(): Uint8Array {
    for (const { binding, content } of this.controls) {
      if (!binding || !content) continue;
      const part = dataPart(this.file, binding.store);
      const [element] = (part && elementsAt(part.root, binding.path)) ?? [];
      const text = toData(textOf(content, "Current"));
      if (element && element.text !== text) this.writeData(binding.store, element, text);
    }
    return this.file.save();
  }

  #needs(id: number): Control {
    const control = this.control(id);
    if (!control) throw new OfficeError("ItemNotFound", `There is no control ${id}`);
    return control;
  }

  #put(id: number, text: string, tracked?: Tracked): void {
    const { part, content } = this.#needs(id);
    if (content) this.file.splice(part, replaceText(this.file.text(part), content, text, tracked));
  }

  #tracked(): Tracked | undefined {
    if (this.tracking === "Off") return undefined;
    return { author: "Word", date: "2026-01-01T00:00:00Z", nextId: () => 900_000 + ++this.#marks };
  }

  /** The text of a bound control goes into the data and into every other control that shows the same. */
  #shareText(binding: Binding | undefined, text: string): void {
    const part = binding && dataPart(this.file, binding.store);
    const [element] = (part && elementsAt(part.root, binding.path)) ?? [];
    if (binding && element) this.writeData(binding.store, element, toData(text));
  }

  #showData(store: string): void {
    const shown = this.controls.filter(({ binding }) => binding?.store.toLowerCase() === store.toLowerCase());
    for (const { id, binding, content } of shown) {
      const value = binding && boundText(this.file, binding.store, binding.path);
      if (value !== undefined && content && toData(textOf(content, "Current")) !== value) this.#put(id, value);
    }
  }
}

/** Line breaks of a text are line ends of the data. */
const toData = (text: string): string => text.replaceAll(LINE_BREAK, "\n");

/** Elements of the settings that the schema wants after `trackRevisions`, as far as documents have them. */
const AFTER_TRACKING: ReadonlySet<string> = new Set([
  "doNotTrackMoves",
  "documentProtection",
  "autoFormatOverride",
  "defaultTabStop",
  "autoHyphenation",
  "evenAndOddHeaders",
  "characterSpacingControl",
  "footnotePr",
  "endnotePr",
  "compat",
  "docVars",
  "rsids",
  "mathPr",
  "themeFontLang",
  "clrSchemeMapping",
  "decimalSymbol",
  "listSeparator",
]);

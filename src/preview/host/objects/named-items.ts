import { alreadyExists } from "../rich-api/office-error";
import { OfficeCollection, OfficeObject, sameKey } from "../rich-api/office-object";
import { formatArea } from "../state/area";
import type { NameState } from "../state/book";
import { parseArea, quoteSheet, splitAddress } from "../state/parse-area";
import type { Sheet } from "../state/sheet";
import { findPlace } from "./find-place";
import type { Model } from "./model";

export class NamedItemCollection extends OfficeCollection<NamedItem> {
  readonly officeType = "NamedItemCollection";
  readonly #model: Model;
  readonly #sheet: Sheet | undefined;

  constructor(model: Model, sheet?: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  all(): readonly NamedItem[] {
    return this.#model.book.names
      .filter(({ sheet }) => sheet === this.#sheet)
      .map((state) => new NamedItem(this.#model, state));
  }

  protected matches(item: NamedItem, key: string): boolean {
    return sameKey(item.name, key);
  }

  add(name: string, reference: unknown, comment = ""): NamedItem {
    if (this.getItemOrNullObject(name)) throw alreadyExists(name, "NamedItemCollection.add");
    const formula = typeof reference === "string" ? reference : this.#addressOf(reference);
    const state: NameState = { name, sheet: this.#sheet, formula, comment, visible: true };
    this.#model.book.names.push(state);
    return new NamedItem(this.#model, state);
  }

  #addressOf(reference: unknown): string {
    const { sheet, area } = findPlace(this.#model.book, reference, this.#sheet, "NamedItemCollection.add");
    return `=${quoteSheet(sheet.name)}!${formatArea(area)}`;
  }
}

export class NamedItem extends OfficeObject {
  readonly officeType = "NamedItem";
  readonly #model: Model;
  readonly #state: NameState;

  constructor(model: Model, state: NameState) {
    super();
    this.#model = model;
    this.#state = state;
  }

  get _Id(): string {
    return this.#state.name;
  }

  get name(): string {
    return this.#state.name;
  }

  get formula(): string {
    return this.#state.formula;
  }

  set formula(formula: string) {
    this.#state.formula = formula;
  }

  get value(): string {
    return this.#state.formula.replace(/^=/u, "");
  }

  get type(): string {
    return parseArea(splitAddress(this.#state.formula).local) ? "Range" : "String";
  }

  get scope(): string {
    return this.#state.sheet ? "Worksheet" : "Workbook";
  }

  get comment(): string {
    return this.#state.comment;
  }

  set comment(comment: string) {
    this.#state.comment = comment;
  }

  get visible(): boolean {
    return this.#state.visible;
  }

  set visible(visible: boolean) {
    this.#state.visible = visible;
  }

  getRange(): OfficeObject {
    const place = findPlace(this.#model.book, this.#state.formula, this.#state.sheet, "NamedItem.getRange");
    return this.#model.make.range(place.sheet, place.area);
  }

  getRangeOrNullObject(): OfficeObject | null {
    return this.type === "Range" ? this.getRange() : null;
  }

  delete(): void {
    this.#model.book.names = this.#model.book.names.filter((state) => state !== this.#state);
  }
}

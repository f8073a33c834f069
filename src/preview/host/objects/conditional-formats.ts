import { invalidArgument, notImplemented } from "../rich-api/office-error";
import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import { overlaps } from "../state/area";
import type { ConditionalFormatState } from "../state/sheet";
import type { Place } from "./find-place";
import type { Model } from "./model";

/** Rules by formula; the other kinds are not modelled. */
export class ConditionalFormatCollection extends OfficeCollection<ConditionalFormat> {
  readonly officeType = "ConditionalFormatCollection";
  readonly #model: Model;
  readonly #place: Place;

  constructor(model: Model, place: Place) {
    super();
    this.#model = model;
    this.#place = place;
  }

  all(): readonly ConditionalFormat[] {
    const { sheet, area } = this.#place;
    return sheet.conditionalFormats
      .filter((format) => overlaps(format.area, area))
      .map((format) => new ConditionalFormat(this.#model, this.#place, format));
  }

  protected matches(item: ConditionalFormat, key: string): boolean {
    return item.id === key;
  }

  add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw notImplemented(`conditional formats of the kind ${String(type)}`);
    const state: ConditionalFormatState = {
      id: this.#model.book.newId(),
      type: "Custom",
      area: this.#place.area,
      priority: 0,
      stopIfTrue: false,
      formula: "",
      format: {},
    };
    this.#place.sheet.conditionalFormats.push(state);
    return new ConditionalFormat(this.#model, this.#place, state);
  }

  clearAll(): void {
    const { sheet, area } = this.#place;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !overlaps(format.area, area));
  }
}

class ConditionalFormat extends OfficeObject {
  readonly officeType = "ConditionalFormat";
  readonly #model: Model;
  readonly #place: Place;
  readonly #state: ConditionalFormatState;

  constructor(model: Model, place: Place, state: ConditionalFormatState) {
    super();
    this.#model = model;
    this.#place = place;
    this.#state = state;
  }

  get id(): string {
    return this.#state.id;
  }

  get type(): string {
    return this.#state.type;
  }

  get priority(): number {
    return this.#state.priority;
  }

  set priority(priority: number) {
    this.#state.priority = priority;
  }

  get stopIfTrue(): boolean {
    return this.#state.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.#state.stopIfTrue = stop;
  }

  get custom(): OfficeObject {
    return new CustomConditionalFormat(this.#state);
  }

  get customOrNullObject(): OfficeObject {
    return this.custom;
  }

  getRange(): OfficeObject {
    return this.#model.make.range(this.#place.sheet, this.#state.area);
  }

  delete(): void {
    const { sheet } = this.#place;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== this.#state);
  }
}

class CustomConditionalFormat extends OfficeObject {
  readonly officeType = "CustomConditionalFormat";
  readonly rule: OfficeObject;
  readonly format: OfficeObject;

  constructor(state: ConditionalFormatState) {
    super();
    this.rule = new ConditionalFormatRule(state);
    this.format = new ConditionalRangeFormat(state);
  }
}

class ConditionalFormatRule extends OfficeObject {
  readonly officeType = "ConditionalFormatRule";
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get formula(): string {
    return this.#state.formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("="))
      throw invalidArgument("a rule without =", "ConditionalFormatRule.formula");
    this.#state.formula = formula;
  }
}

class ConditionalRangeFormat extends OfficeObject {
  readonly officeType = "ConditionalRangeFormat";
  readonly fill: OfficeObject;
  readonly font: OfficeObject;

  constructor({ format }: ConditionalFormatState) {
    super();
    this.fill = new ConditionalLook("ConditionalRangeFill", format, "fill.");
    this.font = new ConditionalLook("ConditionalRangeFont", format, "font.");
  }
}

class ConditionalLook extends OfficeObject {
  readonly officeType: string;
  readonly #format: Record<string, unknown>;
  readonly #path: string;

  constructor(officeType: string, format: Record<string, unknown>, path: string) {
    super();
    this.officeType = officeType;
    this.#format = format;
    this.#path = path;
  }

  get color(): unknown {
    return this.#format[`${this.#path}color`] ?? "";
  }

  set color(color: unknown) {
    this.#format[`${this.#path}color`] = color;
  }

  get bold(): unknown {
    return this.#format[`${this.#path}bold`] ?? false;
  }

  set bold(bold: unknown) {
    this.#format[`${this.#path}bold`] = bold;
  }
}

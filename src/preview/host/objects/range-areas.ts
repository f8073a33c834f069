import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import { formatArea } from "../state/area";
import { quoteSheet } from "../state/parse-area";
import type { Sheet } from "../state/sheet";
import type { Model } from "./model";

/** Several blocks of one sheet. */
export class RangeAreas extends OfficeObject {
  readonly officeType = "RangeAreas";
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(model: Model, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map((one) => `${quoteSheet(this.#sheet.name)}!${formatArea(one)}`).join(",");
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get cellCount(): number {
    return this.#areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get areas(): OfficeObject {
    return new RangeCollection(this.#areas.map((one) => this.#model.make.range(this.#sheet, one)));
  }
}

class RangeCollection extends OfficeCollection<OfficeObject> {
  readonly officeType = "RangeCollection";
  readonly #ranges: readonly OfficeObject[];

  constructor(ranges: readonly OfficeObject[]) {
    super();
    this.#ranges = ranges;
  }

  all(): readonly OfficeObject[] {
    return this.#ranges;
  }

  protected matches(): boolean {
    return false;
  }
}

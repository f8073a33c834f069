import { OfficeCollection } from "../rich-api/office-object";
import type { OfficeObject } from "../rich-api/office-object";

/** Charts, shapes, pivot tables or slicers of a sheet: this host holds none, and says so. */
export class DrawnThings extends OfficeCollection<OfficeObject> {
  readonly officeType: string;

  constructor(officeType: "ChartCollection" | "ShapeCollection" | "PivotTableCollection" | "SlicerCollection") {
    super();
    this.officeType = officeType;
  }

  all(): readonly OfficeObject[] {
    return [];
  }

  protected matches(): boolean {
    return false;
  }
}

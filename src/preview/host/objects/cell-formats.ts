import { OfficeObject } from "../rich-api/office-object";
import type { Area } from "../state/area";
import type { Place } from "./find-place";
import { EMPTY_CELL } from "../state/cell-grid";
import type { Cell } from "../state/cell-grid";
import { eachValue } from "../state/edit-cells";

/** What Excel says of a cell to which nobody gave a look; of other properties this host knows nothing then. */
const UNSET: Readonly<Record<string, unknown>> = {
  "fill.color": "#FFFFFF",
  "font.bold": false,
  "font.color": "#000000",
  "font.italic": false,
  "font.strikethrough": false,
};

/** Formats are kept a cell at a time under the path of their property; a block of unlike cells answers null. */
abstract class FormatBag extends OfficeObject {
  readonly place: Place;
  protected abstract readonly path: string;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  protected read(name: string): unknown {
    const { sheet, area } = this.place;
    const key = this.path + name;
    const unset = UNSET[key] ?? null;
    const found = new Set<unknown>();
    let count = 0;
    for (const { cell } of sheet.cells.within(area)) {
      found.add(valueOf(cell, key, unset));
      count++;
    }
    if (count < area.rows * area.columns) found.add(unset);
    return found.size === 1 ? [...found][0] : null;
  }

  protected write(name: string, value: unknown): void {
    const { sheet, area } = this.place;
    eachValue(area, value, `${this.officeType}.${name}`, (row, column, one) => {
      const cell = sheet.cells.get(row, column) ?? EMPTY_CELL;
      sheet.cells.set(row, column, { ...cell, format: { ...cell.format, [this.path + name]: one } });
    });
  }
}

/** Adds a property to a bag for each name the library has for it. */
function withFormats(bag: { readonly prototype: FormatBag }, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(bag.prototype, name, {
      get(this: FormatBag) {
        return this["read"](name);
      },
      set(this: FormatBag, value: unknown) {
        this["write"](name, value);
      },
    });
  }
}

export class RangeFill extends FormatBag {
  readonly officeType = "RangeFill";
  protected readonly path = "fill.";

  clear(): void {
    this.write("color", "");
  }
}

export class RangeFont extends FormatBag {
  readonly officeType = "RangeFont";
  protected readonly path = "font.";
}

const valueOf = (cell: Cell | undefined, key: string, unset: unknown): unknown => {
  const value = cell?.format?.[key];
  return value === undefined ? unset : value;
};

/** Null for a text that is struck in part. */
export const strikethroughOf = (cell: Cell | undefined): unknown => valueOf(cell, "font.strikethrough", false);

export class FormatProtection extends FormatBag {
  readonly officeType = "FormatProtection";
  protected readonly path = "protection.";
}

export class RangeFormat extends FormatBag {
  readonly officeType = "RangeFormat";
  protected readonly path = "";

  get fill(): RangeFill {
    return new RangeFill(this.place);
  }

  get font(): RangeFont {
    return new RangeFont(this.place);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.place);
  }

  /** Points; null for columns of different widths, and for those that nobody changed. */
  get columnWidth(): number | null {
    const { sheet, area } = this.place;
    const widths = new Set(columnsOf(area).map((column) => sheet.columnWidths.get(column)));
    const [width] = widths;
    return widths.size > 1 || width === undefined ? null : width / PIXELS;
  }

  set columnWidth(points: number | null) {
    const { sheet, area } = this.place;
    for (const column of columnsOf(area)) sheet.columnWidths.set(column, Math.round(Number(points) * PIXELS));
  }

  autofitColumns(): void {}

  autofitRows(): void {}
}

/** Of a point. */
const PIXELS = 4 / 3;

const columnsOf = ({ column, columns }: Area): readonly number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

withFormats(RangeFill, ["color", "pattern"]);
withFormats(RangeFont, ["bold", "italic", "color", "name", "size", "strikethrough", "underline"]);
withFormats(FormatProtection, ["locked", "formulaHidden"]);
withFormats(RangeFormat, ["wrapText", "horizontalAlignment", "verticalAlignment", "rowHeight", "indentLevel"]);

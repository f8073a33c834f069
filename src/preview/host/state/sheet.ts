import type { Area } from "./area";
import { CellGrid } from "./cell-grid";
import { SheetLook } from "./sheet-look";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Something that belongs to a block of cells and moves with it. */
export interface Anchored {
  area: Area;
}

export interface ConditionalFormatState extends Anchored {
  readonly id: string;
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /** With its `=`; "" for a kind that has none. */
  formula: string;
  /** How far the area's first cell lies from the one that the formula is written for. */
  readonly offset?: { readonly rows: number; readonly columns: number };
  /** The colours that numbers get, from the least to the greatest. */
  readonly scale?: readonly ScaleColour[];
  /** For the kind that tells values that occur more than once from those that don't. */
  readonly occurs?: "once" | "again";
  readonly format: Record<string, unknown>;
}

/** A colour of a scale, and where on it: at a number, at an end of the numbers, or at a share (in hundredths) between them. */
export interface ScaleColour {
  readonly at: "number" | "least" | "greatest" | "share" | "rank";
  readonly value: number;
  readonly colour: string;
}

export interface ValidationState extends Anchored {
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | undefined;
  errorAlert: Readonly<Record<string, unknown>> | undefined;
}

/** As Excel makes a new sheet. */
const plainLook = (): SheetLook =>
  new SheetLook({
    gridlines: true,
    usual: { width: 64, height: 20 },
    columns: [],
    rows: new Map(),
    buttonsBehind: { rows: true, columns: true },
    cells: new CellGrid(),
  });

/** A sheet as it stands now. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  cells = new CellGrid();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Pixels of the columns whose width was changed. */
  readonly columnWidths = new Map<number, number>();
  merged: Anchored[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  validations: ValidationState[] = [];
  protectedWith: Readonly<Record<string, unknown>> | undefined;
  frozen: Area | undefined;
  look = plainLook();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}

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
  /** Or the signs that stand before them. */
  readonly icons?: IconSet;
  /** Or the bars behind them. */
  readonly bar?: DataBar;
  /** For the kind that tells values that occur more than once from those that don't. */
  readonly occurs?: "once" | "again";
  readonly format: Record<string, unknown>;
}

/** Where among numbers: at a number, at an end of them, or in hundredths at a share between the ends or at a rank. */
export interface ScalePlace {
  readonly at: "number" | "least" | "greatest" | "share" | "rank";
  readonly value: number;
}

export interface ScaleColour extends ScalePlace {
  readonly colour: string;
}

export interface IconSet {
  /** `"3TrafficLights1"`, as the file format calls it. */
  readonly name: string;
  /** Where the signs begin, the least first; `isAbove` where the place itself has the sign before still. */
  readonly places: readonly (ScalePlace & { readonly isAbove: boolean })[];
  readonly isReversed: boolean;
  readonly hidesNumbers: boolean;
}

export interface DataBar {
  /** Where bars have no length, and where they fill the cell. */
  readonly from: ScalePlace;
  readonly to: ScalePlace;
  readonly colour: string;
  readonly hidesNumbers: boolean;
}

/** A block of cells that leads to another file or a page. */
export interface LinkState extends Anchored {
  readonly address: string;
  /** Which one it is among the links of the file's sheet, counted from 0. */
  readonly stored: number;
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
  links: LinkState[] = [];
  protectedWith: Readonly<Record<string, unknown>> | undefined;
  frozen: Area | undefined;
  look = plainLook();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}

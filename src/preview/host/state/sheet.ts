import type { Area } from "./area";
import { CellGrid } from "./cell-grid";

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
  formula: string;
  readonly format: Record<string, unknown>;
}

export interface ValidationState extends Anchored {
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | undefined;
  errorAlert: Readonly<Record<string, unknown>> | undefined;
}

/** A sheet as it stands now. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  cells = new CellGrid();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merged: Anchored[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  validations: ValidationState[] = [];
  protectedWith: Readonly<Record<string, unknown>> | undefined;
  frozen: Area | undefined;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}

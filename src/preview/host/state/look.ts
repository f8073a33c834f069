/** A line along a side of a cell: `"thin"`, `"medium"`, `"double"`..., as the file format calls it. */
export interface Edge {
  readonly line: string;
  /** `"#c5dce9"`, as all colours here. */
  readonly colour: string;
}

/** How a cell looks, as far as one thing says so: what it leaves out is for what lies below it to say. */
export interface Look {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  /** Points. */
  readonly size?: number;
  /** Name of the letters: `"Arial"`. */
  readonly face?: string;
  readonly left?: Edge;
  readonly right?: Edge;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  readonly indent?: number;
  /** Degrees against the clock, from 0 to 90; 91 to 180 for 1 to 90 with it; 255 for letters below each other. */
  readonly turned?: number;
  /** What a conditional format puts before or behind a number, and whether it stands in its place. */
  readonly icon?: Icon;
  readonly bar?: Bar;
  readonly hidesNumber?: boolean;
}

/** A sign that stands before a number. */
export interface Icon {
  readonly sign: string;
  readonly colour: string;
}

/** A bar behind a number: how much of the cell it takes, from 0 to 1. */
export interface Bar {
  readonly share: number;
  readonly colour: string;
}

/** How the parts of a table look, by their names in the file format. */
export type TableLook = Readonly<
  Partial<Record<"wholeTable" | "headerRow" | "totalRow" | "firstRowStripe" | "secondRowStripe", Look>>
>;

/** The looks that the cells, the conditional formats and the tables of a workbook refer to. */
export interface Styles {
  /** What cells look like of which nothing is said. */
  readonly base: Look;
  /** By the number that a cell's `s` holds. */
  readonly cells: readonly CellStyle[];
  /** Those of conditional formats, by number. */
  readonly overlays: readonly Look[];
  /** By the name of their style. */
  readonly tables: ReadonlyMap<string, TableLook>;
}

export interface CellStyle {
  readonly look: Look;
  readonly numberFormat: string;
}

/** A workbook of which no file says how it looks. */
export const NO_STYLES: Styles = {
  base: { face: "Calibri", size: 11, colour: "#000000" },
  cells: [],
  overlays: [],
  tables: new Map(),
};

/** A look of what is known; what is undefined is left out. */
export const lookOf = (known: { readonly [Facet in keyof Look]: Look[Facet] | undefined }): Look =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));

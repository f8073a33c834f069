import { widthOf } from "../../../domain/brief/measure-text";
import type { Area } from "../../host/state/area";
import { contains, endColumn, endRow } from "../../host/state/area";
import type { CellContent } from "../../host/state/cell-grid";
import type { Look } from "../../host/state/look";

/**
 * A text that reaches beyond its cell, seen through one of the cells it reaches over: pixels from the corner of that
 * cell to the corner of the text's own room, and how large this is.
 */
export interface TextWindow {
  /** The cell that holds the text. */
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as far as texts reach over its cells. */
export interface Room {
  readonly merged: readonly Area[];
  readonly lastColumn: number;
  /** Pixels; 0 for what is hidden. */
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  readonly contentOf: (row: number, column: number) => CellContent;
  readonly lookOf: (row: number, column: number) => Look;
}

const SIDES = 6;
const POINT = 4 / 3;

/** The text that is seen in a cell and has more room than this cell; undefined for a text of the cell alone, and none. */
export function textWindow(room: Room, row: number, column: number): TextWindow | undefined {
  const block = room.merged.find((area) => contains(area, row, column));
  if (block) return blockWindow(room, block, row, column);
  const from = holderOf(room, row, column);
  if (from === undefined) return undefined;
  const left = across(room, from, column);
  const goesOn = reach(room, row, from) > (from === column ? room.widthOf(column) : left);
  if (!goesOn) return undefined;
  const end = endOfRoom(room, row, from);
  return { row, column: from, left, top: 0, width: across(room, from, end), height: room.heightOf(row) };
}

function blockWindow(room: Room, block: Area, row: number, column: number): TextWindow {
  return {
    row: block.row,
    column: block.column,
    left: across(room, block.column, column),
    top: down(room, block.row, row),
    width: across(room, block.column, endColumn(block)),
    height: down(room, block.row, endRow(block)),
  };
}

/** The nearest cell with something in it, from a cell to the left; not through merged ones. */
function holderOf(room: Room, row: number, column: number): number | undefined {
  for (let at = column; at >= 0; at--) {
    if (room.contentOf(row, at) !== "") return at;
    if (room.merged.some((area) => contains(area, row, at))) return undefined;
  }
  return undefined;
}

/** How far the content of a cell reaches, from its left side; only texts on one line that begin there go beyond it. */
function reach(room: Room, row: number, column: number): number {
  const content = room.contentOf(row, column);
  const {
    horizontal = "general",
    wraps,
    turned,
    face = "Arial",
    size = 11,
    bold = false,
    indent = 0,
  } = room.lookOf(row, column);
  const stays = typeof content !== "string" || wraps || turned || !["general", "left"].includes(horizontal);
  if (stays) return 0;
  return widthOf(content, { font: face, size, bold }) * POINT + SIDES + indent * 9;
}

function endOfRoom(room: Room, row: number, from: number): number {
  let end = from + 1;
  while (
    end <= room.lastColumn &&
    room.contentOf(row, end) === "" &&
    !room.merged.some((area) => contains(area, row, end))
  )
    end++;
  return end;
}

const across = (room: Room, from: number, to: number): number => sum(from, to, room.widthOf);
const down = (room: Room, from: number, to: number): number => sum(from, to, room.heightOf);

function sum(from: number, to: number, sizeOf: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += sizeOf(at);
  return total;
}

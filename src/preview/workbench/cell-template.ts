import type { CellProps, CellTemplate, HyperFunc, VNode } from "@revolist/revogrid";

import type { GridRow } from "./grid-rows";
import { boxCss, textCss } from "./look/look-css";
import type { Css } from "./look/look-css";
import type { OutlineGroup } from "./look/outline";
import type { TextWindow } from "./look/text-window";
import type { CellView, SheetView } from "./sheet-view";
import type { GridWords } from "./words";

/** What the grid puts on a cell: its place, its ground and lines, and the mark of a comment. */
export function cellProperties(view: SheetView, row: number, column: number): CellProps {
  const { look, mark } = view.cell(row, column);
  return {
    "data-row": row,
    "data-column": column,
    ...(mark && { class: `mark-${mark}`, "data-thread-row": row }),
    style: boxCss(look),
  };
}

/** What a cell shows: its own text, or its part of one that reaches over it, which is not told twice to who hears it. */
export function cellContent(create: HyperFunc<VNode>, { shown }: CellView): VNode {
  const { text, isOwn, look } = shown;
  const style = { ...textCss(look, shown.holds), ...(shown.window && windowCss(shown.window)) };
  if (!isOwn) return create("div", { class: "cell-text", style, "aria-hidden": "true", "data-text": text });
  const turned = TURNED[look.turned ?? 0];
  if (turned === undefined) return create("div", { class: "cell-text", style }, text);
  return create("div", { class: "cell-text", style }, create("span", { class: turned }, text));
}

const windowCss = ({ left, top, width, height }: TextWindow): Css => ({
  left: `${-left}px`,
  top: `${-top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** For texts that are turned up or down; other angles are not drawn. */
const TURNED: Readonly<Record<number, string>> = { 90: "turned turned-up", 180: "turned" };

/** The letter of a column, and the buttons of groups that stand here. */
export const headerContent =
  (letter: string, groups: readonly OutlineGroup[], words: GridWords, onFold: (group: OutlineGroup) => void) =>
  (create: HyperFunc<VNode>): VNode[] => [create("span", {}, letter), ...buttons(create, groups, words, onFold)];

/** The number of a row, and the buttons of groups that stand here. */
export const rowHeaderContent =
  (words: GridWords, onFold: (group: OutlineGroup) => void): CellTemplate =>
  (create, { model }) => {
    const { row, groups } = model as GridRow;
    return [create("span", {}, String(row + 1)), ...buttons(create, groups, words, onFold)];
  };

const buttons = (
  create: HyperFunc<VNode>,
  groups: readonly OutlineGroup[],
  words: GridWords,
  onFold: (group: OutlineGroup) => void,
): VNode[] =>
  groups.map((group) =>
    create(
      "button",
      {
        class: "outline-button",
        type: "button",
        tabindex: -1,
        "aria-label": group.isOpen ? words.closeGroup : words.openGroup,
        title: group.isOpen ? words.closeGroup : words.openGroup,
        onMouseDown: (event: Event) => event.stopPropagation(),
        onClick: () => onFold(group),
      },
      group.isOpen ? "−" : "+",
    ),
  );

import type { CellProps, CellTemplate, HyperFunc, VNode } from "@revolist/revogrid";

import type { Icon } from "../host/state/look";
import type { GridRow } from "./grid-rows";
import { boxCss, textCss } from "./look/look-css";
import type { Css } from "./look/look-css";
import type { OutlineGroup } from "./look/outline";
import type { TextWindow } from "./look/text-window";
import type { CellView, SheetView } from "./sheet-view";
import type { GridWords } from "./words/workbench-words";

/** What the grid puts on a cell: its place, its ground and lines, the mark of a comment, and where it leads to. */
export function cellProperties(view: SheetView, row: number, column: number, words: GridWords): CellProps {
  const { look, mark, link, offersChoices, filter } = view.cell(row, column);
  return {
    "data-row": row,
    "data-column": column,
    ...(mark && { class: `mark-${mark}` }),
    ...(link !== undefined && { title: `${link}\n${words.linkHint}` }),
    ...(offersChoices && { "aria-haspopup": "listbox" }),
    ...(filter && { "aria-haspopup": "menu" }),
    style: boxCss(look),
  };
}

/** What a cell shows: its own text, or its part of one that reaches over it, which is not told twice to who hears it. */
export function cellContent(create: HyperFunc<VNode>, { shown, filter }: CellView, words: GridWords): VNode[] {
  return [textOf(create, shown), ...(filter ? [filterButton(create, words, filter)] : [])];
}

function textOf(create: HyperFunc<VNode>, shown: CellView["shown"]): VNode {
  const { isOwn, look } = shown;
  const text = look.hidesNumber && shown.holds === "number" ? "" : shown.text;
  const style = { ...textCss(look, shown.holds), ...(shown.window && windowCss(shown.window)) };
  if (!isOwn) return create("div", { class: "cell-text", style, "aria-hidden": "true", "data-text": text });
  const turned = TURNED[look.turned ?? 0];
  if (look.icon)
    return create("div", { class: "cell-text", style }, [iconSign(create, look.icon), create("span", {}, text)]);
  if (turned === undefined) return create("div", { class: "cell-text", style }, text);
  return create("div", { class: "cell-text", style }, create("span", { class: turned }, text));
}

/** It says again what the number says. */
const iconSign = (create: HyperFunc<VNode>, { sign, colour }: Icon): VNode =>
  create("span", { class: "cell-icon", style: { color: colour }, "aria-hidden": "true" }, sign);

const windowCss = ({ left, top, width, height }: TextWindow): Css => ({
  left: `${-left}px`,
  top: `${-top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** Who hears the sheet is told by the cell that it has a menu, and opens it by the key. */
const filterButton = (create: HyperFunc<VNode>, { filter }: GridWords, state: "on" | "off"): VNode =>
  create("span", { class: `filter-button filter-${state}`, title: `${filter} (Alt+↓)`, "aria-hidden": "true" }, "▾");

/** The button of a list to choose from, in the frame around the cell with the cursor. */
export const choiceButton = (create: HyperFunc<VNode>, words: GridWords, onPress: () => void): VNode =>
  create(
    "button",
    {
      class: "choice-button",
      type: "button",
      tabindex: -1,
      // Who hears the sheet is told by the cell that it has a list, and opens it by the key.
      "aria-hidden": "true",
      title: `${words.choose} (Alt+↓)`,
      onMouseDown: (event: Event) => event.stopPropagation(),
      onClick: onPress,
    },
    "▾",
  );

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

import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellEditorStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
  /** Low enough to be seen whole above the bar of buttons, also where a page of few lines is zoomed. */
  area: { minHeight: "min(120px, 40vh)", maxHeight: "45vh", fieldSizing: "content" },
  /** However long the text is, it can be saved without looking for the button. */
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  overtaken: {
    margin: 0,
    maxHeight: "20vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

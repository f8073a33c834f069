import { makeStyles, tokens } from "@fluentui/react-components";

/** How the text of a cell stands, with citations and without. */
export const cellText = {
  margin: 0,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
} as const;

export const useGapCellStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  head: { display: "flex", alignItems: "center", minHeight: "24px" },
  text: cellText,
  /** A small button beside a heading; the first of them, and what follows it, stands at the end of the line. */
  tool: { minWidth: "24px", color: tokens.colorNeutralForeground3, "&:first-of-type": { marginLeft: "auto" } },
});

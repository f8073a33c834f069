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
  tools: { marginLeft: "auto", display: "flex" },
  text: cellText,
  tool: { color: tokens.colorNeutralForeground3, minWidth: "24px" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useRefreshStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  blockHead: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  words: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  entry: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px", padding: "2px 0" },
  entryName: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

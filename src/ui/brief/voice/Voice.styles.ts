import { makeStyles, tokens } from "@fluentui/react-components";

export const useVoiceStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  texts: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  proposed: { fontStyle: "italic" },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tool: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  area: { minHeight: "72px" },
});

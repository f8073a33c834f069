import { makeStyles, tokens } from "@fluentui/react-components";

const small = { margin: "0px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useRuleExampleBoxStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeftWidth: "3px",
    borderLeftStyle: "solid",
  },
  right: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  verdict: {
    ...small,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: small,
  cells: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  cell: { ...small, whiteSpace: "pre-wrap" },
});

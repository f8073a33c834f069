import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckScreenStyles = makeStyles({
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  clean: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  mark: { fontSize: "20px", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

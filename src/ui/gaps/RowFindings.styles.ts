import { makeStyles, tokens } from "@fluentui/react-components";

export const useRowFindingsStyles = makeStyles({
  finding: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

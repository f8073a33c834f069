import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingGroupSectionStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  where: {
    marginLeft: "auto",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaivedListStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { paddingTop: tokens.spacingVerticalS },
  place: {
    minWidth: 0,
    marginLeft: "-6px",
    paddingLeft: "6px",
    paddingRight: "6px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

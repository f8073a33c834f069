import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingItemStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  open: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  body: { flexGrow: 1, minWidth: 0 },
  message: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: "2px", marginLeft: "-6px" },
  action: {
    minWidth: 0,
    paddingLeft: "6px",
    paddingRight: "6px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

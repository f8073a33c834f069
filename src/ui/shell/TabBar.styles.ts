import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabBarStyles = makeStyles({
  list: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    minHeight: "44px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "1px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { color: tokens.colorNeutralForeground1Pressed, backgroundColor: tokens.colorNeutralBackground1Pressed },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { display: "flex", fontSize: "20px", minHeight: "1em" },
  word: {
    fontSize: "11px",
    lineHeight: "14px",
    letterSpacing: "-0.02em",
    whiteSpace: "nowrap",
    // In a font so wide that they do not fit, a word is cut and not written over its neighbour; the title tells it.
    maxWidth: "100%",
    overflowX: "clip",
    textOverflow: "ellipsis",
    "@media (max-width: 309px)": { display: "none" },
  },
});

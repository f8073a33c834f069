import { makeStyles, tokens } from "@fluentui/react-components";

export const useTabBarStyles = makeStyles({
  frame: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  list: { display: "flex", paddingLeft: "2px", paddingRight: "2px" },
  tab: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    padding: `${tokens.spacingVerticalXS} 1px ${tokens.spacingVerticalS}`,
  },
  icon: { fontSize: "20px" },
  word: {
    fontSize: "11px",
    lineHeight: "14px",
    letterSpacing: "-0.01em",
    "@media (max-width: 299px)": { display: "none" },
  },
});

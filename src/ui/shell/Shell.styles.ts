import { makeStyles, tokens } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    // A window of few lines, as at 200 % zoom, scrolls as a whole.
    "@media (max-height: 300px)": { height: "auto", minHeight: "100vh", overflow: "visible" },
  },
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  plain: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    "@media (max-height: 300px)": { overflowY: "visible" },
  },
});

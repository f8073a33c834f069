import { makeStyles, tokens } from "@fluentui/react-components";

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };

export const useInstrumentListStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  grouping: { marginRight: tokens.spacingHorizontalM, minWidth: 0 },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": focus,
  },
  groupName: { fontWeight: tokens.fontWeightSemibold },
  number: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": focus,
  },
  short: { fontWeight: tokens.fontWeightSemibold },
  title: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

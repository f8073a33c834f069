import { makeStyles, tokens } from "@fluentui/react-components";

import { LOW } from "./StandardsScreen.styles";

/** A pane at 200 % zoom. */
const NARROW = "@media (max-width: 220px)";

const block = { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` } as const;

/** Names and values side by side. */
const pairs = {
  display: "grid",
  gridTemplateColumns: "minmax(84px, 34%) 1fr",
  [NARROW]: { gridTemplateColumns: "1fr" },
  columnGap: tokens.spacingHorizontalS,
  rowGap: tokens.spacingVerticalXS,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  "& dt": { color: tokens.colorNeutralForeground3 },
  "& dd": { margin: 0, minWidth: 0 },
} as const;

export const useInstrumentPageStyles = makeStyles({
  page: { paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: "static" },
  },
  block,
  quietBlock: {
    ...block,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { ...block, color: tokens.colorNeutralForeground2 },
  warning: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingLeft: "18px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  small: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: { ...block, ...pairs },
  grid: { margin: 0, ...pairs },
  evidence: {
    ...block,
    fontSize: tokens.fontSizeBase200,
    "& summary": { cursor: "pointer", paddingBottom: tokens.spacingVerticalXS },
  },
  partsHead: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  parts: { listStyleType: "none", margin: 0, padding: 0 },
  part: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

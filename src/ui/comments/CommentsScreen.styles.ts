import { makeStyles, tokens } from "@fluentui/react-components";

const side = tokens.spacingHorizontalM;

export const useCommentsStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalL, overflowWrap: "anywhere" },
  /** What stands above the list. */
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${side}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  filters: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  filter: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${side} 0`,
  },
  people: { flex: "1 1 120px", minWidth: 0, "& select": { minWidth: 0 } },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorder1}`,
  },
  /** Nothing where no such text is kept. */
  gone: { padding: `${tokens.spacingVerticalS} ${side}`, "&:empty": { padding: 0 } },
  left: { padding: `${tokens.spacingVerticalXS} ${side}` },
  quote: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
  owed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  task: { flex: "1 1 120px", minWidth: 0 },
  remark: { padding: `${tokens.spacingVerticalXS} ${side}` },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choice: { minWidth: "auto" },
  sectionTitle: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${side} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  quiet: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${side}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { margin: `${tokens.spacingVerticalS} ${side}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { padding: `${tokens.spacingVerticalL} ${side}` },
  emptyTitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  emptySteps: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  emptyNotes: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

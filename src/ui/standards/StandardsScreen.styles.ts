import { makeStyles, tokens } from "@fluentui/react-components";

/** Too low for bars that stay: a small laptop at 200 % zoom. */
export const LOW = "@media (max-height: 280px)";

export const useStandardsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "100%", minWidth: 0 },
  content: { flexGrow: 1, minWidth: 0 },
  loading: { padding: tokens.spacingVerticalXXL },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: "static" },
  },
  searchRow: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  search: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  filters: { display: "grid", gap: tokens.spacingVerticalXS },
  filter: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 30%) 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  clear: { justifySelf: "end" },
  count: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  sectionTitle: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

import { makeStyles, tokens } from "@fluentui/react-components";

const option = {
  display: "flex",
  gap: tokens.spacingHorizontalS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  borderLeft: "3px solid transparent",
  cursor: "pointer",
  overflowWrap: "anywhere",
  // The bars above and below the list stay while it scrolls.
  scrollMarginTop: "56px",
  scrollMarginBottom: "64px",
} as const;

/** In Office's contrast theme quiet colours can't be read on what is chosen. */
const inherited = { "& *": { color: "inherit" } } as const;

export const useResultStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  option: {
    ...option,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      ...inherited,
    },
  },
  activeOption: {
    ...option,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ...inherited,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  short: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, gap: "2px" },
  /** To mark a result, so that several are inserted together. */
  box: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    marginTop: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  marked: {
    border: `5px solid ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": { border: "5px solid Highlight" },
  },
  citation: { fontWeight: tokens.fontWeightSemibold },
  cited: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { lineHeight: tokens.lineHeightBase300 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
  },
  title: {
    flex: "1 1 130px",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

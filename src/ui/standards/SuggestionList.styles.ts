import { makeStyles, tokens } from "@fluentui/react-components";

export const useSuggestionStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // The bars above and below the list stay while it scrolls.
    "& button": { scrollMarginTop: "56px", scrollMarginBottom: "64px" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  citation: { fontWeight: tokens.fontWeightSemibold, textAlign: "start" },
  heading: { lineHeight: tokens.lineHeightBase300 },
  reasons: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& li": { display: "inline" },
    "& li:not(:last-child)::after": { content: '" · "' },
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useConsultationStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  back: { minWidth: "24px" },
  /** Short fields side by side, as many as there is room for. */
  short: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  open: {
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: 0,
    paddingRight: 0,
  },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  waiting: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorder1}`,
    overflowWrap: "anywhere",
  },
  /** One of any length leaves room for the others. */
  kept: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
  },
  links: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useRecordStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  goTo: { minWidth: "24px", color: tokens.colorNeutralForeground3 },
  /** A choice that becomes as narrow as the card, however long its words are. */
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    "& > *": { minWidth: 0 },
    "& span, & select": { minWidth: 0, maxWidth: "100%" },
  },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
  },
});

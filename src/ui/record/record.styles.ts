import { makeStyles, tokens } from "@fluentui/react-components";
import { cardLook } from "../text/card-look.styles";

export const useRecordStyles = makeStyles({
  card: cardLook,
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
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

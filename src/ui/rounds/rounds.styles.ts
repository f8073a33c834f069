import { makeStyles, tokens } from "@fluentui/react-components";
import { cardLook } from "../text/card-look.styles";

export const useRoundsStyles = makeStyles({
  rows: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  card: cardLook,
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { display: "flex", flexDirection: "column", minWidth: 0, flex: "1 1 160px" },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../gaps/GapCell.styles";
import { spokenOnly } from "../text/spoken-only.styles";

export const useRedlineTextStyles = makeStyles({
  text: { ...cellText, position: "relative" },
  inserted: {
    color: tokens.colorPaletteGreenForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "double",
    textUnderlineOffset: "2px",
  },
  deleted: { color: tokens.colorPaletteRedForeground1, textDecorationLine: "line-through" },
  hidden: spokenOnly,
  fold: {
    display: "block",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
  },
});

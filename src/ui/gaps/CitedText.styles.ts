import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "./GapCell.styles";
import { spokenOnly } from "../text/spoken-only.styles";

export const useCitedTextStyles = makeStyles({
  text: cellText,
  citation: {
    position: "relative",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "0px" } }),
  },
  doubtful: { textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusDangerForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
  hidden: spokenOnly,
});

import { makeStyles, tokens } from "@fluentui/react-components";

/** The stand-in takes the room that Fluent's link does. */
export const useLinkButtonStyles = makeStyles({
  root: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plain: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
});

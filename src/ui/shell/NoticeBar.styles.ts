import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeBarStyles = makeStyles({
  frame: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto" },
  plain: {
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
});

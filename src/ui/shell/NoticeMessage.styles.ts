import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeMessageStyles = makeStyles({
  bar: { borderRadius: 0, borderLeft: "none", borderRight: "none", borderTop: "none" },
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalXS,
  },
  undo: { color: tokens.colorNeutralForeground2 },
});

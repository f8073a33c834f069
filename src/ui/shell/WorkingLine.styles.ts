import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkingLineStyles = makeStyles({
  // Over the foot of the pane: what is being read or clicked must not move while something is under way.
  line: {
    position: "fixed",
    bottom: 0,
    width: "100%",
    zIndex: 1,
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { height: "2px", backgroundColor: tokens.colorNeutralBackground6 },
  words: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

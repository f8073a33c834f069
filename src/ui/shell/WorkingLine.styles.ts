import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkingLineStyles = makeStyles({
  line: { display: "flex", flexDirection: "column" },
  bar: { height: "2px", backgroundColor: tokens.colorNeutralBackground6 },
  words: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

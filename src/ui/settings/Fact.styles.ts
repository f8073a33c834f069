import { makeStyles, tokens } from "@fluentui/react-components";

export const useFactStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalS },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

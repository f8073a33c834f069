import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepButtonsStyles = makeStyles({
  root: { display: "flex", alignItems: "center", flexShrink: 0 },
  where: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

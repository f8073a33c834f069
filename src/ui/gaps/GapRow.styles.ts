import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapRowStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "2px" },
  tools: { display: "flex", marginLeft: "auto" },
  position: {
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

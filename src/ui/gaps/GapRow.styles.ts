import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapRowStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "2px" },
  tools: { display: "flex", marginLeft: "auto" },
  position: {
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  elsewhere: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

const text = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useGapFactsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    "@media (max-width: 239px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  value: { margin: 0, minWidth: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, ...text },
  editable: { flexWrap: "nowrap", alignItems: "flex-start" },
  values: {
    flexGrow: 1,
    minWidth: 0,
    paddingTop: "4px",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  tool: { color: tokens.colorNeutralForeground3, minWidth: "24px" },
  wide: { display: "block", gridColumn: "1 / -1" },
  hidden: { display: "none" },
  unknown: { ...text, textDecorationLine: "underline", textDecorationStyle: "wavy" },
  aspect: { ":not(:last-child)::after": { content: "';'" } },
});

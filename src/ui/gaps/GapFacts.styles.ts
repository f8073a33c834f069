import { makeStyles, tokens } from "@fluentui/react-components";

const text = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useGapFactsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    "@media (max-width: 239px)": { gridTemplateColumns: "1fr" },
  },
  value: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, ...text },
  link: { ...text, alignSelf: "flex-start" },
  unknown: { ...text, textDecorationLine: "underline", textDecorationStyle: "wavy" },
  aspect: { ":not(:last-child)::after": { content: "';'" } },
});

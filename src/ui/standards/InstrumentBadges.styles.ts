import { makeStyles, tokens } from "@fluentui/react-components";

export const useInstrumentBadgesStyles = makeStyles({
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  badge: { whiteSpace: "nowrap" },
});

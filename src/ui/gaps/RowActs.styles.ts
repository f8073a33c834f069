import { makeStyles, tokens } from "@fluentui/react-components";

export const useRowActsStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

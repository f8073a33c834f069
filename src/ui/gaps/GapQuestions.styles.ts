import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapQuestionsStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
});

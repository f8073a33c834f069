import { makeStyles } from "@fluentui/react-components";

export const usePickFileStyles = makeStyles({
  /** The field for files is the browser's own, behind a button that looks as all do. */
  field: { position: "absolute", width: "1px", height: "1px", opacity: 0 },
});

import { FILE_TROUBLE } from "./file-trouble-words";
import { SIGN_IN_TROUBLE } from "./sign-in-trouble-words";

/** What is said of each trouble, and what there is to do. */
export const TROUBLE_WORDS = { ...SIGN_IN_TROUBLE, ...FILE_TROUBLE };

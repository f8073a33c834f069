export { shortNameOf } from "../../instrument/short-names";

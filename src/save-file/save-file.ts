import { showFile } from "./show-file";

const place = document.getElementById("save-file");
if (place) showFile(window, place);

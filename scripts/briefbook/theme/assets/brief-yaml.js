/* A brief as YAML, in a browser: read, written in our style, or edited where it differs. */

export { read } from "./yaml-read.js";
export { write } from "./yaml-same.js";
export { edit, readToEdit } from "./yaml-edit.js";

import type { ErrorCode } from "yaml";

interface Words {
  readonly message: string;
  readonly remedy: string;
}

const quotes = "Put the whole value in double quotes.";

/** What a YAML parser's commonest complaints mean, in words for someone who does not know YAML. */
const words: Partial<Record<ErrorCode | "TOO_DEEP" | "ALIAS", Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A value holds a colon and a space, which YAML reads as another field.",
    remedy: quotes,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "A field's name runs over more than one line.",
    remedy: "Write each field as name: value, on a line of its own.",
  },
  BAD_SCALAR_START: { message: "A value starts with a sign that YAML keeps for itself.", remedy: quotes },
  MISSING_CHAR: {
    message: "A quotation mark or bracket that opens does not close.",
    remedy: "Write the closing quotation mark or bracket.",
  },
  BAD_INDENT: {
    message: "A line does not start where YAML needs it to, or a bracket before it does not close.",
    remedy: "Start each field at the line's very beginning, and close each bracket.",
  },
  TAB_AS_INDENT: { message: "A line starts with a tab.", remedy: "Use spaces in its place." },
  BAD_DQ_ESCAPE: {
    message: "A backslash in double quotes starts a sign that YAML does not know.",
    remedy: "Write it twice, or use single quotes.",
  },
  TAG_RESOLVE_FAILED: {
    message:
      "A value starts with an exclamation mark, which asks YAML for a special type; none is read here.",
    remedy: quotes,
  },
  MULTIPLE_DOCS: {
    message: "There is more than one YAML document here.",
    remedy: "Keep the first one only.",
  },
  TOO_DEEP: {
    message: "The YAML nests deeper than any content needs.",
    remedy: "Take out brackets or indentation that are not needed.",
  },
  ALIAS: {
    message: "The YAML refers with * to a value marked with &, which is not read here.",
    remedy: "Write the value out again, or put it in double quotes if the sign belongs to it.",
  },
};

/** A YAML parser's complaint, told plainly. */
export function explainYaml(code: ErrorCode | "TOO_DEEP" | "ALIAS"): Words {
  return (
    words[code] ?? {
      message: "This is not YAML that can be read.",
      remedy:
        "Write each field as name: value, on a line of its own, and put values with unusual signs in double quotes.",
    }
  );
}

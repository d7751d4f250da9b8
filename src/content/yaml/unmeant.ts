import { quote } from "../words.ts";
import type { Report } from "./value.ts";

const comment = /^(?:([A-Za-z][\w-]{0,60}):|[ \t]{0,40}-)(?:[ \t]+[^\s"'[{|>&*!#][^\n]*?)?[ \t]#(?=[^\s#!])/;
const curly =
  /^(?:[A-Za-z][\w-]{0,60}:|[ \t]{0,40}-)[ \t]+(?=([“„«])([^“”„«»\n]+)[”“»][ \t]*$|(‘)([^‘\n]+)’[ \t]*$)/;
const curlyInList = /^[A-Za-z][\w-]{0,60}:[ \t]+\[[^\n"']*?(?=([“‘„«])([^“”‘’„«»\n]+)[”’“»])/;
const opensBlock = /:[ \t]+[|>][-+\d]{0,3}[ \t]*$/;

/**
 * Reports what is YAML and most likely not meant as it reads: words lost behind a #, and a word processor's
 * quotation marks around a value, which become part of it.
 */
export function reportUnmeant(text: string, firstLine: number, report: Report): void {
  if (!/#[^\s#!]|[“‘„«]/.test(text)) return;
  let inBlock = false;
  for (const [index, source] of text.split("\n").entries()) {
    if (inBlock && /^(?:[ \t]|$)/.test(source)) continue;
    inBlock = opensBlock.test(source);
    const line = firstLine + index;
    const lost = comment.exec(source)?.[0].length;
    if (lost !== undefined)
      report(
        { line, column: lost },
        "front-matter-comment",
        `${quote(source.slice(lost - 1))} is left out: YAML takes a space and a # for the start of a remark.`,
        "Put the whole value in double quotes; or write a space after the # if it is a remark.",
      );
    const marked = curly.exec(source) ?? curlyInList.exec(source);
    const words = marked?.[2] ?? marked?.[4];
    if (marked && words !== undefined)
      report(
        { line, column: marked[0].length + 1 },
        "front-matter-curly-quotes",
        `The quotation marks around ${quote(words)} are a word processor's, which readers see as part of the value.`,
        `Write straight ones, or none. If readers are to see them, put '…' around the whole value.`,
      );
  }
}

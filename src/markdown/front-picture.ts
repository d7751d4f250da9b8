/**
 * The picture that front matter names, as Markdown: so it goes the same way as one in a body. What would end the
 * words or the address early is left out, and words over several lines stand on one.
 */
export function frontPicture(image: string, imageAlt = ""): string {
  const words = imageAlt.replace(/[[\]\\]/g, "").replace(/\s*\n\s*/g, " ");
  return `![${words}](<${image.replace(/[<>\n]/g, "")}>)`;
}

import type { PostFile } from "./file.ts";

/** More letters than GitHub takes in an address, with some to spare. */
const longestAddress = 8000;

/** GitHub's page for a new file, with the file's name, and with its text where that is not too long for an address. */
export interface Proposal {
  readonly url: string;
  /** False where the text must be pasted there. */
  readonly whole: boolean;
}

/**
 * The address that proposes a post.
 * @param newFileUrl GitHub's page for a new file in the folder of posts
 */
export function proposal(newFileUrl: string, { name, text }: Pick<PostFile, "name" | "text">): Proposal {
  const named = `${newFileUrl}?filename=${encodeURIComponent(name)}`;
  const whole = `${named}&value=${encodeURIComponent(text)}`;
  return whole.length <= longestAddress ? { url: whole, whole: true } : { url: named, whole: false };
}

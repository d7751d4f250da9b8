/** The preview's port where PORT does not say another. */
export const usualPort = 8080;

/** The port that the preview is to have, or a sentence where PORT, as it is `written`, names none. */
export function portFrom(written = String(usualPort)): number | string {
  const port = Number(written);
  return Number.isInteger(port) && port >= 1 && port <= 65535
    ? port
    : `PORT is “${written}”; it is a number from 1 to 65535.`;
}

/** Thrown where a picture's data are broken: what is served in its place, and is not kept. */
export class StandIn extends Error {
  readonly body: Uint8Array;

  constructor(body: Uint8Array) {
    super("part of the picture is missing or cannot be read");
    this.body = body;
  }
}

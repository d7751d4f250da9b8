import { big16, big32, join, latin, little16, little32, says } from "./bytes.ts";

const ORIENTATION = 0x0112;

/**
 * The orientation (1 to 8) in a TIFF structure, which is what EXIF is; 1 where it says none.
 * Source: TIFF 6.0, section 2; Exif 2.32, 4.6.4.
 */
export function orientationIn(tiff: Uint8Array): number {
  const little = says(tiff, 0, "II");
  if (!little && !says(tiff, 0, "MM")) return 1;
  const short = little ? little16 : big16;
  const directory = (little ? little32 : big32)(tiff, 4);
  const entries = Math.min(short(tiff, directory), 200);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12;
    if (short(tiff, entry) !== ORIENTATION) continue;
    const value = short(tiff, entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF structure that says the orientation and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return join([latin("MM\0*"), Uint8Array.from([0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0])]);
}

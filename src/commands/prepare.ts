/* What every preview and build takes from .cache/: see prepare.mjs. */
import { buildAssets } from "../assets/assets.ts";

export const ended = buildAssets(process.cwd()).catch(() => undefined);

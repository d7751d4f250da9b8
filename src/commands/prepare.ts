/* What every preview and build takes from .cache/: see prepare.mjs. */
import { buildAssets } from "../assets/assets.ts";

await buildAssets(process.cwd()).catch(() => undefined);

/* npm run test:kill: kills a build with kill -9 at twenty random moments, and wants a whole site each time. */
import { gardeners } from "./helpers/community.ts";
import { killBuilds } from "./helpers/kill-builds.ts";
import { makeProject } from "./helpers/project.ts";
import { randomFrom, seedFrom } from "./helpers/random.ts";

const seed = seedFrom(process.env.SEED);
console.log(`SEED=${seed} repeats these moments.`);
const random = randomFrom(seed);
const moments = Array.from({ length: 20 }, () => random());
const { killed } = await killBuilds(makeProject(gardeners), moments);
console.log(
  `${killed} of ${moments.length} builds were killed before they ended; the site was whole each time.`,
);

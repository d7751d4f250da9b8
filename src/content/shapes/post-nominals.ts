/** Letters after a name, without dots and in lower case. They stay with the name that stands before them. */
const known = new Set(
  (
    "phd dphil md msc bsc ba ma mba mph mphil mres meng beng mbbs mbchb bmbs bmbch mb chb mrcp frcp mrcs frcs mrcgp frcgp " +
    "frca mrcpsych frcpsych frcr mrcr frcpath mrcpath mrcpch frcpch frcog mrcog frcem facp fhea sfhea pfhea afhea ceng cphys " +
    "csci cstat gradstat cmath cchem mipem fipem mphys mchem mmath mcomp mcsp mpharm mrpharms frpharms rn rgn rmn rscn rm rd " +
    "hcpc scd dsc edd engd dclinpsy llb llm pgce pgcert pgdip obe mbe cbe kbe dbe frs fmedsci fbcs mbcs citp cithp fedip " +
    "mfci ffci fci fffci dcop jr sr esq hons fras frss frsa fima mima miet fiet"
  ).split(" "),
);

/** True for "PhD", "BSc (Hons)", "MBBS MRCP": words that follow a name and are none. */
export function hasOnlyPostNominals(text: string): boolean {
  const words = text.split(/[\s/]+/).map((word) => word.replace(/[().]/g, "").toLowerCase());
  return words.every((word) => word === "" || known.has(word)) && words.some((word) => word !== "");
}

/* The files of the content that are known by their names, from the project's root. */

/** Old addresses, each with the one that answers for it now. */
export const redirectsFile = "content/redirects.yaml";

/** The organisations whose repositories are counted. */
export const organisationsFile = "content/organisations.yaml";

/** How many repositories each had, month by month. */
export const statisticsFile = "static/open-repositories.csv";

import { bodyOf, sentence } from "./corpus-text.ts";
import { randomFrom } from "./random.ts";

/** A post of the made-up blog that every generator is given. */
export interface BenchPost {
  readonly slug: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly summary: string;
  /** CommonMark with tables, and nothing that one of the generators reads otherwise than the rest. */
  readonly body: string;
}

const topics = ["pandas", "FastAPI", "Open source", "Testing", "Dashboards", "Forecasting", "Data quality"];
const settings = ["Primary care", "Radiology", "Pharmacy", "Emergency care", "Pathology", "Workforce"];
const kinds = ["Tutorial", "News", "Case study", "Event report", "Opinion"];
const tags = [...topics, ...settings, ...kinds, "Python", "Community", "Careers", "Reproducibility"];
const firstNames = ["Alex", "Brigid", "Chidi", "Dilys", "Ewan", "Farah", "Grace", "Hari"];
const lastNames = ["Adeyemi", "Bowen", "Clarke", "Dhillon", "Evans"];
const authors = firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`));

/**
 * So many posts of a community's blog, oldest first and always the same: about 500 words each, with headings,
 * links, lists, a table and code, two a day up to the last day of 2025.
 */
export function corpus(count: number): BenchPost[] {
  const lastDay = Date.UTC(2025, 11, 31);
  const slugs = Array.from({ length: count }, (_, index) => `post-${index + 1}`);
  return slugs.map((slug, index) => {
    const random = randomFrom(index + 1);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const day = lastDay - Math.floor((count - 1 - index) / 2) * 24 * 60 * 60 * 1000;
    const topic = pick(topics);
    return {
      slug,
      title: `${topic} in ${pick(settings).toLowerCase()}, part ${index + 1}`,
      date: new Date(day).toISOString().slice(0, 10),
      // The first tags are far more common than the last, as on any blog.
      tags: [
        ...new Set([
          topic,
          ...Array.from({ length: 3 }, () => tags[Math.floor(random() ** 2 * tags.length)] as string),
        ]),
      ],
      author: pick(authors),
      summary: sentence(random),
      body: bodyOf(random, (near) => slugs[Math.min(count - 1, Math.max(0, index + near))] as string),
    };
  });
}

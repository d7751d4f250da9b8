import type { Build } from "../site/build.ts";
import { dataUrl, statisticsChart, statisticsOptions } from "./charts.ts";
import { barePageBody, chartHtml } from "./component.ts";
import { dictionary } from "./dictionary.ts";
import { type Headline, headlineOf, type Share } from "./headline.ts";
import { type SiteStatistics, statisticsOf } from "./of-build.ts";
import { serveAssets } from "./plugin.ts";
import { sharesData } from "./shares-chart.ts";
import { listed } from "./summary.ts";
import { formatNumber } from "./ticks.ts";
import type { StatisticsWords } from "./words.ts";

/** A headline figure: the figure, and the words under it. */
export interface Card {
  readonly figure: string;
  readonly words: string;
}

/** Everything that the statistics page's template shows. */
export interface StatisticsPage {
  readonly words: StatisticsWords;
  readonly headline: Headline;
  readonly sentences: readonly string[];
  readonly cards: readonly Card[];
  readonly charts: { readonly growth: string; readonly languages: string; readonly licences: string };
  readonly dictionary: typeof dictionary;
  readonly csvUrl: string;
  readonly jsonUrl: string;
}

const organisations = (count: number) =>
  `${formatNumber(count)} ${count === 1 ? "organisation" : "organisations"}`;

/** The largest share, or those that are largest together. */
function largest(shares: readonly Share[]): readonly Share[] {
  return shares.filter((share) => share.organisations === shares[0]?.organisations);
}

/** The headline figures as sentences, each worked out from the data. */
export function sentencesOf(headline: Headline): string[] {
  const { date, total, added, growth, since, first } = headline;
  const more =
    growth === undefined
      ? ""
      : `, ${formatNumber(Math.abs(growth))}% ${growth < 0 ? "fewer" : "more"} than a year before`;
  const language = largest(headline.languages);
  const licence = largest(headline.licences);
  return [
    `In ${date}, ${organisations(headline.organisations.length)} had ${formatNumber(total)} open repositories on GitHub${more}.`,
    ...(added > 0 ? [`That is ${formatNumber(added)} more in twelve months.`] : []),
    `The first is from ${since}, by ${listed(first)}.`,
    `${listed(language.map(({ name }) => name))} is the top language of ${organisations(language[0]?.organisations ?? 0)}${language.length > 1 ? " each" : ""}, and ${listed(licence.map(({ name }) => name))} the top licence of ${organisations(licence[0]?.organisations ?? 0)}${licence.length > 1 ? " each" : ""}.`,
  ];
}

/** The headline figures as cards. */
export function cardsOf(headline: Headline): Card[] {
  const { date, total, added, growth } = headline;
  const [language, licence] = [headline.languages[0], headline.licences[0]];
  const cards: (Card | undefined)[] = [
    { figure: formatNumber(total), words: `open repositories in ${date}` },
    { figure: formatNumber(headline.organisations.length), words: "organisations counted" },
    {
      figure: `${formatNumber(Math.abs(added))} ${added < 0 ? "fewer" : "more"}`,
      words:
        growth === undefined
          ? "in a year"
          : `in a year: ${growth < 0 ? "a fall" : "growth"} of ${formatNumber(Math.abs(growth))}%`,
    },
    language && { figure: language.name, words: `top language of ${organisations(language.organisations)}` },
    licence && { figure: licence.name, words: `top licence of ${organisations(licence.organisations)}` },
  ];
  return cards.filter((card) => card !== undefined);
}

/** The statistics page's figures, charts and table; undefined where the site has no data. */
export function statisticsPage(build: Build): StatisticsPage | undefined {
  const statistics = statisticsOf(build);
  const headline = statistics && headlineOf(statistics.rows, statistics.organisations);
  if (!statistics || !headline) return undefined;
  return {
    words: statistics.words,
    headline,
    sentences: sentencesOf(headline),
    cards: cardsOf(headline),
    charts: chartsOf(build, statistics, headline),
    dictionary,
    csvUrl: build.href(dataUrl),
    jsonUrl: build.href("/static/open-repositories.json"),
  };
}

function chartsOf(build: Build, { files }: SiteStatistics, headline: Headline): StatisticsPage["charts"] {
  const data = files.statistics?.data;
  const options = statisticsOptions(files);
  const shares = (title: string, axis: string, list: readonly Share[], name: string) => {
    const chart = files.draw(sharesData(title, axis, list), name);
    serveAssets(build, chart.assets);
    const { prefix, scripts } = options;
    return chartHtml(chart, { prefix, scripts, inline: true, headingLevel: 3 });
  };
  const growth = data && statisticsChart(files.draw, data);
  serveAssets(build, growth?.assets ?? []);
  return {
    // The page's own table says all of it, and more.
    growth: growth ? chartHtml(growth, { ...options, table: false, headingLevel: 3 }) : "",
    languages: shares("Organisations by top language", "Top language", headline.languages, "languages"),
    licences: shares("Organisations by top licence", "Top licence", headline.licences, "licences"),
  };
}

/** The bare chart for other sites' frames, its title and its body; undefined where the site has no data. */
export function bareChart(build: Build): { readonly title: string; readonly body: string } | undefined {
  const files = statisticsOf(build)?.files;
  if (!files?.statistics) return undefined;
  const chart = statisticsChart(files.draw, files.statistics.data);
  serveAssets(build, chart.assets);
  return { title: chart.data.title, body: barePageBody(chart, statisticsOptions(files)) };
}

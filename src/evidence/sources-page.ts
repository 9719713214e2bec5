import type { Mark, Source } from './source.ts';
import { sources } from './sources.ts';

/** One source as the page and the document show it. */
export type SourceRow = Source & {
  /** Names of the rules, numbers and claims that rest on it, in order. */
  readonly usedBy: readonly string[];
};

/** What each mark means, strongest first. */
export const markMeanings: Readonly<Record<Mark, string>> = {
  V: 'read in the source named (for papers mostly the abstract or one table)',
  'V-clinic': 'read on a clinic or consumer page: it shows what practice does, not what is proven',
  D: 'derived here by arithmetic, or decided here and said so',
  M: 'common knowledge of the field, not checked: it may inform, and never blocks alone',
};

const bySection = (a: Source, b: Source): number =>
  a.row.localeCompare(b.row, 'en', { numeric: true }) || a.id.localeCompare(b.id, 'en');

/**
 * Every source with what rests on it, by section of the fact sheet. `usage` maps a source's id to the names of what
 * cites it, and comes from the rooms that do.
 */
export const sourceRows = (usage: ReadonlyMap<string, readonly string[]>): readonly SourceRow[] =>
  [...sources.values()]
    .sort(bySection)
    .map((source) => ({ ...source, usedBy: [...new Set(usage.get(source.id) ?? [])].sort() }));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const citeCell = ({ cite, url }: Source): string =>
  url === undefined ? cell(cite) : `${cell(cite)} ([link](${url}))`;

/** The text of `docs/sources.md`; generated, never edited by hand. */
export const sourcesMarkdown = (rows: readonly SourceRow[]): string =>
  [
    '# Sources',
    '',
    'Generated from `src/evidence/sources/`. Every clinical rule and number names at least one of these.',
    '',
    ...Object.entries(markMeanings).map(([mark, meaning]) => `- **${mark}**: ${meaning}.`),
    '',
    '| Id | Source | Mark | Fact sheet | Used by |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) => `| ${row.id} | ${citeCell(row)} | ${row.mark} | ${row.row} | ${cell(row.usedBy.join(', '))} |`,
    ),
    '',
  ].join('\n');

import { cite } from '../evidence/sources.ts';
import { addDays, type IsoDate, laterOf } from '../kernel/day.ts';
import { dayAt, epochMs, instantOf } from '../kernel/time.ts';
import { type Subject, subjects } from './care-plan-products.ts';
import {
  AFTER,
  type AfterRule,
  type Amount,
  BEFORE,
  type BeforeRule,
  longestWashout,
  settingOf,
} from './care-plan-rules.ts';
import type { CarePhase, CarePlanRequest, CareSpan, CareTask } from './care-plan-task.ts';
import type { Setting } from './protocol.ts';
import { type CarePlanTexts, carePlanTexts } from './texts/care-plan.ts';
import { fill } from './texts/fill.ts';

const MS_PER_HOUR = 3_600_000;
const HOURS_A_DAY = 24;

type Rule = BeforeRule | AfterRule;

type Making = {
  readonly request: CarePlanRequest;
  readonly texts: CarePlanTexts;
  readonly phase: CarePhase;
};

/**
 * Where the skin may be covered or keep anaesthetic, channels count as open for the longer time; where it is not known
 * what exactly must stop, the longest washout holds.
 */
function amountFor({ protocol, answers }: CarePlanRequest, rule: Rule): Amount {
  const covered =
    (rule.code === 'hold-vitamin-c' && answers.occluded !== false) ||
    (rule.code === 'nothing-on-skin' && answers.occluded === true);
  if (covered) return 'channelsOpenOccludedHours';
  return rule.code === 'stop-actives' || rule.code === 'ask-prescriber'
    ? longestWashout(protocol)
    : rule.amount;
}

/** The day, and if the end of the session is known the instant, at which so many hours are over. */
function hoursOn(request: CarePlanRequest, hours: number): { readonly day: IsoDate; readonly at?: string } {
  const { sessionDay, sessionEndsAt, timeZone } = request;
  if (sessionEndsAt === undefined) return { day: addDays(sessionDay, Math.ceil(hours / HOURS_A_DAY)) };
  const at = instantOf(epochMs(sessionEndsAt) + hours * MS_PER_HOUR);
  return { day: laterOf(dayAt(at, timeZone), sessionDay), at };
}

/** The days of a stop, and for the prescriber the time to answer before it, or the course after it. */
function spanBefore(request: CarePlanRequest, rule: Rule, days: number): CareSpan {
  const { sessionDay, protocol } = request;
  const from = addDays(sessionDay, -days);
  if (rule.until === undefined) return { from, to: sessionDay };
  const more = settingOf(protocol, rule.until).value;
  if (rule.code === 'antiviral') return { from, to: addDays(sessionDay, more) };
  return { from: addDays(from, -more), to: from };
}

function spanOf(request: CarePlanRequest, rule: Rule, value: number): CareSpan {
  const { sessionDay, protocol } = request;
  switch (rule.timing) {
    case 'days-before':
      return spanBefore(request, rule, value);
    case 'day':
      return { from: sessionDay, to: sessionDay };
    case 'days-after':
      return { from: sessionDay, to: addDays(sessionDay, value) };
    case 'from-day':
      return { from: addDays(sessionDay, value), to: addDays(sessionDay, value) };
    case 'hours-after': {
      const { day, ...over } = hoursOn(request, value);
      return { from: sessionDay, to: day, ...over };
    }
    case 'from-hours': {
      const { day, ...over } = hoursOn(request, value);
      const days = rule.until === undefined ? 0 : settingOf(protocol, rule.until).value;
      return { from: day, to: laterOf(day, addDays(sessionDay, days)), ...over };
    }
  }
}

/** What the sources say, in words: `1 to 10 days`, `24 hours`, `on the day itself`. */
function rangeText({ texts, phase }: Making, rule: Rule, { unit, range }: Setting): string {
  if (rule.code === 'antiviral') return texts.range.antiviral;
  if (rule.timing === 'day') return texts.range.day;
  const unitKey = unit === 'hours' ? 'hours' : 'days';
  const one = range.high === 1;
  const single = range.low === range.high;
  const span = fill(single ? texts.range.single : texts.range.span, {
    low: range.low,
    high: range.high,
    unit: one ? texts.oneOf[unitKey] : texts.units[unitKey],
  });
  return fill(texts.range[phase], { span });
}

type Words = { readonly title: string; readonly why: string; readonly instead?: string };

const wordsOf = ({ texts, phase }: Making, rule: Rule): Words => {
  const table: Readonly<Record<string, Words>> = texts[phase];
  return table[rule.code] ?? { title: rule.code, why: '' };
};

function makeTask(making: Making, rule: Rule, subject: NonNullable<Subject>): CareTask | undefined {
  const { request, texts, phase } = making;
  const setting = settingOf(request.protocol, amountFor(request, rule));
  if (setting.value === 0 && rule.timing !== 'day' && rule.whose === undefined) return undefined;
  const words = wordsOf(making, rule);
  const products = subject.products;
  const names = products.length === 0 ? texts.strongSkinCare : products.join(', ');
  return {
    code: rule.code,
    phase,
    whose: rule.whose ?? 'patient',
    ...spanOf(request, rule, setting.value),
    title: fill(words.title, { products: names }),
    why: words.why,
    ...(words.instead === undefined ? {} : { instead: words.instead }),
    rangeAcrossSources: rangeText(making, rule, setting),
    sources: setting.sources.map(cite),
    ...(rule.code === 'restart-actives' ? { dependsOn: 'no-peeling' as const } : {}),
    ...(products.length === 0 ? {} : { products }),
  };
}

/**
 * What to do and to leave before and after a session, dated from it: every row of section 5 of the fact sheet that
 * concerns this person, and the general ones for all. A protocol that sets a washout to 0 days drops its task.
 */
export function carePlan(request: CarePlanRequest): readonly CareTask[] {
  const texts = carePlanTexts[request.language ?? 'en'];
  const subjectOf = subjects(request.answers);
  const tasksOf = (phase: CarePhase, rules: readonly Rule[]): readonly CareTask[] =>
    rules.flatMap((rule) => {
      const subject = subjectOf(rule.concerns);
      const task = subject === undefined ? undefined : makeTask({ request, texts, phase }, rule, subject);
      return task === undefined ? [] : [task];
    });
  return [...tasksOf('before', BEFORE), ...tasksOf('after', AFTER)];
}

import { addMonths, daysBetween, type IsoDate } from '../../kernel/day.ts';
import { useTexts } from '../texts/language.ts';
import './dots.css';
import { useWhen, type When } from './when.ts';

export type DotState = 'done' | 'booked' | 'proposed' | 'omitted';
export type Dot = { readonly day: IsoDate; readonly state: DotState; readonly number?: number };
/** Days on which no session may lie: a holiday, a washout. */
export type Band = { readonly from: IsoDate; readonly to: IsoDate; readonly label: string };

type DotsProps = {
  readonly dots: readonly Dot[];
  readonly bands?: readonly Band[];
  readonly today?: IsoDate;
  /** A common span, so that several courses can be compared one below the other. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
};

const MOST_MONTH_NAMES = 6;
const LINE_Y = 22;
const HEIGHT = 56;

const monthStart = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01` as IsoDate;

function monthsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = monthStart(from); month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}

const DotMark = ({ dot, x }: { readonly dot: Dot; readonly x: string }) => (
  <svg x={x} y={LINE_Y} overflow="visible" className={`dot dot-${dot.state}`} aria-hidden="true">
    <circle r="8" />
    {dot.state === 'booked' && <circle className="dot-core" r="3" />}
    {dot.state === 'omitted' && <path d="M-5-5 5 5M5-5-5 5" />}
  </svg>
);

const sentence = (dot: Dot, when: When, word: string): string => `${when.day(dot.day)}: ${word}`;

/** A course as dots on a line of months, with the same said in words for those who cannot see it. */
export function Dots({ dots, bands = [], today, from, to }: DotsProps) {
  const say = useTexts('common');
  const when = useWhen();
  const days = [...dots.map((dot) => dot.day), ...(today === undefined ? [] : [today])].sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = monthStart(from ?? first);
  const end = addMonths(monthStart(to ?? last), 1);
  const span = daysBetween(start, end);
  const at = (day: IsoDate): string => `${((daysBetween(start, day) / span) * 100).toFixed(2)}%`;
  const months = monthsBetween(start, end);
  const every = Math.ceil(months.length / MOST_MONTH_NAMES);
  return (
    <figure className="dots">
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {bands.map((band) => (
          <rect
            key={band.from}
            className="dots-band"
            x={at(band.from < start ? start : band.from)}
            width={`${(daysBetween(band.from < start ? start : band.from, band.to > end ? end : band.to) / span) * 100}%`}
            y={LINE_Y - 13}
            height="26"
          />
        ))}
        <line className="dots-line" x1="0" x2="100%" y1={LINE_Y} y2={LINE_Y} />
        {months.map((month, index) => (
          <g key={month}>
            <line className="dots-tick" x1={at(month)} x2={at(month)} y1={LINE_Y} y2={LINE_Y + 14} />
            {index % every === 0 && (
              <svg x={at(month)} y={HEIGHT - 6} overflow="visible" aria-hidden="true">
                <text className="dots-month" x="5">
                  {when.monthShort(month)}
                </text>
              </svg>
            )}
          </g>
        ))}
        {today !== undefined && (
          <line className="dots-today" x1={at(today)} x2={at(today)} y1="2" y2={LINE_Y + 14} />
        )}
        {dots.map((dot) => (
          <DotMark key={`${dot.day}${dot.state}`} dot={dot} x={at(dot.day)} />
        ))}
      </svg>
      <figcaption className="unseen">
        <ul>
          {dots.map((dot) => (
            <li key={`${dot.day}${dot.state}`}>{sentence(dot, when, say(`dot.${dot.state}`))}</li>
          ))}
          {bands.map((band) => (
            <li key={band.from}>
              {when.day(band.from)} – {when.day(band.to)}: {band.label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** What the four kinds of dot mean; once on a page with several courses. */
export const DotsKey = () => {
  const say = useTexts('common');
  const states: readonly DotState[] = ['done', 'booked', 'proposed', 'omitted'];
  return (
    <ul className="dots-key">
      {states.map((state) => (
        <li key={state}>
          <svg width="20" height="20" viewBox="-10 -10 20 20" overflow="visible" aria-hidden="true">
            <DotMarkStill state={state} />
          </svg>
          {say(`dot.${state}`)}
        </li>
      ))}
    </ul>
  );
};

const DotMarkStill = ({ state }: { readonly state: DotState }) => (
  <g className={`dot dot-${state}`}>
    <circle r="8" />
    {state === 'booked' && <circle className="dot-core" r="3" />}
    {state === 'omitted' && <path d="M-5-5 5 5M5-5-5 5" />}
  </g>
);

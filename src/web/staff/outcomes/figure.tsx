import { createContext, type ReactNode, useContext } from 'react';
import type { OutcomeFigure } from '../../../contract/outcomes.ts';
import { useNumbers } from '../../design/numbers.ts';
import { useTexts } from '../../texts/language.ts';

export type OpenedFigure = { readonly figure: string; readonly title: string };

/** Opens the list of the courses behind a figure. */
export const OpenFigure = createContext<(opened: OpenedFigure) => void>(() => {});

type OpenProps = OpenedFigure & { readonly children: ReactNode };

/** A number one can press to see the courses it counts. */
export const Opens = ({ figure, title, children }: OpenProps) => {
  const open = useContext(OpenFigure);
  const say = useTexts('outcomes');
  return (
    <button type="button" className="opens figures" onClick={() => open({ figure, title })}>
      {children}
      <span className="unseen"> {say('open', { title })}</span>
    </button>
  );
};

/** "12 of 40 (30 %, 18 – 45 %)". */
export function useShare() {
  const say = useTexts('outcomes');
  const { percent } = useNumbers();
  const decimals = (value: number): number => (value !== 0 && value < 0.1 ? 1 : 0);
  const percentOf = (value: number): string => percent(value, decimals(value));
  return {
    percent: percentOf,
    range: ([low, high]: readonly [number, number]): string => `${percentOf(low)} – ${percentOf(high)}`,
    of: ({ events, n }: Pick<OutcomeFigure, 'events' | 'n'>): string => say('of', { events, n }),
  };
}

/** A share of courses with its interval; pressing it lists the courses. */
export const Share = ({ of, title }: { readonly of: OutcomeFigure; readonly title: string }) => {
  const share = useShare();
  return (
    <span className="share">
      <Opens figure={of.figure} title={title}>
        {share.of(of)}
      </Opens>
      {of.rate !== undefined && (
        <span className="figures">
          {share.percent(of.rate)} <span className="quiet">({share.range(of.ci)})</span>
        </span>
      )}
    </span>
  );
};

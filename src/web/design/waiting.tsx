import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import { FailureNotice } from './failure.tsx';
import './waiting.css';

type SkeletonProps = { readonly lines?: number; readonly height?: string };

/** Holds the place of what is being read. Shows nothing for 300 ms, because most answers are there by then. */
export const Skeleton = ({ lines = 3, height }: SkeletonProps) => {
  const say = useTexts('common');
  return (
    <div
      className="skeleton"
      role="status"
      style={height === undefined ? undefined : { minBlockSize: height }}
    >
      <span className="unseen">{say('loading')}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <span key={at} className="skeleton-line" />
      ))}
    </div>
  );
};

type EmptyProps = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** Nothing here, said as what it means and what one can do. */
export const EmptyState = ({ title, children, action }: EmptyProps) => (
  <div className="empty">
    <svg viewBox="0 0 64 24" aria-hidden="true">
      <circle cx="8" cy="12" r="5" />
      <circle cx="32" cy="12" r="5" />
      <circle cx="56" cy="12" r="5" />
    </svg>
    <p className="empty-title">{title}</p>
    {children && <div className="quiet">{children}</div>}
    {action}
  </div>
);

/** The part of a query's state a page needs. */
type Reading<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

type LoadedProps<T> = {
  readonly of: Reading<T>;
  readonly children: (data: T) => ReactNode;
  /** What to show meanwhile; a skeleton unless told. */
  readonly meanwhile?: ReactNode;
};

/** Waiting, failed or there: `<Loaded of={enquiries}>{({ enquiries }) => …}</Loaded>`. Old data stay while new come. */
export function Loaded<T>({ of, children, meanwhile }: LoadedProps<T>) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error !== null) return <FailureNotice error={of.error} onRetry={() => void of.refetch()} />;
  return <>{meanwhile ?? <Skeleton />}</>;
}

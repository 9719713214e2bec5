import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../texts/language.ts';
import './page.css';

type PageTitleProps = {
  readonly children: string;
  /** A line above the title: where this belongs. */
  readonly above?: ReactNode;
  /** Beside it on a wide screen: what one does with the subject. */
  readonly action?: ReactNode;
  /** For the browser's tab, when the heading alone would not tell. */
  readonly tab?: string;
};

/** Whether somebody has moved inside the app; the first page leaves the focus where the browser puts it. */
let moved = false;

/** The one `h1` of a page. Names the browser's tab and takes the focus after a move, so that a screen reader follows. */
export function PageTitle({ children, above, action, tab }: PageTitleProps) {
  const say = useTexts('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const name = tab ?? children;
  useEffect(() => {
    document.title = say('tab', { page: name });
  }, [say, name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same page at another address is another page.
  useEffect(() => {
    if (moved) heading.current?.focus();
    moved = true;
  }, [path]);
  return (
    <div className="page-title">
      <div className="page-title-words">
        {above && <div className="page-title-above">{above}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
      </div>
      {action && <div className="row">{action}</div>}
    </div>
  );
}

/** First thing the Tab key meets: past the navigation, to the page. */
export const SkipLink = () => {
  const say = useTexts('common');
  return (
    <a className="skip-link" href="#page">
      {say('skip')}
    </a>
  );
};

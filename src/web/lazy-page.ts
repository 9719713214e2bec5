import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from './texts/areas.ts';
import { needTexts } from './texts/language.ts';

/**
 * A page in a file of its own, fetched together with the texts it speaks, when somebody is about to open it:
 * `component: lazyPage(() => import('./today.page.tsx'), 'TodayPage', 'staff')`.
 */
export const lazyPage = <Name extends string, Module extends Record<Name, () => React.ReactNode>>(
  load: () => Promise<Module>,
  name: Name,
  ...areas: readonly Area[]
): AsyncRouteComponent<object> =>
  lazyRouteComponent(
    () => Promise.all([load(), needTexts(...areas)]).then(([module]) => ({ page: module[name] })),
    'page',
  );

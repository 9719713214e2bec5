import { readSources } from '../care/read-sources.ts';
import { readSources as readRoute } from '../contract/sources.ts';
import type { Serve } from './serve.ts';

export function sourceRoutes(serve: Serve): void {
  serve(readRoute, (work, { query }) => readSources(work, query.language));
}

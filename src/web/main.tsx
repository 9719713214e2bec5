import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import './design/sign.css';
import { newQueryClient } from './queries.ts';
import { newRouter } from './router.ts';
import { clinicQuery } from './session.ts';
import { startTexts } from './texts/language.ts';

/** How long the first page waits for the clinic's name, so that nothing jumps; then it is shown without. */
const LONGEST_WAIT_MS = 800;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function start(): Promise<void> {
  const client = newQueryClient();
  const clinic = client.prefetchQuery({ ...clinicQuery, retry: false });
  await Promise.all([startTexts(), Promise.race([clinic, pause(LONGEST_WAIT_MS)])]);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={newRouter(client)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();

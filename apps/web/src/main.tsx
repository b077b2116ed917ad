import '@fontsource-variable/inter/opsz.css';
import './design/tokens.css';
import './design/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isWorthRepeating } from './api/api.errors.js';
import { LiveProvider, openLiveConnection } from './live/live-provider.js';
import { createPageRouter } from './router.js';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < 2 && isWorthRepeating(error) },
  },
});
const live = openLiveConnection(queryClient);
const router = createPageRouter();
const root = document.getElementById('root');
if (!root) throw new Error('the document has no root element');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LiveProvider value={live}>
        <RouterProvider router={router} />
      </LiveProvider>
    </QueryClientProvider>
  </StrictMode>,
);

/** The start of the screen: providers around the frame. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/app.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/request.ts';
import { onSpoken, spoken, startSpeaking } from './language/speak.ts';
import { Frame } from './panels/frame.tsx';
import { cssVariables, theme } from './styles/theme.ts';

/** Answers stay good for a minute: only adding documents changes them, and that asks anew. */
const FRESH_MS = 60_000;
const RETRIES = 1;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      // What the server refused, it refuses again.
      retry: (failures, error) => failures < RETRIES && !(error instanceof ApiError && error.status >= 400),
    },
  },
});

/** Built anew in another language, so that no word stays behind: what it shows is in the store. */
function Screen() {
  return <Frame key={useSyncExternalStore(onSpoken, spoken)} />;
}

const root = document.getElementById('root');
if (root) {
  await startSpeaking();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-center" limit={3} />
          <Screen />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

/** The start of the screen: providers around the frame. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/app.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { learnNames } from './actions/speak-language.ts';
import { keepAddress } from './address/keep-address.ts';
import { answers } from './api/answers.ts';
import { onSpoken, spoken, startSpeaking } from './language/speak.ts';
import { Frame } from './panels/frame.tsx';
import { cssVariables, theme } from './styles/theme.ts';

/** Built anew in another language, so that no word stays behind: what it shows is in the store. */
function Screen() {
  useEffect(keepAddress, []);
  return <Frame key={useSyncExternalStore(onSpoken, spoken)} />;
}

const root = document.getElementById('root');
if (root) {
  await startSpeaking();
  // The graph waits for them, the frame around it does not.
  void learnNames();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={answers}>
          <Notifications position="bottom-center" limit={3} />
          <Screen />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

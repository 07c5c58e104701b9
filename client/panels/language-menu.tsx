/** Turns the screen to another language: each by its own name, for who does not read the one spoken. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconWorld } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { speakLanguage } from '../actions/speak-language.ts';
import { isJustChosen, LANGUAGES, spoken } from '../language/speak.ts';
import { t } from '../language/t.ts';
import { languageInWords } from '../vocabulary/numbers-and-dates.ts';

export function LanguageMenu() {
  const button = useRef<HTMLButtonElement>(null);
  // The screen is built anew in another language, and what had the focus is gone.
  useEffect(() => {
    if (isJustChosen()) button.current?.focus();
  }, []);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Tooltip label={t('Language of the screen')}>
          <ActionIcon ref={button} variant="subtle" color="gray" size="lg" aria-label={t('Language of the screen')}>
            <IconWorld size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((code) => (
          <Menu.Item
            key={code}
            lang={code}
            onClick={() => void speakLanguage(code)}
            rightSection={code === spoken() && <IconCheck size={14} aria-label={t('as it is')} />}
          >
            {languageInWords(code, code)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

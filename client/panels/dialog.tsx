/**
 * A dialog over the screen. Mantine's own puts its title into a second `header`, which a screen reader then offers as
 * another banner of the page; here it is a part of the body.
 */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../language/t.ts';
import { useFocusBack } from './use-focus-back.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'lg' | 'xl';
  readonly children: ReactNode;
}

export function Dialog({ opened, onClose, title, size = 'lg', children }: Props) {
  useFocusBack();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className="dialog-head">
            <Modal.Title fz={17} fw={650}>
              {title}
            </Modal.Title>
            <Modal.CloseButton aria-label={t('Close')} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

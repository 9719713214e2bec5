import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../texts/language.ts';
import { Button } from './button.tsx';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the main one first; "Cancel" is added after them. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** "Close" for reading, "Cancel" (the default) for deciding. */
  readonly closeWord?: string;
};

/** Something to decide before going on. Escape and a click outside close it; the focus returns to where it was. */
export const Dialog = ({ title, open, onClose, children, actions, wide, closeWord }: DialogProps) => {
  const say = useTexts('common');
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={open}
      isDismissable
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Modal className={`dialog ${wide ? 'dialog-wide' : ''}`}>
        <AriaDialog className="dialog-body">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-content">{children}</div>
          <div className="dialog-actions">
            {actions}
            <Button weight="quiet" onClick={onClose}>
              {closeWord ?? say('cancel')}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

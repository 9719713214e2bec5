import { Dialog } from '../design/dialog.tsx';
import '../design/field.css';
import { turnShortcuts, useShortcutList, useShortcutsOff } from '../design/shortcuts.ts';
import { useTexts } from '../texts/language.ts';

/** What the keys do on this page, and the way to silence them. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useTexts('staff');
  const common = useTexts('common');
  const shortcuts = useShortcutList();
  const off = useShortcutsOff();
  return (
    <Dialog title={say('shortcuts.title')} open onClose={onClose} closeWord={common('close')}>
      <label className="choice">
        <input type="checkbox" checked={!off} onChange={(event) => turnShortcuts(event.target.checked)} />
        <span className="choice-text">{say('shortcuts.use')}</span>
      </label>
      <dl className="keys">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.keys}>
            <dt>
              {shortcut.keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};

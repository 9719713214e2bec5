import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { DemoBanner } from '../design/demo-banner.tsx';
import { Icon } from '../design/icon.tsx';
import { Logo } from '../design/logo.tsx';
import { useShortcut, useShortcutKeys } from '../design/shortcuts.ts';
import { useClinic, useMe } from '../session.ts';
import { areasFor, type StaffArea } from '../staff/areas.ts';
import { useTexts } from '../texts/language.ts';
import { useFace } from './face.ts';
import { LanguageSwitch } from './language-switch.tsx';
import './layouts.css';
import { useShellKept } from './shell.ts';
import { SignOut } from './sign-out.tsx';

const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
);

const AreaLink = ({ area }: { readonly area: StaffArea }) => {
  const say = useTexts('staff');
  const navigate = useNavigate();
  const label = say(`area.${area.area}`);
  const go = useCallback(() => void navigate({ to: area.to }), [navigate, area.to]);
  useShortcut(area.keys, label, go);
  return (
    <li>
      <Link to={area.to} activeOptions={{ exact: area.to === '/staff' }}>
        <Icon name={area.icon} />
        <span>{label}</span>
      </Link>
    </li>
  );
};

const Shortcuts = () => {
  const say = useTexts('staff');
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useShortcutKeys();
  useShortcut('?', say('shortcuts.show'), show);
  return (
    <>
      <button type="button" className="staff-keys" onClick={show}>
        <kbd>?</kbd> <span>{say('shortcuts.title')}</span>
      </button>
      <Suspense>{open && <ShortcutsDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
};

const Side = () => {
  const common = useTexts('common');
  const say = useTexts('staff');
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="staff-menu"
        aria-expanded={open}
        aria-controls="staff-ways"
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" /> {common('menu')}
      </button>
      <div id="staff-ways" className="staff-ways" data-open={open || undefined}>
        <nav aria-label={say('nav.label')} onClickCapture={() => setOpen(false)}>
          <ul className="staff-areas">
            {areasFor(me.role).map((area) => (
              <AreaLink key={area.area} area={area} />
            ))}
          </ul>
        </nav>
        <div className="staff-me">
          <p>
            <strong>{me.name}</strong>
            <span className="quiet">
              {me.role !== 'visitor' && me.role !== 'patient' && say(`role.${me.role}`)}
            </span>
          </p>
          <Shortcuts />
          <LanguageSwitch />
          <SignOut />
        </div>
      </div>
    </>
  );
};

/** Staff pages: where one is on the left, the subject on the right, dense and reachable by keyboard alone. */
export const StaffLayout = () => {
  useFace('staff');
  useShellKept(true);
  const clinic = useClinic();
  return (
    <div className="staff-ground">
      <DemoBanner withClock />
      <div className="staff">
        <header className="staff-side">
          <Link to="/staff" className="brand">
            <Logo />
            <span>{clinic.name}</span>
          </Link>
          <Side />
        </header>
        <main id="page" tabIndex={-1} className="staff-page">
          <Outlet />
        </main>
      </div>
    </div>
  );
};

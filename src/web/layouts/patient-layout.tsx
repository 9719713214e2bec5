import { Link, Outlet } from '@tanstack/react-router';
import { DemoBanner } from '../design/demo-banner.tsx';
import { Icon, type IconName } from '../design/icon.tsx';
import { Logo } from '../design/logo.tsx';
import { useClinic } from '../session.ts';
import type { TextKey } from '../texts/areas.ts';
import { useTexts } from '../texts/language.ts';
import { useFace } from './face.ts';
import { LanguageSwitch } from './language-switch.tsx';
import './layouts.css';
import { useShellKept } from './shell.ts';
import { SignOut } from './sign-out.tsx';

const places = [
  { to: '/my', key: 'nav.today', icon: 'today', exact: true },
  { to: '/my/course', key: 'nav.course', icon: 'course', exact: false },
  { to: '/my/check-in', key: 'nav.check-in', icon: 'heart', exact: false },
  { to: '/my/help', key: 'nav.help', icon: 'message', exact: false },
] as const satisfies readonly { to: string; key: TextKey<'patient'>; icon: IconName; exact: boolean }[];

/** A patient's own pages: made for one hand and a phone, with four places at the thumb. */
export const PatientLayout = () => {
  useFace('patient');
  useShellKept(false);
  const say = useTexts('patient');
  const clinic = useClinic();
  return (
    <div className="patient">
      <DemoBanner withClock />
      <header className="patient-head">
        <Link to="/my" className="brand">
          <Logo />
          <span>{clinic.name}</span>
        </Link>
        <LanguageSwitch />
        <SignOut />
      </header>
      <main id="page" tabIndex={-1} className="patient-page">
        <Outlet />
      </main>
      <nav className="patient-bar" aria-label={say('nav.label')}>
        {places.map((place) => (
          <Link key={place.to} to={place.to} activeOptions={{ exact: place.exact }}>
            <Icon name={place.icon} />
            {say(place.key)}
          </Link>
        ))}
      </nav>
    </div>
  );
};

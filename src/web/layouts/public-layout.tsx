import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AnchorButton, LinkButton } from '../design/button.tsx';
import { DemoBanner } from '../design/demo-banner.tsx';
import { Logo } from '../design/logo.tsx';
import { useClinicIfKnown } from '../session.ts';
import { useTexts } from '../texts/language.ts';
import { useFace } from './face.ts';
import { LanguageSwitch } from './language-switch.tsx';
import './layouts.css';

const telephone = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

/** Call and enquire: on every public page, at the thumb. */
const Reach = () => {
  const say = useTexts('common');
  const clinic = useClinicIfKnown();
  return (
    <>
      {clinic && (
        <AnchorButton
          href={telephone(clinic.phone)}
          icon="phone"
          aria-label={say('call.number', { phone: clinic.phone })}
        >
          {say('call')}
        </AnchorButton>
      )}
      <LinkButton to="/enquire" weight="main">
        {say('enquire')}
      </LinkButton>
    </>
  );
};

const Ways = () => {
  const say = useTexts('home');
  return (
    <>
      <Link to="/self-check">{say('nav.self-check')}</Link>
      <Link to="/does-it-work">{say('nav.works')}</Link>
      <Link to="/is-it-safe">{say('nav.safe')}</Link>
      <Link to="/clinic">{say('nav.clinic')}</Link>
    </>
  );
};

const Header = () => {
  const say = useTexts('home');
  const clinic = useClinicIfKnown();
  return (
    <header className="public-head">
      <Link to="/" className="brand" aria-label={clinic?.name ?? 'Stipple'}>
        <Logo />
        <span>{clinic?.name ?? ' '}</span>
      </Link>
      <nav className="public-ways" aria-label={say('nav.label')}>
        <Ways />
      </nav>
      <LanguageSwitch />
      <div className="public-reach">
        <Reach />
      </div>
    </header>
  );
};

const Footer = () => {
  const say = useTexts('home');
  const clinic = useClinicIfKnown();
  return (
    <footer className="public-foot">
      <div className="public-foot-clinic">
        {clinic && (
          <address>
            <strong>{clinic.name}</strong>
            <span>{clinic.address}</span>
            <a className="foot-link" href={telephone(clinic.phone)}>
              {clinic.phone}
            </a>
            <a className="foot-link" href={`mailto:${clinic.email}`}>
              {clinic.email}
            </a>
          </address>
        )}
      </div>
      <nav aria-label={say('foot.label')} className="public-foot-ways">
        <Ways />
        <Link to="/ingredients">{say('nav.ingredients')}</Link>
        <Link to="/sources">{say('nav.sources')}</Link>
        <Link to="/sign-in">{say('nav.sign-in')}</Link>
        <Link to="/sign-in/staff">{say('nav.staff')}</Link>
      </nav>
      <p className="quiet small">{say('foot.not-a-diagnosis')}</p>
    </footer>
  );
};

/** Where a page has its own next step, the bar stays at its end instead of at the thumb. */
const hasOwnNextStep = (path: string): boolean => /^\/(self-check|enquire|sign-in)/.test(path);

/** Around every page anybody may read: one column, the clinic's name, and how to reach it. */
export const PublicFrame = ({ children }: { readonly children: ReactNode }) => {
  useFace('patient');
  const say = useTexts('common');
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="public" data-bar={hasOwnNextStep(path) ? 'end' : 'thumb'}>
      <DemoBanner />
      <Header />
      <main id="page" tabIndex={-1} className="public-page">
        {children}
      </main>
      <Footer />
      <aside className="public-bar" aria-label={say('reach')}>
        <Reach />
      </aside>
    </div>
  );
};

export const PublicLayout = () => (
  <PublicFrame>
    <Outlet />
  </PublicFrame>
);

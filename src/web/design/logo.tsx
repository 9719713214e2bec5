/** The mark: five dots in a loose quincunx. Decorative, because the name stands beside it. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="7.5" cy="8.5" r="3.6" />
    <circle cx="24" cy="7" r="3" />
    <circle cx="16.5" cy="16.5" r="4.4" />
    <circle cx="8" cy="25" r="3" />
    <circle cx="25" cy="24" r="3.6" />
  </svg>
);

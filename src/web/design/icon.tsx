/** Line drawings on a grid of 24, for navigation and small buttons; always with a word beside or in `aria-label`. */
const drawings = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h3v3H8z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 13.5h.01M12 13.5h.01M16 13.5h.01M8 17h.01M12 17h.01',
  course:
    'M2.5 12h19M5 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  heart: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10C19.5 15.4 12 20 12 20z',
  message: 'M4 5h16v11H10l-5 4v-4H4z',
  enquiry: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.8-4 4-6 8-6s7.2 2 8 6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.8 3.2-5.5 6.5-5.5s5.9 1.7 6.5 5.5M16 4.3a3.5 3.5 0 0 1 0 6.5M18 14.8c2 .7 3.2 2.3 3.6 5.2',
  alert: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.3v.2',
  cartridge: 'M8 3h8v7H8zM10 10v4M14 10v4M12 10v5M10 17v.01M14 17v.01M12 19v2M6 3h12',
  protocol: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 16h7',
  outcomes: 'M4 4v16h16M8 15.5v.01M11.5 12v.01M15 13.5v.01M19 7.5v.01',
  audit: 'M5 4h10v16H5zM8 8h4M8 12h4M17 10l4 4M21 10l-4 4',
  phone:
    'M6 3h3.5l1.5 5-2.2 1.5a12 12 0 0 0 5.7 5.7L16 13l5 1.5V18c0 1.6-1.4 3-3 3C10.3 21 3 13.7 3 6c0-1.6 1.4-3 3-3z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  out: 'M10 4H4v16h6M9 12h12M17 8l4 4-4 4',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={drawings[name]} />
  </svg>
);

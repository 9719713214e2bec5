/** The frame of a patient's own pages. */
export const texts = {
  'nav.label': 'Your pages',
  'nav.today': 'Today',
  'nav.course': 'Course',
  'nav.check-in': 'Check-in',
  'nav.help': 'Help',
  'coming.title': 'Not here yet',
  'coming.text': 'This page is being made.',
} as const;

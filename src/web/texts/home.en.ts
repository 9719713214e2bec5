/** The first page, and the frame around every public page. */
export const texts = {
  'nav.label': 'Pages',
  'nav.self-check': 'Self-check',
  'nav.works': 'Does it work?',
  'nav.safe': 'Is it safe?',
  'nav.clinic': 'The clinic',
  'nav.ingredients': 'Read a skin-care label',
  'nav.sources': 'Sources',
  'nav.sign-in': 'Patients: sign in',
  'nav.staff': 'Staff: sign in',
  'foot.label': 'More pages',
  'foot.not-a-diagnosis':
    'These pages inform. They do not diagnose. A clinician looks at your skin and decides with you.',

  title: 'Microneedling for acne scars: does it work, and is it safe for you?',
  lead: 'Find out in about five minutes whether to book, what to wait for, and what to do instead if it is not for you.',
  start: 'Start the self-check',
  'start.note': 'No account. Your answers stay on this device until you send them.',
  'more.works': 'See what trials found',

  'course.title': 'What a course looks like',
  'course.text':
    'Skin needs weeks to rebuild itself. So we plan sessions as one course: most often three or four, four weeks apart.',
  'course.session': 'Session {{number}}',
  'course.measure': 'Result measured',
  'course.caption':
    'An example. Four sessions, each four weeks after the one before. We measure the result three months after the last, because in the only trial with an untreated side the change was clear at six months, not yet at three.',

  'what.title': 'What happens to your skin',
  'what.text':
    'We numb your skin with a cream. A pen with fine, sterile needles then makes many tiny channels in it. While they heal, your skin makes new collagen under the scar, and the dent gets shallower. Each set of needles is used for one person, once.',

  'what.1': 'Before: a dent, with too little collagen under it.',
  'what.2': 'The session: fine channels through numbed skin.',
  'what.3': 'Months later: new collagen. The dent is shallower, rarely gone.',
  'course.week': 'Week {{count}}',
  'course.start': 'First day',
  'course.month': '3 months after the last',

  'answers.title': 'The short answers',
  'answers.works.title': 'Does it work?',
  'answers.works.text':
    'For dents, mostly yes, and mostly in part. Shallow, wide scars do best. Narrow, deep ones change little. The trials were small, so nobody knows how well it would work for you.',
  'answers.works.link': 'What trials found',
  'answers.safe.title': 'Is it safe?',
  'answers.safe.text':
    'Most people are red for one to three days and then fine. Some get dark patches that last for weeks or months, more often with darker skin. Some people should wait, and some should not have it.',
  'answers.safe.link': 'What to expect and what to watch for',
  'answers.time.title': 'What does it cost in time?',
  'answers.time.text':
    'About an hour and a half a session, most of it waiting for the numbing cream. Plan three quiet days after each. Keep out of strong sun for two weeks before and after.',
  'answers.time.link': 'Check my own dates',

  'path.title': 'How it goes with us',
  'path.1.title': 'You ask',
  'path.1.text': 'The self-check tells you what is fine, what must wait and until which day.',
  'path.2.title': 'We look',
  'path.2.text': 'A clinician reads your answers, looks at your scars and tells you what else could help.',
  'path.3.title': 'You choose your dates',
  'path.3.text': 'We plan all sessions at once, around your holidays. You pick one of three calendars.',
  'path.4.title': 'We treat, you tell us how you heal',
  'path.4.text': 'A check-in takes thirty seconds a day. If something looks wrong, a named person answers.',
  'path.5.title': 'We measure',
  'path.5.text': 'Same photographs, same scores, before and after. If it does not help, we say so and stop.',

  'end.title': 'Not sure yet?',
  'end.text': 'Ask us anything. You need not have done the self-check.',
  'end.button': 'Write to the clinic',
} as const;

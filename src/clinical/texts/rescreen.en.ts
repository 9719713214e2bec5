/** Words of asking again, in English. */
export const rescreenEn = {
  questions: {
    today: {
      pregnancy: 'Could you be pregnant now, or are you breastfeeding?',
      sunburn: 'Is your skin sunburnt today?',
      sun: 'Have you been in strong sun since {since}, or are new days in the sun planned?',
    },
    since: {
      conditions: 'Since {since}: any new illness, infection, cold sore or skin problem?',
      medicines: 'Since {since}: any medicine started, stopped or changed?',
      skinCare: 'Since {since}: any new product on your skin?',
      procedures: 'Since {since}: anything done to your face?',
      allergies: 'Since {since}: any new allergy or reaction?',
    },
    still: 'Last time we noted: "{title}". Is it still so?',
    unanswered: 'Last time this stayed open: {title}',
  },
  decisions: {
    stop: 'not now',
    defer: 'wait',
    clinician: 'a clinician decides',
    clear: 'nothing in the way',
  },
  change: {
    same: 'Nothing has changed.',
    decision: 'Before: {from}. Now: {to}.',
    earliest: 'The earliest day was {from} and is now {to}.',
    added: 'New: {title}',
    gone: 'No longer: {title}',
    moved: '{title}: the day was {from} and is now {to}.',
    stronger: '{title}: it weighs more than before.',
    weaker: '{title}: it weighs less than before.',
  },
} as const;

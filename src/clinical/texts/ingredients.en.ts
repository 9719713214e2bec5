/** English texts of the ingredient reader. */
export const ingredientsEn = {
  classes: {
    retinoid: {
      title: 'Vitamin A (retinoid)',
      why: 'Retinoids thin the outer layer of the skin, so it gets sore more easily.',
    },
    aha: {
      title: 'Fruit acid (AHA)',
      why: 'Fruit acids loosen the top of the skin. Needled skin then stings and heals more slowly.',
    },
    bha: {
      title: 'Salicylic acid (BHA)',
      why: 'Salicylic acid peels the skin from inside the pores. Needled skin then stings and heals more slowly.',
    },
    pha: {
      title: 'Mild peeling acid (PHA)',
      why: 'These acids are milder than fruit acids, but they peel the skin too.',
    },
    'benzoyl-peroxide': {
      title: 'Benzoyl peroxide',
      why: 'It dries and irritates the skin.',
    },
    hydroquinone: {
      title: 'Hydroquinone',
      why: 'It bleaches the skin and can irritate it.',
    },
    'vitamin-c': {
      title: 'Vitamin C',
      why: 'Lumps in the skin have been reported after vitamin C went into needled skin.',
    },
    depigmenter: {
      title: 'Skin lightener',
      why: 'It can irritate the skin.',
    },
    exfoliant: {
      title: 'Peeling or scrubbing ingredient',
      why: 'It can irritate the skin.',
    },
    'retinoid-like': {
      title: 'Acts like a retinoid',
      why: 'It is not a retinoid. It can still irritate the skin.',
    },
  },
  effects: {
    stop: 'Stop {{days}} days before a session. Start again {{resumeDays}} days after it, if your skin does not peel. Until then use a plain moisturiser.',
    caution: 'You may use it. Stop if your skin stings or is red, and do not use it on freshly needled skin.',
    'hold-after':
      'You may use it up to the day before a session. After it keep it off your skin for {{days}} days.',
  },
  nearEnd: 'It stands near the end of the list, so it probably only sets the acidity of the product.',
  prescriber:
    'Ask the prescriber whether {{names}} may pause for the session. The patient goes on using it until they have answered.',
  prescribed: 'If a doctor prescribed it, do not stop on your own. We will ask them.',
};
